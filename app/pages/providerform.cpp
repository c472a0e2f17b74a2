// SPDX-License-Identifier: Apache-2.0
#include "pages/providerform.h"

#include "configuration/authorizationparameters.h"
#include "configuration/configurationvalues.h"
#include "notices/configurationtext.h"
#include "notices/errortext.h"
#include "pages/providerfields.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/controls/button.h"
#include "widgets/controls/field.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/text/textlabel.h"

#include <bifrost/issuer.h>
#include <bifrost/proxy.h>
#include <bifrost/then.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace bifrost;
using namespace Qt::StringLiterals;

ProviderForm::ProviderForm(Extent extent, ProviderCheck check, QWidget *parent)
    : QWidget(parent),
      check_(std::move(check)),
      provider_(new ProviderFields(this)),
      save_(new Button(Button::Kind::Primary, tr("Chec&k and save"))),
      status_(new TextLabel(TypeRole::Caption)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(provider_);
    makeFields(extent);
    status_->setTone(role::MutedText);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * metrics::grid);
    line->addWidget(save_, 0, Qt::AlignVCenter); // may have two lines
    line->addWidget(status_, 1);
    column->addLayout(line);
    connect(save_, &QPushButton::clicked, this, &ProviderForm::checkAndSave);
    connect(provider_, &ProviderFields::submitted, this, &ProviderForm::checkAndSave);
    connect(provider_, &ProviderFields::edited, this, [this] { status_->clear(); });
    connect(provider_, &ProviderFields::chosen, this, &ProviderForm::onProviderChosen);
}

void ProviderForm::makeFields(Extent extent) {
    auto *clientId = addField(Setting::ClientId, tr("Client ID"));
    clientId->setHint(tr("The provider displays it when you register the application."));
    if (extent == Extent::Essential) {
        return;
    }
    addField(Setting::Scopes, tr("Scopes"))
        ->setHint(tr("What Bifrost asks to know about you. \"openid\" is always required."));
    auto *parameters = addField(Setting::AuthorizationParameters, tr("Additional parameters"));
    parameters->setPlaceholder(u"access_type=offline&audience=https://api.example"_s);
    parameters->setHint(
        tr("Sent with each sign-in to a provider that needs them: name=value, joined by &."));
    addField(Setting::RedirectPorts, tr("Redirect ports"))
        ->setHint(tr("Tried in this order; the first one is in the redirect URL below."));
    addField(Setting::Proxy, tr("Proxy"))
        ->setHint(tr("Empty for the system's; http://host:port, socks5://host:port, or none."));
    auto *name = new TextLabel(TypeRole::Body, tr("Client secret"));
    name->setWeight(TypeWeight::Strong);
    secretNote_ = new TextLabel(TypeRole::Caption);
    secretNote_->setTone(role::MutedText);
    authentication_ = new SegmentedControl;
    authentication_->addChoice(0, tr("In the header"));
    authentication_->addChoice(1, tr("In the body"));
    auto *secret = new QVBoxLayout;
    secret->setSpacing(metrics::grid / 2);
    secret->addWidget(name);
    secret->addWidget(secretNote_);
    secret->addWidget(authentication_);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(secret);
}

Field *ProviderForm::addField(Setting setting, const QString &name) {
    auto *field = new Field(name);
    layout()->addWidget(field);
    fields_.insert(setting, field);
    connect(field, &Field::submitted, this, &ProviderForm::checkAndSave);
    connect(field, &Field::edited, this, [this] { status_->clear(); });
    return field;
}

/// The new provider's own defaults replace what was shown for the one before.
void ProviderForm::onProviderChosen() {
    showScopes(draft());
    Q_EMIT checkFailed(std::nullopt);
    Q_EMIT providerChosen();
}

Configuration ProviderForm::draft() const {
    return configuration_.withInput(provider_->values());
}

void ProviderForm::showScopes(const Configuration &configuration) {
    shownScopes_ = configuration.value(Setting::Scopes).text;
    if (Field *scopes = fields_.value(Setting::Scopes)) {
        scopes->setText(shownScopes_);
    }
}

