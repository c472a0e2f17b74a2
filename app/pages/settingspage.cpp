// SPDX-License-Identifier: Apache-2.0
#include "pages/settingspage.h"

#include "configuration/configurationvalues.h"
#include "notices/configurationtext.h"
#include "pages/brandcard.h"
#include "pages/choicecard.h"
#include "pages/redirectcard.h"
#include "pages/registrationcard.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/controls/button.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(ProviderCheck check, const QString &settingsPath, QWidget *parent)
    : Page(parent),
      banners_(new BannerStack(this)),
      form_(new ProviderForm(ProviderForm::Extent::Complete, std::move(check), this)),
      redirect_(new RedirectCard(this)),
      registration_(new RegistrationCard(this)),
      brand_(new BrandCard(this)),
      forgetNote_(new TextLabel(TypeRole::Caption)),
      forget_(new Button(Button::Kind::Danger, tr("&Forget this configuration"))),
      keep_(new Button(Button::Kind::Secondary, tr("&Keep"))) {
    column()->addWidget(new TextLabel(TypeRole::Title, tr("Settings")));
    column()->addWidget(banners_);
    makeProviderSection();
    makeBindingSection();
    makeAppearanceSection();
    makeLanguageSection();
    makeDesktopSection();
    makeRequestsSection();
    makeForgetSection(settingsPath);
    column()->addStretch(1);
    connect(form_, &ProviderForm::saveRequested, this, &SettingsPage::saveRequested);
    connect(form_, &ProviderForm::providerChosen, this, &SettingsPage::showRegistration);
    connect(form_, &ProviderForm::providerFound, this, &SettingsPage::providerFound);
    connect(form_, &ProviderForm::checkFailed, this, [this](const std::optional<Notice> &notice) {
        checkNotice_ = notice;
        showNotices();
        if (notice) {
            bringIntoView(banners_);
        }
    });
    connect(banners_, &BannerStack::actionRequested, this, &SettingsPage::onBannerAction);
}

void SettingsPage::addHeading(const QString &title) {
    column()->addSpacing(metrics::grid);
    column()->addWidget(new TextLabel(TypeRole::Heading, title));
}

Card *SettingsPage::addSection(const QString &title) {
    addHeading(title);
    auto *card = new Card(this);
    card->column()->setSpacing(metrics::grid);
    column()->addWidget(card);
    return card;
}

void SettingsPage::makeProviderSection() {
    addSection(tr("Provider"))->column()->addWidget(form_);
    addHeading(tr("Redirect URL"));
    column()->addWidget(redirect_);
    column()->addWidget(registration_);
    connect(redirect_, &RedirectCard::saveRequested, this, &SettingsPage::saveRequested);
}

void SettingsPage::addChoice(const QString &title, ChoiceCard *card) {
    addHeading(title);
    column()->addWidget(card);
    choices_.append(card);
    connect(card, &ChoiceCard::saveRequested, this, &SettingsPage::saveRequested);
}

void SettingsPage::makeBindingSection() {
    const QString title = tr("Token protection (DPoP)");
    binding_ = new ChoiceCard(
        Setting::Dpop, title,
        {{u"auto"_s, tr("Automatic")}, {u"required"_s, tr("Required")}, {u"off"_s, tr("Off")}},
        tr("Binds tokens to this computer, so that nobody else can use a copy. Automatic does so "
           "if the provider offers it. With Required, signing in fails if it doesn't."),
        this);
    addChoice(title, binding_);
}

void SettingsPage::makeAppearanceSection() {
    addChoice(tr("Appearance"),
              new ChoiceCard(Setting::Appearance, tr("Appearance"),
                             {{appearanceText(Appearance::System), tr("System")},
                              {appearanceText(Appearance::Light), tr("Light")},
                              {appearanceText(Appearance::Dark), tr("Dark")}},
                             tr("System follows the appearance of your desktop."), this));
    addHeading(tr("Your organization's look"));
    column()->addWidget(brand_);
    connect(brand_, &BrandCard::saveRequested, this, &SettingsPage::saveRequested);
}

void SettingsPage::makeRequestsSection() {
    addChoice(tr("Requests"),
              new ChoiceCard(Setting::RecordRequests, tr("Recording of requests"),
                             {{u"on"_s, tr("On")}, {u"off"_s, tr("Off")}},
                             tr("Lists what is sent to the provider and what it answers, without "
                                "secrets. It stays in this program's memory."),
                             this));
}

