// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/fakeclock.h"
#include "doubles/fakeprocesslock.h"
#include "doubles/fakeprovider.h"
#include "doubles/fakeredirectlistener.h"
#include "doubles/memorysecretstore.h"
#include "flow/clientsettings.h"
#include "flow/observedseams.h"
#include "support/eventually.h"
#include "support/fakesigningkeystore.h"
#include "support/fakeuseragent.h"
#include "support/heldsecretstore.h"
#include "support/outcome.h"

#include <bifrost/session.h>

#include <QTest>

namespace bifrost::test {

/// The seams of a flow, and a provider behind them.
struct FlowWorld {
    FakeClock clock{IdTokenFactory::now()};
    FakeUserAgent userAgent;
    FakeRedirectListenerFactory listeners;
    FakeOAuthEndpoint oauth;
    FakeHttpTransport http;
    MemorySecretStore keychain;
    HeldSecretStore secrets{keychain};
    FakeProcessLock lock;
    FakeSigningKeyStore hardware;
    FakeProvider provider{http, oauth};
    ClientConfiguration configuration{.issuer = IdTokenFactory::issuer,
                                      .clientId = IdTokenFactory::clientId};

    ObservedSeams observed{unobserved()};

    [[nodiscard]] UnobservedSeams unobserved() {
        return {userAgent, listeners, oauth, http, secrets, clock, lock, hardware};
    }
    [[nodiscard]] Seams seams() { return observed.seams(); }
    [[nodiscard]] ClientSettings settings() const { return *ClientSettings::from(configuration); }

    /// Advances both clocks, ours and the provider's.
    void pass(std::chrono::seconds time);
    /// The key under which the session is stored.
    [[nodiscard]] QString sessionKey() const;
    /// The kinds of the keychain's entries: "session", "unrevoked".
    [[nodiscard]] QStringList stored() const { return test::stored(keychain); }
    /// The record in the keychain, without its header; empty when there is none.
    [[nodiscard]] QByteArray record() const;
    /// The revocation endpoint's answer.
    [[nodiscard]] FakeHttpTransport::Answer &revocation();
};

/// The tokens that the provider was asked to revoke, in order (RFC 7009 §2.1).
[[nodiscard]] QByteArrayList revokedTokens(const FlowWorld &world);

/// An exchange that failed.
[[nodiscard]] Result<HttpResponse> transportFailure(TransportError::Kind kind);

/// The error of a result as a `T`; null when it is something else.
template<typename T, typename Value>
const T *errorAs(const Result<Value> &result) {
    return result ? nullptr : std::get_if<T>(&result.error());
}

/// The access token of a session; the reason when there is none.
[[nodiscard]] QByteArray accessToken(const Result<Session> &session);
[[nodiscard]] QByteArray accessToken(const Result<std::optional<Session>> &session);

/// Runs the event loop until the future finishes. For `QVERIFY(finished(future))`.
template<typename T>
bool finished(const QFuture<T> &future) {
    return eventually([&] { return future.isFinished(); }, std::chrono::seconds(10));
}

/// Handles all events that are pending, and those that follow from them.
void settle();

} // namespace bifrost::test
