// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

/// The outcome of writing a settings file.
struct SaveResult {
    QString error;     ///< for the user; empty: the file was written
    QString keptAside; ///< where the previous, damaged file is now; empty: it was not damaged
    [[nodiscard]] bool ok() const { return error.isEmpty(); }
};

/// A file such as bifrost.conf: INI, groups `Provider` and `Appearance`.
class SettingsFile {
public:
    enum class State {
        Absent,
        Readable,
        PartlyReadable, ///< some lines are malformed
        Unreadable,
        Malformed,
    };

    explicit SettingsFile(QString path);

    [[nodiscard]] const QString &path() const { return path_; }
    [[nodiscard]] State state() const { return state_; }
    /// Reads every setting of the file, and the secret from the file that `ClientSecretFile` names.
    /// Whatever cannot be read is appended to `problems`.
    [[nodiscard]] Layer read(Source source, QList<ConfigurationProblem> &problems);

    /// Writes `values` and keeps every key that is not a setting. An empty value removes its key. A
    /// file that could not be read is moved aside first, and one with malformed lines is copied
    /// aside, so that nothing is ever lost. The write is atomic.
    [[nodiscard]] SaveResult save(const QMap<Setting, QString> &values);

private:
    [[nodiscard]] SaveResult keepAside() const;

    QString path_;
    State state_ = State::Absent;
};

/// `2, 5`, for a message. Of many lines only the first five are named.
[[nodiscard]] QString listLines(const QList<int> &lines);

/// Reads a file that holds nothing but a secret; white space around it is removed. No value, and
/// the reason in `error`, if the file cannot be read, is empty, or is larger than 4 KiB.
[[nodiscard]] std::optional<bifrost::Secret> readSecretFile(const QString &path, QString &error);

/// Whether the mode of a file, or of the target of a link, lets the group or others read or change
/// it. Always false on Windows, which has no such modes.
[[nodiscard]] bool isExposed(const QString &path);
/// Whether every user may change it.
[[nodiscard]] bool isWritableByAll(const QString &path);