std::optional<ProviderProfile> ProviderForm::profile() const {
    return provider_->profile();
}

bool ProviderForm::isOtherProvider() const {
    return provider_->isOtherProvider();
}

QWidget *ProviderForm::firstEditable() const {
    if (QWidget *edit = provider_->firstEditable()) {
        return edit;
    }
    for (Field *field : fields_) { // in the order of the settings, which is the order of the form
        if (field->edit()->isEnabled()) {
            return field->edit();
        }
    }
    return nullptr;
}

/// The password of a proxy is never shown.
static QString shownText(const Configuration &configuration, Setting setting) {
    const QString text = configuration.value(setting).text;
    return setting == Setting::Proxy && text.contains(u'@') ? Proxy::withoutCredentials(text)
                                                            : text;
}

void ProviderForm::showConfiguration(const Configuration &configuration) {
    provider_->showConfiguration(configuration);
    for (auto entry = fields_.cbegin(); entry != fields_.cend(); ++entry) {
        const QString text = shownText(configuration, entry.key());
        // Keep unsaved input when another setting changes, such as the appearance.
        if (!isFilled_ || text != shownText(configuration_, entry.key())) {
            entry.value()->setText(text);
        }
    }
    if (!provider_->isOtherProvider()) {
        shownScopes_ = configuration.value(Setting::Scopes).text;
    }
    isFilled_ = true;
    configuration_ = configuration;
    if (secretNote_) {
        const bool secret = configuration.clientSecret().has_value();
        secretNote_->setText(
            secret ? tr("Set %1. It's never shown or stored here. Sent to the provider:")
                         .arg(sourceNote(configuration.clientSecretSource()))
                   : tr("None: a public client, as is right for a desktop application."));
        authentication_->setVisible(secret);
        const QString way = configuration.value(Setting::ClientAuthentication).text;
        authentication_->setChoice(way == "client_secret_post"_L1 ? 1 : 0);
    }
    lockFields();
}

void ProviderForm::setLockedBecause(const QString &reason, const QString &reasonForProxy) {
    lock_ = reason;
    proxyLock_ = reasonForProxy;
    lockFields();
}

void ProviderForm::lockFields() {
    provider_->setLockedBecause(lock_);
    bool anyEditable = !provider_->isLocked();
    for (auto entry = fields_.cbegin(); entry != fields_.cend(); ++entry) {
        QString reason = entry.key() == Setting::Proxy ? proxyLock_ : lock_;
        if (configuration_.isOverridden(entry.key())) {
            reason = tr("Set %1; can't be changed here.")
                         .arg(sourceNote(configuration_.value(entry.key()).source));
        }
        entry.value()->setLockedBecause(reason);
        anyEditable = anyEditable || reason.isEmpty();
    }
    if (authentication_) {
        authentication_->setEnabled(lock_.isEmpty() &&
                                    !configuration_.isOverridden(Setting::ClientAuthentication));
    }
    save_->setEnabled(anyEditable);
}

QString ProviderForm::parametersMistake(const QString &text) {
    const auto parameters = parseAuthorizationParameters(text);
    if (!parameters) {
        return tr("Enter name=value, joined by &.");
    }
    const auto checked = checkAdditionalParameters(*parameters);
    return checked ? QString() : describeMistake(checked.error());
}

QString ProviderForm::mistakeOfProxy(const QString &text) {
    if (text.isEmpty()) {
        return {};
    }
    if (text.contains(u'@')) {
        return tr("Leave the name and password out; Bifrost asks for them.");
    }
    return Proxy::fromInput(text) ? QString()
                                  : tr("Enter http://host:port, socks5://host:port, or none.");
}

