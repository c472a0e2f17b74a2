// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace bifrost {

/// What the keychain is asked to do with one entry.
struct KeychainRequest {
    enum class Kind : quint8 {
        Check, ///< start and unlock the keychain, and touch no entry
        Read,
        Write,  ///< and read back
        Remove, ///< and prove that the entry is gone
    };
    Kind kind = Kind::Check;
    QString service;
    QString key;
    QByteArray data;         ///< for Write
    bool isExpected = false; ///< for Read and Remove: it was stored, as far as we know

    friend bool operator==(const KeychainRequest &, const KeychainRequest &) = default;
};

struct KeychainAnswer {
    std::optional<StorageError> problem;
    std::optional<QByteArray> data; ///< of Read; no value where nothing is stored
    QString keychain{};             ///< which one has answered; empty where there is but one
};

} // namespace bifrost
