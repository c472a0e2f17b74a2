// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/fakehttptransport.h"
#include "doubles/fakeoauthendpoint.h"
#include "doubles/idtokenfactory.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace bifrost::test {

/// A provider behind the fakes of the two seams that connect to it. It behaves correctly by
/// default; a test changes one of its members.
class FakeProvider {
public:
    FakeProvider(FakeHttpTransport &http, FakeOAuthEndpoint &oauth);

    [[nodiscard]] static QString metadataPath();
    [[nodiscard]] static QString keysPath();
    [[nodiscard]] static QString userInfoPath();
    [[nodiscard]] static QString revocationPath();
    [[nodiscard]] static QString pushedRequestPath();

    /// Publishes the endpoint for pushed authorization requests (RFC 9126 §5), which `required`
    /// makes the only way.
    enum class PushedRequests { Offered, Required };
    void takePushedRequests(PushedRequests how);
    int pushedRequestLifetime = 60; ///< in seconds

    [[nodiscard]] static QString deviceAuthorizationPath();
    /// Publishes the endpoint for codes (RFC 8628 §4), which are polled for once a second. The user
    /// has approved at once, unless `tokenAnswer` says otherwise.
    void offerDeviceSignIn();
    QJsonObject deviceAuthorization; ///< the response of that endpoint

    QJsonObject metadata;
    std::optional<std::chrono::seconds> metadataMaxAge;
    std::optional<std::chrono::seconds> keysMaxAge;
    QJsonObject userInfo;

    /// How the ID Token is signed, the key, and its ID in the key set.
    QByteArray algorithm = "RS256";
    SigningKey key;
    QByteArray keyId;
    bool publishesKey = true;

    /// Modifies the ID Token, or the token response, of sign-in and refresh.
    std::function<void(IdTokenFactory &)> changeIdToken;
    std::function<void(QJsonObject &)> changeTokenResponse;
    /// Answers the token request instead, whatever its grant.
    std::function<Result<HttpResponse>(const Parameters &)> tokenAnswer;
    /// Token requests stay unanswered until `release()`.
    bool holdsTokenRequests = false;
    void release();

    std::optional<QDateTime> signedInAt; ///< set by the code exchange: `auth_time`
    QDateTime now;                       ///< the provider's clock
    bool datesAnswers = false;           ///< responses have a Date by that clock
    int issuedTokens = 0;                ///< tokens are numbered: access-1, refresh-1, access-2 ...
    bool rotates = true;                 ///< a refresh issues a new refresh token
    bool refreshesIdToken = true;

    /// The query with which the browser returns when the user approves.
    [[nodiscard]] QByteArray approval() const;
    [[nodiscard]] QByteArray refusal(const QByteArray &error) const;

    /// The parameters of the latest authorization request, by whichever way they came.
    [[nodiscard]] const Parameters &requested() const;

private:
    [[nodiscard]] HttpResponse acceptPushedRequest(const HttpRequest &request);
    [[nodiscard]] Result<HttpResponse> tokenResponse(const Parameters &parameters);
    [[nodiscard]] QByteArray keySet() const;
    [[nodiscard]] HttpResponse dated(HttpResponse response) const;
    FakeOAuthEndpoint &oauth_;
    Parameters pushed_; ///< of the latest pushed request
    int pushedRequests_ = 0;
    std::vector<std::pair<Parameters, Deferred<Result<HttpResponse>>>> held_;
};

/// `{"error": error}` as a token endpoint sends it.
[[nodiscard]] HttpResponse oauthError(const QByteArray &error, int status = 400);

} // namespace bifrost::test
