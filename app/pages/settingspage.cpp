// SPDX-License-Identifier: Apache-2.0
#include "pages/settingspage.h"

#include "configuration/clientsettings.h"
#include "configuration/configurationtext.h"
#include "plaintext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/copyfield.h"
#include "widgets/flowlayout.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

#include <QDir>
#include <QVBoxLayout>

SettingsPage::SettingsPage(ProviderCheck check, const QString &settingsPath, QWidget *parent)
    : Page(parent),
      banners_(new BannerStack(this)),
      form_(new ProviderForm(ProviderForm::Extent::Complete, std::move(check))),
      redirect_(new CopyField(tr("Redirect address"))),
      appearance_(new SegmentedControl),
      appearanceNote_(new TextLabel(TypeRole::Caption)),
      forgetNote_(new TextLabel(TypeRole::Caption)),
      forget_(new Button(Button::Kind::Danger, tr("&Forget this configuration"))),
      keep_(new Button(Button::Kind::Secondary, tr("&Keep it"))) {
    column()->addWidget(new TextLabel(TypeRole::Title, tr("Settings")));
    column()->addWidget(banners_);
    makeProviderSection();
    makeAppearanceSection();
    makeForgetSection(settingsPath);
    column()->addStretch(1);
    connect(form_, &ProviderForm::saveRequested, this, &SettingsPage::saveRequested);
    connect(form_, &ProviderForm::checkFailed, this, [this](const std::optional<Notice> &notice) {
        checkNotice_ = notice;
        showNotices();
    });
    connect(banners_, &BannerStack::actionRequested, this, &SettingsPage::onBannerAction);
}

Card *SettingsPage::addSection(const QString &title) {
    column()->addSpacing(metrics::grid);
    column()->addWidget(new TextLabel(TypeRole::Heading, title));
    auto *card = new Card(this);
    card->column()->setSpacing(metrics::grid);
    column()->addWidget(card);
    return card;
}

void SettingsPage::makeProviderSection() {
    addSection(tr("Provider"))->column()->addWidget(form_);
    auto *card = addSection(tr("Redirect address"));
    auto *note = new TextLabel(
        TypeRole::Caption, tr("Register exactly this address with the provider. It serves sign-in "
                              "and sign-out."));
    note->setTone(role::MutedText);
    card->column()->addWidget(redirect_);
    card->column()->addWidget(note);
}

void SettingsPage::makeAppearanceSection() {
    auto *card = addSection(tr("Appearance"));
    appearance_->addChoice(int(Appearance::System), tr("System"));
    appearance_->addChoice(int(Appearance::Light), tr("Light"));
    appearance_->addChoice(int(Appearance::Dark), tr("Dark"));
    appearanceNote_->setTone(role::MutedText);
    card->column()->addWidget(appearance_);
    card->column()->addWidget(appearanceNote_);
    connect(appearance_, &SegmentedControl::chosen, this, [this](int id) {
        Q_EMIT saveRequested({{Setting::Appearance, appearanceText(static_cast<Appearance>(id))}});
    });
}

void SettingsPage::makeForgetSection(const QString &settingsPath) {
    auto *card = addSection(tr("Start over"));
    forgetNote_->setTone(role::MutedText);
    forgetNote_->setText(
        tr("Settings are kept in %1.").arg(QDir::toNativeSeparators(settingsPath)));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->setLayout(flow);
    flow->addWidget(forget_);
    flow->addWidget(keep_);
    keep_->hide();
    card->column()->addWidget(forgetNote_);
    card->column()->addWidget(buttons);
    connect(forget_, &QPushButton::clicked, this, &SettingsPage::onForgetClicked);
    connect(keep_, &QPushButton::clicked, this, [this] { askForget({}); });
}

void SettingsPage::onForgetClicked() {
    if (keep_->isHidden()) {
        askForget(tr("&Forget it now"));
        return;
    }
    askForget({});
    Q_EMIT forgetRequested();
}

// The question stands in the button itself: a second press answers it.
void SettingsPage::askForget(const QString &question) {
    forget_->setText(question.isEmpty() ? tr("&Forget this configuration") : question);
    keep_->setVisible(!question.isEmpty());
}

void SettingsPage::apply(const ViewState &state) {
    stateNotices_ = state.notices;
    const bool busy = state.session || state.isSigningIn() || state.isSigningOut();
    form_->setLockedBecause(busy ? tr("Sign out to change it.") : QString());
    forget_->setEnabled(!busy);
    setPlainToolTip(*forget_, busy ? tr("Sign out first.") : QString());
    showNotices();
}

void SettingsPage::showNotices() {
    QList<Notice> notices = stateNotices_;
    if (checkNotice_) {
        Notice notice = *checkNotice_;
        notice.action = Action::SaveAnyway;
        notices.prepend(notice);
    }
    banners_->setNotices(withoutAction(notices, {Action::OpenSettings})); // we are there
}

void SettingsPage::onBannerAction(Action action) {
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

QWidget *SettingsPage::initialFocus() {
    return form_->firstEditable();
}

void SettingsPage::showConfiguration(const Configuration &configuration) {
    form_->showConfiguration(configuration);
    redirect_->setValue(redirectAddress(configuration));
    appearance_->setChoice(int(configuredAppearance(configuration)));
    const bool overridden = configuration.isOverridden(Setting::Appearance);
    appearance_->setEnabled(!overridden);
    appearanceNote_->setText(
        overridden ? tr("Set %1; it cannot be changed here.")
                         .arg(sourceNote(configuration.value(Setting::Appearance).source))
                   : tr("System follows the desktop as it changes."));
}