void SettingsPage::makeDesktopSection() {
    const QList<ChoiceCard::Choice> choices{{u"off"_s, tr("Off")}, {u"on"_s, tr("On")}};
    addChoice(tr("Icon in the tray"),
              new ChoiceCard(Setting::Tray, tr("Icon in the tray"), choices,
                             tr("Closing the window then only hides it; Bifrost ends with Quit in "
                                "the icon's menu. On a desktop without a tray, nothing changes."),
                             this));
    addChoice(tr("Start with the desktop"),
              new ChoiceCard(Setting::Autostart, tr("Start with the desktop"), choices,
                             tr("Bifrost starts when you sign in to this computer: in the tray if "
                                "its icon is there, otherwise with its window."),
                             this));
}

void SettingsPage::makeLanguageSection() {
    QList<ChoiceCard::Choice> languages{{systemLanguage, tr("System language")}};
    for (const LanguageChoice &language : languageChoices()) {
        languages.append({language.code, language.name});
    }
    addChoice(tr("Language"),
              new ChoiceCard(Setting::Language, tr("Language"), languages,
                             tr("Applies when Bifrost starts the next time."), this));
}

void SettingsPage::makeForgetSection(const QString &settingsPath) {
    auto *card = addSection(tr("Start over"));
    forgetNote_->setTone(role::MutedText);
    forgetNote_->setText(
        tr("Settings are stored in %1.").arg(QDir::toNativeSeparators(settingsPath)));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->setLayout(flow);
    flow->addWidget(forget_);
    flow->addWidget(keep_);
    keep_->hide();
    card->column()->addWidget(forgetNote_);
    card->column()->addWidget(buttons);
    connect(forget_, &QPushButton::clicked, this, &SettingsPage::onForgetClicked);
    connect(keep_, &QPushButton::clicked, this, [this] { askToForget({}); });
}

void SettingsPage::onForgetClicked() {
    if (keep_->isHidden()) {
        askToForget(tr("&Forget now"));
        return;
    }
    askToForget({});
    Q_EMIT forgetRequested();
}

// The button asks for confirmation itself: a second press confirms.
void SettingsPage::askToForget(const QString &question) {
    forget_->setText(question.isEmpty() ? tr("&Forget this configuration") : question);
    keep_->setVisible(!question.isEmpty());
}

void SettingsPage::apply(const ViewState &state) {
    stateNotices_ = state.notices;
    const bool busy = state.session || state.isSigningIn() || state.isSigningOut();
    const QString reason = state.isSigningIn()
                               ? tr("Cancel the sign-in to change this.")
                               : (busy ? tr("Sign out to change this.") : QString());
    const QString reasonForProxy = state.isSigningOut()
                                       ? tr("Wait for the browser to change this.")
                                       : (state.isSigningIn() ? reason : QString());
    form_->setLockedBecause(reason, reasonForProxy);
    redirect_->setLockedBecause(reason);
    binding_->setLockedBecause(reason);
    brand_->showBrand(state.brand);
    forget_->setEnabled(!busy);
    setPlainToolTip(*forget_, busy ? tr("Sign out first.") : QString());
    showNotices();
}

void SettingsPage::showNotices() {
    QList<Notice> notices = stateNotices_;
    if (checkNotice_) {
        notices.prepend(*checkNotice_);
    }
    banners_->setNotices(withoutAction(notices, {Action::OpenSettings})); // already on this page
}

void SettingsPage::onBannerAction(Action action) {
    if (checkNotice_ && action == Action::Check) {
        Q_EMIT checkRequested(form_->values());
        return;
    }
    if (checkNotice_ && (action == checkNotice_->action || action == Action::Dismiss)) {
        checkNotice_.reset();
        showNotices();
        if (action == Action::SaveAnyway) {
            form_->saveUnchecked();
        } else if (action == Action::UseStatedIssuer) {
            form_->useStatedIssuer();
        }
        return;
    }
    Q_EMIT actionRequested(action);
}

/// What to register for the provider that is chosen in the form; the steps only for a new one.
void SettingsPage::showRegistration() {
    const Configuration draft = form_->draft();
    redirect_->showConfiguration(draft);
    registration_->showProvider(form_->profile(), draft);
    if (!form_->isOtherProvider()) {
        registration_->hide();
    }
}

QWidget *SettingsPage::initialFocus() {
    return form_->firstEditable();
}

void SettingsPage::showConfiguration(const Configuration &configuration) {
    form_->showConfiguration(configuration);
    showRegistration();
    brand_->showConfiguration(configuration);
    for (ChoiceCard *choice : choices_) {
        choice->showConfiguration(configuration);
    }
}
