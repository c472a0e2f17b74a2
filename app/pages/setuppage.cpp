// SPDX-License-Identifier: Apache-2.0
#include "pages/setuppage.h"

#include "configuration/clientsettings.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/copyfield.h"
#include "widgets/steplist.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

SetupPage::SetupPage(ProviderCheck check, QWidget *parent)
    : Page(parent),
      form_(new ProviderForm(ProviderForm::Extent::Essential, std::move(check), this)),
      banners_(new BannerStack(this)), // in this order the Tab key walks
      redirect_(new CopyField(tr("Redirect address"), this)) {
    auto *intro = new TextLabel(
        TypeRole::Body, tr("Bifrost signs you in with Asgardeo, or any OpenID Connect provider. "
                           "It needs to know two things, once."));
    intro->setTone(role::MutedText);
    column()->addWidget(new TextLabel(TypeRole::Title, tr("Connect your provider")));
    column()->addWidget(intro);
    makeCards();
    column()->addStretch(1);
    connect(form_, &ProviderForm::saveRequested, this, &SetupPage::saveRequested);
    connect(form_, &ProviderForm::checkFailed, this, [this](const std::optional<Notice> &notice) {
        checkNotice_ = notice;
        showNotices();
    });
    connect(banners_, &BannerStack::actionRequested, this, &SetupPage::onBannerAction);
}

void SetupPage::makeCards() {
    auto *formCard = new Card(this);
    formCard->column()->addWidget(form_);
    column()->addSpacing(metrics::grid);
    column()->addWidget(formCard);
    column()->addWidget(banners_);
    auto *redirectCard = new Card(this);
    auto *redirectNote = new TextLabel(
        TypeRole::Caption, tr("Register exactly this address with the provider. It serves "
                              "sign-in and sign-out."));
    redirectNote->setTone(role::MutedText);
    auto *name = new TextLabel(TypeRole::Body, tr("Redirect address"));
    name->setWeight(TypeWeight::Strong);
    redirectCard->column()->setSpacing(metrics::grid);
    redirectCard->column()->addWidget(name);
    redirectCard->column()->addWidget(redirect_);
    redirectCard->column()->addWidget(redirectNote);
    column()->addWidget(redirectCard);
    auto *stepsCard = new Card(this);
    stepsCard->column()->addWidget(
        new TextLabel(TypeRole::Heading, tr("How to register in Asgardeo")));
    stepsCard->column()->addWidget(new StepList({
        tr("In the Asgardeo console choose New Application, then Mobile Application."),
        tr("Enter the redirect address above as an authorized redirect URL."),
        tr("On the Protocol tab tick Refresh Token; keep Public client and PKCE."),
        tr("On the User Attributes tab tick First Name, Last Name and Email."),
        tr("Copy the client ID into the field above."),
    }));
    column()->addWidget(stepsCard);
}

void SetupPage::apply(const ViewState &state) {
    stateNotices_ = state.notices;
    showNotices();
}

void SetupPage::showNotices() {
    QList<Notice> notices = stateNotices_;
    if (checkNotice_) {
        Notice notice = *checkNotice_;
        // The fields are on this page already; what helps is to go on without the check.
        notice.action = Action::SaveAnyway;
        notices.prepend(notice);
    }
    banners_->setNotices(notices);
}

void SetupPage::onBannerAction(Action action) {
    if (checkNotice_ && (action == Action::SaveAnyway || action == Action::Dismiss)) {
        checkNotice_.reset();
        showNotices();
        if (action == Action::SaveAnyway) {
            form_->saveUnchecked();
        }
        return;
    }
    Q_EMIT actionRequested(action);
}

QWidget *SetupPage::initialFocus() {
    return form_->firstEditable();
}

void SetupPage::showConfiguration(const Configuration &configuration) {
    form_->showConfiguration(configuration);
    redirect_->setValue(redirectAddress(configuration));
}
