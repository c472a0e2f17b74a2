// SPDX-License-Identifier: Apache-2.0
#include "signoutfixture.h"
#include "support/testroom.h"

#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Change = std::function<void(FlowWorld &)>;
Q_DECLARE_METATYPE(Change)
using Step = SignOutReceipt::Step;

static Change failing(const QString &path, TransportError::Kind kind) {
    return [=](FlowWorld &w) {
        w.http.answers[path] = [kind](const HttpRequest &) -> Result<HttpResponse> {
            return transportFailure(kind);
        };
    };
}

/// Receipts of sign-outs that could not do everything.
class TestSignOutFlowReceipts : public SignOutFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { signIn(); }
    void cleanup() { clear(); }

    void reportsWhatItCouldNotDo_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const char *expected) {
            QTest::newRow(name) << change << QString::fromLatin1(expected);
        };
        row(
            "no revocation endpoint",
            [](FlowWorld &w) { w.provider.metadata.remove(u"revocation_endpoint"_s); },
            "done, no endpoint, no endpoint, done, done");
        row(
            "no end session endpoint",
            [](FlowWorld &w) { w.provider.metadata.remove(u"end_session_endpoint"_s); },
            "done, done, done, no endpoint, no endpoint");
        row(
            "keychain locked",
            [](FlowWorld &w) {
                w.keychain.removeError = StorageError{StorageError::Kind::Locked, {}};
            },
            "failed, done, done, done, done");
        row("offline", failing(FakeProvider::metadataPath(), TransportError::Kind::Offline),
            "done, failed for now, failed, failed, earlier");
        row("revocation endpoint down",
            failing(FakeProvider::revocationPath(), TransportError::Kind::TimedOut),
            "done, failed for now, earlier, done, done");
        row(
            "provider gone since its metadata came",
            [](FlowWorld &w) {
                const auto kind = TransportError::Kind::ConnectionRefused;
                failing(FakeProvider::revocationPath(), kind)(w);
                failing(u"/logout"_s, kind)(w);
            },
            "done, failed for now, earlier, failed, earlier");
        row("end session endpoint gone", failing(u"/logout"_s, TransportError::Kind::HostNotFound),
            "done, done, done, failed, earlier");
        row(
            "public clients may not revoke",
            [](FlowWorld &w) {
                w.provider.metadata.insert(u"revocation_endpoint_auth_methods_supported"_s,
                                           QJsonArray{u"client_secret_basic"_s});
            },
            "done, no method, no method, done, done");
        row(
            "access token expired", [](FlowWorld &w) { w.pass(2h); },
            "done, done, expired, done, done");
        row(
            "revocation refused",
            [](FlowWorld &w) {
                w.http.answers[FakeProvider::revocationPath()] = [](const HttpRequest &) {
                    return oauthError("unsupported_token_type");
                };
            },
            "done, failed, failed, done, done");
        row(
            "no browser",
            [](FlowWorld &w) {
                w.userAgent.error = UserAgentError{UserAgentError::Kind::NoBrowser, {}};
            },
            "done, done, done, failed, earlier");
        row(
            "no listener",
            [](FlowWorld &w) {
                w.listeners.error = UserAgentError{UserAgentError::Kind::ListenerUnavailable, {}};
            },
            "done, done, done, failed, earlier");
        row(
            "nobody comes back", [](FlowWorld &w) { w.configuration.signInTimeout = 0s; },
            "done, done, done, done, timed out");
    }
    void reportsWhatItCouldNotDo() {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        change(*world_);
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
        world_->listeners.records.clear();
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        const bool comesBack = expected.endsWith("done"_L1);
        QTRY_VERIFY(out_->result.isFinished() || (comesBack && out_->hasOpened()));
        if (comesBack && out_->hasOpened()) {
            world_->listeners.last().redirect(comeBack(*world_));
        }
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), expected);
        QVERIFY(!out_->current.session());
    }

    void revokesNothingWithoutARefreshToken() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.remove(u"refresh_token"_s);
        };
        QVERIFY(signInWith(*world_));
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, nothing, done, done, done"_s);
    }

    void reportsTheExpiryOfAnUnrevokedAccessToken() {
        failing(FakeProvider::revocationPath(), TransportError::Kind::TimedOut)(*world_);
        const QDateTime expiry = out_->current.session()->accessTokenExpiresAt();
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        const SignOutReceipt receipt = *out_->result.result();
        QCOMPARE(receipt.entry(Step::AccessTokenRevoked).validUntil, std::optional(expiry));
        QVERIFY(!receipt.entry(Step::RefreshTokenRevoked).validUntil); // unknown
    }

    void reportsNoExpiryOfARevokedToken() {
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack(*world_));
        QVERIFY(finished(out_->result));
        QVERIFY(!out_->result.result()->entry(Step::AccessTokenRevoked).validUntil);
    }

    void takenPortOmitsTheRedirectUriAndDoesNotWait() {
        world_->listeners.configuredPortIsFree = false;
        QVERIFY(out_->startAndWait());
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, port"_s);
        QCOMPARE(revokedTokens(*world_), (QByteArrayList{"refresh-1", "access-1"}));
        const Parameters form = world_->listeners.last().targets.constFirst().form;
        QVERIFY(!findParameter(form, u"post_logout_redirect_uri"_s));
        QVERIFY(!findParameter(form, u"state"_s));
        QVERIFY(findParameter(form, u"id_token_hint"_s));
        // The browser has yet to fetch the start URI.
        settle();
        QVERIFY(!world_->listeners.last().destroyed);
        out_.reset();
        QVERIFY(world_->listeners.last().destroyed);
    }
};

BIFROST_TEST(TestSignOutFlowReceipts, QCoreApplication)
#include "tst_signoutflow_receipts.moc"
