// SPDX-License-Identifier: Apache-2.0
#include "platform/browsercheck.h"

#include "core/async.h"
#include "platform/helperprocess.h"
#include "platform/xdgopen.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTimer>

namespace bifrost {
namespace {

using namespace std::chrono_literals;
using Found = Result<QString>;

constexpr auto queryTimeout = 10s;

Found notFound(const QString &detail) {
    return failure(UserAgentError{UserAgentError::Kind::NoBrowser, detail});
}

/// What xdg-open falls back to where no application is registered (its man page, ENVIRONMENT).
QString fallbackBrowser() {
    if (const QString named = qEnvironmentVariable("BROWSER"); !named.isEmpty()) {
        return named;
    }
    for (const auto *name : {"x-www-browser", "firefox", "chromium", "google-chrome"}) {
        if (const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name));
            !path.isEmpty()) {
            return path;
        }
    }
    return {};
}

Found judge(const QString &opener, const QString &registered) {
    const QString browser = registered.isEmpty() ? fallbackBrowser() : registered;
    if (browser.isEmpty()) {
        return notFound(QStringLiteral("no application is registered for https"));
    }
    return QStringLiteral("%1 with %2").arg(opener, browser);
}

} // namespace

QFuture<Found> findBrowser() {
    if (desktopOpensAddresses()) {
        return ready(Found(QStringLiteral("the desktop decides")));
    }
    const QString opener = xdgOpen();
    if (opener.isEmpty()) {
        return ready(notFound(QStringLiteral("xdg-open is not installed")));
    }
    auto found = std::make_shared<Deferred<Found>>();
    auto *query = new HelperProcess(QCoreApplication::instance());
    const auto finish = [query, found, opener] {
        query->deleteLater();
        const auto answer = QString::fromLocal8Bit(query->readAllStandardOutput()).trimmed();
        found->finish(judge(opener, answer));
    };
    QObject::connect(query, &HelperProcess::finished, query, finish);
    QObject::connect(query, &HelperProcess::errorOccurred, query, finish);
    QTimer::singleShot(queryTimeout, query, &HelperProcess::kill);
    const QFuture<Found> future = found->future();
    query->start(QStringLiteral("xdg-mime"), {QStringLiteral("query"), QStringLiteral("default"),
                                              QStringLiteral("x-scheme-handler/https")});
    return future;
}

} // namespace bifrost
