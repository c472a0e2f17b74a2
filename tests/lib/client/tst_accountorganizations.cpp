// SPDX-License-Identifier: Apache-2.0
// Accounts of organizations: switched to, listed, signed out.
#include "session/accountentry.h"
#include "support/accountsfixture.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Organization builders{u"org-1"_s, u"ABC Builders"_s, u"abc"_s};
const Organization guardians{u"org-2"_s, u"Guardians"_s, u"guards"_s};

} // namespace

class TestAccountOrganizations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        world_->configuration.provider = u"wso2-is"_s;
        accounts_ = std::make_unique<AccountsFixture>(*world_);
        QVERIFY(accounts_->add(u"ada"_s));
        first_ = accounts_->accountOf(u"ada"_s);
    }
    void cleanup() {
        accounts_.reset();
        world_.reset();
    }

    void areAccountsOfTheirOwn() {
        signInAs(*world_, u"ada-of-builders"_s);
        const auto account = switchTo(builders);
        QCOMPARE(outcome(account), u"ok"_s);
        QCOMPARE(account->organization, builders);
        QCOMPARE(account->parent, first_.id);
        QCOMPARE(account->subject, u"ada-of-builders"_s);
        QCOMPARE(account->state, Account::State::SignedIn);
        QCOMPARE(accounts_->users(), (QStringList{u"ada+"_s, u"ada-of-builders+"_s}));
        QCOMPARE(accessToken(clientOf(*account)->session()), "access-2");
        QCOMPARE(accessToken(clientOf(first_)->session()), "access-1");
        QCOMPARE(world_->stored().count(u"session"_s), 2);
    }

    /// Whether the provider gives the user another `sub` in an organization is for it to decide.
    void takeNoPlaceOfTheFirstAccountWithTheSameSubject() {
        const auto account = switchTo(builders);
        QCOMPARE(outcome(account), u"ok"_s);
        QVERIFY(account->id != first_.id);
        QCOMPARE(accounts_->users(), (QStringList{u"ada+"_s, u"ada+"_s}));
        QCOMPARE(accessToken(clientOf(first_)->session()), "access-1");
        const auto found = [this](const Account &of) {
            return accounts_->manager->accountOf(*clientOf(of)->session())->id;
        };
        QCOMPARE(found(*account), account->id);
        QCOMPARE(found(first_), first_.id);
        QVERIFY(switchTo(guardians)->id != account->id);
    }

    void switchingBackTakesNoRequest() {
        QVERIFY(switchTo(builders));
        const qsizetype before = world_->oauth.tokenRequests.size();
        const auto back = clientOf(first_)->freshSession();
        QVERIFY(finished(back));
        QCOMPARE(accessToken(back.result()), "access-1");
        QCOMPARE(world_->oauth.tokenRequests.size(), before);
    }

    void areReplacedBySwitchingAgain() {
        const auto account = switchTo(builders);
        const auto again = switchTo(builders);
        QCOMPARE(outcome(again), u"ok"_s);
        QCOMPARE(again->id, account->id);
        QCOMPARE(accounts_->manager->accounts().size(), 2);
        QCOMPARE(accessToken(clientOf(*account)->session()), "access-3");
    }

    void fromOneToAnotherHaveTheSameParent() {
        const auto account = switchTo(builders);
        const auto other = switchTo(guardians, account->id);
        QCOMPARE(outcome(other), u"ok"_s);
        QCOMPARE(other->parent, first_.id);
        QCOMPARE(parameter(world_->oauth.tokenRequests.constLast(), u"token"_s), u"access-2"_s);
    }

    void areKnownAfterARestartAndWithoutTheList() {
        const auto account = switchTo(builders);
        QVERIFY(account);
        for (const bool isListLost : {false, true}) {
            if (isListLost) {
                world_->keychain.entries.remove(AccountEntry::key());
            }
            AccountsFixture later(*world_);
            QCOMPARE(later.load(), (QStringList{u"ada+"_s, u"ada+"_s}));
            const auto listed = later.manager->account(account->id);
            QVERIFY(listed);
            QCOMPARE(listed->organization, builders);
            QCOMPARE(listed->parent, first_.id);
        }
    }

    void needNoSessionInMemory() {
        AccountsFixture later(*world_);
        QCOMPARE(later.load(), QStringList{u"ada+"_s});
        const auto account = later.manager->switchOrganization(first_.id, builders);
        QVERIFY(finished(account));
        QCOMPARE(outcome(account.result()), u"ok"_s);
    }

    void signOutAlone() {
        const auto account = switchTo(builders);
        world_->userAgent.opened.clear();
        const auto out = clientOf(*account)->signOut();
        QVERIFY(finished(out) && out.result());
        QVERIFY(world_->userAgent.opened.isEmpty());
        QCOMPARE(accounts_->users(), (QStringList{u"ada+"_s, u"ada"_s}));
        QCOMPARE(accessToken(clientOf(first_)->session()), "access-1");
        const auto removed = accounts_->manager->remove(account->id);
        QVERIFY(finished(removed) && removed.result());
        QCOMPARE(accounts_->users(), QStringList{u"ada+"_s});
    }

    void surviveTheEndOfTheFirstAccount() {
        const auto account = switchTo(builders);
        const auto out = clientOf(first_)->signOut(SignOutScope::LocalOnly);
        QVERIFY(finished(out) && out.result());
        QVERIFY(clientOf(*account)->session());
        QCOMPARE(switchTo(guardians).error().index(), Error(SessionError{}).index());
    }

    void aSignInNamesTheOrganization() {
        const auto account = switchTo(builders);
        QCOMPARE(accounts_->manager->signInOptions(account->id).additionalParameters,
                 organizationParameters(OrganizationBy::Id, builders.id));
        QVERIFY(accounts_->manager->signInOptions(first_.id).additionalParameters.isEmpty());
    }

    void aRefusedSwitchListsNothing() {
        world_->provider.tokenAnswer = [](const Parameters &) {
            return oauthError("unauthorized_client");
        };
        QCOMPARE(errorAs<OAuthErrorResponse>(switchTo(builders))->error, u"unauthorized_client"_s);
        QCOMPARE(accounts_->users(), QStringList{u"ada+"_s});
    }

    void anUnknownAccountHasNone() {
        const auto account = switchTo(builders, u"0123456789ab"_s);
        QCOMPARE(errorAs<SessionError>(account)->kind, SessionError::Kind::UnknownAccount);
        const auto list = accounts_->manager->organizations(u"0123456789ab"_s);
        QVERIFY(finished(list));
        QCOMPARE(errorAs<SessionError>(list.result())->kind, SessionError::Kind::UnknownAccount);
    }

    void areListedByTheProvider() {
        world_->http.answers[u"/t/acme/api/users/v1/me/organizations"_s] = [](const HttpRequest &) {
            const QJsonObject entry{{u"id"_s, builders.id},
                                    {u"name"_s, builders.name},
                                    {u"orgHandle"_s, builders.handle}};
            return jsonResponse(
                QJsonDocument(QJsonObject{{u"organizations"_s, QJsonArray{entry}}}).toJson());
        };
        const auto list = accounts_->manager->organizations(first_.id);
        QVERIFY(finished(list));
        QCOMPARE(outcome(list.result()), u"ok"_s);
        QCOMPARE(*list.result(), QList{builders});
    }

private:
    Result<Account> switchTo(const Organization &organization, const QString &id = {}) {
        const auto account =
            accounts_->manager->switchOrganization(id.isEmpty() ? first_.id : id, organization);
        return finished(account) ? account.result() : Result<Account>(failure(SessionError{}));
    }
    [[nodiscard]] Client *clientOf(const Account &account) const {
        return accounts_->manager->client(account.id).value_or(nullptr);
    }
    static QByteArray accessToken(const std::optional<Session> &session) {
        return session ? session->accessToken().reveal() : QByteArrayLiteral("nobody");
    }
    static QByteArray accessToken(const Result<Session> &session) {
        return bifrost::test::accessToken(session);
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<AccountsFixture> accounts_;
    Account first_;
};

BIFROST_TEST(TestAccountOrganizations, QCoreApplication)
#include "tst_accountorganizations.moc"
