// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/providerprofile.h>

#include <QStringList>

#include <optional>

/// A text of a `bifrost::ProviderProfile` in the user's language: a label, a step, or its limits.
/// They are translated by themselves (resources/translations/providers_*.ts), because the library
/// does not translate.
[[nodiscard]] QString profileText(const QString &english);

/// What people choose whose provider is not in the list.
[[nodiscard]] QString otherProviderText();
[[nodiscard]] QString otherProviderNote(); ///< beside it

/// In few words, for a list; empty if there is nothing to know.
[[nodiscard]] QString shortUseText(bifrost::ProviderProfile::Use use);
/// What to know before anything is entered, in a sentence or two; empty if there is nothing.
[[nodiscard]] QString useText(const bifrost::ProviderProfile &profile);

/// How to register the application, step by step; without a profile, with any provider.
[[nodiscard]] QStringList stepTexts(const std::optional<bifrost::ProviderProfile> &profile,
                                    const QString &redirectUrl);
/// Where the client secret belongs, which is never entered in the window; empty if there is none.
[[nodiscard]] QString secretText(const std::optional<bifrost::ProviderProfile> &profile);
