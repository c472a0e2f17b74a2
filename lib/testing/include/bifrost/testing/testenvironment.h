// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/accountmanager.h>
#include <bifrost/client.h>
#include <bifrost/testing/await.h>
#include <bifrost/testing/testbrowser.h>
#include <bifrost/testing/testprovider.h>

#include <QDateTime>

#include <chrono>
#include <memory>
#include <optional>

namespace bifrost::testing {

/// Everything around a `Client` in the tests of an application: a provider, a browser with a user,
/// a clock and a keychain. The client itself is the real one, with every check that it makes; it
/// uses no socket, no browser, no keychain and no file of this computer.
///
/// **APIs.** An `ApiClient` of such a client sends to the network: have it call an HTTP server of
/// the test's own on 127.0.0.1. It presents the access token of the test provider.
///
/// **Lifetime.** The environment must outlive its clients. To test a restart of the application,
/// delete the client and create another one: the keychain keeps the session.
///
/// **Threads.** Belongs to the thread that created it, which needs a `QCoreApplication`.
///
/// **Time.** Tokens and sessions follow the virtual clock, which stands still unless a test
/// advances it. Timeouts, such as `ClientConfiguration::signInTimeout`, are in real time.
///
/// \code
/// bifrost::testing::TestEnvironment world;
/// world.provider().setClaims({{QStringLiteral("given_name"), QStringLiteral("Grace")}});
/// const auto client = world.createClient();
/// const auto session = bifrost::testing::await(client->signIn());
/// QCOMPARE(session->claims().value(u"given_name").toString(), QStringLiteral("Grace"));
///
/// world.advance(std::chrono::hours{2}); // the access token has expired
/// world.provider().setOffline(true);
/// QVERIFY(bifrost::isOutage(bifrost::testing::await(client->freshSession()).error()));
/// \endcode
class TestEnvironment {
public:
    TestEnvironment();
    ~TestEnvironment();
    TestEnvironment(const TestEnvironment &) = delete;
    TestEnvironment &operator=(const TestEnvironment &) = delete;

    /// The provider of its clients.
    [[nodiscard]] TestProvider &provider();
    /// The browser of its clients.
    [[nodiscard]] TestBrowser &browser();

    /// A configuration that fits the provider.
    [[nodiscard]] static ClientConfiguration configuration();
    /// A client with `configuration()`.
    [[nodiscard]] std::unique_ptr<Client> createClient();
    /// A client with a configuration of the test's own, with the issuer and the client ID of the
    /// provider. What it says of this computer is not used: proxy, folders, keychain helper,
    /// browser pages.
    ///
    /// Fails like `Client::create()`.
    [[nodiscard]] Result<std::unique_ptr<Client>> createClient(ClientConfiguration configuration);

    /// A manager of several accounts, all of them at the provider: who signs in is the user of
    /// `TestProvider::setClaims()`, with a `sub` of their own. `configuration` as above. The
    /// environment must outlive it.
    ///
    /// Fails like `AccountManager::create()`.
    [[nodiscard]] Result<std::unique_ptr<AccountManager>>
    createAccountManager(ClientConfiguration configuration = TestEnvironment::configuration(),
                         AccountClientSetup setup = {});

    /// The time, UTC. At first 2026-03-01 12:00:00.
    [[nodiscard]] QDateTime now() const;
    /// Advances the clocks of client and provider.
    void advance(std::chrono::seconds by);

    /// Every access to the keychain fails with `error` from now on; no value: it works again.
    void setKeychainError(std::optional<StorageError> error);
    /// The keychain holds a session.
    [[nodiscard]] bool hasStoredSession() const;

private:
    struct Data;
    std::unique_ptr<Data> d_;
};

} // namespace bifrost::testing
