// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/browser/browserroundtrip.h"
#include "flow/clientsettings.h"
#include "flow/signin/age.h"
#include "flow/signin/requestpusher.h"
#include "jose/jws.h"
#include "jose/proofkey.h"
#include "protocol/authorizationresponse.h"

#include <bifrost/signinoptions.h>

#include <memory>
#include <optional>

namespace bifrost {

/// What the authorization endpoint has granted, and the request that it answers.
struct AuthorizationGrant {
    AuthorizationCode code;
    AuthorizationRequest request;
    Age requestAge;
    /// The provider refused to reauthenticate the user (`Prompt::LoginPreferred`).
    bool isLoginRefused = false;
    /// Of a response in a JWT (JARM): to be verified with the provider's keys before the code is
    /// used.
    std::optional<Jws> signature{};
};

/// The authorization requests of one sign-in (OIDC Core §3.1.2), and their responses.
///
/// A request with `Prompt::LoginPreferred` that is answered with `login_required` is followed, in
/// the same tab, by one without the prompt. There is no third request, because the second one has
/// no prompt that could be refused.
///
/// Where the provider offers it, requests are pushed (RFC 9126), so that the browser's address
/// holds nothing but a reference. A provider that publishes an endpoint for that and then does not
/// serve this client there gets an ordinary request, unless it requires pushed ones.
class AuthorizationRoundTrip : public std::enable_shared_from_this<AuthorizationRoundTrip> {
public:
    /// What `seams` refers to outlives the object. No `proofKey`: for bearer tokens.
    [[nodiscard]] static std::shared_ptr<AuthorizationRoundTrip>
    create(const Seams &seams, const ClientSettings &settings, const SignInOptions &options,
           const ProviderMetadata &metadata, const QUrl &redirectUri,
           const std::optional<ProofKey> &proofKey);

    /// What the browser is opened at. Fails if the provider refuses the request that was pushed
    /// (RFC 9126 §2.3), or cannot be reached.
    QFuture<Result<BrowserRequest>> prepare();

    /// Sends `browser` to `request` and waits for the response. Fails with the provider's error,
    /// with the rule that its response violates, or as `BrowserRoundTrip::awaitRedirect()` does.
    /// Redirects that anybody could have sent do not end the wait.
    QFuture<Result<AuthorizationGrant>> start(BrowserRoundTrip &browser,
                                              const BrowserRequest &request,
                                              std::chrono::milliseconds timeout);

private:
    AuthorizationRoundTrip(const Seams &seams, const ClientSettings &settings,
                           const SignInOptions &options, const ProviderMetadata &metadata,
                           const QUrl &redirectUri, const std::optional<ProofKey> &proofKey);
    [[nodiscard]] BrowserRequest browserRequest();
    [[nodiscard]] QUrl requestUrl() const;
    [[nodiscard]] bool isPushingRequired() const;
    [[nodiscard]] Result<BrowserRequest> afterPush(const Result<void> &pushed);
    Reception<AuthorizationGrant> receive(const QByteArray &query);
    [[nodiscard]] Result<AuthorizationGrant> granted(const QByteArray &query) const;
    FollowUpRequest requestWithoutPrompt(const Error &refusal);

    Seams seams_;
    ClientSettings settings_;
    ProviderMetadata metadata_;
    AuthorizationRequest request_;
    Age age_;
    bool isLoginRefused_ = false;
    std::unique_ptr<RequestPusher> pusher_; ///< null if requests are not pushed
    std::unique_ptr<QObject> context_ = std::make_unique<QObject>();
};

} // namespace bifrost
