// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>

namespace bifrost::test {

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
