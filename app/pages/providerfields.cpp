// SPDX-License-Identifier: Apache-2.0
#include "pages/providerfields.h"

#include "notices/configurationtext.h"
#include "notices/errortext.h"
#include "notices/providerprofiletext.h"
#include "theme/metrics.h"
#include "widgets/controls/field.h"
#include "widgets/provider/providerpicker.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;

static const auto asgardeo = u"asgardeo"_s;

/// The provider to show for `configuration`: Asgardeo until there is one.
static QString shownProvider(const Configuration &configuration) {
    const QString issuer = configuration.value(Setting::Issuer).text;
    if (configuration.profile()) {
        return configuration.profile()->id();
    }
    return issuer.isEmpty() ? asgardeo : QString();
}

/// Whether `text` is a value of `field`: with valid values of the others, it makes an issuer.
static bool isValue(const ProviderProfile &profile, const ProviderField &field,
                    const QString &text) {
    QMap<QString, QString> values;
    for (const ProviderField &other : profile.fields()) {
        values.insert(other.id, other.example);
    }
    values.insert(field.id, text);
    return profile.issuer(values).has_value();
}

ProviderFields::ProviderFields(QWidget *parent)
    : QWidget(parent),
      picker_(new ProviderPicker(this)),
      issuer_(addField(tr("Organization or issuer"))) {
    issuer_->setPlaceholder(tr("acme or https://provider.example"));
    qsizetype most = 0;
    for (const ProviderProfile &profile : ProviderProfile::all()) {
        most = std::max(most, profile.fields().size());
    }
    while (fields_.size() < most) {
        fields_.append(addField({}));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(picker_);
    column->addWidget(issuer_);
    for (Field *field : std::as_const(fields_)) {
        column->addWidget(field);
    }
    connect(picker_, &ProviderPicker::chosen, this, [this](const QString &id) {
        isNamed_ = !id.isEmpty() && id != asgardeo;
        showFields({});
        Q_EMIT edited();
        Q_EMIT chosen();
    });
    picker_->setChoice(asgardeo);
    showFields({});
}

Field *ProviderFields::addField(const QString &name) {
    auto *field = new Field(name, this);
    connect(field, &Field::submitted, this, &ProviderFields::submitted);
    connect(field, &Field::edited, this, &ProviderFields::edited);
    return field;
}

void ProviderFields::showConfiguration(const Configuration &configuration) {
    const auto isSame = [&](Setting setting) {
        return configuration.value(setting).text == configuration_.value(setting).text;
    };
    const bool isUnchanged = isFilled_ && isSame(Setting::Provider) && isSame(Setting::Issuer);
    isFilled_ = true;
    configuration_ = configuration;
    if (!isUnchanged) {
        picker_->setChoice(shownProvider(configuration));
        isNamed_ = !configuration.value(Setting::Provider).text.isEmpty() &&
                   !picker_->choice().isEmpty() && picker_->choice() != asgardeo;
        showFields(configuration.value(Setting::Issuer).text);
    }
    lockFields();
}

std::optional<ProviderProfile> ProviderFields::profile() const {
    return ProviderProfile::find(picker_->choice());
}

bool ProviderFields::isOtherProvider() const {
    return picker_->choice() != shownProvider(configuration_);
}

bool ProviderFields::isByIssuer() const {
    return !issuer_->isHidden();
}

void ProviderFields::showFields(const QString &issuer) {
    const auto chosen = isNamed_ ? profile() : std::nullopt;
    const auto values = chosen ? chosen->values(issuer) : std::nullopt;
    // An issuer that is made otherwise, such as one that the provider itself has stated.
    const bool isUnusual = !issuer.isEmpty() && !values;
    const bool isByIssuer = !chosen || isUnusual;
    issuer_->setVisible(isByIssuer);
    issuer_->setText(isByIssuer ? issuer : QString());
    issuer_->showMistake({});
    issuer_->setHint(
        picker_->choice() == asgardeo
            ? tr("The name of your Asgardeo organization or the provider's issuer URL.")
            : tr("The provider's issuer URL. Its administrator knows it."));
    const auto needed = chosen && !isByIssuer ? chosen->fields() : QList<ProviderField>();
    for (qsizetype i = 0; i < fields_.size(); ++i) {
        const ProviderField field = needed.value(i);
        fields_[i]->setVisible(i < needed.size());
        fields_[i]->setName(profileText(field.label));
        fields_[i]->setPlaceholder(field.example);
        fields_[i]->setText(values ? values->value(field.id) : field.preset);
        fields_[i]->showMistake({});
    }
}

void ProviderFields::setIssuer(const QString &issuer) {
    showFields(issuer);
}

QMap<QString, QString> ProviderFields::fieldValues() const {
    QMap<QString, QString> values;
    const auto chosen = profile();
    const auto needed = chosen ? chosen->fields() : QList<ProviderField>();
    for (qsizetype i = 0; i < needed.size(); ++i) {
        values.insert(needed[i].id, fields_[i]->text());
    }
    return values;
}

QString ProviderFields::issuer() const {
    if (isByIssuer()) {
        return issuer_->text();
    }
    const auto issuer = profile()->issuer(fieldValues());
    return issuer ? issuer->value() : QString();
}

QWidget *ProviderFields::findMistakes() {
    if (isByIssuer()) {
        QString mistake;
        if (issuer_->text().isEmpty()) {
            mistake = tr("Enter the organization or the issuer.");
        } else if (const auto issuer = Issuer::fromInput(issuer_->text()); !issuer) {
            mistake = describeMistake(issuer.error());
        }
        issuer_->showMistake(mistake);
        return mistake.isEmpty() ? nullptr : issuer_->edit();
    }
    const auto needed = profile()->fields();
    QWidget *first = nullptr;
    for (qsizetype i = 0; i < needed.size(); ++i) {
        const bool isWrong = !isValue(*profile(), needed[i], fields_[i]->text());
        fields_[i]->showMistake(isWrong ? tr("Enter it like this: %1").arg(needed[i].example)
                                        : QString());
        first = isWrong && !first ? fields_[i]->edit() : first;
    }
    return first;
}

QMap<Setting, QString> ProviderFields::values() const {
    if (configuration_.isOverridden(Setting::Issuer)) {
        return {};
    }
    QMap<Setting, QString> values{{Setting::Provider, isNamed_ ? picker_->choice() : QString()},
                                  {Setting::Issuer, issuer()}};
    if (isOtherProvider()) {
        for (const Setting setting :
             {Setting::Scopes, Setting::RedirectHost, Setting::ClientAuthentication}) {
            values.insert(setting, {});
        }
    }
    return values;
}

void ProviderFields::setLockedBecause(const QString &reason) {
    lock_ = reason;
    lockFields();
}

void ProviderFields::lockFields() {
    const auto reasonFor = [this](Setting setting) {
        return configuration_.isOverridden(setting)
                   ? tr("Set %1; can't be changed here.")
                         .arg(sourceNote(configuration_.value(setting).source))
                   : lock_;
    };
    picker_->setLockedBecause(reasonFor(Setting::Provider));
    for (Field *field : QList{issuer_} + fields_) {
        field->setLockedBecause(reasonFor(Setting::Issuer));
    }
}

bool ProviderFields::isLocked() const {
    return !issuer_->edit()->isEnabled();
}

QWidget *ProviderFields::firstEditable() const {
    for (Field *field : QList{issuer_} + fields_) {
        if (!field->isHidden() && field->edit()->isEnabled()) {
            return field->edit();
        }
    }
    return nullptr;
}
