// SPDX-License-Identifier: Apache-2.0
// Sign-out at a provider whose endpoint wants `logout_uri`, as its profile says.
#include "signoutfixture.h"
#include "support/processfixture.h"
#include "support/testroom.h"

#include <QUrlQuery>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestSignOutFlowLogoutUri : public SignOutFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        signIn();
        world_->configuration.provider = u"cognito"_s;
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
    }
    void cleanup() { clear(); }

    void sendsTheAddressByGet() {
        QVERIFY(out_->startAndWait());
        const BrowserRequest target = world_->listeners.last().targets.constFirst();
        QVERIFY(target.form.isEmpty());
        const QUrlQuery query(target.url);
        QCOMPARE(query.queryItemValue(u"client_id"_s), IdTokenFactory::clientId);
        QCOMPARE(query.queryItemValue(u"logout_uri"_s, QUrl::FullyDecoded),
                 u"http://127.0.0.1:27421/callback"_s);
        QCOMPARE(query.queryItems().size(), 2);
    }

    void returnWithoutStateIsNotConfirmed() {
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect({});
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, failed"_s);
    }

    void takenPortSendsTheRegisteredAddressAndDoesNotWait() {
        world_->listeners.configuredPortIsFree = false;
        QVERIFY(out_->startAndWait());
        QVERIFY(finished(out_->result));
        const QUrlQuery query(world_->listeners.last().targets.constFirst().url);
        QCOMPARE(query.queryItemValue(u"logout_uri"_s, QUrl::FullyDecoded),
                 u"http://127.0.0.1:27421/callback"_s);
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, port"_s);
    }

    void browserWithoutReturnHasAnAddressAllTheSame() {
        QVERIFY(out_->startAndWait());
        QVERIFY(finished(out_->flow->openBrowserWithoutReturn()));
        const QUrlQuery query(world_->listeners.last().targets.constLast().url);
        QVERIFY(query.hasQueryItem(u"logout_uri"_s));
    }

    void endSessionPageHasAnAddressToo() {
        ProcessFixture later(*world_);
        QVERIFY(finished(later.client.openEndSessionPage()));
        const QUrlQuery query(world_->userAgent.opened.constLast());
        QCOMPARE(query.queryItemValue(u"logout_uri"_s, QUrl::FullyDecoded),
                 u"http://127.0.0.1:27421/callback"_s);
    }

    void otherProvidersGetTheStandardRequest() {
        world_->configuration.provider = u"keycloak"_s;
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
        QVERIFY(out_->startAndWait());
        const BrowserRequest target = world_->listeners.last().targets.constFirst();
        QVERIFY(findParameter(target.form, u"post_logout_redirect_uri"_s));
        QVERIFY(!findParameter(target.form, u"logout_uri"_s));
    }
};

BIFROST_TEST(TestSignOutFlowLogoutUri, QCoreApplication)
#include "tst_signoutflow_logouturi.moc"
