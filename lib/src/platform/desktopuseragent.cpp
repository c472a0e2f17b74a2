// SPDX-License-Identifier: Apache-2.0
#include "platform/desktopuseragent.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/browserprocess.h"
#include "platform/xdgopen.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QTimer>

namespace bifrost {
namespace {

using namespace std::chrono_literals;
using Opened = Deferred<Result<void>>;

// A failing xdg-open ends in some tenths of a second. One that runs on has become the browser.
constexpr auto launchTimeout = 1500ms;

Result<void> noBrowser(const QString &detail) {
    qCWarning(lcAuthorization).noquote() << "no browser:" << detail;
    return failure(UserAgentError{UserAgentError::Kind::NoBrowser, detail});
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

QFuture<Result<void>> openWith(const QString &program, const QUrl &url) {
    auto opened = std::make_shared<Opened>();
    // The application owns it: it reaps the program even when the user agent is gone by then.
    auto *process = new BrowserProcess(QCoreApplication::instance());
    QObject::connect(process, &QProcess::errorOccurred, process,
                     [process, opened](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart) {
                             process->deleteLater();
                             opened->finish(noBrowser(process->errorString()));
                         }
                     });
    QObject::connect(process, &QProcess::finished, process,
                     [process, opened](int status, QProcess::ExitStatus how) {
                         process->deleteLater();
                         const bool failed = how != QProcess::NormalExit || status != 0;
                         opened->finish(failed ? noBrowser(exitMeaning(status)) : Result<void>());
                     });
    QTimer::singleShot(launchTimeout, process, [opened] { opened->finish({}); });
    const QFuture<Result<void>> future = opened->future();
    process->start(program, {QString::fromLatin1(url.toEncoded())});
    return future;
}

} // namespace

QFuture<Result<void>> DesktopUserAgent::open(const QUrl &url) {
    if (const QString program = xdgOpen(); !program.isEmpty()) {
        return openWith(program, url);
    }
    return ready(QDesktopServices::openUrl(url)
                     ? Result<void>()
                     : noBrowser(QStringLiteral("the desktop refused to open the address")));
}

} // namespace bifrost
