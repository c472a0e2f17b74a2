// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/sessionassembly.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "signinattempt.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

/// Claims and times of sessions. A sign-in provides the validated claims, which cannot be
/// constructed otherwise.
class TestSessionAssembly : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const auto session = signInWith(world_);
        QVERIFY(session);
        claims_ = session->idTokenClaims();
        tokens_.accessToken = Secret("access");
        tokens_.idToken = Secret("id");
    }

    void usesEveryMemberOfTheResponse() {
        TokenResponse tokens = tokens_;
        tokens.refreshToken = Secret("refresh");
        tokens.expiresIn = std::chrono::seconds{600};
        tokens.scopes = QStringList{u"openid"_s};
        const Session session = made(tokens);
        QCOMPARE(session.issuer(), IdTokenFactory::issuer);
        QCOMPARE(session.clientId(), IdTokenFactory::clientId);
        QCOMPARE(session.refreshToken()->reveal(), "refresh");
        QCOMPARE(session.idToken().reveal(), "id");
        QCOMPARE(session.scopes(), QStringList{u"openid"_s});
        QCOMPARE(session.accessTokenExpiresAt(), now().addSecs(600));
        QCOMPARE(session.refreshedAt(), session.signedInAt());
    }

    void usesTheIdTokensLifetimeWithoutExpiresIn() {
        QCOMPARE(made(tokens_).accessTokenExpiresAt(),
                 now().addSecs(3600)); // the lifetime of the ID Token
    }

    void limitsTheLifetimeOfAnIdToken_data() {
        QTest::addColumn<qint64>("issuedAt");
        QTest::addColumn<qint64>("expiresAt");
        QTest::addColumn<qint64>("expected");
        const qint64 now = IdTokenFactory::now().toSecsSinceEpoch();
        constexpr qint64 tenYears = 10LL * 365 * 24 * 3600;
        QTest::newRow("the year 9999") << now << qint64{253402300799} << tenYears;
        QTest::newRow("since 1970") << qint64{0} << now + tenYears << tenYears;
        // Both within the tolerance.
        QTest::newRow("over before it began") << now + 50 << now - 50 << qint64{0};
    }
    void limitsTheLifetimeOfAnIdToken() {
        QFETCH(qint64, issuedAt);
        QFETCH(qint64, expiresAt);
        QFETCH(qint64, expected);
        FlowWorld world;
        world.provider.changeIdToken = [=](IdTokenFactory &token) {
            token.withClaim(u"iat"_s, issuedAt).withClaim(u"exp"_s, expiresAt);
        };
        world.provider.changeTokenResponse = [](QJsonObject &response) {
            response.remove(u"expires_in"_s);
        };
        const auto session = signInWith(world);
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->refreshedAt().secsTo(session->accessTokenExpiresAt()), expected);
        QCOMPARE(outcome(SessionSerializer::deserialize(Secret(world.record()))), u"ok"_s);
    }

    void usesTheRequestedScopeWithoutAGrantedOne() {
        QCOMPARE(made(tokens_).scopes(), world_.settings().configuration().scopes);
    }

    void prefersUserInfoExceptForValidatedClaims() {
        const Session session = made(tokens_, {{u"given_name"_s, u"Augusta"_s},
                                               {u"locale"_s, u"en"_s},
                                               {u"aud"_s, u"mallory"_s},
                                               {u"exp"_s, 1},
                                               {u"nonce"_s, u"other"_s}});
        QCOMPARE(session.claims().value("given_name"_L1), u"Augusta"_s);
        QCOMPARE(session.claims().value("locale"_L1), u"en"_s);
        for (const char *name : {"aud", "exp", "nonce"}) {
            const QLatin1StringView claim(name);
            QCOMPARE(session.claims().value(claim), claims_->claim(claim));
        }
    }

    void saysHowUserInfoEnded() {
        const Result<QJsonObject> failed =
            failure(TransportError{TransportError::Kind::HttpStatus, {}, 500, {}, {}});
        const Session session = newSession(world_.settings(), {tokens_}, *claims_, failed, now());
        QCOMPARE(session.userInfo().outcome, UserInfoState::Outcome::Failed);
        QCOMPARE(session.userInfo().httpStatus, 500);
        QCOMPARE(session.claims(), claims_->toJson());
        QCOMPARE(made(tokens_).userInfo().readAt, now());
        QCOMPARE(newSession(world_.settings(), {tokens_}, *claims_, std::nullopt, now())
                     .userInfo()
                     .outcome,
                 UserInfoState::Outcome::NotOffered);
    }

    void namesClaimsThatAreElsewhere() {
        const Session session =
            made(tokens_, {{u"_claim_names"_s, QJsonObject{{u"groups"_s, u"src1"_s}}},
                           {u"_claim_sources"_s, QJsonObject()}});
        QCOMPARE(session.distributedClaims(), QStringList{u"groups"_s});
        QCOMPARE(session.claims(), claims_->toJson());
    }

    void refreshKeepsWhatTheResponseOmits() {
        TokenResponse first = tokens_;
        first.refreshToken = Secret("refresh");
        first.authorizationDetails = QJsonArray{QJsonObject{{u"type"_s, u"payment"_s}}};
        const Session previous = made(first, {{u"locale"_s, u"en"_s}});
        TokenResponse second;
        second.accessToken = Secret("newer");
        const Session session = refreshedSession(previous, second, std::nullopt, now().addSecs(60));
        QCOMPARE(session.accessToken().reveal(), "newer");
        QCOMPARE(session.refreshToken()->reveal(), "refresh");
        QCOMPARE(session.idToken().reveal(), "id");
        QCOMPARE(session.claims(), previous.claims());
        QCOMPARE(session.scopes(), previous.scopes());
        QCOMPARE(session.authorizationDetails(), *first.authorizationDetails);
        QCOMPARE(session.signedInAt(), now());
        QCOMPARE(session.refreshedAt(), now().addSecs(60));
    }

    void refreshReplacesWhatTheResponseContains() {
        const Session previous =
            made(tokens_, {{u"given_name"_s, u"Augusta"_s}, {u"locale"_s, u"en"_s}});
        TokenResponse second;
        second.accessToken = Secret("newer");
        second.idToken = Secret("id-2");
        second.refreshToken = Secret("refresh-2");
        second.scopes = QStringList{u"openid"_s};
        second.authorizationDetails = QJsonArray();
        const Session session = refreshedSession(previous, second, claims_, now());
        QCOMPARE(session.idToken().reveal(), "id-2");
        QCOMPARE(session.refreshToken()->reveal(), "refresh-2");
        QCOMPARE(session.scopes(), QStringList{u"openid"_s});
        QVERIFY(session.authorizationDetails().isEmpty());
        QCOMPARE(session.claims().value("given_name"_L1), u"Ada"_s); // newer than UserInfo
        QCOMPARE(session.claims().value("locale"_L1), u"en"_s);
    }

    void refreshKeepsTheIdOfTheProvidersSession() {
        SessionBuilder::Data data = SessionBuilder::data(made(tokens_));
        data.claims.insert("sid"_L1, u"s1"_s);
        TokenResponse second;
        second.accessToken = Secret("newer");
        second.idToken = Secret("id-2");
        const Session session =
            refreshedSession(SessionBuilder::build(data), second, claims_, now());
        QCOMPARE(session.claims().value("sid"_L1), u"s1"_s);
    }

private:
    [[nodiscard]] QDateTime now() const { return world_.clock.now(); }
    [[nodiscard]] Session made(const TokenResponse &tokens, const QJsonObject &userInfo = {}) {
        return newSession(world_.settings(), {tokens}, *claims_, userInfo, now());
    }

    FlowWorld world_;
    TokenResponse tokens_;
    std::optional<IdTokenClaims> claims_;
};

BIFROST_TEST(TestSessionAssembly, QCoreApplication)
#include "tst_sessionassembly.moc"
