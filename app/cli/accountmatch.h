// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>

#include <QList>
#include <QString>

/// The accounts that `text` can mean: the one with this ID; otherwise those with this `sub`, or,
/// in letters of any case, this name, e-mail address, or user name.
[[nodiscard]] QList<bifrost::Account> accountsNamed(const QString &text,
                                                    const QList<bifrost::Account> &accounts);

/// What a person calls an account, for lists; plain text.
[[nodiscard]] QString accountTitle(const bifrost::Account &account);
/// A line of a list: the ID, the title, the e-mail address or user name, the provider, and the
/// organization.
[[nodiscard]] QString accountLine(const bifrost::Account &account);
