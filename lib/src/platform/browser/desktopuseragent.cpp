// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/desktopuseragent.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/browser/activationrequest.h"
#include "platform/browser/browsercheck.h"
#include "platform/browser/browserprocess.h"
#ifdef QT_DBUS_LIB
#include "platform/browser/openuriportal.h"
#endif
#include "platform/browser/xdgopen.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QTimer>

namespace bifrost {
namespace {

using namespace std::chrono_literals;
using Opened = Deferred<Result<void>>;

// If xdg-open fails, it ends within a few tenths of a second, or within seconds on a busy computer.
// If it keeps running, it has become the browser.
constexpr auto launchTimeout = 5s;

Error browserError(UserAgentError::Kind kind, const QString &detail) {
    qCWarning(lcAuthorization).noquote() << "no browser:" << detail;
    return UserAgentError{kind, detail};
}

QString exitMeaning(int status) {
    switch (status) { // man 1 xdg-open, EXIT CODES
    case 1:
        return QStringLiteral("xdg-open: error in command line syntax (1)");
    case 2:
        return QStringLiteral("xdg-open: a file did not exist (2)");
    case 3:
        return QStringLiteral("xdg-open: a required tool could not be found (3)");
    case 4:
        return QStringLiteral("xdg-open: the action failed (4)");
    default:
        return QStringLiteral("xdg-open ended with status %1").arg(status);
    }
}

/// No value if it ended well.
std::optional<QString> failureOf(const BrowserProcess &process) {
    if (process.exitStatus() != QProcess::NormalExit) {
        return QStringLiteral("it crashed");
    }
    return process.exitCode() == 0 ? std::nullopt : std::optional(exitMeaning(process.exitCode()));
}

/// The status of xdg-open does not tell them apart: it tries what is registered, and then whatever
/// else it knows.
QFuture<Result<void>> missingOrFailed(const QString &detail) {
    return whenDone(findBrowser(), QCoreApplication::instance(),
                    [detail](const Result<FoundBrowser> &found) -> Result<void> {
                        return failure(browserError(found ? UserAgentError::Kind::BrowserFailed
                                                          : UserAgentError::Kind::NoBrowser,
                                                    detail));
                    });
}

/// What happens to xdg-open after it counts as opened goes to `crash`.
QFuture<Result<void>> openWith(const QString &program, const QUrl &url, const QString &token,
                               const std::shared_ptr<Deferred<Error>> &crash) {
    const auto opened = std::make_shared<Opened>();
    // Owned by the application, which reaps the program even after the user agent was destroyed.
    auto *process = new BrowserProcess(QCoreApplication::instance());
    if (!token.isEmpty()) {
        process->setActivationToken(token);
    }
    QObject::connect(process, &QProcess::errorOccurred, process,
                     [process, opened](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart) {
                             process->deleteLater();
                             opened->finish(failure(browserError(UserAgentError::Kind::NoBrowser,
                                                                 process->errorString())));
                         }
                     });
    QObject::connect(process, &QProcess::finished, process, [process, opened, crash] {
        process->deleteLater();
        const auto detail = failureOf(*process);
        if (!detail) {
            return opened->finish({});
        }
        watch(missingOrFailed(*detail), QCoreApplication::instance(),
              [opened, crash](const Result<void> &failed) {
                  if (opened->isFinished()) {
                      crash->finish(failed.error());
                  }
                  opened->finish(failed);
              });
    });
    QTimer::singleShot(launchTimeout, process, [opened] { opened->finish({}); });
    const QFuture<Result<void>> future = opened->future();
    process->start(program, {QString::fromLatin1(url.toEncoded())});
    return future;
}

Result<void> openOnDesktop(const QUrl &url) {
    return QDesktopServices::openUrl(url)
               ? Result<void>()
               : failure(browserError(UserAgentError::Kind::NoBrowser,
                                      QStringLiteral("the desktop refused to open the address")));
}

/// In a sandbox the portal is asked first: QDesktopServices passes no token on before Qt 6.5, and
/// some later versions open nothing under Wayland if no window has the keyboard.
QFuture<Result<void>> openByDesktop(const QUrl &url, const QString &token, QObject *context) {
#ifdef QT_DBUS_LIB
    if (isSandboxed()) {
        return whenDone(openThroughPortal(url, token, context), context,
                        [url](const Result<void> &opened) {
                            return opened ? Result<void>() : openOnDesktop(url);
                        });
    }
#else
    Q_UNUSED(token)
    Q_UNUSED(context)
#endif
    return ready(openOnDesktop(url));
}

} // namespace

QFuture<Result<void>> DesktopUserAgent::open(const QUrl &url) {
    const QString program = xdgOpen();
    crash_ = program.isEmpty() ? nullptr : std::make_shared<Deferred<Error>>();
    const auto launch = [program, url, crash = crash_, context = &context_](
                            const Result<QString> &requested) -> QFuture<Result<void>> {
        const QString token = requested.value_or(QString());
        return program.isEmpty() ? openByDesktop(url, token, context)
                                 : openWith(program, url, token, crash);
    };
    return activationToken_ ? whenDone(requestToken(activationToken_, &context_), &context_, launch)
                            : launch(QString());
}

} // namespace bifrost
