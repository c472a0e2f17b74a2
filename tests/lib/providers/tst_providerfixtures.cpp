// SPDX-License-Identifier: Apache-2.0
// Signs in, refreshes, restores and signs out with what each provider sends.
#include "fixture.h"
#include "protocol/formquery.h"
#include "support/outcome.h"
#include "support/processfixture.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QMap<QString, Fixture> &fixtures() {
    static const auto read = readFixtures(QStringLiteral(PROVIDERS_FIXTURES));
    return read;
}

QByteArray json(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A client of the provider that the fixture describes.
Result<ClientConfiguration> configurationFor(const Fixture &fixture) {
    ClientConfiguration configuration{.clientId = IdTokenFactory::clientId};
    if (fixture.profile().clientSecret() != ProviderProfile::ClientSecret::None) {
        configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
        configuration.clientSecret = Secret("secret");
    }
    return fixture.profile().configure(fixture.values, configuration);
}

class RecordedProvider {
public:
    RecordedProvider(FlowWorld &world, const Fixture &fixture) : world_(world), fixture_(fixture) {
        const auto metadata = withoutNulls(fixture.metadata);
        const auto answer = [&](const char *member, const QByteArray &body) {
            const QUrl url(metadata.value(QLatin1String(member)).toString());
            world.http.answers[url.path()] = [body](const HttpRequest &) {
                return jsonResponse(body);
            };
        };
        QJsonObject document = metadata;
        if (!document.contains("issuer"_L1)) {
            document.insert(u"issuer"_s, fixture.issuer);
        }
        world.http.answers[Issuer::fromInput(fixture.issuer)->metadataUrl().path()] =
            [body = json(document)](const HttpRequest &) { return jsonResponse(body); };
        QJsonObject key = IdTokenFactory(fixture.algorithm).jwk();
        for (auto member = fixture.key.begin(); member != fixture.key.end(); ++member) {
            key.insert(member.key(), member.value());
        }
        answer("jwks_uri", json({{u"keys"_s, QJsonArray{key}}}));
        for (const char *member : {"revocation_endpoint", "end_session_endpoint"}) {
            answer(member, {});
        }
        world.provider.tokenAnswer = [this](const Parameters &parameters) {
            return tokens(parameters);
        };
        userInfoPath_ = QUrl(metadata.value("userinfo_endpoint"_L1).toString()).path();
        setSubject(IdTokenFactory::subject);
    }

    /// The query with which the browser returns.
    [[nodiscard]] QByteArray approval() const {
        const bool sendsIssuer =
            fixture_.metadata.value("authorization_response_iss_parameter_supported"_L1).toBool();
        return world_.provider.approval() +
               (sendsIssuer ? "&iss=" + QUrl::toPercentEncoding(fixture_.issuer) : QByteArray());
    }

private:
    void setSubject(const QString &fallback) {
        QJsonObject userInfo = withoutNulls(fixture_.userInfo);
        userInfo.insert(u"sub"_s, fixture_.idToken.value("sub"_L1).toString(fallback));
        if (!userInfoPath_.isEmpty()) {
            world_.http.answers[userInfoPath_] = [body = json(userInfo)](const HttpRequest &) {
                return jsonResponse(body);
            };
        }
    }

    Result<HttpResponse> tokens(const Parameters &parameters) {
        const bool isRefresh = parameter(parameters, u"grant_type"_s) == "refresh_token"_L1;
        const QByteArray number = QByteArray::number(++issued_);
        IdTokenFactory idToken(fixture_.algorithm);
        idToken.issuedAt(world_.clock.now()).forAccessToken("access-" + number);
        idToken.withClaim(u"iss"_s, fixture_.issuer);
        if (isRefresh) {
            idToken.refreshed().withClaim(u"auth_time"_s, signedInAt_.toSecsSinceEpoch());
        } else {
            signedInAt_ = world_.clock.now();
            idToken.forCode(parameter(parameters, u"code"_s).toUtf8());
            idToken.withClaim(u"nonce"_s,
                              parameter(world_.oauth.authorizationParameters, u"nonce"_s));
        }
        for (auto claim = fixture_.idToken.begin(); claim != fixture_.idToken.end(); ++claim) {
            if (claim.value().isNull()) {
                idToken.withoutClaim(claim.key());
            } else {
                idToken.withClaim(claim.key(), withClient(claim.value()));
            }
        }
        QJsonObject response = fixture_.token;
        response.insert(u"access_token"_s, QString::fromLatin1("access-" + number));
        response.insert(u"id_token"_s, QString::fromLatin1(idToken.compact()));
        if (!response.contains("refresh_token"_L1)) {
            response.insert(u"refresh_token"_s, QString::fromLatin1("refresh-" + number));
        }
        return jsonResponse(json(withoutNulls(response)));
    }

    static QJsonValue withClient(const QJsonValue &value) {
        const QByteArray text = QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson();
        const QString filled =
            QString::fromUtf8(text).replace("@client"_L1, IdTokenFactory::clientId);
        return QJsonDocument::fromJson(filled.toUtf8()).object().value("v"_L1);
    }

    FlowWorld &world_;
    const Fixture &fixture_;
    QString userInfoPath_;
    QDateTime signedInAt_;
    int issued_ = 0;
};

} // namespace

