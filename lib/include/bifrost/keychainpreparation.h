// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QtGlobal>

#include <memory>

namespace bifrost {

struct ClientConfiguration;

/// Has the keychain ready when the first client needs it, so that an application that starts with a
/// stored session can show it sooner.
///
/// Linux: starts `bifrost-keychain`, the program of this library that accesses the keychain, and
/// has it connect to the Secret Service, if the markers in `dataDirectory` say that something is
/// stored. Nothing is read, and nothing asks the user. Does nothing elsewhere, or without that
/// program.
///
/// Make it first in `main()`, before the `QApplication`, whose creation is most of the time that is
/// gained, and in the same thread; keep it until the clients have been made, which use the same
/// process.
///
/// \code
/// const bifrost::KeychainPreparation keychain(
///     {.applicationId = QStringLiteral("com.example.notes")});
/// \endcode
class BIFROST_EXPORT KeychainPreparation {
public:
    /// For the clients of the application that `configuration` names. Of `configuration` only
    /// `applicationId`, `dataDirectory` and `keychainHelper` are used.
    explicit KeychainPreparation(const ClientConfiguration &configuration);
    ~KeychainPreparation();
    Q_DISABLE_COPY_MOVE(KeychainPreparation)

private:
    std::shared_ptr<void> access_;
};

} // namespace bifrost
