// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/userinfostate.h>

#include <QString>
#include <QStringList>

/// How the session goes on.
enum class Renewal { Automatic, None };

/// When the profile was read, or why it couldn't be, and what the window shows instead; empty if
/// there is nothing to say.
[[nodiscard]] QString profileStateText(const bifrost::UserInfoState &state, Renewal renewal);

/// What can be done about values that the provider doesn't share.
[[nodiscard]] QString missingValuesText(const QString &issuer);

/// Claims that the provider refers to without sending them: one line each kind. Empty if there are
/// none.
[[nodiscard]] QString distributedClaimsText(const QStringList &names);
[[nodiscard]] QString aggregatedClaimsText(const QStringList &names);
