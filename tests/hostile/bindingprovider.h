// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/proofchecker.h"
#include "doubles/readproof.h"
#include "support/httpprovider.h"

#include <QJsonArray>

#include <functional>

namespace bifrost::test {

/// A provider that binds its tokens to a key (RFC 9449 §5), and checks every proof. A test has it
/// do something else.
class BindingProvider : public HttpProvider {
public:
    using Request = HttpServer::Request;
    using Reply = HttpServer::Reply;

    BindingProvider() { bindTokens(); }
    /// Over TLS.
    explicit BindingProvider(const TlsIdentity &identity) : HttpProvider(identity) { bindTokens(); }
    BindingProvider(const BindingProvider &) = delete;
    BindingProvider &operator=(const BindingProvider &) = delete;

    void announce(const QStringList &algorithms) {
        metadata.insert(QLatin1StringView("dpop_signing_alg_values_supported"),
                        QJsonArray::fromStringList(algorithms));
    }
    void issueTokensOfType(const QJsonValue &type) {
        changeTokenResponse = [type](QJsonObject &response) {
            response.insert(QLatin1StringView("token_type"), type);
        };
    }

    using Changed = std::function<Reply(const Request &, const HttpServer::Handler &honest)>;
    /// From now on `changed` answers `path`; it may leave that to what has answered before.
    void change(const QByteArray &path, const Changed &changed) {
        server.on(path, [changed, honest = server.handler(path)](const Request &request) {
            return changed(request, honest);
        });
    }

    /// Checks what reaches the two endpoints, and has the key that the first proof was made with.
    ProofChecker checker;
    QByteArray boundKey;

    [[nodiscard]] static QByteArray errorBody(const QByteArray &error) {
        return "{\"error\":\"" + error + "\"}";
    }

private:
    void bindTokens() {
        announce({QStringLiteral("ES256")});
        issueTokensOfType(QStringLiteral("DPoP"));
        change(tokenPath, [this](const Request &request, const HttpServer::Handler &honest) {
            const QByteArray error = refusal(request, {});
            return error.isEmpty() ? honest(request) : jsonReply(400, errorBody(error));
        });
        change(userInfoPath, [this](const Request &request, const HttpServer::Handler &honest) {
            const QByteArray error = refusal(request, accessToken());
            return error.isEmpty() ? honest(asBearer(request)) : Reply{401, errorBody(error), {}};
        });
    }
    QByteArray refusal(const Request &request, const QByteArray &token) {
        const auto verdict = checker.check({.method = request.method,
                                            .url = server.url(QString::fromLatin1(request.path())),
                                            .proof = request.header("DPoP"),
                                            .now = QDateTime::currentDateTimeUtc(),
                                            .accessToken = token});
        const bool isOurs = boundKey.isEmpty() || boundKey == verdict.thumbprint;
        if (verdict.error.isEmpty() && isOurs) {
            boundKey = verdict.thumbprint;
            return {};
        }
        return verdict.error.isEmpty() ? QByteArray("invalid_grant") : verdict.error;
    }
    static Request asBearer(Request request) {
        for (auto &[name, value] : request.headers) {
            if (name.compare("Authorization", Qt::CaseInsensitive) == 0 &&
                value.startsWith("DPoP ")) {
                value.replace(0, 4, "Bearer");
            }
        }
        return request;
    }
};

/// All proofs that have arrived at `server`, in order. A request without one, or with one that is
/// not right, has an empty one.
inline QList<ReadProof> proofsAt(const HttpServer &server, const QByteArray &path = {}) {
    QList<ReadProof> proofs;
    for (const HttpServer::Request &request : server.requests()) {
        if (path.isEmpty() || request.path() == path) {
            proofs.append(readProof(request.header("DPoP")).value_or(ReadProof()));
        }
    }
    return proofs;
}

} // namespace bifrost::test
