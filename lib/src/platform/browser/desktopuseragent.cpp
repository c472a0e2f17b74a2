// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/desktopuseragent.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/browser/browserprocess.h"
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
    // Owned by the application, which reaps the program even after the user agent was destroyed.
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
