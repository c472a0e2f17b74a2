// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/relyingparty.h"

#include <QElapsedTimer>

namespace bifrost::test {

/// A sign-in that waits for the browser while the user is at the provider's page. During this time
/// every program of this computer can connect to the listener.
class PendingSignIn {
public:
    HttpProvider provider;
    RelyingParty party{provider};

    /// False when the sign-in did not reach the provider's page.
    bool begin() {
        party.browser.holdsCallback = true;
        party.configuration.requestTimeout = std::chrono::seconds{60}; // the computer is busy
        future_ = party.client().signIn({});
        return QTest::qWaitFor([this] { return party.browser.heldCallback.has_value(); }, 10000);
    }
    [[nodiscard]] quint16 port() const {
        return static_cast<quint16>(party.browser.heldCallback->port());
    }
    /// Path and query of the genuine redirect.
    [[nodiscard]] QByteArray callbackTarget() const {
        return party.browser.heldCallback->toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    [[nodiscard]] QByteArray callbackRequest() const {
        return "GET " + callbackTarget() +
               " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) + "\r\n\r\n";
    }
    [[nodiscard]] bool isPending() const { return !future_.isFinished(); }

    /// The user approves, and the token endpoint does not answer until `provider.server.release()`.
    /// False when it did not receive the code.
    bool waitForExchange() {
        provider.holdsTokenResponse = true;
        party.browser.deliverCallback();
        return QTest::qWaitFor([this] { return provider.requests(HttpProvider::tokenPath) == 1; },
                               10000);
    }

    /// The user approves, and the sign-in finishes.
    QString succeed() {
        timer_.start();
        party.browser.deliverCallback();
        return outcome();
    }
    /// Waits for the end. Returns what went wrong; empty when the user is signed in after one
    /// exchange, the session is stored, and the browser's page shows it.
    QString outcome() {
        const Result<Session> session = party.await(future_);
        callbackTime = timer_.isValid() ? timer_.elapsed() : 0;
        const QString shown = party.browser.pages.isEmpty()
                                  ? QStringLiteral("; the browser shows nothing")
                                  : QStringLiteral("; the browser shows a page with status %1")
                                        .arg(party.browser.pages.constLast().status);
        if (!session) {
            return toLogString(session.error()) + shown;
        }
        if (party.shownOutcome() != BrowserOutcome::SignedIn) {
            return QStringLiteral("the browser does not say 'signed in'") + shown;
        }
        if (party.storeChanges() != QStringList{QStringLiteral("write session")}) {
            return QStringLiteral("the session is not stored once");
        }
        return provider.requests(HttpProvider::tokenPath) == 1
                   ? QString()
                   : QStringLiteral("not exactly one exchange");
    }

    qint64 callbackTime = 0; ///< from the redirect to the page, in milliseconds

private:
    QFuture<Result<Session>> future_;
    QElapsedTimer timer_;
};

} // namespace bifrost::test
