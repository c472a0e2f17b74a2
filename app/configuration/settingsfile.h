// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

/// Why a settings file could not be written; empty when it was.
struct SaveResult {
    QString error;
    QString keptAside; ///< where the unusable file that stood there is now
    [[nodiscard]] bool ok() const { return error.isEmpty(); }
};

/// A file such as bifrost.conf: INI, groups `Provider` and `Appearance`.
class SettingsFile {
public:
    enum class State {
        Absent,
        Readable,
        PartlyReadable, ///< some lines say nothing
        Unreadable,
        Malformed,
    };

    explicit SettingsFile(QString path);

    [[nodiscard]] const QString &path() const { return path_; }
    [[nodiscard]] State state() const { return state_; }
    /// What the file says. `ClientSecretFile` in it names a file that holds the secret; a failure
    /// to read that is appended to `problems`, as is the state of this file.
    [[nodiscard]] Layer read(Source source, QList<ConfigurationProblem> &problems);

    /// Writes `values` and keeps every key that is not a setting. An empty value removes its key.
    /// A file that could not be read is moved aside first, one with lines that say nothing is
    /// copied aside: no word of it is ever lost. The write is atomic.
    [[nodiscard]] SaveResult save(const QMap<Setting, QString> &values);

private:
    [[nodiscard]] SaveResult keepAside() const;

    QString path_;
    State state_ = State::Absent;
};

/// `2, 5`, for people; of many lines only the first are named.
[[nodiscard]] QString listLines(const QList<int> &lines);

/// Reads a file that holds nothing but a secret; white space around it is dropped. Fails, with the
/// reason in `error`, when it cannot be read, is empty, or is larger than 4 KB.
[[nodiscard]] std::optional<bifrost::Secret> readSecretFile(const QString &path, QString &error);

/// Whether the mode of a file, or of what a link points to, lets the group or others read or change
/// it. Always false on Windows, which has no such modes.
[[nodiscard]] bool isExposed(const QString &path);
/// Whether everybody may change it.
[[nodiscard]] bool isWritableByAll(const QString &path);
