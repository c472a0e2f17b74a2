// SPDX-License-Identifier: Apache-2.0
#include "pages/proxypage.h"

#include "shownpage.h"
#include "support/testroom.h"
#include "theme/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;
using namespace shownpage;
using Reason = ProxyQuestion::Reason;

namespace {

ViewState asking(Reason reason) {
    ViewState state;
    state.phase = ViewState::Phase::ContactingProvider;
    state.proxyQuestion = ProxyQuestion{u"proxy.example:3128"_s, reason};
    return state;
}

} // namespace

class TestProxyPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init() {
        page_ = std::make_unique<ProxyPage>();
        page_->resize(700, 640);
        page_->apply(asking(Reason::Required));
        page_->show();
        answered_ = std::make_unique<QSignalSpy>(page_.get(), &ProxyPage::answered);
    }

    void namesTheProxy() {
        const auto labels = visible<QLabel>(*page_);
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
            return label->text().contains(u"proxy.example:3128"_s);
        }));
        QVERIFY(!shows(*page_, u"The proxy refused this name and password."_s));
    }

    void passesOnTheAnswerAndForgetsThePassword() {
        edit(0)->setText(u"CORP\\ada"_s);
        edit(1)->setText(u" with blanks "_s);
        button(*page_, u"Continue"_s)->click();
        QCOMPARE(answered_->size(), 1);
        const auto credentials = answered_->constFirst().constFirst().value<ProxyCredentials>();
        QCOMPARE(credentials.user, u"CORP\\ada"_s);
        QCOMPARE(credentials.password, Secret(" with blanks "));
        QCOMPARE(credentials.keep, ProxyCredentials::Keep::InKeychain);
        QVERIFY(edit(1)->text().isEmpty());
    }

    void hidesThePassword() {
        QCOMPARE(edit(1)->echoMode(), QLineEdit::Password);
        edit(1)->setText(u"s3cret"_s);
        auto *accessible = QAccessible::queryAccessibleInterface(edit(1));
        QVERIFY(!accessible->text(QAccessible::Value).contains(u"s3cret"_s));
    }

    void asksForTheName() {
        button(*page_, u"Continue"_s)->click();
        QVERIFY(answered_->isEmpty());
        QVERIFY(shows(*page_, u"Enter the name."_s));
    }

    void saysThatTheAnswerWasRefused() {
        edit(0)->setText(u"ada"_s);
        edit(1)->setText(u"wrong"_s);
        button(*page_, u"Continue"_s)->click();
        page_->apply(asking(Reason::Refused));
        QVERIFY(shows(*page_, u"The proxy refused this name and password."_s));
        QVERIFY(edit(1)->text().isEmpty());
        QCOMPARE(edit(0)->text(), u"ada"_s); // most often the password alone is wrong
    }

    void keepsWhatIsBeingTyped() {
        edit(0)->setText(u"ada"_s);
        edit(1)->setText(u"half"_s);
        ViewState later = asking(Reason::Required);
        later.keychainWait = KeychainWait::None;
        later.providerName = u"another"_s;
        page_->apply(later);
        QCOMPARE(edit(1)->text(), u"half"_s);
    }

    void cancelDeclines() {
        QSignalSpy requested(page_.get(), &Page::actionRequested);
        button(*page_, u"Cancel"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.constFirst().constFirst().value<Action>(), Action::DeclineProxy);
    }

private:
    QLineEdit *edit(int index) { return page_->findChildren<QLineEdit *>().at(index); }

    std::unique_ptr<ProxyPage> page_;
    std::unique_ptr<QSignalSpy> answered_;
};

BIFROST_TEST(TestProxyPage, QApplication)
#include "tst_proxypage.moc"
