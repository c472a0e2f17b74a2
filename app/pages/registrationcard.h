// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "widgets/card.h"

class StepList;
class TextLabel;

/// How to register Bifrost with a provider, step by step, and where its client secret belongs.
class RegistrationCard : public Card {
    Q_OBJECT
public:
    explicit RegistrationCard(QWidget *parent = nullptr);

    /// Shows the steps for `provider` with the redirect URL of `configuration`; without a profile,
    /// those for any provider. Hides itself if there are none.
    void showProvider(const std::optional<bifrost::ProviderProfile> &provider,
                      const Configuration &configuration);

private:
    TextLabel *title_;
    StepList *steps_;
    TextLabel *secret_;
};
