// SPDX-License-Identifier: Apache-2.0
#include "signinattempt.h"
#include "support/outcome.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Change = std::function<void(FlowWorld &)>;
Q_DECLARE_METATYPE(Change)

namespace {

HttpResponse htmlPage() {
    HttpResponse response = jsonResponse("<html>");
    response.contentType = "text/html";
    return response;
}

Change claim(const QString &name, const QJsonValue &value) {
    return [=](FlowWorld &w) {
        w.provider.changeIdToken = [=](IdTokenFactory &token) { token.withClaim(name, value); };
    };
}

Change answer(const HttpResponse &response) {
    return [=](FlowWorld &w) {
        w.provider.tokenAnswer = [=](const Parameters &) { return response; };
    };
}

} // namespace

class TestSignInFlowResponses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }
    void cleanup() { world_.reset(); }

    void failsWithItsReasonAndShowsItInTheTab_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const char *expected) {
            QTest::newRow(name) << change << QString::fromLatin1(expected);
        };
        row("foreign issuer", claim(u"iss"_s, u"https://evil.example.com"_s),
            "IdTokenIssuerMatches");
        row("foreign audience", claim(u"aud"_s, u"somebody-else"_s),
            "IdTokenAudienceContainsClient");
        row("wrong nonce", claim(u"nonce"_s, u"other"_s), "IdTokenNonceMatches");
        row("wrong at_hash", claim(u"at_hash"_s, u"AAAA"_s), "IdTokenAccessTokenHashMatches");
        row(
            "clock wrong by a day", [](FlowWorld &w) { w.clock.advance(24h); },
            "IdTokenIsNotExpired");
        row(
            "clock behind by a day", [](FlowWorld &w) { w.clock.advance(-24h); },
            "IdTokenIssuedAtIsPlausible");
        row(
            "signed by somebody else",
            [](FlowWorld &w) {
                w.provider.changeIdToken = [](IdTokenFactory &token) {
                    token.withKey(SigningKey::rsa());
                };
            },
            "JwsSignatureIsValid");
        row(
            "no key published", [](FlowWorld &w) { w.provider.publishesKey = false; },
            "JwsKeyIsFound");
        row(
            "no ID Token",
            [](FlowWorld &w) {
                w.provider.changeTokenResponse = [](QJsonObject &o) { o.remove(u"id_token"_s); };
            },
            "TokenResponseIdTokenIsPresent");
        row("expired code", answer(oauthError("invalid_grant")), "error=invalid_grant");
        row("wrong client", answer(oauthError("invalid_client", 401)), "error=invalid_client");
        row("token endpoint out of order", answer(jsonResponse("{}", 500)), "status=500");
        row("token endpoint sends HTML", answer(htmlPage()), "NotJson");
        row("token endpoint redirects", answer(jsonResponse({}, 307)), "Redirected");
        row(
            "token endpoint unreachable",
            [](FlowWorld &w) {
                w.provider.tokenAnswer = [](const Parameters &) -> Result<HttpResponse> {
                    return transportFailure(TransportError::Kind::TimedOut);
                };
            },
            "TimedOut");
    }
    void failsWithItsReasonAndShowsItInTheTab() {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        change(*world_);
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        const quint64 tab = world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QVERIFY2(outcome(attempt.result.result()).contains(expected),
                 qPrintable(outcome(attempt.result.result())));
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::Failed);
        QVERIFY(world_->listeners.last().closed);
        QVERIFY(world_->keychain.entries.isEmpty());
        QVERIFY(!attempt.current.session());
    }

    void endsAtOnceWhenTheProviderReportsAnError_data() {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<BrowserOutcome>("shown");
        QTest::newRow("declined") << QByteArray("access_denied") << BrowserOutcome::Declined;
        QTest::newRow("login_required") << QByteArray("login_required") << BrowserOutcome::Failed;
    }
    void endsAtOnceWhenTheProviderReportsAnError() {
        QFETCH(QByteArray, error);
        QFETCH(BrowserOutcome, shown);
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        const quint64 tab = world_->listeners.last().redirect(world_->provider.refusal(error));
        QVERIFY(finished(attempt.result));
        const auto result = attempt.result.result();
        const auto *refusal = errorAs<OAuthErrorResponse>(result);
        QVERIFY(refusal);
        QCOMPARE(refusal->error.toLatin1(), error);
        QCOMPARE(world_->listeners.last().answers[tab], shown);
        QCOMPARE(world_->oauth.tokenRequests.size(), 0);
    }

    void redirectsThatAreNotOursNeverEndTheAttempt_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<BrowserOutcome>("shown");
        using enum BrowserOutcome;
        QTest::newRow("wrong state") << QByteArray("code=c&state=wrong") << OutOfDate;
        QTest::newRow("no state") << QByteArray("code=c") << Unmatched;
        QTest::newRow("error with wrong state")
            << QByteArray("error=access_denied&state=wrong") << OutOfDate;
        QTest::newRow("error without state") << QByteArray("error=access_denied") << Unmatched;
        QTest::newRow("empty") << QByteArray() << Unmatched;
        QTest::newRow("garbage") << QByteArray("%zz&&&=") << OutOfDate;
    }
    void redirectsThatAreNotOursNeverEndTheAttempt() {
        QFETCH(QByteArray, query);
        QFETCH(BrowserOutcome, shown);
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        for (int i = 0; i < 100; ++i) {
            world_->listeners.last().redirect(query);
        }
        const quint64 tab = world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QVERIFY(attempt.result.result());
        QCOMPARE(world_->listeners.last().answers[1], shown);
        QCOMPARE(world_->listeners.last().answers[tab - 1], shown);
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::SignedIn);
    }

    void secondRedirectOfTheSameAttemptIsOutOfDate() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        const quint64 tab = world_->listeners.last().redirect(world_->provider.approval());
        const quint64 replay = world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::SignedIn);
        QCOMPARE(world_->listeners.last().answers[replay], BrowserOutcome::OutOfDate);
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
    }

    void checksIssuerInResponseAgainstMetadata() {
        world_->provider.metadata.insert(u"authorization_response_iss_parameter_supported"_s, true);
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ResponseIssuerIsPresent"_s);
    }

private:
    std::unique_ptr<FlowWorld> world_;
};

BIFROST_TEST(TestSignInFlowResponses, QCoreApplication)
#include "tst_signinflow_responses.moc"
