// SPDX-License-Identifier: Apache-2.0
#include "environment/tokenbinder.h"

#include <QJsonArray>

namespace bifrost::testing {

using namespace Qt::StringLiterals;
using Dpop = TestProvider::Dpop;

namespace {

QByteArray fieldOf(const HttpRequest &request, const QByteArray &name) {
    for (const auto &[field, value] : request.headers) {
        if (field == name) {
            return value;
        }
    }
    return {};
}

} // namespace

void TokenBinder::setDpop(Dpop dpop) {
    dpop_ = dpop;
    const auto algorithms = "dpop_signing_alg_values_supported"_L1; // RFC 9449 §5.1
    if (dpop == Dpop::Off) {
        provider_.metadata.remove(algorithms);
    } else {
        provider_.metadata.insert(algorithms, QJsonArray{u"ES256"_s});
    }
}

std::optional<HttpResponse> TokenBinder::refusedToken(const QUrl &endpoint, const QByteArray &proof,
                                                      const Parameters &parameters) {
    key_.clear();
    if (dpop_ == Dpop::Off) {
        return std::nullopt;
    }
    const QByteArray expected = expectedKey(parameters);
    if (proof.isEmpty() && dpop_ == Dpop::Offered && expected.isEmpty()) {
        return std::nullopt;
    }
    const auto verdict =
        proofs.check({.method = "POST", .url = endpoint, .proof = proof, .now = provider_.now});
    if (!verdict.error.isEmpty()) {
        return refusal(verdict.error, 400);
    }
    if (!expected.isEmpty() && expected != verdict.thumbprint) {
        return refusal("invalid_grant", 400);
    }
    key_ = verdict.thumbprint;
    return std::nullopt;
}

/// The one that a code or a refresh token is bound to (RFC 9449 §10 and §5).
QByteArray TokenBinder::expectedKey(const Parameters &parameters) const {
    const QString grant = test::parameter(parameters, u"grant_type"_s);
    if (grant == "refresh_token"_L1) {
        return bound_.value(test::parameter(parameters, u"refresh_token"_s));
    }
    return grant == "authorization_code"_L1
               ? test::parameter(provider_.requested(), u"dpop_jkt"_s).toLatin1()
               : QByteArray();
}

void TokenBinder::bind(QJsonObject &response) {
    if (key_.isEmpty()) {
        return;
    }
    response.insert("token_type"_L1, u"DPoP"_s);
    bound_.insert(response.value("access_token"_L1).toString(), key_);
    if (const QJsonValue refreshToken = response.value("refresh_token"_L1);
        refreshToken.isString()) {
        bound_.insert(refreshToken.toString(), key_);
    }
}

std::optional<HttpResponse> TokenBinder::refusedResource(const HttpRequest &request) {
    const QByteArray credentials = fieldOf(request, "Authorization");
    const qsizetype space = credentials.indexOf(' ');
    const QByteArray token = credentials.sliced(space + 1);
    const QByteArray key = bound_.value(QString::fromLatin1(token));
    if (key.isEmpty()) {
        return std::nullopt;
    }
    if (credentials.first(qMax(space, 0)).compare("DPoP", Qt::CaseInsensitive) != 0) {
        return refusal("invalid_token", 401);
    }
    const bool isPost = request.method == HttpRequest::Method::Post;
    const auto verdict = proofs.check({.method = isPost ? "POST" : "GET",
                                       .url = request.url,
                                       .proof = fieldOf(request, "DPoP"),
                                       .now = provider_.now,
                                       .accessToken = token});
    if (!verdict.error.isEmpty()) {
        return refusal(verdict.error, 401);
    }
    return verdict.thumbprint == key ? std::nullopt : std::optional(refusal("invalid_token", 401));
}

HttpResponse TokenBinder::refusal(const QByteArray &error, int status) const {
    HttpResponse response = test::oauthError(error, status);
    response.dpopNonce = proofs.nonce();
    return response;
}

Result<HttpResponse> TokenBinder::withNonce(Result<HttpResponse> response) const {
    if (response) {
        response->dpopNonce = proofs.nonce();
    }
    return response;
}

} // namespace bifrost::testing
