// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <QByteArray>
#include <QString>

/// What `bifrostctl` prints: data on standard output, everything else on standard error, so that a
/// script can use the first alone. English: other programs read it, and `bifrost --doctor`, too.
class Output {
public:
    enum class Messages {
        All,
        ErrorsOnly, ///< --quiet
    };

    explicit Output(Messages messages) : messages_(messages) {}

    /// Bytes as they are. False if they could not be written, for example because the reader is
    /// gone; then the command has failed.
    [[nodiscard]] static bool writeData(const QByteArray &bytes);
    /// A line for a person, without the control characters that a terminal would execute.
    [[nodiscard]] static bool writeLine(const QString &line);

    /// What happens, or what to do.
    void say(const QString &sentence) const;
    /// What a person must read to go on, also with --quiet.
    void ask(const QString &sentence) const;
    /// Why the command fails.
    void complain(const QString &sentence) const;
    /// The same, with the details for a problem report.
    void complain(const Notice &notice) const;

private:
    Messages messages_;
};
