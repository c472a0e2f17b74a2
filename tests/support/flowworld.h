// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/seams.h"
#include "session/storekey.h"
#include "support/eventually.h"
#include "support/fakeclock.h"
#include "support/fakeprocesslock.h"
#include "support/fakeprovider.h"
#include "support/fakeredirectlistener.h"
#include "support/fakeuseragent.h"
#include "support/heldsecretstore.h"
#include "support/memorysecretstore.h"
#include "support/outcome.h"

#include <bifrost/session.h>

#include <QTest>

namespace bifrost::test {

/// Everything a flow reaches the world through, and a provider at the other end.
struct FlowWorld {
    FakeClock clock{IdTokenFactory::now()};
    FakeUserAgent userAgent;
    FakeRedirectListenerFactory listeners;
    FakeOAuthEndpoint oauth;
    FakeHttpTransport http;
    MemorySecretStore keychain;
    HeldSecretStore secrets{keychain};
    FakeProcessLock lock;
    FakeProvider provider{http, oauth};
    ClientConfiguration configuration{.issuer = IdTokenFactory::issuer,
                                      .clientId = IdTokenFactory::clientId};

    ServerTime serverTime{clock};
    ObservedOAuthEndpoint observedOAuth{oauth, clock, serverTime};
    ObservedHttpTransport observedHttp{http, clock, serverTime};

    [[nodiscard]] Seams seams() {
        return {userAgent, listeners, observedOAuth, observedHttp,
                secrets,   clock,     lock,          serverTime};
    }
    [[nodiscard]] ClientSettings settings() const { return *ClientSettings::from(configuration); }

    /// Both clocks, ours and the provider's.
    void pass(std::chrono::seconds time) {
        clock.advance(time);
        provider.now = clock.now();
    }
    /// Under which the session rests.
    [[nodiscard]] QString sessionKey() const {
        return StoreKey{StoreKey::Kind::Session, settings().issuer().value(),
                        configuration.clientId}
            .toString();
    }
    /// What the keychain holds, by kind: "session", "unrevoked".
    [[nodiscard]] QStringList stored() const { return test::stored(keychain); }
    /// The record in the keychain, without its header; empty when there is none.
    [[nodiscard]] QByteArray record() const {
        const QByteArray entry =
            keychain.entries.isEmpty() ? QByteArray() : keychain.entries.first().reveal();
        return entry.sliced(entry.indexOf('\n') + 1);
    }
};

/// The tokens that the provider was asked to revoke, in order (RFC 7009, 2.1).
[[nodiscard]] inline QByteArrayList revokedTokens(const FlowWorld &world) {
    QByteArrayList tokens;
    for (const HttpRequest &request : world.http.requests) {
        if (request.url.path() == FakeProvider::revocationPath()) {
            tokens += request.body.mid(6, request.body.indexOf('&') - 6); // token=...&
        }
    }
    return tokens;
}

/// An exchange that brought nothing.
[[nodiscard]] inline Result<HttpResponse> transportFailure(TransportError::Kind kind) {
    TransportError error;
    error.kind = kind;
    return failure(error);
}

/// The first error of a result as a `T`; null when it is something else.
template<typename T, typename Value>
const T *errorAs(const Result<Value> &result) {
    return result ? nullptr : std::get_if<T>(&result.error());
}

/// What a session was granted; the reason when there is none.
[[nodiscard]] inline QByteArray accessToken(const Result<Session> &session) {
    return session ? session->accessToken().reveal() : outcome(session).toUtf8();
}
[[nodiscard]] inline QByteArray accessToken(const Result<std::optional<Session>> &session) {
    if (!session) {
        return outcome(session).toUtf8();
    }
    return *session ? (*session)->accessToken().reveal() : QByteArrayLiteral("nobody");
}

/// Runs the event loop until the future is finished. For `QVERIFY(finished(future))`.
template<typename T>
bool finished(const QFuture<T> &future) {
    return eventually([&] { return future.isFinished(); }, std::chrono::seconds(10));
}

/// Lets everything happen that is ready to happen.
inline void settle() {
    for (int i = 0; i < 50; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace bifrost::test
