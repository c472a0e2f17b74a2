// SPDX-License-Identifier: Apache-2.0
#include "controllerfixture.h"
#include "session/othersessions.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using Content = StoredSession::Content;

namespace {

constexpr auto elsewhere = "https://b.example";

StoredSession stored(Content content, const QString &issuer = QLatin1String(elsewhere)) {
    return {.content = content,
            .issuer = issuer,
            .clientId = u"abc"_s,
            .claims = {{u"name"_s, u"Ada"_s}}};
}

template<typename T>
QFuture<T> answered(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

/// The keychain is a list, from which the clients remove what they sign out of.
class TestOtherSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        keychain_.clear();
        listing_.reset();
        looks_ = 0;
        clients_.clear();
        configurations_.clear();
        folder_ = std::make_unique<QTemporaryDir>();
        appState_ = std::make_unique<AppState>(folder_->filePath(u"state.conf"_s));
        const auto make = [this](const ClientConfiguration &configuration)
            -> Result<std::unique_ptr<AuthenticationClient>> {
            auto client = std::make_unique<FakeClient>();
            clients_.append(client.get());
            configurations_.append(configuration);
            return client;
        };
        controller_.reset();
        others_ = std::make_unique<OtherSessions>(
            make,
            StoredSessionAccess{[this](const ClientConfiguration &) {
                                    ++looks_;
                                    return answered(
                                        listing_ ? Result<QList<StoredSession>>(failure(*listing_))
                                                 : keychain_);
                                },
                                [this](const ClientConfiguration &, const StoredSession &gone) {
                                    take(gone.content);
                                    return answered(Result<void>());
                                }});
        const auto makeAccounts =
            [this](const ClientConfiguration &) -> Result<std::unique_ptr<AuthenticationAccounts>> {
            auto accounts = std::make_unique<FakeAccounts>();
            accounts->create = [this](const Account &account) {
                auto client = FakeAccounts::plainClient(account);
                clients_.append(client->get());
                return client;
            };
            return accounts;
        };
        controller_ = std::make_unique<SessionController>(makeAccounts, *appState_, others_.get());
    }

    void sessionOfAnotherClientIsNoNotice() { // it is an account
        keychain_ = {stored(Content::Session)};
        start(std::nullopt);
        QTRY_COMPARE(looks_, 1);
        QCoreApplication::processEvents();
        QCOMPARE(controller_->state().notices, QList<Notice>());
        QVERIFY(clients_.isEmpty());
    }

    void leavesRevocationsToTheAccountThatIsShown() {
        keychain_ = {
            stored(Content::UnfinishedSignOut, u"https://api.asgardeo.io/t/acme/oauth2/token"_s)};
        startConfigured(); // as 'acme'
        QTRY_COMPARE(looks_, 1);
        QCoreApplication::processEvents();
        QCOMPARE(clients_.size(), 1);
        QCOMPARE(controller_->state().notices, QList<Notice>());
    }

    void completesPendingRevocationOfAnotherAccount() {
        StoredSession other =
            stored(Content::UnfinishedSignOut, u"https://api.asgardeo.io/t/acme/oauth2/token"_s);
        other.account = u"second"_s;
        keychain_ = {other};
        startConfigured();
        QTRY_COMPARE(clients_.size(), 2);
        QCOMPARE(configurations_.constLast().account, u"second"_s);
    }

    void completesPendingRevocationOfAnotherClient() {
        keychain_ = {stored(Content::UnfinishedSignOut)};
        startConfigured();
        QTRY_COMPARE(clients_.size(), 2);
        QCOMPARE(configurations_.constLast().issuer, QLatin1String(elsewhere));
        take(Content::UnfinishedSignOut);
        FakeClient::finish<void>(clients_.constLast()->pendingFinish, {});
        QTRY_COMPARE(looks_, 2);
        QTRY_COMPARE(controller_->state().notices, QList<Notice>());
    }

    void asksAboutPendingRevocationThatFails() {
        keychain_ = {stored(Content::UnfinishedSignOut)};
        start(std::nullopt);
        failToFinish(1);
        QTRY_VERIFY(notice(Action::FinishElsewhere).text.contains(u"b.example"_s));
        QTRY_COMPARE(looks_, 2);
        controller_->perform(Action::FinishElsewhere);
        failToFinish(2); // no more than once each time
        QTRY_COMPARE(looks_, 4);
        controller_->catchUp(); // the network is back
        failToFinish(3);
        QTRY_COMPARE(looks_, 6);
        controller_->perform(Action::DropElsewhere);
        QTRY_COMPARE(controller_->state().notices, QList<Notice>());
        QVERIFY(keychain_.isEmpty());
    }

    void lockedKeychainIsNotTakenForEmpty() {
        listing_ = StorageError{StorageError::Kind::Locked, {}};
        start(std::nullopt);
        QTRY_VERIFY(!notice(Action::LookElsewhere).title.isEmpty());
        listing_.reset();
        controller_->perform(Action::LookElsewhere);
        QTRY_VERIFY(notice(Action::LookElsewhere).title.isEmpty());
    }

    void newConfigurationAbandonsRunningOperations() {
        keychain_ = {stored(Content::UnfinishedSignOut)};
        start(std::nullopt);
        QTRY_COMPARE(clients_.size(), 1);
        QPointer<FakeClient> first = clients_.constFirst();
        others_->setApplication({});
        QVERIFY(!first);
        QCOMPARE(controller_->state().notices, QList<Notice>());
    }

private:
    void start(const std::optional<ClientConfiguration> &configuration) {
        controller_->configure(configuration);
        controller_->start();
    }
    void startConfigured() {
        ClientConfiguration configuration;
        configuration.issuer = u"acme"_s;
        configuration.clientId = u"abc"_s;
        start(configuration);
        FakeClient::finish<void>(clients_.constFirst()->pendingRestore, {});
    }
    void failToFinish(int client) {
        QTRY_COMPARE(clients_.size(), client);
        FakeClient::finish(clients_.constLast()->pendingFinish,
                           Result<void>(failure(TransportError{})));
    }
    void take(Content content) {
        keychain_.removeIf([content](const StoredSession &s) { return s.content == content; });
    }
    /// The notice that offers `action`; an empty one if there is none.
    [[nodiscard]] Notice notice(Action action) const {
        for (const Notice &notice : controller_->state().notices) {
            if (notice.action == action) {
                return notice;
            }
        }
        return {};
    }

    QList<StoredSession> keychain_;
    std::optional<Error> listing_;
    int looks_ = 0;
    QList<FakeClient *> clients_;
    QList<ClientConfiguration> configurations_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<AppState> appState_;
    std::unique_ptr<OtherSessions> others_;
    std::unique_ptr<SessionController> controller_;
};

BIFROST_TEST(TestOtherSessions, QCoreApplication)
#include "tst_othersessions.moc"
