// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/oauthendpoint.h"

#include <QByteArrayList>
#include <QUrlQuery>

#include <functional>

namespace bifrost::test {

/// The value of `name` in `parameters`; empty when it is absent.
[[nodiscard]] inline QString parameter(const Parameters &parameters, const QString &name) {
    for (const auto &[key, value] : parameters) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

/// A token endpoint whose answers are scripted.
class FakeOAuthEndpoint final : public OAuthEndpoint {
public:
    using Answer = std::function<QFuture<Result<HttpResponse>>(const Parameters &)>;

    [[nodiscard]] QUrl authorizationUrl(const QUrl &endpoint,
                                        const Parameters &parameters) override {
        authorizationParameters = parameters;
        QUrlQuery query;
        for (const auto &[key, value] : parameters) {
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        QUrl url = endpoint;
        url.setQuery(query);
        return url;
    }

    QFuture<Result<HttpResponse>> requestToken(const TokenRequest &request) override {
        tokenEndpoint = request.url;
        tokenRequests.append(request.parameters);
        proofs.append(request.dpopProof);
        lastGrant = request.grant;
        return answer(request.parameters);
    }

    Answer answer;
    Parameters authorizationParameters; ///< of the latest authorization URL
    QUrl tokenEndpoint;
    QList<Parameters> tokenRequests;
    QByteArrayList proofs; ///< of possession (RFC 9449), one for each request; empty: none
    Grant lastGrant{};
};

} // namespace bifrost::test
