// SPDX-License-Identifier: Apache-2.0
#include "pages/setuppage.h"

#include "pages/redirectcard.h"
#include "pages/registrationcard.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

SetupPage::SetupPage(ProviderCheck check, QWidget *parent)
    : Page(parent),
      lasting_(new BannerStack(this)),
      form_(new ProviderForm(ProviderForm::Extent::Essential, std::move(check), this)),
      banners_(new BannerStack(this)), // creation order is the tab order
      redirect_(new RedirectCard(this)),
      registration_(new RegistrationCard(this)) {
    auto *intro = new TextLabel(
        TypeRole::Body, tr("Bifrost signs you in with Asgardeo or any other OpenID Connect "
                           "provider. Choose yours and enter these details once to get started."));
    intro->setTone(role::MutedText);
    column()->addWidget(new TextLabel(TypeRole::Title, tr("Connect your provider")));
    column()->addWidget(intro);
    column()->addWidget(lasting_);
    makeCards();
    column()->addStretch(1);
    connect(form_, &ProviderForm::saveRequested, this, &SetupPage::saveRequested);
    connect(form_, &ProviderForm::providerChosen, this, &SetupPage::showRegistration);
    connect(form_, &ProviderForm::providerFound, this, &SetupPage::providerFound);
    connect(form_, &ProviderForm::checkFailed, this, [this](const std::optional<Notice> &notice) {
        showCheckNotice(notice);
        if (notice) {
            bringIntoView(banners_);
        }
    });
    connect(lasting_, &BannerStack::actionRequested, this, &SetupPage::actionRequested);
    connect(banners_, &BannerStack::actionRequested, this, &SetupPage::onBannerAction);
}

void SetupPage::makeCards() {
    auto *formCard = new Card(this);
    formCard->column()->addWidget(form_);
    column()->addSpacing(metrics::grid);
    column()->addWidget(formCard);
    column()->addWidget(banners_);
    auto *name = new TextLabel(TypeRole::Body, tr("Redirect URL"));
    name->setWeight(TypeWeight::Strong);
    redirect_->column()->insertWidget(0, name);
    name->lower(); // read first
    column()->addWidget(redirect_);
    connect(redirect_, &RedirectCard::saveRequested, this, &SetupPage::saveRequested);
    column()->addWidget(registration_);
}

void SetupPage::apply(const ViewState &state) {
    lasting_->setNotices(state.notices);
}

void SetupPage::showCheckNotice(const std::optional<Notice> &notice) {
    checkNotice_ = notice;
    banners_->setNotices(notice ? QList{*notice} : QList<Notice>());
}

void SetupPage::onBannerAction(Action action) {
    if (action == Action::Check) {
        Q_EMIT checkRequested(form_->values());
        return;
    }
    const bool isAnswer = checkNotice_ && action == checkNotice_->action;
    if (!isAnswer && action != Action::Dismiss) {
        Q_EMIT actionRequested(action);
        return;
    }
    showCheckNotice(std::nullopt);
    if (action == Action::SaveAnyway) {
        form_->saveUnchecked();
    } else if (action == Action::UseStatedIssuer) {
        form_->useStatedIssuer();
    }
}

QWidget *SetupPage::initialFocus() {
    return form_->firstEditable();
}

void SetupPage::showConfiguration(const Configuration &configuration) {
    form_->showConfiguration(configuration);
    showRegistration();
}

/// What to register for the provider that is chosen in the form.
void SetupPage::showRegistration() {
    using bifrost::ProviderProfile;
    const Configuration draft = form_->draft();
    const auto profile = form_->profile();
    redirect_->showConfiguration(draft);
    redirect_->setVisible(!profile || profile->redirect() != ProviderProfile::Redirect::HttpsOnly);
    registration_->showProvider(profile, draft);
}
