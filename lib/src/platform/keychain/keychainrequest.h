// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace bifrost {

/// An operation on one entry.
struct KeychainRequest {
    enum class Kind : quint8 {
        Check, ///< start and unlock the keychain; no entry is touched
        Read,
        Write,  ///< and read back
        Remove, ///< and verify that the entry is gone
    };
    Kind kind = Kind::Check;
    QString service;
    QString key;
    QByteArray data;          ///< for Write
    QString label;            ///< for Write: what the keychain's own window shows; never a secret
    bool isExpected = false;  ///< for Read and Remove: a marker says that it is stored
    bool isElsewhere = false; ///< in another keychain than the desktop's
    bool mayAsk = true;       ///< else it fails with `Locked` where the user would have to be asked
    QString keychain{};       ///< the one that holds the entry; empty: the desktop's

    friend bool operator==(const KeychainRequest &, const KeychainRequest &) = default;
};

struct KeychainAnswer {
    std::optional<StorageError> problem;
    std::optional<QByteArray> data; ///< of Read; no value where nothing is stored
    QString keychain{};             ///< that answered; empty where the system has only one
};

} // namespace bifrost
