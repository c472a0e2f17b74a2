// SPDX-License-Identifier: Apache-2.0
#include "pages/providerform.h"

#include "configuration/clientsettings.h"
#include "configuration/configurationtext.h"
#include "errortext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

#include <bifrost/issuer.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

using namespace bifrost;
using namespace Qt::StringLiterals;

ProviderForm::ProviderForm(Extent extent, ProviderCheck check, QWidget *parent)
    : QWidget(parent),
      check_(std::move(check)),
      save_(new Button(Button::Kind::Primary, tr("Chec&k and save"))),
      status_(new TextLabel(TypeRole::Caption)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    makeFields(extent);
    status_->setTone(role::MutedText);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * metrics::grid);
    line->addWidget(save_);
    line->addWidget(status_, 1);
    column->addLayout(line);
    connect(save_, &QPushButton::clicked, this, &ProviderForm::checkAndSave);
}

void ProviderForm::makeFields(Extent extent) {
    auto *issuer = addField(Setting::Issuer, tr("Organisation or issuer"));
    issuer->setPlaceholder(tr("acme or https://provider.example"));
    issuer->setHint(tr("Your Asgardeo organisation's name, or the provider's address."));
    auto *clientId = addField(Setting::ClientId, tr("Client ID"));
    clientId->setHint(tr("The provider shows it when the application is registered."));
    if (extent == Extent::Essential) {
        return;
    }
    addField(Setting::Scopes, tr("Scopes"))
        ->setHint(tr("What Bifrost asks to know about you. \"openid\" is always needed."));
    addField(Setting::RedirectPorts, tr("Redirect ports"))
        ->setHint(tr("Tried in this order; the first one belongs to the address below."));
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

QWidget *ProviderForm::firstEditable() const {
    for (Field *field : fields_) { // in the order of the settings, which is that of the form
        if (field->edit()->isEnabled()) {
            return field->edit();
        }
    }
    return nullptr;
}

void ProviderForm::showConfiguration(const Configuration &configuration) {
    for (auto entry = fields_.cbegin(); entry != fields_.cend(); ++entry) {
        const QString text = configuration.value(entry.key()).text;
        // What somebody has typed outlives a change of something else, such as the appearance.
        if (!isFilled_ || text != configuration_.value(entry.key()).text) {
            entry.value()->setText(text);
        }
    }
    isFilled_ = true;
    configuration_ = configuration;
    if (secretNote_) {
        const bool secret = configuration.clientSecret().has_value();
        secretNote_->setText(
            secret ? tr("Set, %1. It is never shown and never stored here. Sent to the provider:")
                         .arg(sourceNote(configuration.clientSecretSource()))
                   : tr("None: a public client, which is right for a desktop application."));
        authentication_->setVisible(secret);
        const QString way = configuration.value(Setting::ClientAuthentication).text;
        authentication_->setChoice(way == "client_secret_post"_L1 ? 1 : 0);
    }
    lockFields();
}

void ProviderForm::setLockedBecause(const QString &reason) {
    lock_ = reason;
    lockFields();
}

void ProviderForm::lockFields() {
    bool anyEditable = false;
    for (auto entry = fields_.cbegin(); entry != fields_.cend(); ++entry) {
        QString reason = lock_;
        if (configuration_.isOverridden(entry.key())) {
            reason = tr("Set %1; it cannot be changed here.")
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

bool ProviderForm::findMistakes() {
    QMap<Setting, QString> mistakes;
    const auto text = [this](Setting setting) { return fields_.value(setting)->text(); };
    if (text(Setting::Issuer).isEmpty()) {
        mistakes[Setting::Issuer] = tr("Enter the organisation or the issuer.");
    } else if (const auto issuer = Issuer::fromInput(text(Setting::Issuer)); !issuer) {
        mistakes[Setting::Issuer] = describe(issuer.error()).text;
    }
    if (text(Setting::ClientId).isEmpty()) {
        mistakes[Setting::ClientId] = tr("Enter the client ID.");
    }
    if (fields_.contains(Setting::Scopes) &&
        !text(Setting::Scopes).split(u' ').contains(u"openid"_s)) {
        mistakes[Setting::Scopes] = tr("Add \"openid\": without it nobody can be signed in.");
    }
    if (fields_.contains(Setting::RedirectPorts) && !parsePorts(text(Setting::RedirectPorts))) {
        mistakes[Setting::RedirectPorts] =
            tr("Enter port numbers from 1024 to 65535, parted by commas.");
    }
    QWidget *first = nullptr;
    for (auto entry = fields_.cbegin(); entry != fields_.cend(); ++entry) {
        entry.value()->showMistake(mistakes.value(entry.key()));
        if (!first && mistakes.contains(entry.key())) {
            first = entry.value()->edit();
        }
    }
    if (first) {
        first->setFocus();
    }
    return !mistakes.isEmpty();
}

void ProviderForm::checkAndSave() {
    Q_EMIT checkFailed(std::nullopt);
    if (!save_->isEnabled() || findMistakes()) {
        return;
    }
    showBusy(tr("Asking the provider..."));
    const int number = ++checks_;
    check_(fields_.value(Setting::Issuer)->text())
        .then(qApp, [self = QPointer(this), number](const Result<ProviderSummary> &result) {
            if (self && number == self->checks_) {
                self->finishCheck(result);
            }
        });
}

void ProviderForm::finishCheck(const Result<ProviderSummary> &result) {
    showBusy({});
    if (!result) {
        Q_EMIT checkFailed(describe(result.error()));
        return;
    }
    status_->setText(result->hasEndSession
                         ? tr("Found %1.").arg(result->issuer)
                         : tr("Found %1. It offers no sign-out address.").arg(result->issuer));
    Q_EMIT saveRequested(values());
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
    QMap<Setting, QString> values;
    for (auto entry = fields_.cbegin(); entry != fields_.cend(); ++entry) {
        if (!configuration_.isOverridden(entry.key())) {
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
