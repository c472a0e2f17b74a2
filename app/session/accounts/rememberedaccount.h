// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>

#include <QString>
#include <QStringList>

#include <optional>

/// The account that the window showed last, with what its client is made from, so that a start does
/// not have to read the list first. Neither tokens nor claims.
struct RememberedAccount {
    bifrost::Account account{};   ///< without name, subject, claims and state
    QString configuredIssuer{};   ///< what was configured when the user chose it; empty: nothing
    QString configuredClientId{}; ///< likewise

    /// As it is stored. No value for texts of another version.
    [[nodiscard]] static std::optional<RememberedAccount> fromTexts(const QStringList &texts);
    [[nodiscard]] QStringList toTexts() const;
};
