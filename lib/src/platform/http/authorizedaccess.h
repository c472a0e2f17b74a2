// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/http/clientidentity.h"

#include <bifrost/proxy.h>
#include <bifrost/result.h>
#include <bifrost/secret.h>

#include <QFuture>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <functional>
#include <optional>
#include <utility>

namespace bifrost {

/// A `QNetworkAccessManager` for code that exists already. Requests to the addresses that
/// `Source::allows` get the access token, and follow redirects within their origin alone, or none
/// with a token that is bound to its request; all others are Qt's own. A request that needs a token
/// first is a `WaitingReply` meanwhile.
class AuthorizedAccess final : public QNetworkAccessManager {
    Q_OBJECT
public:
    using HeaderFields = QList<std::pair<QByteArray, QByteArray>>; ///< values may be secret
    struct Token {
        enum class Use {
            AnyRequest, ///< RFC 6750: a redirect may repeat the header fields
            OneRequest, ///< RFC 9449: they name method and address
        };
        Secret value;
        Use use = Use::AnyRequest;
        HeaderFields fields;                  ///< what presents it
        ClientTls tls = ClientTls::Anonymous; ///< of the request
    };
    struct Source {
        std::function<bool(const QUrl &url)> allows;
        /// The access token for one request, if it need not be refreshed and can be presented at
        /// once.
        std::function<std::optional<Token>(const QByteArray &method, const QUrl &url)> token;
        std::function<QFuture<Result<Token>>(const QByteArray &method, const QUrl &url)> freshToken;
        /// A request with `token` has been answered.
        std::function<void(const Secret &token, const QNetworkReply &reply)> answered;
        std::function<Proxy(const QUrl &url)> proxy;
    };
    explicit AuthorizedAccess(Source source, ClientIdentity identity = {});

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    QNetworkReply *send(Operation operation, const QNetworkRequest &request, QIODevice *body,
                        const Token &token);
    [[nodiscard]] QNetworkRequest keptWithinItsOrigin(const QNetworkRequest &request,
                                                      Token::Use use) const;

    Source source_;
    ClientIdentity identity_;
    ClientTls lastTls_ = ClientTls::Anonymous;
};

} // namespace bifrost
