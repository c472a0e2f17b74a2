// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "configuration/configuration.h"

#include <QHash>
#include <QStringList>

/// A command line of `bifrostctl`.
struct Invocation {
    enum class Request { Run, ShowText, Refuse };

    Request request = Request::Run;
    QString text{}; ///< what to print for anything but `Run`
    const Command *command = nullptr;
    QStringList arguments{};               ///< of the command
    QHash<QString, QStringList> options{}; ///< those that are there, without dashes
    Layer layer{};
    QString envFile{};

    [[nodiscard]] bool isSet(const QString &option) const { return options.contains(option); }
    /// The last one; empty if there is none.
    [[nodiscard]] QString value(const QString &option) const {
        const QStringList values = options.value(option);
        return values.isEmpty() ? QString() : values.constLast();
    }
};

/// Reads `arguments`, the first of which is the program as it was started: as
/// `git-credential-bifrost` or `docker-credential-bifrost` it is that command.
[[nodiscard]] Invocation parseInvocation(const QStringList &arguments);
