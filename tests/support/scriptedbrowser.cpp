// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedbrowser.h"

#include <QNetworkReply>

namespace bifrost::test {

QFuture<Result<void>> ScriptedBrowser::open(const QUrl &url) {
    opened.append(url);
    visit(url);
    return ready<Result<void>>({});
}

void ScriptedBrowser::visit(const QUrl &url) {
    visits.append(url);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Sec-Fetch-Site", "cross-site");
    request.setRawHeader("Sec-Fetch-Mode", "navigate");
    request.setRawHeader("Sec-Fetch-Dest", "document");
    request.setRawHeader("Upgrade-Insecure-Requests", "1");
    QNetworkReply *reply = network_.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, url] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QUrl target =
            url.resolved(QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode));
        if (status < 300 || status >= 400) {
            pages.append(
                {url, status, reply->readAll(), reply->rawHeader("Content-Security-Policy")});
            Q_EMIT pageShown();
        } else if (holdsCallback && target.hasQuery() &&
                   target.path().startsWith(QLatin1String("/callback"))) {
            heldCallback = target;
            Q_EMIT callbackHeld();
        } else {
            visit(target);
        }
    });
}

void ScriptedBrowser::deliverCallback() {
    holdsCallback = false;
    visit(*heldCallback);
}

} // namespace bifrost::test
