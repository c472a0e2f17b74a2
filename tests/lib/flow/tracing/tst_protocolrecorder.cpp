// SPDX-License-Identifier: Apache-2.0
// What a whole client leaves in its trace.
#include "client/clientprivate.h"
#include "idtoken/idtokenvalidator.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <bifrost/protocoltrace.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using Kind = ProtocolStep::Kind;
using Operation = ProtocolStep::Operation;
using Outcome = ProtocolStep::Check::Outcome;
using Disclosure = ProtocolStep::Field::Disclosure;

namespace {

/// A client with a trace in a world of fakes.
struct TracedWorld {
    FlowWorld world;
    std::shared_ptr<ProtocolTrace> trace = std::make_shared<ProtocolTrace>();
    std::unique_ptr<Client> client;

    TracedWorld() { makeClient(); }
    void makeClient() {
        world.configuration.protocolTrace = trace;
        client = bifrost::makeClient(world.unobserved(), world.settings());
    }

    bool beginSignIn(QFuture<Result<Session>> &signIn) {
        signIn = client->signIn();
        return eventually([&] { return client->activity() == Activity::WaitingForBrowser; });
    }
    bool signIn() {
        QFuture<Result<Session>> future;
        if (!beginSignIn(future)) {
            return false;
        }
        world.listeners.last().redirect(world.provider.approval());
        return finished(future) && future.result().has_value();
    }
    bool refresh() {
        world.pass(std::chrono::hours{2});
        const auto future = client->freshSession(std::chrono::seconds{60});
        const bool isDone = finished(future) && future.result().has_value();
        settle();
        return isDone;
    }
    bool signOut() {
        const auto future = client->signOut();
        if (!eventually([&] { return client->activity() == Activity::WaitingForSignOut; })) {
            return false;
        }
        const auto &sent = world.listeners.last().targets.constLast();
        world.listeners.last().redirect("state=" + parameter(sent.form, u"state"_s).toLatin1());
        return finished(future);
    }

    [[nodiscard]] QList<Kind> kinds(Operation operation) const {
        QList<Kind> result;
        for (const ProtocolStep &step : trace->steps()) {
            if (step.operation == operation) {
                result.append(step.kind);
            }
        }
        return result;
    }
    /// The last step of its kind.
    [[nodiscard]] ProtocolStep step(Kind kind) const {
        ProtocolStep found;
        for (const ProtocolStep &step : trace->steps()) {
            found = step.kind == kind ? step : found;
        }
        return found;
    }
};

ProtocolStep::Field field(const QList<ProtocolStep::Field> &fields, const QString &name) {
    for (const auto &field : fields) {
        if (field.name == name) {
            return field;
        }
    }
    return {};
}

std::optional<Rule> violated(const ProtocolStep &step) {
    for (const auto &check : step.checks) {
        if (check.outcome == Outcome::Violated) {
            return check.rule;
        }
    }
    return std::nullopt;
}

/// Every text in a trace, and whatever is made of it.
QByteArray everything(const ProtocolTrace &trace) {
    QByteArray text = toHar(trace.steps());
    for (const ProtocolStep &step : trace.steps()) {
        text += toCurl(step).toUtf8() + step.address.toEncoded() +
                (step.error ? toLogString(*step.error).toUtf8() : QByteArray());
        for (const auto &field : step.request + step.response) {
            text += field.name.toUtf8() + '\n' + field.value.toUtf8() + '\n';
        }
    }
    return text;
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
            QVERIFY(step.checks.isEmpty() == (step.kind == Kind::Authorization));
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

    /// The one promise that everything else depends on.
    void holdsNoSecret_data() {
        QTest::addColumn<bool>("isPushed");
        QTest::newRow("in the browser") << false;
        QTest::newRow("pushed") << true;
    }
    void holdsNoSecret() {
        QFETCH(bool, isPushed);
        TracedWorld traced;
        FlowWorld &world = traced.world;
        if (isPushed) {
            world.provider.takePushedRequests(FakeProvider::PushedRequests::Required);
        }
        world.configuration.clientAuthentication = ClientAuthentication::ClientSecretBasic;
        world.configuration.clientSecret = Secret("client-secret-of-the-test");
        QByteArrayList secrets{"client-secret-of-the-test",
                               QByteArray("my-client:client-secret-of-the-test").toBase64(),
                               IdTokenFactory::code, "vendor-value", "nested-value"};
        world.provider.changeTokenResponse = [&](QJsonObject &response) {
            response.insert(u"vendor_handle"_s, u"vendor-value"_s);
            response.insert(u"vendor"_s, QJsonObject{{u"handle"_s, u"nested-value"_s}});
            for (const auto name : {"access_token"_L1, "refresh_token"_L1}) {
                const QString token =
                    u"%1-of-this-test-%2"_s.arg(response[name].toString()).arg(secrets.size());
                response.insert(name, token);
                secrets.append(token.toLatin1());
            }
            response.insert("id_token"_L1, idTokenFor(world, response));
            for (const QString &part : response["id_token"_L1].toString().split(u'.')) {
                secrets.append(part.toLatin1());
            }
        };
        world.provider.userInfo.insert(u"access_token"_s,
                                       QString::fromLatin1(secrets.constFirst()));
        world.provider.userInfo.insert(u"echo"_s, QString::fromLatin1(IdTokenFactory::code));
        traced.makeClient();
        QVERIFY(traced.signIn());
        const auto collect = [&secrets](const Parameters &parameters) {
            const QStringList names{u"state"_s,         u"nonce"_s,         u"code"_s,
                                    u"code_verifier"_s, u"refresh_token"_s, u"id_token_hint"_s,
                                    u"request_uri"_s};
            for (const auto &[name, value] : parameters) {
                if (names.contains(name)) {
                    secrets.append(value.toUtf8());
                }
            }
        };
        collect(world.oauth.authorizationParameters);
        QVERIFY(traced.refresh());
        QVERIFY(traced.signOut());
        for (const auto &request : std::as_const(world.oauth.tokenRequests)) {
            collect(request);
        }
        for (const auto &listener : std::as_const(world.listeners.records)) {
            for (const auto &target : std::as_const(listener->targets)) {
                collect(target.form);
            }
        }
        const QByteArray text = everything(*traced.trace);
        QVERIFY(text.size() > 5000);
        QVERIFY(secrets.size() > 15);
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY2(!text.contains(secret), secret.constData());
        }
        QVERIFY(!toHar(traced.trace->steps()).contains("Augusta")); // about a person
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

private:
    /// The ID Token that belongs to a response whose access token was changed.
    static QString idTokenFor(const FlowWorld &world, const QJsonObject &response) {
        IdTokenFactory token;
        token.withKey(world.provider.key)
            .withHeader(u"kid"_s, QString::fromLatin1(world.provider.keyId))
            .issuedAt(world.provider.now)
            .forAccessToken(response["access_token"_L1].toString().toUtf8())
            .withoutClaim(u"c_hash"_s);
        const QJsonObject claims =
            QJsonDocument::fromJson(
                QByteArray::fromBase64(
                    response["id_token"_L1].toString().section(u'.', 1, 1).toLatin1(),
                    QByteArray::Base64UrlEncoding))
                .object();
        for (const QString &name : {u"nonce"_s, u"auth_time"_s}) {
            claims.contains(name) ? token.withClaim(name, claims[name]) : token.withoutClaim(name);
        }
        return QString::fromLatin1(token.compact());
    }
};

BIFROST_TEST(TestProtocolRecorder, QCoreApplication)
#include "tst_protocolrecorder.moc"
