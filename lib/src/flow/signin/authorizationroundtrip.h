// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/browser/browserroundtrip.h"
#include "flow/clientsettings.h"
#include "protocol/authorizationresponse.h"

#include <bifrost/signinoptions.h>

#include <QElapsedTimer>

namespace bifrost {

/// How long ago something happened: the longer of what the wall clock, which the user may set, and
/// a steady clock, which may stop while the computer sleeps, report.
class Age {
public:
    /// Starts at `now`.
    explicit Age(const QDateTime &now) : since_(now) { steady_.start(); }
    [[nodiscard]] std::chrono::milliseconds at(const QDateTime &now) const;

private:
    QDateTime since_;
    QElapsedTimer steady_;
};

/// What the authorization endpoint has granted, and the request that it answers.
struct AuthorizationGrant {
    AuthorizationCode code;
    AuthorizationRequest request;
    Age requestAge;
    /// The provider refused to reauthenticate the user (`Prompt::LoginPreferred`).
    bool isLoginRefused = false;
};

/// The browser round trip of a sign-in: sends the browser to the authorization endpoint and waits
/// for its response (OIDC Core §3.1.2). Fails with the provider's error, with the rule that its
/// response violates, or as `BrowserRoundTrip::awaitRedirect()` does. Redirects that anybody could
/// have sent do not end the wait.
///
/// A request with `Prompt::LoginPreferred` that is answered with `login_required` is followed, in
/// the same tab, by one without the prompt. There is no third request, because the second one has
/// no prompt that could be refused.
///
/// What `seams` refers to outlives `browser`.
[[nodiscard]] QFuture<Result<AuthorizationGrant>>
authorize(BrowserRoundTrip &browser, const Seams &seams, const ClientSettings &settings,
          const SignInOptions &options, const ProviderMetadata &metadata);

} // namespace bifrost
