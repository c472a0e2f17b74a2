// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/browsercheck.h"

#include "core/async.h"
#include "platform/browser/desktopentry.h"
#include "platform/browser/helperprocess.h"
#include "platform/browser/xdgopen.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTimer>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Found = Result<FoundBrowser>;

constexpr auto queryTimeout = 10s;

Found notFound(const QString &detail) {
    return failure(UserAgentError{UserAgentError::Kind::NoBrowser, detail});
}

QString firstInstalled(const QStringList &programs) {
    for (const QString &program : programs) {
        const QString path =
            program.isEmpty() ? QString() : QStandardPaths::findExecutable(program);
        if (!path.isEmpty()) {
            return path;
        }
    }
    return {};
}

/// The fallback of xdg-open when no application is registered (man page, ENVIRONMENT).
QString fallbackBrowser() {
    if (const QString named = qEnvironmentVariable("BROWSER"); !named.isEmpty()) {
        return named;
    }
    return firstInstalled({u"x-www-browser"_s, u"firefox"_s, u"chromium"_s, u"google-chrome"_s});
}

/// Without xdg-open, QDesktopServices starts a browser itself, the first of these (Qt 6.4 to 6.9).
Found foundByQt() {
    const QString preferred = qEnvironmentVariable("DEFAULT_BROWSER");
    const QString browser =
        firstInstalled({preferred.isEmpty() ? qEnvironmentVariable("BROWSER") : preferred,
                        u"google-chrome"_s, u"firefox"_s, u"mozilla"_s, u"opera"_s});
    return browser.isEmpty() ? notFound(u"neither xdg-open nor a browser is installed"_s)
                             : FoundBrowser{u"desktop"_s, browser};
}

Found foundByXdgOpen(const QString &opener, const QString &registered) {
    if (registered.isEmpty()) {
        const QString browser = fallbackBrowser();
        return browser.isEmpty() ? notFound(u"no application is registered for https"_s)
                                 : FoundBrowser{opener, browser};
    }
    const auto program = programOfDesktopEntry(registered);
    if (program && QStandardPaths::findExecutable(*program).isEmpty()) {
        return notFound(u"%1 is registered for https, and its program %2 is not installed"_s.arg(
            registered, *program));
    }
    return FoundBrowser{opener, registered};
}

} // namespace

QFuture<Found> findBrowser() {
    if (desktopOpensAddresses()) {
        return ready(Found(FoundBrowser{u"desktop"_s}));
    }
    const QString opener = xdgOpen();
    if (opener.isEmpty()) {
        return ready(foundByQt());
    }
    auto found = std::make_shared<Deferred<Found>>();
    auto *query = new HelperProcess(QCoreApplication::instance());
    const auto finish = [query, found, opener] {
        query->deleteLater();
        const auto answer = QString::fromLocal8Bit(query->readAllStandardOutput()).trimmed();
        found->finish(foundByXdgOpen(opener, answer));
    };
    QObject::connect(query, &HelperProcess::finished, query, finish);
    QObject::connect(query, &HelperProcess::errorOccurred, query, finish);
    QTimer::singleShot(queryTimeout, query, &HelperProcess::kill);
    const QFuture<Found> future = found->future();
    query->start(u"xdg-mime"_s, {u"query"_s, u"default"_s, u"x-scheme-handler/https"_s});
    return future;
}

} // namespace bifrost
