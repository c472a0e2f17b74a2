// SPDX-License-Identifier: Apache-2.0
#include "pages/registrationcard.h"

#include "configuration/configurationvalues.h"
#include "notices/configurationtext.h"
#include "notices/providerprofiletext.h"
#include "widgets/text/steplist.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

RegistrationCard::RegistrationCard(QWidget *parent)
    : Card(parent),
      title_(new TextLabel(TypeRole::Heading, {}, this)),
      steps_(new StepList({}, this)),
      secret_(new TextLabel(TypeRole::Body, {}, this)) {
    column()->addWidget(title_);
    column()->addWidget(steps_);
    column()->addWidget(secret_);
}

void RegistrationCard::showProvider(const std::optional<bifrost::ProviderProfile> &provider,
                                    const Configuration &configuration) {
    const QStringList steps = stepTexts(provider, redirectAddress(configuration));
    title_->setText(provider ? tr("How to register Bifrost in %1").arg(provider->name())
                             : tr("How to register Bifrost"));
    steps_->setSteps(steps);
    const QString secret =
        configuration.clientSecret()
            ? tr("The client secret is set %1.").arg(sourceNote(configuration.clientSecretSource()))
            : secretText(provider);
    secret_->setText(secret);
    secret_->setVisible(!secret.isEmpty());
    setVisible(!steps.isEmpty());
}
