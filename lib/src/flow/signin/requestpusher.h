// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "flow/clientsettings.h"
#include "flow/seams.h"
#include "flow/signin/age.h"
#include "protocol/authorizationrequest.h"
#include "protocol/providermetadata.h"

#include <memory>
#include <optional>

namespace bifrost {

/// Pushes the authorization requests of one sign-in to the provider (RFC 9126), and makes the
/// addresses that refer to them. What `seams` refers to outlives the object. Destroying it cancels
/// its futures.
class RequestPusher {
public:
    /// `metadata` has a `pushedRequestEndpoint()`.
    RequestPusher(const Seams &seams, const ClientSettings &settings, ProviderMetadata metadata);

    /// Pushes `request` before the browser opens, so that a refusal is known by then. Fails with
    /// the provider's error, a `TransportError`, or a `ValidationError`.
    QFuture<Result<void>> push(const AuthorizationRequest &request);
    /// An address for one browser: that of the request that was pushed, if no browser has got it
    /// and it has not expired. Otherwise pushes `request` again, because the provider may accept a
    /// reference once (RFC 9126 §4), and for a short time (RFC 9126 §2.2). Fails as `push()` does.
    QFuture<Result<QUrl>> address(const AuthorizationRequest &request);

private:
    struct Reference {
        QUrl url;
        Age age;
        std::chrono::seconds expiresIn{};
    };

    QFuture<Result<Reference>> send(const AuthorizationRequest &request);

    Seams seams_;
    ClientSettings settings_;
    ProviderMetadata metadata_;
    std::optional<Reference> unused_;
    std::unique_ptr<QObject> context_ = std::make_unique<QObject>();
};

} // namespace bifrost
