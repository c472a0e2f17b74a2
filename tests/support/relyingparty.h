// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/clientprivate.h"
#include "doubles/fakeprocesslock.h"
#include "doubles/memorysecretstore.h"
#include "doubles/nosigningkeystore.h"
#include "platform/http/networkhttptransport.h"
#include "platform/http/networkstreamtransport.h"
#include "platform/http/qtoauthendpoint.h"
#include "platform/loopback/loopbacklistenerfactory.h"
#include "platform/systemclock.h"
#include "support/eventually.h"
#include "support/httpprovider.h"
#include "support/scriptedbrowser.h"

#include <QTest>

namespace bifrost::test {

/// A client wired as `Client` wires itself, with real sockets on both sides: the listener, the
/// OAuth endpoint, the transport and the clock are the shipped ones. Only the browser and the
/// keychain are the test's.
class RelyingParty {
public:
    explicit RelyingParty(HttpProvider &provider) : RelyingParty(provider.issuer()) {}
    explicit RelyingParty(const QString &issuer) {
        configuration.issuer = issuer;
        configuration.clientId = IdTokenFactory::clientId;
        configuration.redirectPorts = {};
        configuration.requestTimeout = std::chrono::seconds{5};
    }

    /// Made on first use, so that a test can change the configuration before.
    Client &client() {
        if (!client_) {
            listeners_.emplace(pages(), configuration.redirectPath, configuration.applicationName,
                               lookup, configuration.redirectHost);
            const ClientIdentity identity(configuration.clientCertificate);
            oauth_.emplace(configuration.requestTimeout, std::make_shared<ProxyAccess>(), identity);
            http_.emplace(configuration.requestTimeout, std::make_shared<ProxyAccess>(), identity);
            streams_.emplace(std::make_shared<ProxyAccess>(), identity);
            auto d = std::make_unique<ClientPrivate>(UnobservedSeams{browser, *listeners_, *oauth_,
                                                                     *http_, store, clock_, lock,
                                                                     *hardware},
                                                     *ClientSettings::from(configuration));
            d->openApi(*streams_);
            client_ = ClientPrivate::makeClient(std::move(d));
        }
        return *client_;
    }

    /// The next run of the application: everything anew but the keychain.
    void restart() {
        client_.reset();
        streams_.reset();
        http_.reset();
        oauth_.reset();
        listeners_.reset();
    }

    Result<Session> signIn(const SignInOptions &options = {}) {
        return await(client().signIn(options));
    }

    /// Runs the event loop until `future` has finished and the browser, if it is on its way, has
    /// arrived at a page.
    template<typename T>
    Result<T> await(const QFuture<Result<T>> &future) {
        const bool finished = eventually(
            [&] { return future.isFinished() && browser.opened.size() <= browser.pages.size(); },
            std::chrono::seconds(20));
        if (!future.isFinished() || !finished) {
            qWarning("%s", future.isFinished() ? "the browser shows nothing" : "nothing finished");
            return failure(UserAgentError{UserAgentError::Kind::TimedOut, QStringLiteral("test")});
        }
        return future.result();
    }

    /// What the last page of the browser says.
    [[nodiscard]] std::optional<BrowserOutcome> shownOutcome() const {
        if (browser.pages.isEmpty()) {
            return std::nullopt;
        }
        return outcomeOf(browser.pages.constLast().body);
    }
    [[nodiscard]] std::optional<BrowserOutcome> outcomeOf(const QByteArray &body) const {
        for (const auto outcome :
             {BrowserOutcome::SignedIn, BrowserOutcome::SignedOut, BrowserOutcome::Declined,
              BrowserOutcome::Failed, BrowserOutcome::OutOfDate, BrowserOutcome::Unmatched,
              BrowserOutcome::OtherHost, BrowserOutcome::LinkUsed}) {
            if (pages()(outcome) == body) {
                return outcome;
            }
        }
        return std::nullopt;
    }

    /// What the keychain was asked to change of the session, in order.
    [[nodiscard]] QStringList storeChanges() const {
        QStringList changes =
            store.calls.filter(QRegularExpression(QStringLiteral("^(write|remove) session:")));
        for (QString &change : changes) {
            change = change.section(u':', 0, 0); // of which client is clear
        }
        return changes;
    }

    ClientConfiguration configuration;
    ScriptedBrowser browser;
    MemorySecretStore store;
    FakeProcessLock lock;
    /// Outlives the client.
    std::shared_ptr<SigningKeyStore> hardware = std::make_shared<NoSigningKeyStore>();

    /// Who the listener takes its peers for.
    PeerLookup lookup = peerUsers;

private:
    [[nodiscard]] static BrowserPageRenderer pages() {
        return defaultBrowserPages(QStringLiteral("Test"));
    }

    SystemClock clock_;
    std::optional<LoopbackListenerFactory> listeners_;
    std::optional<QtOAuthEndpoint> oauth_;
    std::optional<NetworkHttpTransport> http_;
    std::optional<NetworkStreamTransport> streams_;
    std::unique_ptr<Client> client_;
};

} // namespace bifrost::test
