// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainrequest.h"

#include <QList>

#include <variant>

// The messages between the program and its helper, over a socket; each is preceded by its length.
namespace bifrost::keychainwire {

/// The helper's first argument: that of another build is of no use. Changes with the messages. The
/// second one, if any, names the keychain that the helper is to use, whatever the desktop.
inline constexpr const char *version = "3";

/// From the helper: the answer to the oldest pending request, or whether the keychain shows a
/// prompt.
struct Asking {
    bool isAsking = false;
};
/// From the helper: the keychain is slow, but not silent.
struct Progress {};
using Report = std::variant<KeychainAnswer, Asking, Progress>;

[[nodiscard]] QByteArray encode(const KeychainRequest &request);
[[nodiscard]] QByteArray encode(const Report &report);

/// Removes the complete messages from the front of `buffer`. Unreadable ones are skipped.
[[nodiscard]] QList<KeychainRequest> takeRequests(QByteArray &buffer);
[[nodiscard]] QList<Report> takeReports(QByteArray &buffer);

} // namespace bifrost::keychainwire
