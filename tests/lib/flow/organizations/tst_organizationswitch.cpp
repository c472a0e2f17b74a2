// SPDX-License-Identifier: Apache-2.0
// The exchange of an access token for the tokens of an organization.
#include "doubles/readproof.h"
#include "session/sessionbuilder.h"
#include "support/processfixture.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Organization builders{u"org-1"_s, u"ABC Builders"_s, u"abc"_s};
const QString memberSubject = u"sub-in-the-organization"_s;

} // namespace

class TestOrganizationSwitch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin({}); }
    void cleanup() {
        process_.reset();
        world_.reset();
    }

    void makesASessionOfItsOwn() {
        const auto session = switchOver();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->organization(), builders);
        QCOMPARE(SessionBuilder::data(*session).parent, u"0123456789ab"_s);
        QCOMPARE(session->subject(), memberSubject);
        QCOMPARE(session->accessToken().reveal(), "access-2");
        QCOMPARE(session->refreshToken()->reveal(), "refresh-2");
        QCOMPARE(session->claims().value(u"nickname"_s).toString(), u"Member"_s); // of UserInfo
        QCOMPARE(session->signedInAt(), world_->clock.now());
        // The other one stays as it is, and what was made is not stored.
        QCOMPARE(process_->client.session()->accessToken().reveal(), "access-1");
        QVERIFY(!process_->client.session()->organization());
        QVERIFY(world_->record().contains("access-1"));
        QVERIFY(revokedTokens(*world_).isEmpty());
    }

    void sendsTheFreshTokenAndTheScopes() {
        signInAs(*world_, IdTokenFactory::subject); // for the refresh as well
        world_->pass(2h);
        QCOMPARE(outcome(switchOver()), u"ok"_s);
        const Parameters &sent = world_->oauth.tokenRequests.constLast();
        QCOMPARE(world_->oauth.lastGrant, Grant::Extension);
        QCOMPARE(parameter(sent, u"grant_type"_s), u"organization_switch"_s);
        QCOMPARE(parameter(sent, u"token"_s), u"access-2"_s); // after the refresh
        QCOMPARE(parameter(sent, u"switching_organization"_s), builders.id);
        QCOMPARE(parameter(sent, u"scope"_s), world_->configuration.scopes.join(u' '));
        QCOMPARE(parameter(sent, u"client_id"_s), IdTokenFactory::clientId);
        QCOMPARE(parameter(sent, u"refresh_token"_s), QString());
    }

    /// OIDC Core §3.1.3.7, like that of a sign-in.
    void refusesAnIdTokenThatIsNotTheProviders_data() {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("rule");
        const auto row = [](const QString &claim, const QJsonValue &value, const QString &rule) {
            QTest::newRow(qPrintable(rule)) << claim << value << rule;
        };
        const qint64 now = IdTokenFactory::now().toSecsSinceEpoch();
        row(u"iss"_s, u"https://op.example.com/o/org-1/oauth2/token"_s, u"IdTokenIssuerMatches"_s);
        row(u"aud"_s, u"another"_s, u"IdTokenAudienceContainsClient"_s);
        row(u"azp"_s, u"another"_s, u"IdTokenAuthorizedPartyIsClient"_s);
        row(u"exp"_s, now - 7200, u"IdTokenIsNotExpired"_s);
        row(u"at_hash"_s, u"AAAA"_s, u"IdTokenAccessTokenHashMatches"_s);
    }
    void refusesAnIdTokenThatIsNotTheProviders() {
        QFETCH(const QString, claim);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, rule);
        world_->provider.changeIdToken = [=](IdTokenFactory &token) {
            token.withClaim(claim, value);
        };
        QCOMPARE(outcome(switchOver()), rule);
        QCOMPARE(process_->client.session()->accessToken().reveal(), "access-1");
    }

    void refusesASignatureOfSomebodyElse() {
        world_->provider.changeIdToken = [](IdTokenFactory &token) {
            token.withKey(SigningKey::rsa());
        };
        QCOMPARE(outcome(switchOver()), u"JwsSignatureIsValid"_s);
    }

    void needsAnIdToken() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.remove(u"id_token"_s);
        };
        QCOMPARE(outcome(switchOver()), u"TokenResponseIdTokenIsPresent"_s);
    }

    void saysWhyTheProviderRefuses_data() {
        QTest::addColumn<QByteArray>("error");
        for (const char *error : {"unauthorized_client", "unsupported_grant_type", "access_denied",
                                  "invalid_request", "invalid_scope"}) {
            QTest::newRow(error) << QByteArray(error);
        }
    }
    void saysWhyTheProviderRefuses() {
        QFETCH(const QByteArray, error);
        world_->provider.tokenAnswer = [error](const Parameters &) { return oauthError(error); };
        const auto session = switchOver();
        QCOMPARE(errorAs<OAuthErrorResponse>(session)->error, QString::fromLatin1(error));
        QVERIFY(process_->client.session());
    }

    void userInfoOfSomebodyElseIsNotUsed() {
        world_->provider.userInfo.insert(u"sub"_s, u"mallory"_s);
        const auto session = switchOver();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->userInfo().outcome, UserInfoState::Outcome::OtherSubject);
        QVERIFY(!session->claims().contains(u"nickname"_s));
    }

    void theApplicationDecidesAboutItsUser() {
        begin([](const Session &session) {
            return ready(session.organization() ? SignInDecision::reject(u"Not here."_s)
                                                : SignInDecision::accept());
        });
        const auto session = switchOver();
        QCOMPARE(errorAs<SignInRejection>(session)->message, u"Not here."_s);
        QTRY_COMPARE(revokedTokens(*world_), (QByteArrayList{"refresh-2", "access-2"}));
        QCOMPARE(process_->client.session()->accessToken().reveal(), "access-1");
    }

    void tokensOfAClientThatIsGoneAreNotKept() {
        world_->provider.holdsTokenRequests = true;
        const auto session = organizations().switchTo(builders, u"0123456789ab"_s);
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 2);
        process_.reset();
        QVERIFY(session.isCanceled());
        world_->provider.release();
        settle();
        QVERIFY(!world_->record().contains("access-2"));
    }

    void oneAtATime() {
        const auto first = organizations().switchTo(builders, {});
        const auto second = organizations().switchTo({u"org-2"_s}, {});
        QVERIFY(finished(second));
        QCOMPARE(errorAs<SessionError>(second.result())->kind, SessionError::Kind::Busy);
        QVERIFY(finished(first));
        QCOMPARE(first.result()->organization(), builders);
        QCOMPARE(outcome(switchOver()), u"ok"_s); // and then again
    }

    void theNewTokensAreBoundToTheSameKey() {
        process_.reset();
        world_ = std::make_unique<FlowWorld>();
        world_->provider.metadata.insert(u"dpop_signing_alg_values_supported"_s,
                                         QJsonArray{u"ES256"_s});
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert(u"token_type"_s, u"DPoP"_s);
        };
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
        const auto session = switchOver();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
        const QByteArrayList &proofs = world_->oauth.proofs;
        QCOMPARE(proofs.size(), 2);
        QVERIFY(proofs[0] != proofs[1]);
        QCOMPARE(readProof(proofs[1])->thumbprint, readProof(proofs[0])->thumbprint);
    }

    void isSignedOutWithoutTheBrowser() {
        const auto session = switchOver();
        QVERIFY(session);
        world_->configuration.account = u"builders"_s;
        ProcessFixture there(*world_);
        QVERIFY(finished(ClientPrivate::of(there.client).current.begin(*session)));
        world_->userAgent.opened.clear();
        const auto out = there.client.signOut();
        QVERIFY(finished(out));
        const SignOutReceipt receipt = *out.result();
        using Step = SignOutReceipt::Step;
        QVERIFY(receipt.done(Step::LocalSessionRemoved));
        QVERIFY(receipt.done(Step::RefreshTokenRevoked));
        for (const Step step : {Step::ProviderSessionEnded, Step::BrowserReturned}) {
            QCOMPARE(receipt.entry(step).reason, SignOutReceipt::Reason::OtherAccount);
        }
        QVERIFY(world_->userAgent.opened.isEmpty());
        QCOMPARE(revokedTokens(*world_), (QByteArrayList{"refresh-2", "access-2"}));
        QVERIFY(process_->client.session());
    }

    void isRefreshedLikeAnySession() {
        const auto session = switchOver();
        world_->configuration.account = u"builders"_s;
        ProcessFixture there(*world_);
        QVERIFY(finished(ClientPrivate::of(there.client).current.begin(*session)));
        world_->pass(2h);
        const auto refreshed = there.fresh();
        QCOMPARE(accessToken(refreshed), "access-3");
        QCOMPARE(refreshed->organization(), builders);
        QCOMPARE(parameter(world_->oauth.tokenRequests.constLast(), u"refresh_token"_s),
                 u"refresh-2"_s);
        ProcessFixture later(*world_); // after a restart
        QVERIFY(later.restore());
        QCOMPARE(later.client.session()->organization(), builders);
        QCOMPARE(SessionBuilder::data(*later.client.session()).parent, u"0123456789ab"_s);
    }

    void leavesItsStepsInTheTrace() {
        world_->configuration.protocolTrace = std::make_shared<ProtocolTrace>();
        ProcessFixture traced(*world_);
        QVERIFY(traced.restore());
        const auto session = ClientPrivate::of(traced.client).organizations.switchTo(builders, {});
        QVERIFY(finished(session));
        QStringList kinds;
        for (const ProtocolStep &step : world_->configuration.protocolTrace->steps()) {
            if (step.operation == ProtocolStep::Operation::Organizations) {
                kinds.append(name(step.kind));
            }
        }
        QVERIFY(kinds.contains(u"token"_s) && kinds.contains(u"idToken"_s));
        QVERIFY(!toHar(world_->configuration.protocolTrace->steps()).contains("access-"));
    }

private:
    void begin(const SignInDecider &decider) {
        process_.reset();
        world_ = std::make_unique<FlowWorld>();
        world_->configuration.signInDecision = decider;
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
        signInAs(*world_, memberSubject); // whoever the provider talks about from now on
        world_->provider.userInfo.insert(u"nickname"_s, u"Member"_s);
    }
    [[nodiscard]] Organizations &organizations() {
        return ClientPrivate::of(process_->client).organizations;
    }
    Result<Session> switchOver() {
        const auto session = organizations().switchTo(builders, u"0123456789ab"_s);
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProcessFixture> process_;
};

BIFROST_TEST(TestOrganizationSwitch, QCoreApplication)
#include "tst_organizationswitch.moc"
