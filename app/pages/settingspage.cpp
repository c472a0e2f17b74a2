// SPDX-License-Identifier: Apache-2.0
#include "pages/settingspage.h"

#include "configuration/configurationvalues.h"
#include "notices/configurationtext.h"
#include "pages/brandcard.h"
#include "pages/redirectcard.h"
#include "pages/registrationcard.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/controls/button.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Of the choice whether requests are recorded.
enum Recording { On, Off };

SettingsPage::SettingsPage(ProviderCheck check, const QString &settingsPath, QWidget *parent)
    : Page(parent),
      banners_(new BannerStack(this)),
      form_(new ProviderForm(ProviderForm::Extent::Complete, std::move(check), this)),
      redirect_(new RedirectCard(this)),
      registration_(new RegistrationCard(this)),
      appearance_(new SegmentedControl),
      appearanceNote_(new TextLabel(TypeRole::Caption)),
      recording_(new SegmentedControl),
      recordingNote_(new TextLabel(TypeRole::Caption)),
      language_(new SegmentedControl),
      languageNote_(new TextLabel(TypeRole::Caption)),
      brand_(new BrandCard(this)),
      forgetNote_(new TextLabel(TypeRole::Caption)),
      forget_(new Button(Button::Kind::Danger, tr("&Forget this configuration"))),
      keep_(new Button(Button::Kind::Secondary, tr("&Keep"))) {
    column()->addWidget(new TextLabel(TypeRole::Title, tr("Settings")));
    column()->addWidget(banners_);
    makeProviderSection();
    makeAppearanceSection();
    makeLanguageSection();
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

void SettingsPage::makeAppearanceSection() {
    auto *card = addSection(tr("Appearance"));
    appearance_->setAccessibleName(tr("Appearance"));
    appearance_->addChoice(int(Appearance::System), tr("System"));
    appearance_->addChoice(int(Appearance::Light), tr("Light"));
    appearance_->addChoice(int(Appearance::Dark), tr("Dark"));
    appearanceNote_->setTone(role::MutedText);
    card->column()->addWidget(appearance_);
    card->column()->addWidget(appearanceNote_);
    connect(appearance_, &SegmentedControl::chosen, this, [this](int id) {
        Q_EMIT saveRequested({{Setting::Appearance, appearanceText(static_cast<Appearance>(id))}});
    });
    addHeading(tr("Your organization's look"));
    column()->addWidget(brand_);
    connect(brand_, &BrandCard::saveRequested, this, &SettingsPage::saveRequested);
}

void SettingsPage::makeRequestsSection() {
    auto *card = addSection(tr("Requests"));
    recording_->setAccessibleName(tr("Recording of requests"));
    recording_->addChoice(On, tr("On"));
    recording_->addChoice(Off, tr("Off"));
    recordingNote_->setTone(role::MutedText);
    card->column()->addWidget(recording_);
    card->column()->addWidget(recordingNote_);
    connect(recording_, &SegmentedControl::chosen, this, [this](int id) {
        Q_EMIT saveRequested({{Setting::RecordRequests, id == On ? u"on"_s : u"off"_s}});
    });
}

void SettingsPage::makeLanguageSection() {
    auto *card = addSection(tr("Language"));
    const QList<LanguageChoice> languages = languageChoices();
    language_->setAccessibleName(tr("Language"));
    language_->addChoice(0, tr("System language"));
    for (int i = 0; i < languages.size(); ++i) {
        language_->addChoice(i + 1, languages[i].name);
    }
    languageNote_->setTone(role::MutedText);
    card->column()->addWidget(language_);
    card->column()->addWidget(languageNote_);
    connect(language_, &SegmentedControl::chosen, this, [this, languages](int id) {
        Q_EMIT saveRequested(
            {{Setting::Language, id == 0 ? QString(systemLanguage) : languages[id - 1].code}});
    });
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
    appearance_->setChoice(int(configuredAppearance(configuration)));
    recording_->setChoice(recordsRequests(configuration) ? On : Off);
    showSource(configuration, Setting::Appearance, *appearance_, *appearanceNote_,
               tr("System follows the appearance of your desktop."));
    showSource(configuration, Setting::RecordRequests, *recording_, *recordingNote_,
               tr("Lists what is sent to the provider and what it answers, without secrets. It "
                  "stays in this program's memory."));
    showLanguage(configuration);
}

/// A choice that is made elsewhere can't be made here.
void SettingsPage::showSource(const Configuration &configuration, Setting setting, QWidget &choice,
                              TextLabel &note, const QString &explanation) {
    const bool isOverridden = configuration.isOverridden(setting);
    choice.setEnabled(!isOverridden);
    note.setText(isOverridden ? tr("Set %1; can't be changed here.")
                                    .arg(sourceNote(configuration.value(setting).source))
                              : explanation);
}

void SettingsPage::showLanguage(const Configuration &configuration) {
    const auto chosen = configuredLanguage(configuration);
    const QList<LanguageChoice> languages = languageChoices();
    const auto choice =
        std::ranges::find(languages, chosen.value_or(QString()), &LanguageChoice::code);
    language_->setChoice(chosen ? int(choice - languages.begin()) + 1 : 0);
    showSource(configuration, Setting::Language, *language_, *languageNote_,
               tr("Applies when Bifrost starts the next time."));
}
