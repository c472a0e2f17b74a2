// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/proxy.h>
#include <bifrost/result.h>
#include <bifrost/secret.h>

#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <functional>
#include <optional>

namespace bifrost {

/// A `QNetworkAccessManager` for code that exists already. Requests to the addresses that
/// `Source::allows` get the access token, and follow redirects within their origin alone; all
/// others are Qt's own. A request that needs a token first is a `WaitingReply` meanwhile.
class AuthorizedAccess final : public QNetworkAccessManager {
    Q_OBJECT
public:
    struct Source {
        std::function<bool(const QUrl &url)> allows;
        /// The access token, if it need not be refreshed.
        std::function<std::optional<Secret>()> token;
        std::function<QFuture<Result<Secret>>()> freshToken;
        /// A request with `token` has been answered.
        std::function<void(const Secret &token, const QNetworkReply &reply)> answered;
        std::function<Proxy(const QUrl &url)> proxy;
    };
    explicit AuthorizedAccess(Source source);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    QNetworkReply *send(Operation operation, QNetworkRequest request, QIODevice *body,
                        const Secret &token);
    [[nodiscard]] QNetworkRequest keptWithinItsOrigin(const QNetworkRequest &request) const;

    Source source_;
};

} // namespace bifrost