class TestProviderFixtures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyProfileHasOne();
    void signsInRefreshesAndSignsOut_data();
    void signsInRefreshesAndSignsOut();

private:
    void checkRequest(const FlowWorld &world, const Fixture &fixture);
    void checkSignOut(FlowWorld &world, Client &client, const Fixture &fixture);
};

void TestProviderFixtures::everyProfileHasOne() {
    for (const ProviderProfile &profile : ProviderProfile::all()) {
        QVERIFY2(fixtures().contains(profile.id()), qPrintable(profile.id()));
    }
}

void TestProviderFixtures::signsInRefreshesAndSignsOut_data() {
    QTest::addColumn<QString>("name");
    for (const QString &name : fixtures().keys()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestProviderFixtures::signsInRefreshesAndSignsOut() {
    QFETCH(QString, name);
    const Fixture fixture = fixtures().value(name);
    const auto configuration = configurationFor(fixture);
    QCOMPARE(outcome(configuration), u"ok"_s);
    QCOMPARE(configuration->issuer, fixture.issuer);
    const auto recognized = ProviderProfile::forIssuer(fixture.issuer);
    QCOMPARE(recognized ? recognized->id() : QString(),
             fixture.isRecognized ? fixture.profile().id() : QString());

    FlowWorld world;
    world.configuration = *configuration;
    RecordedProvider provider(world, fixture);
    ProcessFixture process(world);
    QFuture<Result<Session>> signIn;
    QVERIFY(process.beginSignIn(signIn) || signIn.isFinished());
    if (signIn.isFinished()) {
        QCOMPARE(outcome(signIn.result()), u"waiting for the browser"_s);
    }
    checkRequest(world, fixture);
    world.listeners.last().redirect(provider.approval());
    QVERIFY(finished(signIn));
    QCOMPARE(outcome(signIn.result()), u"ok"_s);
    QCOMPARE(signIn.result()->issuer(), fixture.issuer);
    QVERIFY(!process.client.storageProblem());

    if (fixture.issuesRefreshTokens()) {
        world.pass(31 * 24h); // longer than any access token
        QCOMPARE(accessToken(process.fresh()), QByteArray("access-2"));
    }
    ProcessFixture next(world); // what was stored is read again
    QVERIFY(next.restore());
    QCOMPARE(next.client.session()->subject(), process.client.session()->subject());
    checkSignOut(world, next.client, fixture);
}

void TestProviderFixtures::checkRequest(const FlowWorld &world, const Fixture &fixture) {
    const Parameters sent = world.oauth.authorizationParameters;
    QCOMPARE(parameter(sent, u"scope"_s), world.configuration.scopes.join(u' '));
    QVERIFY(!parameter(sent, u"scope"_s).contains(u'{'));
    for (const auto &[key, value] : fixture.profile().additionalParameters(fixture.issuer)) {
        QCOMPARE(parameter(sent, key), value);
    }
}

void TestProviderFixtures::checkSignOut(FlowWorld &world, Client &client, const Fixture &fixture) {
    const auto out = client.signOut();
    QVERIFY(eventually(
        [&] { return out.isFinished() || client.activity() == Activity::WaitingForSignOut; }));
    using Status = SignOutReceipt::Status;
    if (!fixture.metadata.value("end_session_endpoint"_L1).isString()) {
        QVERIFY(finished(out));
        QCOMPARE(out.result()->entry(SignOutReceipt::Step::ProviderSessionEnded).reason,
                 SignOutReceipt::Reason::EndpointMissing);
        return;
    }
    const BrowserRequest target = world.listeners.last().targets.constFirst();
    const QUrlQuery query(target.url);
    const bool isLogoutUri = fixture.profile().signOut() == ProviderProfile::SignOut::LogoutUri;
    QCOMPARE(query.queryItemValue(u"logout_uri"_s, QUrl::FullyDecoded),
             isLogoutUri ? u"http://127.0.0.1:27421/callback"_s : QString());
    QCOMPARE(target.form.isEmpty(), isLogoutUri);
    const QByteArray state = findParameter(target.form, u"state"_s).value_or(QString()).toLatin1();
    world.listeners.last().redirect(isLogoutUri ? QByteArray() : "state=" + state);
    QVERIFY(finished(out));
    QCOMPARE(out.result()->entry(SignOutReceipt::Step::ProviderSessionEnded).status, Status::Done);
    QCOMPARE(out.result()->entry(SignOutReceipt::Step::BrowserReturned).status,
             isLogoutUri ? Status::Failed : Status::Done);
}

BIFROST_TEST(TestProviderFixtures, QCoreApplication)
#include "tst_providerfixtures.moc"
