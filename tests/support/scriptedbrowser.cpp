// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedbrowser.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>

namespace bifrost::test {
namespace {

/// Browsers take this computer for secure, and send it such cookies over http too.
class LocalCookieJar final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    bool setCookiesFromUrl(const QList<QNetworkCookie> &cookies, const QUrl &url) override {
        QList<QNetworkCookie> usable = cookies;
        for (QNetworkCookie &cookie : usable) {
            cookie.setSecure(false);
        }
        return QNetworkCookieJar::setCookiesFromUrl(usable, url);
    }
};

} // namespace

ScriptedBrowser::ScriptedBrowser() {
    network_.setCookieJar(new LocalCookieJar(&network_));
}

QFuture<Result<void>> ScriptedBrowser::open(const QUrl &url) {
    opened.append(url);
    visit(url);
    return ready<Result<void>>({});
}

namespace {

QNetworkRequest navigation(const QUrl &url) {
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Sec-Fetch-Site", "cross-site");
    request.setRawHeader("Sec-Fetch-Mode", "navigate");
    request.setRawHeader("Sec-Fetch-Dest", "document");
    request.setRawHeader("Upgrade-Insecure-Requests", "1");
    return request;
}

QString unescaped(QString text) {
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

void ScriptedBrowser::visit(const QUrl &url) {
    visits.append(url);
    QNetworkReply *reply = network_.get(navigation(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply, url] { receive(reply, url); });
}

void ScriptedBrowser::receive(QNetworkReply *reply, const QUrl &url) {
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target =
        url.resolved(QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode));
    if (status < 300 || status >= 400) {
        const QByteArray body = reply->readAll();
        if (runsScripts && body.contains("<script>document.forms[0].submit()</script>")) {
            submit(url, body);
            return;
        }
        if (!userName.isEmpty() && body.contains("id=\"usernameUserInput\"")) {
            signIn(url, body);
            return;
        }
        pages.append({url, status, body, reply->rawHeader("Content-Security-Policy")});
        Q_EMIT pageShown();
    } else if (holdsCallback && target.hasQuery() &&
               target.path().startsWith(QLatin1String("/callback"))) {
        heldCallback = target;
        Q_EMIT callbackHeld();
    } else {
        visit(target);
    }
}

void ScriptedBrowser::submit() {
    const Page page = pages.takeLast();
    submit(page.url, page.body);
}

void ScriptedBrowser::submit(const QUrl &from, const QByteArray &document) {
    static const QRegularExpression form(
        QStringLiteral("<form method=\"post\" action=\"([^\"]*)\">"));
    static const QRegularExpression field(
        QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"));
    const QString html = QString::fromUtf8(document);
    const QUrl target =
        from.resolved(QUrl(unescaped(form.match(html).captured(1)), QUrl::StrictMode));
    QByteArray body;
    for (auto it = field.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        body += (body.isEmpty() ? QByteArray() : QByteArray("&")) +
                QUrl::toPercentEncoding(unescaped(match.captured(1))) + '=' +
                QUrl::toPercentEncoding(unescaped(match.captured(2)));
    }
    post(target, body);
}

/// Once: a page that comes back is one that has refused.
void ScriptedBrowser::signIn(const QUrl &from, const QByteArray &document) {
    static const QRegularExpression form(
        QStringLiteral("<form method=\"post\" action=\"([^\"]*)\">"));
    const QString action = unescaped(form.match(QString::fromUtf8(document)).captured(1));
    const QByteArray body = "username=" + QUrl::toPercentEncoding(userName) +
                            "&password=" + QUrl::toPercentEncoding(password);
    userName.clear();
    post(from.resolved(QUrl(action, QUrl::StrictMode)), body);
}

void ScriptedBrowser::post(const QUrl &target, const QByteArray &body) {
    visits.append(target);
    QNetworkRequest request = navigation(target);
    request.setRawHeader("Origin", "null");
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *reply = network_.post(request, body);
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, target] { receive(reply, target); });
}

void ScriptedBrowser::deliverCallback() {
    holdsCallback = false;
    visit(*heldCallback);
}

} // namespace bifrost::test
