// SPDX-License-Identifier: Apache-2.0
// Organizations at the demo provider, over real HTTP: signed in to, listed, switched to, refused.
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList namesOf(const QList<Organization> &organizations) {
    QStringList names;
    for (const Organization &organization : organizations) {
        names.append(organization.name);
    }
    return names;
}

} // namespace

class TestOrganizations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        demo_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        demo_.start(QStringLiteral(IDP "/node.sh"),
                    {QStringLiteral(IDP "/server.mjs"), u"--port"_s, u"0"_s, u"--quiet"_s,
                     u"--exit-with-stdin"_s, u"--consent"_s, u"never"_s});
        QVERIFY(demo_.waitForReadyRead(20000));
        issuer_ = QJsonDocument::fromJson(demo_.readLine()).object().value("issuer"_L1).toString();
        QVERIFY(!issuer_.isEmpty());
    }
    void cleanupTestCase() {
        demo_.closeWriteChannel();
        QVERIFY(demo_.waitForFinished());
    }
    void init() {
        party_ = std::make_unique<RelyingParty>(unused_);
        party_->configuration.issuer = issuer_;
        party_->configuration.clientId = u"desktop"_s;
        party_->configuration.provider = u"wso2-is"_s;
        party_->configuration.scopes = {u"openid"_s, u"profile"_s, u"internal_login"_s};
    }
    void cleanup() { party_.reset(); }

    void areListedAndSwitchedTo() {
        QCOMPARE(signIn(u"ada"_s, u"lovelace+1/2"_s), u"ok"_s);
        const auto list = party_->await(organizations().list());
        QCOMPARE(outcome(list), u"ok"_s);
        QCOMPARE(namesOf(*list), (QStringList{u"ABC Builders"_s, u"Guardian Insurance"_s,
                                              u"Not shared"_s})); // and one that is disabled
        const auto session = party_->await(organizations().switchTo(list->constFirst(), {}));
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->claims().value("org_name"_L1), u"ABC Builders"_s);
        QCOMPARE(session->claims().value("given_name"_L1), u"Ada"_s);
        QVERIFY(session->subject() != party_->client().session()->subject());
        QCOMPARE(session->userInfo().outcome, UserInfoState::Outcome::Read);
    }

    void areRefreshedAndSignedOutByThemselves() {
        QCOMPARE(signIn(u"bob"_s, u"builder"_s), u"ok"_s);
        const auto list = party_->await(organizations().list());
        QCOMPARE(namesOf(list.value_or(QList<Organization>())), QStringList{u"ABC Builders"_s});
        const auto session = party_->await(organizations().switchTo(list->constFirst(), {}));
        QCOMPARE(outcome(session), u"ok"_s);
        const Session first = *party_->client().session();
        ClientPrivate &d = ClientPrivate::of(party_->client());
        QVERIFY(party_->await(d.current.begin(*session)));
        const auto refreshed = party_->await(party_->client().freshSession(2h));
        QCOMPARE(outcome(refreshed), u"ok"_s);
        QCOMPARE(refreshed->organization(), session->organization());
        QVERIFY(!(refreshed->accessToken() == session->accessToken()));
        const qsizetype opened = party_->browser.opened.size();
        const auto receipt = party_->await(party_->client().signOut());
        QVERIFY(receipt && receipt->done(SignOutReceipt::Step::RefreshTokenRevoked));
        QCOMPARE(party_->browser.opened.size(), opened);
        QVERIFY(party_->await(d.current.begin(first)));
        QCOMPARE(outcome(party_->await(party_->client().freshSession(2h))), u"ok"_s);
    }

    void allPagesAreRead() {
        QCOMPARE(signIn(u"dave"_s, u"clearwater"_s), u"ok"_s);
        const auto list = party_->await(organizations().list());
        QCOMPARE(outcome(list), u"ok"_s);
        QCOMPARE(list->size(), 120);
        QCOMPARE(list->constLast().handle, u"org-120.example"_s);
    }

    void refusalsSayWhy() {
        QCOMPARE(signIn(u"ada"_s, u"lovelace+1/2"_s), u"ok"_s);
        const auto list = party_->await(organizations().list());
        QCOMPARE(outcome(list), u"ok"_s);
        QCOMPARE(refusal(list->constLast()), u"invalid_request"_s); // not shared
        QCOMPARE(refusal({u"unknown"_s}), u"invalid_request"_s);
        const Organization builders = list->constFirst();
        QCOMPARE(signInAnew(u"carol"_s, u"seabright"_s, u"desktop"_s), u"ok"_s);
        QVERIFY(party_->await(organizations().list())->isEmpty());
        QCOMPARE(refusal(builders), u"access_denied"_s);
        QCOMPARE(signInAnew(u"ada"_s, u"lovelace+1/2"_s, u"desktop-norotate"_s), u"ok"_s);
        QCOMPARE(refusal(builders), u"unauthorized_client"_s);
        QVERIFY(party_->client().session());
    }

    void theListNeedsItsScope() {
        party_->configuration.scopes = {u"openid"_s};
        QCOMPARE(signIn(u"ada"_s, u"lovelace+1/2"_s), u"ok"_s);
        const auto list = party_->await(organizations().list());
        const auto *error = list ? nullptr : std::get_if<ApiError>(&list.error());
        QVERIFY(error);
        QCOMPARE(error->missingScopes, QStringList{u"internal_login"_s});
    }

    void areSignedInTo_data() {
        QTest::addColumn<OrganizationBy>("by");
        QTest::addColumn<QString>("value");
        QTest::newRow("name") << OrganizationBy::Name << u"ABC Builders"_s;
        QTest::newRow("handle") << OrganizationBy::Handle << u"builders.example"_s;
        QTest::newRow("e-mail") << OrganizationBy::EmailAddress << u"ada@builders.example"_s;
    }
    void areSignedInTo() {
        QFETCH(const OrganizationBy, by);
        QFETCH(const QString, value);
        SignInOptions options;
        options.additionalParameters = organizationParameters(by, value);
        QCOMPARE(signIn(u"ada"_s, u"lovelace+1/2"_s, options), u"ok"_s);
        const Session session = *party_->client().session();
        QCOMPARE(session.claims().value("org_handle"_L1), u"builders.example"_s);
        QVERIFY(!session.organization()); // its browser session is its own
    }

private:
    QString signIn(const QString &user, const QString &password,
                   const SignInOptions &options = {}) {
        party_->browser.userName = user;
        party_->browser.password = password;
        return outcome(party_->signIn(options));
    }
    QString signInAnew(const QString &user, const QString &password, const QString &clientId) {
        init();
        party_->configuration.clientId = clientId;
        return signIn(user, password);
    }
    QString refusal(const Organization &organization) {
        const auto session = party_->await(organizations().switchTo(organization, {}));
        const auto *error = session ? nullptr : std::get_if<OAuthErrorResponse>(&session.error());
        return error ? error->error : outcome(session);
    }
    [[nodiscard]] Organizations &organizations() {
        return ClientPrivate::of(party_->client()).organizations;
    }

    QProcess demo_;
    QString issuer_;
    HttpProvider unused_; ///< the demo provider takes its place
    std::unique_ptr<RelyingParty> party_;
};

BIFROST_TEST(TestOrganizations, QCoreApplication)
#include "tst_organizations.moc"
