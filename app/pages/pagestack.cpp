// SPDX-License-Identifier: Apache-2.0
#include "pages/pagestack.h"

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

PageStack::PageStack(ProviderCheck check, QString settingsPath, QWidget *parent)
    : QStackedWidget(parent), check_(std::move(check)), settingsPath_(std::move(settingsPath)) {}

bool staysDuringSignOut(PageId page) {
    return page == PageId::Check || page == PageId::Requests;
}

Page *PageStack::page(PageId id, const ViewState &state) {
    if (state.proxyQuestion && id == PageId::Home) {
        return proxy();
    }
    if (state.isSigningOut() && !staysDuringSignOut(id)) {
        return signingOut_ ? signingOut_ : signingOut_ = add(new SigningOutPage);
    }
    switch (id) {
    case PageId::Home:
        break;
    case PageId::Profile:
        return profile();
    case PageId::Session:
        return session_ ? session_ : session_ = add(new SessionPage);
    case PageId::Requests:
        return requests_ ? requests_ : requests_ = add(new RequestsPage);
    case PageId::Api:
        return api();
    case PageId::Settings:
        return settings();
    case PageId::Check:
        return checkPage_ ? checkPage_ : checkPage_ = add(new CheckPage);
    case PageId::Accounts:
        return accounts();
    }
    if (state.phase != ViewState::Phase::NotConfigured) {
        return home();
    }
    return welcomes(state) ? welcome() : setup();
}

void PageStack::showConfiguration(const Configuration &configuration) {
    configuration_ = configuration;
    if (setup_) {
        setup_->showConfiguration(configuration);
    }
    if (settings_) {
        settings_->showConfiguration(configuration);
    }
}

void PageStack::setPicture(const QPixmap &picture) {
    picture_ = picture;
    if (home_) {
        home_->setPicture(picture);
    }
    if (profile_) {
        profile_->setPicture(picture);
    }
}

/// For a page that has just been created.
template<typename T>
void PageStack::showPicture(T *page) const {
    if (!picture_.isNull()) {
        page->setPicture(picture_);
    }
}

template<typename T>
T *PageStack::add(T *page) {
    addWidget(page);
    connect(page, &Page::actionRequested, this, &PageStack::actionRequested);
    return page;
}

Page *PageStack::accounts() {
    if (!accounts_) {
        accounts_ = add(new AccountsPage);
        connect(accounts_, &AccountsPage::accountRequested, this, &PageStack::accountRequested);
    }
    return accounts_;
}

Page *PageStack::api() {
    if (!api_) {
        api_ = add(new ApiPage);
        connect(api_, &ApiPage::sendRequested, this, &PageStack::apiRequested);
        connect(api_, &ApiPage::disallowRequested, this, &PageStack::apiDisallowed);
    }
    return api_;
}

Page *PageStack::home() {
    if (!home_) {
        home_ = add(new HomePage);
        connect(home_, &HomePage::redirectAddressEntered, this, &PageStack::redirectAddressEntered);
        showPicture(home_);
    }
    return home_;
}

/// Whoever has configured something, or has something to read, is past the welcome.
bool PageStack::welcomes(const ViewState &state) const {
    const auto isBlank = [this](Setting setting) {
        return configuration_.value(setting).text.isEmpty();
    };
    return !isWelcomed_ && state.notices.isEmpty() && isBlank(Setting::Issuer) &&
           isBlank(Setting::ClientId) && isBlank(Setting::Provider);
}

Page *PageStack::welcome() {
    return welcome_ ? welcome_ : welcome_ = add(new WelcomePage);
}

Page *PageStack::setup() {
    if (!setup_) {
        setup_ = add(new SetupPage(check_));
        setup_->showConfiguration(configuration_);
        connect(setup_, &SetupPage::saveRequested, this, &PageStack::saveRequested);
        connect(setup_, &SetupPage::checkRequested, this, &PageStack::checkRequested);
        connect(setup_, &SetupPage::providerFound, this, &PageStack::providerFound);
    }
    return setup_;
}

Page *PageStack::proxy() {
    if (!proxy_) {
        proxy_ = add(new ProxyPage);
        connect(proxy_, &ProxyPage::answered, this, &PageStack::proxyAnswered);
    }
    return proxy_;
}

Page *PageStack::profile() {
    if (!profile_) {
        profile_ = add(new ProfilePage);
        showPicture(profile_);
    }
    return profile_;
}

Page *PageStack::settings() {
    if (!settings_) {
        settings_ = add(new SettingsPage(check_, settingsPath_));
        settings_->showConfiguration(configuration_);
        connect(settings_, &SettingsPage::saveRequested, this, &PageStack::saveRequested);
        connect(settings_, &SettingsPage::checkRequested, this, &PageStack::checkRequested);
        connect(settings_, &SettingsPage::providerFound, this, &PageStack::providerFound);
        connect(settings_, &SettingsPage::forgetRequested, this, &PageStack::forgetRequested);
    }
    return settings_;
}
