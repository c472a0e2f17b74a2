// SPDX-License-Identifier: Apache-2.0
#include "pageset.h"

#include "pages/accountspage.h"
#include "pages/api/apipage.h"
#include "pages/checkpage.h"
#include "pages/homepage.h"
#include "pages/profilepage.h"
#include "pages/proxypage.h"
#include "pages/requestspage.h"
#include "pages/sessionpage.h"
#include "pages/settingspage.h"
#include "pages/setuppage.h"
#include "pages/signingoutpage.h"
#include "pages/welcomepage.h"
#include "theme/palette.h"
#include "theme/typography.h"

#include <QHBoxLayout>
#include <QPromise>

using namespace Qt::StringLiterals;

// Never finishes: the check is not tested here.
static QFuture<bifrost::Result<bifrost::ProviderSummary>> neverAnswers(const QString &,
                                                                       const QString &) {
    QPromise<bifrost::Result<bifrost::ProviderSummary>> promise;
    promise.start();
    return promise.future();
}

PageFrame::PageFrame(Kind kind) : PageFrame(kind, neverAnswers) {}

PageFrame::PageFrame(Kind kind, const ProviderCheck &check)
    : rail_(new NavigationRail), page_(makePage(kind, check)) {
    setPalette(makePalette(lightTokens));
    setAutoFillBackground(true);
    setFont(typeFont(TypeRole::Body));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(rail_);
    line->addWidget(page_, 1);
    static const QMap<Kind, PageId> ids{
        {Kind::Profile, PageId::Profile},   {Kind::Session, PageId::Session},
        {Kind::Settings, PageId::Settings}, {Kind::Check, PageId::Check},
        {Kind::Requests, PageId::Requests}, {Kind::Api, PageId::Api},
        {Kind::Accounts, PageId::Accounts}};
    rail_->setCurrent(ids.value(kind, PageId::Home));
}

Page *PageFrame::makePage(Kind kind, const ProviderCheck &check) {
    switch (kind) {
    case Kind::Home:
        return new HomePage;
    case Kind::Profile:
        return new ProfilePage;
    case Kind::Session:
        return new SessionPage;
    case Kind::SigningOut:
        return new SigningOutPage;
    case Kind::Proxy:
        return new ProxyPage;
    case Kind::Welcome:
        return new WelcomePage;
    case Kind::Check:
        return new CheckPage;
    case Kind::Requests:
        return new RequestsPage;
    case Kind::Api:
        return new ApiPage;
    case Kind::Accounts:
        return new AccountsPage;
    case Kind::Setup: {
        auto *page = new SetupPage(check);
        page->showConfiguration({});
        return page;
    }
    case Kind::Settings:
        break;
    }
    auto *page = new SettingsPage(check, u"/home/ada/.config/bifrost/bifrost.conf"_s);
    page->showConfiguration(configuration());
    return page;
}

void PageFrame::apply(const ViewState &state) {
    rail_->apply(state);
    page_->apply(state);
}

QList<PageFrame::Kind> PageFrame::kindsFor(const ViewState &state) {
    if (state.proxyQuestion) {
        return {Kind::Proxy};
    }
    if (!state.checkLines.isEmpty()) {
        return {Kind::Check};
    }
    if (state.accounts != AccountsView()) {
        return {Kind::Accounts};
    }
    if (state.requests.revision != 0) {
        return {Kind::Requests};
    }
    if (state.api.phase != ApiView::Phase::Idle) {
        return {Kind::Api};
    }
    if (state.isSigningOut()) {
        return {Kind::SigningOut};
    }
    const bool isNew = state.phase == ViewState::Phase::NotConfigured;
    QList<Kind> first = isNew ? QList{Kind::Welcome, Kind::Setup} : QList{Kind::Home};
    return first + QList{Kind::Profile, Kind::Session, Kind::Api, Kind::Settings};
}

const char *PageFrame::name(Kind kind) {
    switch (kind) {
    case Kind::Home:
        return "home";
    case Kind::Profile:
        return "profile";
    case Kind::Session:
        return "session";
    case Kind::Settings:
        return "settings";
    case Kind::Setup:
        return "setup";
    case Kind::Proxy:
        return "proxy";
    case Kind::Welcome:
        return "welcome";
    case Kind::Check:
        return "check";
    case Kind::Requests:
        return "requests";
    case Kind::Api:
        return "api";
    case Kind::Accounts:
        return "accounts";
    case Kind::SigningOut:
        break;
    }
    return "sign-out";
}

Configuration PageFrame::configuration() {
    Configuration configuration;
    Layer person;
    person.values = {{Setting::ClientId, u"k3J8dZ0mTq5bV1cY7wXa2LrN9pQe"_s}};
    configuration.setLayer(Source::User, person);
    Layer commandLine;
    commandLine.values = {{Setting::Issuer, u"acme"_s}};
    configuration.setLayer(Source::CommandLine, commandLine);
    return configuration;
}
