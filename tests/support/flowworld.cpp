// SPDX-License-Identifier: Apache-2.0
#include "support/flowworld.h"

#include "session/storekey.h"

namespace bifrost::test {

void FlowWorld::pass(std::chrono::seconds time) {
    clock.advance(time);
    provider.now = clock.now();
}

QString FlowWorld::sessionKey() const {
    return StoreKey{StoreKey::Kind::Session, settings().issuer().value(), configuration.clientId}
        .toString();
}

QByteArray FlowWorld::record() const {
    const QByteArray entry =
        keychain.entries.isEmpty() ? QByteArray() : keychain.entries.first().reveal();
    return entry.sliced(entry.indexOf('\n') + 1);
}

FakeHttpTransport::Answer &FlowWorld::revocation() {
    return http.answers[FakeProvider::revocationPath()];
}

QByteArrayList revokedTokens(const FlowWorld &world) {
    QByteArrayList tokens;
    for (const HttpRequest &request : world.http.requests) {
        if (request.url.path() == FakeProvider::revocationPath()) {
            tokens += request.body.mid(6, request.body.indexOf('&') - 6); // token=...&
        }
    }
    return tokens;
}

Result<HttpResponse> transportFailure(TransportError::Kind kind) {
    TransportError error;
    error.kind = kind;
    return failure(error);
}

QByteArray accessToken(const Result<Session> &session) {
    return session ? session->accessToken().reveal() : outcome(session).toUtf8();
}

QByteArray accessToken(const Result<std::optional<Session>> &session) {
    if (!session) {
        return outcome(session).toUtf8();
    }
    return *session ? (*session)->accessToken().reveal() : QByteArrayLiteral("nobody");
}

void settle() {
    for (int i = 0; i < 50; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace bifrost::test
