// SPDX-License-Identifier: Apache-2.0
#include "system/waylandactivation.h"

#ifdef BIFROST_WAYLAND
#include "system/windowactivation.h"

#include <xdg-activation-v1-client-protocol.h>

#include <QEvent>
#include <QGuiApplication>
#include <QHash>
#include <QPromise>
#include <QWindow>
#include <qpa/qplatformnativeinterface.h>

#include <cstring>
#include <utility>

/// The objects of the protocol, on Qt's connection to the compositor. Their events come through
/// Qt's event loop, in this thread.
class WaylandActivation::Protocol {
public:
    /// Null where Qt does not show its windows through Wayland.
    static std::unique_ptr<Protocol> connect();
    ~Protocol();
    Q_DISABLE_COPY_MOVE(Protocol)

    void rememberPress() { serial_ = quint32(reinterpret_cast<quintptr>(resource("serial"))); }
    QFuture<QString> requestToken();

private:
    explicit Protocol(wl_display *display);
    static void *resource(const char *name) {
        return QGuiApplication::platformNativeInterface()->nativeResourceForIntegration(name);
    }
    static void onGlobal(void *self, wl_registry *registry, uint32_t name, const char *interface,
                         uint32_t version);
    static void onGlobalRemoved(void *, wl_registry *, uint32_t) {}
    static void onDone(void *self, xdg_activation_token_v1 *request, const char *token);

    wl_registry *registry_;
    xdg_activation_v1 *activation_ = nullptr;
    quint32 serial_ = 0; ///< of the last press; 0: none
    QHash<xdg_activation_token_v1 *, std::shared_ptr<QPromise<QString>>> requests_;
};

std::unique_ptr<WaylandActivation::Protocol> WaylandActivation::Protocol::connect() {
    // What Qt knows of the connection is behind an interface that may change with each version.
    const bool isQtOfTheBuild = qstrcmp(qVersion(), QT_VERSION_STR) == 0;
    if (!isQtOfTheBuild || !windowsNeedTokens()) {
        return nullptr;
    }
    auto *display = static_cast<wl_display *>(resource("wl_display"));
    return display ? std::unique_ptr<Protocol>(new Protocol(display)) : nullptr;
}

WaylandActivation::Protocol::Protocol(wl_display *display)
    : registry_(wl_display_get_registry(display)) {
    static constexpr wl_registry_listener listener{&Protocol::onGlobal, &Protocol::onGlobalRemoved};
    wl_registry_add_listener(registry_, &listener, this);
    wl_display_flush(display);
}

WaylandActivation::Protocol::~Protocol() {
    for (auto request = requests_.keyBegin(); request != requests_.keyEnd(); ++request) {
        xdg_activation_token_v1_destroy(*request);
    }
    if (activation_) {
        xdg_activation_v1_destroy(activation_);
    }
    wl_registry_destroy(registry_);
}

void WaylandActivation::Protocol::onGlobal(void *self, wl_registry *registry, uint32_t name,
                                           const char *interface, uint32_t) {
    constexpr uint32_t version = 1;
    auto *protocol = static_cast<Protocol *>(self);
    if (!protocol->activation_ && std::strcmp(interface, xdg_activation_v1_interface.name) == 0) {
        protocol->activation_ = static_cast<xdg_activation_v1 *>(
            wl_registry_bind(registry, name, &xdg_activation_v1_interface, version));
    }
}

QFuture<QString> WaylandActivation::Protocol::requestToken() {
    QPromise<QString> promise;
    promise.start();
    const QFuture<QString> future = promise.future();
    QWindow *window = QGuiApplication::focusWindow();
    auto *surface =
        window ? static_cast<wl_surface *>(
                     QGuiApplication::platformNativeInterface()->nativeResourceForWindow("surface",
                                                                                         window))
               : nullptr;
    if (!activation_ || !surface || serial_ == 0) {
        promise.addResult(QString());
        promise.finish();
        return future;
    }
    static constexpr xdg_activation_token_v1_listener listener{&Protocol::onDone};
    auto *request = xdg_activation_v1_get_activation_token(activation_);
    xdg_activation_token_v1_add_listener(request, &listener, this);
    xdg_activation_token_v1_set_serial(request, serial_,
                                       static_cast<wl_seat *>(resource("wl_seat")));
    xdg_activation_token_v1_set_surface(request, surface);
    xdg_activation_token_v1_commit(request);
    wl_display_flush(static_cast<wl_display *>(resource("wl_display")));
    requests_.insert(request, std::make_shared<QPromise<QString>>(std::move(promise)));
    return future;
}

void WaylandActivation::Protocol::onDone(void *self, xdg_activation_token_v1 *request,
                                         const char *token) {
    const auto promise = static_cast<Protocol *>(self)->requests_.take(request);
    xdg_activation_token_v1_destroy(request);
    promise->addResult(QString::fromUtf8(token));
    promise->finish(); // may delete this object
}

WaylandActivation::WaylandActivation() : protocol_(Protocol::connect()) {
    if (protocol_) {
        qApp->installEventFilter(this);
    }
}

WaylandActivation::~WaylandActivation() = default;

QFuture<QString> WaylandActivation::requestToken() {
    return protocol_ ? protocol_->requestToken() : QtFuture::makeReadyFuture(QString());
}

/// The compositor compares with the serial of a press. Qt has that of the newest event, which is
/// the release once the button has been clicked.
bool WaylandActivation::eventFilter(QObject *, QEvent *event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::ShortcutOverride: // comes before each press of a key
    case QEvent::TouchBegin:
        protocol_->rememberPress();
        break;
    default:
        break;
    }
    return false;
}

#else

class WaylandActivation::Protocol {};

WaylandActivation::WaylandActivation() = default;
WaylandActivation::~WaylandActivation() = default;

QFuture<QString> WaylandActivation::requestToken() {
    return QtFuture::makeReadyFuture(QString());
}

bool WaylandActivation::eventFilter(QObject *, QEvent *) {
    return false;
}

#endif
