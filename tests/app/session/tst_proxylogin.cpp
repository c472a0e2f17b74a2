// SPDX-License-Identifier: Apache-2.0
#include "session/proxylogin.h"

#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Reason = ProxyQuestion::Reason;

class TestProxyLogin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        login_ = std::make_unique<ProxyLogin>();
        ask_ = login_->provider();
    }

    void asksOnceForAllThatWait() {
        const QSignalSpy changed(login_.get(), &ProxyLogin::changed);
        const auto first = ask_({u"a:1"_s});
        const auto second = ask_({u"a:1"_s});
        QCOMPARE(login_->question(), std::optional(ProxyQuestion{u"a:1"_s, Reason::Required}));
        QVERIFY(!first.isFinished());
        login_->answer({u"ada"_s, Secret("pw")});
        QCOMPARE(first.result()->user, u"ada"_s);
        QCOMPARE(second.result()->password, Secret("pw"));
        QVERIFY(!login_->question());
        QVERIFY(changed.size() >= 2);
    }

    void remembersTheAnswerForOtherClients() {
        ask_({u"a:1"_s});
        login_->answer({u"ada"_s, Secret("pw")});
        QCOMPARE(ask_({u"a:1"_s}).result()->user, u"ada"_s);
        QVERIFY(!login_->question());
    }

    void forgetsAnAnswerThatWasRefused() {
        ask_({u"a:1"_s});
        login_->answer({u"ada"_s, Secret("wrong")});
        const auto again = ask_({u"a:1"_s, Reason::Refused});
        QVERIFY(!again.isFinished());
        QCOMPARE(login_->question()->reason, Reason::Refused);
    }

    void asksOneProxyAfterTheOther() {
        const auto first = ask_({u"a:1"_s});
        const auto second = ask_({u"b:2"_s});
        login_->answer({u"ada"_s, Secret("pw")});
        QVERIFY(first.isFinished());
        QVERIFY(!second.isFinished());
        QCOMPARE(login_->question()->proxy, u"b:2"_s);
    }

    void doesNotAskAgainAfterANo() {
        const auto first = ask_({u"a:1"_s});
        login_->decline();
        QVERIFY(!first.result());
        QVERIFY(!ask_({u"a:1"_s}).result());
        QVERIFY(!login_->question());
        login_->reconsider();
        QVERIFY(!ask_({u"a:1"_s}).isFinished());
        QVERIFY(login_->question());
    }

    void ignoresAnAnswerToNoQuestion() {
        login_->answer({u"ada"_s, Secret("pw")});
        login_->decline();
        QVERIFY(!ask_({u"a:1"_s}).isFinished());
    }

private:
    std::unique_ptr<ProxyLogin> login_;
    ProxyCredentialsProvider ask_;
};

BIFROST_TEST(TestProxyLogin, QCoreApplication)
#include "tst_proxylogin.moc"
