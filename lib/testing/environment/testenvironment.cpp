// SPDX-License-Identifier: Apache-2.0
#include <bifrost/testing/testenvironment.h>

#include "client/injectedaccounts.h"
#include "client/injectedclient.h"
#include "doubles/fakeclock.h"
#include "doubles/fakeprocesslock.h"
#include "doubles/memorysecretstore.h"
#include "doubles/nosigningkeystore.h"
#include "environment/browseragent.h"
#include "environment/testproviderdata.h"

namespace bifrost::testing {

struct TestEnvironment::Data {
    Data()
        : provider(std::make_unique<TestProvider::Data>(http, oauth)),
          browser(std::make_unique<BrowserAgent>(listeners, oauth, *provider.d_)) {}

    [[nodiscard]] UnobservedSeams seams() {
        return {*browser.agent_, listeners, oauth, http, keychain, clock, lock, signingKeys};
    }

    test::FakeClock clock{test::IdTokenFactory::now()};
    test::FakeRedirectListenerFactory listeners;
    test::FakeOAuthEndpoint oauth;
    test::FakeHttpTransport http;
    test::MemorySecretStore keychain;
    test::FakeProcessLock lock;
    test::NoSigningKeyStore signingKeys;
    TestProvider provider;
    TestBrowser browser;
};

TestEnvironment::TestEnvironment() : d_(std::make_unique<Data>()) {}

TestEnvironment::~TestEnvironment() = default;

TestProvider &TestEnvironment::provider() {
    return d_->provider;
}

TestBrowser &TestEnvironment::browser() {
    return d_->browser;
}

ClientConfiguration TestEnvironment::configuration() {
    return {.issuer = TestProvider::issuer(), .clientId = TestProvider::clientId()};
}

std::unique_ptr<Client> TestEnvironment::createClient() {
    return *createClient(configuration());
}

Result<std::unique_ptr<Client>> TestEnvironment::createClient(ClientConfiguration configuration) {
    return injectedClient(d_->seams(), std::move(configuration));
}

Result<std::unique_ptr<AccountManager>>
TestEnvironment::createAccountManager(ClientConfiguration configuration, AccountClientSetup setup) {
    return injectedAccountManager(
        d_->seams(), [d = d_.get()] { return test::listedKeys(d->keychain); },
        std::move(configuration), std::move(setup));
}

QDateTime TestEnvironment::now() const {
    return d_->clock.now();
}

void TestEnvironment::advance(std::chrono::seconds by) {
    d_->clock.advance(by);
    d_->provider.d_->provider.now = d_->clock.now();
}

void TestEnvironment::setKeychainError(std::optional<StorageError> error) {
    d_->keychain.readError = error;
    d_->keychain.writeError = error;
    d_->keychain.removeError = error;
    d_->keychain.checkError = error;
    if (!error) {
        d_->keychain.recover();
    }
}

bool TestEnvironment::hasStoredSession() const {
    return test::stored(d_->keychain).contains(QStringLiteral("session"));
}

} // namespace bifrost::testing
