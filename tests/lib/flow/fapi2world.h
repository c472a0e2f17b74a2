// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../jose/privatekeys.h"
#include "protocol/formquery.h"
#include "signin/signinattempt.h"
#include "support/flowworld.h"

#include <QJsonArray>

namespace bifrost::test {

/// A client with the FAPI 2.0 Security Profile, private_key_jwt and DPoP, and a provider that
/// satisfies it.
struct Fapi2World : FlowWorld {
    Fapi2World() {
        using namespace Qt::StringLiterals;
        configuration.securityProfile = SecurityProfile::Fapi2;
        configuration.clientAuthentication = ClientAuthentication::PrivateKeyJwt;
        configuration.clientKey = Secret(rfc7515EcKey());
        provider.takePushedRequests(FakeProvider::PushedRequests::Offered);
        provider.metadata.insert(u"authorization_response_iss_parameter_supported"_s, true);
        signWith("ES256");
        issue(u"DPoP"_s);
    }

    /// The provider signs with `algorithm`, and lists what the profile allows.
    void signWith(const QByteArray &algorithm) {
        provider.algorithm = algorithm;
        provider.key = SigningKey::forAlgorithm(algorithm);
    }
    /// The provider issues access tokens of `type`.
    void issue(const QString &type) {
        provider.changeTokenResponse = [type](QJsonObject &response) {
            response.insert(QStringLiteral("token_type"), type);
        };
    }
    void publish(const QString &member, const QJsonValue &value) {
        provider.metadata.insert(member, value);
    }

    /// The response to the latest authorization request, with the issuer.
    [[nodiscard]] QByteArray approval() const {
        return provider.approval() + "&iss=" + IdTokenFactory::issuer.toLatin1();
    }
    /// A sign-in that `query` answers, as long as it gets to the browser.
    Result<Session> signIn(const std::function<QByteArray()> &query) {
        SignInAttempt attempt(*this);
        if (!attempt.startAndWait()) {
            return failure(SessionError{});
        }
        if (!attempt.result.isFinished()) {
            listeners.last().redirect(query());
        }
        return finished(attempt.result) ? attempt.result.result()
                                        : Result<Session>(failure(SessionError{}));
    }
    Result<Session> signIn() {
        return signIn([this] { return approval(); });
    }

    /// The parameters of the latest pushed request.
    [[nodiscard]] Parameters pushed() const {
        Parameters parameters;
        for (const HttpRequest &request : http.requests) {
            if (request.url.path() == FakeProvider::pushedRequestPath()) {
                parameters = parseFormQuery(request.body).value_or(Parameters());
            }
        }
        return parameters;
    }
};

} // namespace bifrost::test
