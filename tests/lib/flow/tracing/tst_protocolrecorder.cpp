// SPDX-License-Identifier: Apache-2.0
// What a whole client leaves in its trace.
#include "idtoken/idtokenvalidator.h"
#include "support/testroom.h"
#include "tracedworld.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using Kind = ProtocolStep::Kind;
using Operation = ProtocolStep::Operation;
using Outcome = ProtocolStep::Check::Outcome;
using Disclosure = ProtocolStep::Field::Disclosure;

namespace {

std::optional<Rule> violated(const ProtocolStep &step) {
    for (const auto &check : step.checks) {
        if (check.outcome == Outcome::Violated) {
            return check.rule;
        }
    }
    return std::nullopt;
}

/// The order in which an ID Token's claims are checked, from the violation of two neighbors.
struct Spoiler {
    Rule rule;
    std::function<void(IdTokenFactory &)> spoil;
};

QList<Spoiler> spoilers() {
    const qint64 now = IdTokenFactory::now().toSecsSinceEpoch();
    const auto claim = [](Rule rule, const QString &name, const QJsonValue &value) {
        return Spoiler{rule, [=](IdTokenFactory &token) { token.withClaim(name, value); }};
    };
    return {claim(Rule::IdTokenIssuerMatches, u"iss"_s, u"https://other.example"_s),
            claim(Rule::IdTokenSubjectIsPresent, u"sub"_s, QString()),
            claim(Rule::IdTokenAudienceContainsClient, u"aud"_s, u"other"_s),
            claim(Rule::IdTokenAuthorizedPartyIsClient, u"azp"_s, u"other"_s),
            claim(Rule::IdTokenIsNotExpired, u"exp"_s, now - 7200),
            claim(Rule::IdTokenIssuedAtIsPlausible, u"iat"_s, now + 7200),
            claim(Rule::IdTokenIsAlreadyValid, u"nbf"_s, now + 7200),
            claim(Rule::IdTokenNonceMatches, u"nonce"_s, u"other"_s),
            claim(Rule::IdTokenAuthenticationIsRecent, u"auth_time"_s, u"text"_s),
            claim(Rule::IdTokenAccessTokenHashMatches, u"at_hash"_s, u"other"_s),
            claim(Rule::IdTokenCodeHashMatches, u"c_hash"_s, u"other"_s)};
}

} // namespace

class TestProtocolRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsASignInStepByStep() {
        TracedWorld traced;
        QVERIFY(traced.signIn());
        QCOMPARE(traced.kinds(Operation::SignIn),
                 (QList{Kind::Discovery, Kind::Authorization, Kind::Keys,
                        Kind::AuthorizationResponse, Kind::Token, Kind::IdToken, Kind::UserInfo}));
        for (const ProtocolStep &step : traced.trace->steps()) {
            QVERIFY2(!step.isPending && !step.error, qPrintable(name(step.kind)));
            QCOMPARE(step.operationNumber, quint64{1});
            QVERIFY2(step.checks.isEmpty() == (step.kind == Kind::Authorization),
                     qPrintable(name(step.kind)));
            QCOMPARE(violated(step), std::nullopt);
        }
        const ProtocolStep token = traced.step(Kind::Token);
        QCOMPARE(token.method, "POST");
        QCOMPARE(token.status, 200);
        QCOMPARE(field(token.request, u"grant_type"_s).value, u"authorization_code"_s);
        QCOMPARE(field(token.response, u"expires_in"_s).value, u"3600"_s);
        const ProtocolStep idToken = traced.step(Kind::IdToken);
        QCOMPARE(field(idToken.response, u"alg"_s).value, u"RS256"_s);
        QCOMPARE(field(idToken.response, u"iss"_s).value, IdTokenFactory::issuer);
    }

    void whatIsSentTwiceCanBeCompared() {
        TracedWorld traced;
        QVERIFY(traced.signIn());
        const auto response = traced.step(Kind::AuthorizationResponse).response;
        const auto request = traced.step(Kind::Token).request;
        QCOMPARE(field(request, u"code"_s).fingerprint, field(response, u"code"_s).fingerprint);
        QCOMPARE(field(response, u"state"_s).fingerprint,
                 field(traced.step(Kind::Authorization).request, u"state"_s).fingerprint);
        QCOMPARE(field(traced.step(Kind::UserInfo).request, u"Authorization"_s).fingerprint,
                 field(traced.step(Kind::Token).response, u"access_token"_s).fingerprint);
    }

    void recordsARefreshAndASignOut() {
        TracedWorld traced;
        QVERIFY(traced.signIn());
        QVERIFY(traced.refresh());
        const auto refresh = traced.kinds(Operation::Refresh);
        QVERIFY(refresh.contains(Kind::Token) && refresh.contains(Kind::IdToken));
        QCOMPARE(field(traced.step(Kind::Token).request, u"grant_type"_s).value,
                 u"refresh_token"_s);
        QVERIFY(traced.signOut());
        const auto signOut = traced.kinds(Operation::SignOut);
        QCOMPARE(signOut.count(Kind::Revocation), 2);
        for (const auto kind :
             {Kind::EndSessionProbe, Kind::EndSession, Kind::EndSessionResponse}) {
            QCOMPARE(signOut.count(kind), 1);
        }
        QCOMPARE(traced.step(Kind::EndSession).method, "POST");
        QCOMPARE(violated(traced.step(Kind::EndSessionResponse)), std::nullopt);
        QVERIFY(!traced.step(Kind::EndSessionResponse).checks.isEmpty());
    }

    void checksOfTheIdTokenAreInTheOrderInWhichTheyAreMade() {
        const QList<Spoiler> all = spoilers();
        const QList<Rule> list = rulesOf(CheckedRules::IdToken);
        for (qsizetype i = 0; i + 1 < all.size(); ++i) {
            QVERIFY(list.indexOf(all[i].rule) < list.indexOf(all[i + 1].rule));
            IdTokenFactory token;
            all[i + 1].spoil(token);
            all[i].spoil(token);
            const auto validated = IdTokenValidator::validate(
                *Jws::parse(token.compact()), *JwkSet::parse(token.jwkSetDocument()),
                {*Issuer::fromInput(IdTokenFactory::issuer), IdTokenFactory::clientId,
                 IdTokenFactory::now()},
                {Nonce(Secret(IdTokenFactory::nonce)), Secret(IdTokenFactory::accessToken),
                 AuthorizationCode(Secret(IdTokenFactory::code)), std::nullopt});
            QVERIFY(!validated);
            QCOMPARE(std::get<ValidationError>(validated.error()).rule, all[i].rule);
        }
    }

    void namesTheCheckThatRefusedASignIn() {
        TracedWorld traced;
        traced.world.provider.changeIdToken = [](IdTokenFactory &token) {
            token.withClaim(u"aud"_s, u"somebody-else"_s);
        };
        QVERIFY(!traced.signIn());
        const ProtocolStep step = traced.step(Kind::IdToken);
        QCOMPARE(violated(step), Rule::IdTokenAudienceContainsClient);
        QVERIFY(step.error);
        QCOMPARE(step.checks.constLast().outcome, Outcome::NotMade);
        QCOMPARE(field(step.response, u"aud"_s).value, u"somebody-else"_s);
    }

    void recordsForeignRedirectsAndNotAFloodOfThem() {
        TracedWorld traced;
        QFuture<Result<Session>> signIn;
        QVERIFY(traced.beginSignIn(signIn));
        for (int i = 0; i < 50; ++i) {
            traced.world.listeners.last().redirect("code=x&state=wrong");
            settle();
        }
        QCOMPARE(traced.kinds(Operation::SignIn).count(Kind::AuthorizationResponse), 10);
        QCOMPARE(violated(traced.step(Kind::AuthorizationResponse)), Rule::ResponseStateMatches);
        QVERIFY(traced.step(Kind::Authorization).isPending);
        traced.client->cancel();
        QVERIFY(finished(signIn));
        settle();
        QVERIFY(!traced.step(Kind::Authorization).isPending);
        QVERIFY(!traced.step(Kind::Authorization).duration);
    }

    void recordsRequestsThatGetNoResponse() {
        TracedWorld traced;
        traced.world.http.answers[FakeProvider::metadataPath()] = [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::Offline);
        };
        QVERIFY(!finished(traced.client->signIn()) || traced.trace->steps().size() == 1);
        const ProtocolStep step = traced.step(Kind::Discovery);
        QCOMPARE(step.status, 0);
        QVERIFY(step.error && isOutage(*step.error));
        QVERIFY(step.checks.isEmpty());
    }

    void metadataShowsEachRuleAndTheMemberThatViolatesIt() {
        TracedWorld traced;
        traced.world.provider.metadata.insert("token_endpoint"_L1, u"http://op.example/token"_s);
        QVERIFY(finished(traced.client->signIn()));
        const ProtocolStep step = traced.step(Kind::Discovery);
        QCOMPARE(violated(step), Rule::MetadataEndpointIsHttps);
        QCOMPARE(field(step.response, u"issuer"_s).disclosure, Disclosure::Shown);
    }

    void recordsNothingWhileItIsOff() {
        TracedWorld traced;
        traced.trace->setRecording(ProtocolTrace::Recording::Off);
        QVERIFY(traced.signIn());
        QVERIFY(traced.trace->steps().isEmpty());
    }

    void switchingInTheMiddleBreaksNothing() {
        TracedWorld traced;
        QFuture<Result<Session>> signIn;
        QVERIFY(traced.beginSignIn(signIn));
        traced.trace->setRecording(ProtocolTrace::Recording::Off);
        traced.world.listeners.last().redirect(traced.world.provider.approval());
        traced.world.provider.holdsTokenRequests = true;
        settle();
        traced.trace->setRecording(ProtocolTrace::Recording::On);
        traced.world.provider.release();
        QVERIFY(finished(signIn));
        QVERIFY(signIn.result().has_value());
    }

    void outlivesItsClient() {
        TracedWorld traced;
        QFuture<Result<Session>> signIn;
        QVERIFY(traced.beginSignIn(signIn));
        traced.client.reset();
        settle();
        QVERIFY(!traced.trace->steps().isEmpty());
        QVERIFY(!traced.step(Kind::Authorization).isPending);
    }

    void aRequestOfAClientThatIsGoneIsNotPending() {
        TracedWorld traced;
        traced.world.http.held = {FakeProvider::metadataPath()};
        const auto signIn = traced.client->signIn();
        QVERIFY(eventually([&] { return traced.step(Kind::Discovery).isPending; }));
        traced.client.reset();
        QVERIFY(finished(signIn));
        QVERIFY(!traced.step(Kind::Discovery).isPending);
    }

    void theBrowserIsRecordedOnceHoweverOftenItIsOpened() {
        TracedWorld traced;
        QFuture<Result<Session>> signIn;
        QVERIFY(traced.beginSignIn(signIn));
        (void)traced.client->browserUrl();
        QVERIFY(finished(traced.client->openBrowserAgain()));
        QCOMPARE(traced.kinds(Operation::SignIn).count(Kind::Authorization), 1);
        traced.client->cancel();
        QVERIFY(finished(signIn));
    }
};

BIFROST_TEST(TestProtocolRecorder, QCoreApplication)
#include "tst_protocolrecorder.moc"
