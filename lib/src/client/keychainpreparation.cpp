// SPDX-License-Identifier: Apache-2.0
#include <bifrost/keychainpreparation.h>

#include <bifrost/clientconfiguration.h>

#ifdef Q_OS_LINUX
#include "platform/datadirectory.h"
#include "platform/keychain/keychainaccess.h"
#include "platform/keychain/keychainprocess.h"
#include "platform/keychain/storedmarker.h"
#endif

namespace bifrost {

KeychainPreparation::KeychainPreparation(
    [[maybe_unused]] const ClientConfiguration &configuration) {
#ifdef Q_OS_LINUX
    const StoredMarker marker(
        dataDirectory(configuration.dataDirectory, configuration.applicationId));
    // Without the helper the keychain is accessed over this process's own D-Bus, which has to wait
    // for the QCoreApplication.
    if (!marker.isEmpty() && !KeychainProcess::find(configuration.keychainHelper).isEmpty()) {
        const auto access = KeychainAccess::shared(configuration.keychainHelper);
        access->warmUp();
        access_ = access;
    }
#endif
}

KeychainPreparation::~KeychainPreparation() = default;

} // namespace bifrost
