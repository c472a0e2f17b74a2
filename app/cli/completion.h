// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>

#include <QList>
#include <QStringList>

/// What can stand in place of the last of `words`, which follow the name of the program: commands,
/// options, and the words of a command, from their tables. Empty where only the shell knows more.
[[nodiscard]] QStringList candidates(const QStringList &words);

/// The last of `words` is the value of --account.
[[nodiscard]] bool completesAccount(const QStringList &words);
/// IDs, e-mail addresses and user names that begin with `beginning`, without those that a shell
/// would have to quote.
[[nodiscard]] QStringList accountCandidates(const QList<bifrost::Account> &accounts,
                                            const QString &beginning);
