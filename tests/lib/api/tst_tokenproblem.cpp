// SPDX-License-Identifier: Apache-2.0
#include "api/tokenproblem.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class TestTokenProblem : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognizesTheKind_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<std::optional<Kind>>("kind");
        const auto row = [](const char *name, int status, const char *field,
                            std::optional<Kind> kind) {
            QTest::newRow(name) << status << QByteArray(field) << kind;
        };
        row("invalid_token", 401, R"(Bearer error="invalid_token")", Kind::TokenRejected);
        row("no error", 401, R"(Bearer realm="x")", Kind::TokenRejected);
        row("behind another scheme", 401, R"(Basic realm="x", Bearer error="invalid_token")",
            Kind::TokenRejected);
        row("the challenge with an error counts", 401,
            R"(Bearer realm="a", Bearer realm="b", error="insufficient_scope")",
            Kind::InsufficientScope);
        row("insufficient_scope", 403, R"(Bearer error="insufficient_scope")",
            Kind::InsufficientScope);
        row("RFC 9470 §3", 401, R"(Bearer error="insufficient_user_authentication")",
            Kind::InsufficientAuthentication);
        row("no challenge", 401, "", std::nullopt);
        row("another scheme", 401, R"(Basic realm="x")", std::nullopt);
        row("DPoP", 401, R"(DPoP error="invalid_token")", std::nullopt);
        row("invalid_request", 400, R"(Bearer error="invalid_request")", std::nullopt);
        row("an error of its own", 401, R"(Bearer error="maintenance")", std::nullopt);
        row("403 without an error", 403, "Bearer", std::nullopt);
        row("403 with invalid_token", 403, R"(Bearer error="invalid_token")", std::nullopt);
        row("success", 200, R"(Bearer error="invalid_token")", std::nullopt);
        row("malformed", 401, "Bearer error=\"invalid_token", std::nullopt);
    }
    void recognizesTheKind() {
        QFETCH(int, status);
        QFETCH(QByteArray, field);
        QFETCH(std::optional<Kind>, kind);
        const auto problem = tokenProblem(status, field, {});
        QCOMPARE(problem ? std::optional(problem->kind) : std::nullopt, kind);
        QVERIFY(!problem || problem->httpStatus == status);
    }

    /// RFC 9449 §7.1
    void readsChallengesOfBothSchemesForABoundToken_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<std::optional<Kind>>("kind");
        const auto row = [](const char *name, const char *field, std::optional<Kind> kind) {
            QTest::newRow(name) << QByteArray(field) << kind;
        };
        row("invalid_token", R"(DPoP error="invalid_token", algs="ES256")", Kind::TokenRejected);
        row("in any case", R"(dpop error="invalid_token")", Kind::TokenRejected);
        row("no error", "DPoP", Kind::TokenRejected);
        row("both schemes", R"(Bearer, DPoP error="insufficient_scope")", Kind::InsufficientScope);
        row("Bearer", R"(Bearer error="invalid_token")", Kind::TokenRejected);
        row("nonce", R"(DPoP error="use_dpop_nonce")", std::nullopt);
        row("proof", R"(DPoP error="invalid_dpop_proof")", std::nullopt);
    }
    void readsChallengesOfBothSchemesForABoundToken() {
        QFETCH(QByteArray, field);
        QFETCH(std::optional<Kind>, kind);
        const auto problem = tokenProblem(401, field, {}, TokenType::Dpop);
        QCOMPARE(problem ? std::optional(problem->kind) : std::nullopt, kind);
    }

    void recognizesADemandForANonce() {
        QVERIFY(demandsNonce(401, R"(DPoP error="use_dpop_nonce")"));
        QVERIFY(demandsNonce(401, R"(Bearer, dPoP algs="ES256", error="use_dpop_nonce")"));
        QVERIFY(!demandsNonce(400, R"(DPoP error="use_dpop_nonce")"));
        QVERIFY(!demandsNonce(401, R"(Bearer error="use_dpop_nonce")"));
        QVERIFY(!demandsNonce(401, R"(DPoP error="invalid_token")"));
        QVERIFY(!demandsNonce(401, ""));
    }

    void namesTheMissingScopes() {
        const auto missing = [](const char *scope) {
            const auto problem =
                tokenProblem(403, QByteArray("Bearer error=insufficient_scope") + scope,
                             {u"openid"_s, u"read"_s});
            return problem->missingScopes;
        };
        QCOMPARE(missing(R"(, scope="read write  admin write")"),
                 (QStringList{u"write"_s, u"admin"_s}));
        QCOMPARE(missing(R"(, scope="read")"), QStringList());
        QCOMPARE(missing(""), QStringList());
        QCOMPARE(missing(", scope=\"a\tb \xe4 ok\""), QStringList{u"ok"_s});
        QCOMPARE(missing((", scope=\"" + QByteArray("x ").repeated(3) + "y\"").constData()),
                 (QStringList{u"x"_s, u"y"_s}));
    }

    void readsWhatAStepUpNeeds() {
        const auto problem = tokenProblem(
            401,
            R"(Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="phr myACR", max_age="300")",
            {});
        QCOMPARE(problem->acrValues, (QStringList{u"phr"_s, u"myACR"_s}));
        QCOMPARE(problem->maxAge, std::optional(300s));
        QCOMPARE(problem->errorDescription, u"A different authentication level is required"_s);
        for (const char *age : {"-1", "x", "", "1.5", "99999999999999999999"}) {
            const auto odd = tokenProblem(
                401,
                QByteArray("Bearer error=insufficient_user_authentication, max_age=\"") + age + '"',
                {});
            QVERIFY(odd && !odd->maxAge);
        }
    }

    void boundsWhatTheApiSays() {
        const auto problem = tokenProblem(
            401, "Bearer error=invalid_token, error_description=\"" + QByteArray(1000, 'x') + '"',
            {});
        QCOMPARE(problem->errorDescription.size(), 200);
        const auto scopes = tokenProblem(403,
                                         [] {
                                             QByteArray field =
                                                 "Bearer error=insufficient_scope, scope=\"";
                                             for (int i = 0; i < 1000; ++i) {
                                                 field += QByteArray::number(i) + ' ';
                                             }
                                             return field + '"';
                                         }(),
                                         {});
        QCOMPARE(scopes->missingScopes.size(), 64);
    }
};

Q_DECLARE_METATYPE(std::optional<Kind>)
BIFROST_TEST(TestTokenProblem, bifrost::test::NoApplication)
#include "tst_tokenproblem.moc"
