// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

#include <QString>
#include <QStringList>

class QCommandLineParser;

/// The options that set settings, which are the same in each program of Bifrost, and --env-file.
/// Secrets are never an argument.
void addSettingsOptions(QCommandLineParser &parser);

/// What is wrong with these options; empty if nothing is. `arguments` are those that `parser` has
/// parsed.
[[nodiscard]] QString settingsMistake(const QCommandLineParser &parser,
                                      const QStringList &arguments);

/// What these options say.
struct SettingsOptions {
    Layer layer{};
    QString envFile{}; ///< empty: none
    QString problem{}; ///< the file of a secret cannot be read; empty: nothing is wrong
};
[[nodiscard]] SettingsOptions readSettingsOptions(const QCommandLineParser &parser);

/// The names that --provider takes, one a line; empty unless they are asked for (--provider list).
[[nodiscard]] QString askedProviderNames(const QCommandLineParser &parser);
