// SPDX-License-Identifier: Apache-2.0
#include "pages/checkpage.h"
#include "pages/homepage.h"
#include "pages/pagestack.h"
#include "pages/settingspage.h"
#include "pages/setuppage.h"
#include "pages/signingoutpage.h"
#include "pages/welcomepage.h"
#include "support/testroom.h"
#include "theme/style.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Phase = ViewState::Phase;

namespace {

ViewState in(Phase phase) {
    ViewState state;
    state.phase = phase;
    return state;
}

} // namespace

class TestPageStack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init() { pages_ = std::make_unique<PageStack>(ProviderCheck(), u"/settings"_s); }
    void createsAPageWhenItIsFirstShown();
    void choosesThePageByStateAndRail();
    void welcomesWhoeverHasConfiguredNothing();
    void passesOnWhatItsPagesAskFor();

private:
    std::unique_ptr<PageStack> pages_;
};

void TestPageStack::createsAPageWhenItIsFirstShown() {
    QCOMPARE(pages_->count(), 0);
    const Page *home = pages_->page(PageId::Home, in(Phase::SignedOut));
    QCOMPARE(pages_->count(), 1);
    QCOMPARE(pages_->page(PageId::Home, in(Phase::SignedIn)), home);
    QCOMPARE(pages_->count(), 1);
}

void TestPageStack::choosesThePageByStateAndRail() {
    const auto page = [this](PageId id, Phase phase) { return pages_->page(id, in(phase)); };
    QVERIFY(qobject_cast<HomePage *>(page(PageId::Home, Phase::SignedOut)));
    QVERIFY(qobject_cast<WelcomePage *>(page(PageId::Home, Phase::NotConfigured)));
    QVERIFY(qobject_cast<SettingsPage *>(page(PageId::Settings, Phase::NotConfigured)));
    QVERIFY(qobject_cast<SigningOutPage *>(page(PageId::Settings, Phase::WaitingForSignOut)));
    for (const auto phase : {Phase::NotConfigured, Phase::SignedOut, Phase::WaitingForSignOut}) {
        QVERIFY(qobject_cast<CheckPage *>(page(PageId::Check, phase)));
    }
}

void TestPageStack::welcomesWhoeverHasConfiguredNothing() {
    const ViewState nothing = in(Phase::NotConfigured);
    QVERIFY(qobject_cast<WelcomePage *>(pages_->page(PageId::Home, nothing)));
    ViewState problem = nothing;
    problem.notices = {Notice()};
    QVERIFY(qobject_cast<SetupPage *>(pages_->page(PageId::Home, problem)));
    Configuration half;
    Layer person;
    person.values = {{Setting::ClientId, u"desktop"_s}};
    half.setLayer(Source::User, person);
    pages_->showConfiguration(half);
    QVERIFY(qobject_cast<SetupPage *>(pages_->page(PageId::Home, nothing)));
    pages_->showConfiguration({});
    QVERIFY(qobject_cast<WelcomePage *>(pages_->page(PageId::Home, nothing)));
    pages_->leaveWelcome();
    QVERIFY(qobject_cast<SetupPage *>(pages_->page(PageId::Home, nothing)));
}

void TestPageStack::passesOnWhatItsPagesAskFor() {
    const QSignalSpy actions(pages_.get(), &PageStack::actionRequested);
    const QSignalSpy saves(pages_.get(), &PageStack::saveRequested);
    auto *settings =
        qobject_cast<SettingsPage *>(pages_->page(PageId::Settings, in(Phase::SignedOut)));
    Q_EMIT settings->actionRequested(Action::SignIn);
    Q_EMIT settings->saveRequested({});
    const QSignalSpy found(pages_.get(), &PageStack::providerFound);
    Q_EMIT settings->providerFound({});
    QCOMPARE(actions.size(), 1);
    QCOMPARE(saves.size(), 1);
    QCOMPARE(found.size(), 1);
}

BIFROST_TEST(TestPageStack, QApplication)
#include "tst_pagestack.moc"
