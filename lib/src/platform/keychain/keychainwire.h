// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainrequest.h"

#include <QList>

#include <variant>

// What the program and its helper say to each other over a pipe: messages, each with its length
// before it.
namespace bifrost::keychainwire {

/// The helper's one argument. Changes with what is said here.
inline constexpr const char *version = "1";

/// From the helper: the answer to the oldest request that has none yet, or whether the keychain
/// waits for the person.
struct Asking {
    bool isAsking = false;
};
using Report = std::variant<KeychainAnswer, Asking>;

[[nodiscard]] QByteArray encode(const KeychainRequest &request);
[[nodiscard]] QByteArray encode(const Report &report);

/// Takes the messages that are complete off the front of `buffer`. What cannot be read is left out.
[[nodiscard]] QList<KeychainRequest> takeRequests(QByteArray &buffer);
[[nodiscard]] QList<Report> takeReports(QByteArray &buffer);

} // namespace bifrost::keychainwire
