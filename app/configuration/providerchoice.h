// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/settings.h"

#include <bifrost/providerprofile.h>

#include <QMap>
#include <QString>

#include <optional>

/// What one source says of the provider.
struct NamedProvider {
    QString provider; ///< the id of a profile; empty: none is named
    QString issuer;   ///< as it was entered; empty: none is named

    friend bool operator==(const NamedProvider &, const NamedProvider &) = default;
};

/// The provider that all sources lead to. Provider and issuer belong together: a source that names
/// an issuer replaces both. One that names a provider alone replaces an earlier issuer too, unless
/// the provider has none of its own and that one may be its.
struct ProviderChoice {
    QString provider;          ///< as it was named; empty: by the issuer
    QString issuer;            ///< empty: none, or the provider needs more than its name
    qsizetype providerAt = -1; ///< the source that decides it; -1: none
    qsizetype issuerAt = -1;

    /// That of `provider`, or the one that has the issuer.
    std::optional<bifrost::ProviderProfile> profile;
};

/// `sources` in their order of precedence; the last one wins.
[[nodiscard]] ProviderChoice chooseProvider(const QList<NamedProvider> &sources);

/// The issuer that `text` means at the provider `profile`: an address is an issuer, anything else
/// the one thing that the profile has to know, such as an organization. `text` itself if it is
/// neither.
[[nodiscard]] QString issuerFromText(const bifrost::ProviderProfile &profile, const QString &text);

/// The settings that `profile` has its own defaults for.
[[nodiscard]] QMap<Setting, QString> defaultsOf(const bifrost::ProviderProfile &profile,
                                                const QString &clientId);
