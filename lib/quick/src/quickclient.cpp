// SPDX-License-Identifier: Apache-2.0
#include "src/quickclient.h"

#include <bifrost/presentation/problemtext.h>
#include <bifrost/presentation/translation.h>
#include <bifrost/then.h>

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QQmlEngine>

namespace bifrost {

QuickClient::QuickClient(QObject *parent) : QObject(parent) {
    configuration_.applicationId = QCoreApplication::applicationName();
    configuration_.applicationName = QGuiApplication::applicationDisplayName();
    pictures_.setProxies([this](const QUrl &url) {
        const Client *followed = client();
        return followed != nullptr ? followed->proxyFor(url) : Proxy{};
    });
    connect(&pictures_, &PictureLoader::changed, this, [this] {
        QByteArray png;
        QBuffer buffer(&png);
        if (!pictures_.picture().isNull()) {
            buffer.open(QIODevice::WriteOnly);
            pictures_.picture().save(&buffer, "PNG");
        }
        picture_ = png.isEmpty() ? QUrl()
                                 : QUrl(QStringLiteral("data:image/png;base64,") +
                                        QString::fromLatin1(png.toBase64()));
        Q_EMIT userPictureChanged();
    });
}

QuickClient::~QuickClient() = default;

Client *QuickClient::client() const {
    return source_ ? source_.get() : own_.get();
}

std::optional<Session> QuickClient::session() const {
    const Client *followed = client();
    return followed != nullptr ? followed->session() : std::nullopt;
}

Client *QuickClient::usableClient() {
    if (client() == nullptr) {
        auto made = Client::create(configuration_);
        if (!made) {
            report(made.error());
            return nullptr;
        }
        own_ = std::move(*made);
        follow(own_.get());
    }
    return client();
}

template<typename Value>
void QuickClient::change(Value &current, const Value &next) {
    if (current == next) {
        return;
    }
    current = next;
    if (own_) {
        own_.reset();
        showUser();
        Q_EMIT stateChanged();
    }
    Q_EMIT configurationChanged();
}

void QuickClient::setIssuer(const QString &issuer) {
    change(configuration_.issuer, issuer);
}

void QuickClient::setClientId(const QString &clientId) {
    change(configuration_.clientId, clientId);
}

void QuickClient::setScopes(const QStringList &scopes) {
    change(configuration_.scopes, scopes);
}

void QuickClient::setApplicationId(const QString &applicationId) {
    change(configuration_.applicationId, applicationId);
}

void QuickClient::setApplicationName(const QString &applicationName) {
    change(configuration_.applicationName, applicationName);
}

void QuickClient::setSource(QObject *source) {
    auto *followed = qobject_cast<Client *>(source);
    if (source != nullptr && followed == nullptr) {
        qWarning("Client.source: a bifrost::Client is needed");
    }
    if (source_ == followed) {
        return;
    }
    if (source_) {
        source_->disconnect(this);
    }
    own_.reset();
    source_ = followed;
    if (followed != nullptr) {
        follow(followed);
        connect(followed, &QObject::destroyed, this, [this] {
            showUser();
            Q_EMIT stateChanged();
        });
    }
    showUser();
    Q_EMIT stateChanged();
    Q_EMIT configurationChanged();
}

void QuickClient::setLanguage(const QString &language) {
    if (language_ == language) {
        return;
    }
    language_ = language;
    installTranslation(QLocale(language));
    if (QQmlEngine *engine = qmlEngine(this)) {
        engine->retranslate();
    }
    Q_EMIT languageChanged();
    Q_EMIT errorChanged();
}

void QuickClient::follow(Client *client) {
    connect(client, &Client::activityChanged, this, &QuickClient::stateChanged);
    connect(client, &Client::sessionChanged, this, [this] {
        showUser();
        Q_EMIT stateChanged();
    });
}

QuickClient::State QuickClient::state() const {
    const Client *followed = client();
    switch (followed != nullptr ? followed->activity() : Activity::Idle) {
    case Activity::RestoringSession:
        return State::Restoring;
    case Activity::ContactingProvider:
        return State::Connecting;
    case Activity::WaitingForBrowser:
        return State::WaitingForBrowser;
    case Activity::CompletingSignIn:
        return State::Completing;
    case Activity::SigningOut:
    case Activity::WaitingForSignOut:
        return State::SigningOut;
    case Activity::Idle:
    case Activity::Refreshing:
        break;
    }
    return isSignedIn() ? State::SignedIn : State::SignedOut;
}

bool QuickClient::isBusy() const {
    const State now = state();
    return now != State::SignedIn && now != State::SignedOut;
}

void QuickClient::showUser() {
    const auto current = session();
    person_ = current ? Person::fromClaims(current->claims()) : Person{};
    pictures_.load(person_.picture, current ? current->issuer() : QString());
    Q_EMIT userChanged();
}

QVariantMap QuickClient::claims() const {
    const auto current = session();
    return current ? current->claims().toVariantMap() : QVariantMap();
}

QString QuickClient::errorTitle() const {
    return error_ ? problemText(*error_).title : QString();
}

QString QuickClient::errorText() const {
    return error_ ? problemText(*error_).text : QString();
}

QString QuickClient::errorDetails() const {
    return error_ ? toLogString(*error_) : QString();
}

void QuickClient::setError(std::optional<Error> error) {
    if (error || error_) {
        error_ = std::move(error);
        Q_EMIT errorChanged();
    }
}

void QuickClient::report(const Error &error) {
    if (isCanceled(error)) {
        return;
    }
    setError(error);
    Q_EMIT failed();
}

void QuickClient::signIn() {
    setError(std::nullopt);
    if (Client *usable = usableClient()) {
        then(usable->signIn(), this, [this](const Result<Session> &session) {
            if (session) {
                Q_EMIT signedIn();
            } else {
                report(session.error());
            }
        });
    }
}

void QuickClient::cancel() {
    if (Client *followed = client()) {
        followed->cancel();
    }
}

void QuickClient::signOut() {
    setError(std::nullopt);
    if (Client *usable = usableClient()) {
        then(usable->signOut(), this, [this](const Result<SignOutReceipt> &receipt) {
            if (receipt) {
                Q_EMIT signedOut();
            } else {
                report(receipt.error());
            }
        });
    }
}

void QuickClient::restore() {
    setError(std::nullopt);
    if (Client *usable = usableClient()) {
        then(usable->restoreSession(), this, [this](const Result<std::optional<Session>> &session) {
            if (!session) {
                report(session.error());
            }
        });
    }
}

void QuickClient::openBrowserAgain() {
    if (Client *followed = client()) {
        then(followed->openBrowserAgain(), this, [this](const Result<void> &opened) {
            if (!opened) {
                report(opened.error());
            }
        });
    }
}

bool QuickClient::copyLink() {
    Client *followed = client();
    const QUrl link = followed != nullptr ? followed->browserUrl() : QUrl();
    if (!link.isEmpty()) {
        QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
    }
    return !link.isEmpty();
}

} // namespace bifrost