bool ProviderForm::findMistakes() {
    QMap<Setting, QString> mistakes;
    const auto text = [this](Setting setting) { return fields_.value(setting)->text(); };
    if (text(Setting::ClientId).isEmpty()) {
        mistakes[Setting::ClientId] = tr("Enter the client ID.");
    }
    if (fields_.contains(Setting::Scopes) &&
        !text(Setting::Scopes).split(u' ').contains(u"openid"_s)) {
        mistakes[Setting::Scopes] = tr("Add \"openid\": it's required for signing in.");
    }
    if (fields_.contains(Setting::AuthorizationParameters)) {
        mistakes[Setting::AuthorizationParameters] =
            parametersMistake(text(Setting::AuthorizationParameters));
    }
    if (fields_.contains(Setting::RedirectPorts) && !parsePorts(text(Setting::RedirectPorts))) {
        mistakes[Setting::RedirectPorts] =
            tr("Enter port numbers from 1024 to 65535, separated by commas.");
    }
    const QString proxyMistake =
        fields_.contains(Setting::Proxy) ? mistakeOfProxy(text(Setting::Proxy)) : QString();
    if (!proxyMistake.isEmpty()) {
        mistakes[Setting::Proxy] = proxyMistake;
    }
    QWidget *first = provider_->findMistakes();
    for (auto entry = fields_.cbegin(); entry != fields_.cend(); ++entry) {
        entry.value()->showMistake(mistakes.value(entry.key()));
        if (!first && !mistakes.value(entry.key()).isEmpty()) {
            first = entry.value()->edit();
        }
    }
    if (first) {
        first->setFocus();
    }
    return first != nullptr;
}

void ProviderForm::checkAndSave() {
    Q_EMIT checkFailed(std::nullopt);
    if (!save_->isEnabled() || findMistakes()) {
        return;
    }
    showBusy(tr("Checking with the provider..."));
    newestCheck_ = std::make_unique<QObject>();
    then(check_(provider_->issuer(), proxyInput()), newestCheck_.get(),
         [this](const Result<ProviderSummary> &result) { finishCheck(result); });
}

/// What was entered, if it has an effect.
QString ProviderForm::proxyInput() const {
    const Field *field = fields_.value(Setting::Proxy);
    const QString configured = configuration_.value(Setting::Proxy).text;
    const bool isUnchanged = !field || field->text() == shownText(configuration_, Setting::Proxy);
    return isUnchanged || configuration_.isOverridden(Setting::Proxy) ? configured : field->text();
}

void ProviderForm::finishCheck(const Result<ProviderSummary> &result) {
    showBusy({});
    if (!result) {
        Q_EMIT checkFailed(describeFailure(result.error()));
        return;
    }
    status_->setText(tr("Found %1.").arg(result->issuer));
    Q_EMIT saveRequested(values());
    if (const auto notice = describe(*result)) {
        Q_EMIT providerFound(*notice); // the page may be another one by now
    }
}

Notice ProviderForm::describeFailure(const Error &error) {
    const auto *violation = std::get_if<ValidationError>(&error);
    statedIssuer_ = violation ? violation->suggestion : QString();
    Notice notice = describe(error);
    // The fields are on this page already, so offer to continue without the check.
    if (statedIssuer_.isEmpty() || configuration_.isOverridden(Setting::Issuer)) {
        notice.action = Action::SaveAnyway;
    }
    return notice;
}

void ProviderForm::useStatedIssuer() {
    provider_->setIssuer(statedIssuer_);
    checkAndSave();
}

void ProviderForm::saveUnchecked() {
    if (!findMistakes()) {
        Q_EMIT saveRequested(values());
    }
}

void ProviderForm::showBusy(const QString &text) {
    status_->setText(text);
    save_->setEnabled(text.isEmpty());
}

QMap<Setting, QString> ProviderForm::values() const {
    QMap<Setting, QString> values = provider_->values();
    for (auto entry = fields_.cbegin(); entry != fields_.cend(); ++entry) {
        const bool isDefault =
            entry.key() == Setting::Scopes && entry.value()->text() == shownScopes_;
        if (!configuration_.isOverridden(entry.key()) && !isDefault) {
            values.insert(entry.key(), entry.value()->text());
        }
    }
    if (authentication_ && !authentication_->isHidden() && authentication_->isEnabled()) {
        values.insert(Setting::ClientAuthentication, authentication_->choice() == 1
                                                         ? u"client_secret_post"_s
                                                         : u"client_secret_basic"_s);
    }
    return values;
}
