// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "flow/clientsettings.h"
#include "flow/dpop/boundrequests.h"
#include "flow/seams.h"
#include "flow/signin/age.h"
#include "flow/signin/pollpace.h"
#include "jose/proofkey.h"
#include "protocol/deviceauthorizationresponse.h"
#include "protocol/providermetadata.h"
#include "protocol/tokenresponse.h"

#include <bifrost/deviceauthorization.h>

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>

namespace bifrost {

/// One sign-in on another device (RFC 8628): requests the codes, then asks the token endpoint until
/// the user has decided there, or the codes have expired. `request()` and then `poll()` are called
/// once. Destroying the object stops both and cancels their futures.
///
/// The pauses are measured with a clock that nobody can set. On a computer that sleeps, that clock
/// may stop: then the provider decides whether the codes have expired.
class DeviceRoundTrip : public QObject {
    Q_OBJECT
public:
    /// Sends a token request, and keeps account of tokens that are granted to nobody.
    using Exchange = std::function<QFuture<Result<HttpResponse>>(const TokenRequestMaker &)>;

    /// What `seams` refers to outlives the object. No `proofKey`: for bearer tokens.
    DeviceRoundTrip(const Seams &seams, const ClientSettings &settings, ProviderMetadata metadata,
                    std::optional<ProofKey> proofKey, Exchange exchange);

    /// Requests the codes (RFC 8628 §3.1). Fails with `Rule::MetadataEndpointIsPresent`, and as
    /// `processDeviceAuthorizationResponse()` and `HttpTransport::send()` do.
    QFuture<Result<DeviceAuthorization>> request(const SignInOptions &options);

    /// Polls (RFC 8628 §3.4 and §3.5), for the first time after one interval. Fails with
    /// `access_denied`, with `expired_token`, and with any error that another poll would not mend.
    QFuture<Result<TokenResponse>> poll();

    /// After `request()` has succeeded.
    [[nodiscard]] const DeviceAuthorization &authorization() const { return authorization_; }
    [[nodiscard]] std::chrono::seconds expiresIn() const { return codes_->expiresIn; }
    /// What the provider is asked to bind the tokens to; no value for bearer tokens.
    [[nodiscard]] const std::optional<ProofKey> &proofKey() const { return proofKey_; }
    [[nodiscard]] const Age &age() const { return age_; } ///< of the request

private:
    DeviceAuthorization begin(const DeviceAuthorizationResponse &codes);
    void send();
    void consider(const Result<TokenResponse> &response);
    void pause(std::chrono::milliseconds length);

    Seams seams_;
    ClientSettings settings_;
    ProviderMetadata metadata_;
    Exchange exchange_;
    std::optional<ProofKey> proofKey_;
    Age age_;
    DeviceAuthorization authorization_;
    std::optional<DeviceAuthorizationResponse> codes_;
    QElapsedTimer sinceCodes_;
    PollPace pace_{std::chrono::seconds{0}};
    Deferred<Result<TokenResponse>> outcome_;
    QTimer timer_;
};

} // namespace bifrost
