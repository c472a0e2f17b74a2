// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"

#include <QFuture>
#include <QObject>

namespace bifrost {

/// Opens the provider's end session endpoint (RP-Initiated Logout §2) in the browser, with nothing
/// but the client ID and, for a provider that requires one, the address to return to. See
/// `Client::openEndSessionPage()`. Whatever is passed by reference must outlive `context`, whose
/// deletion cancels the future.
QFuture<Result<void>> openEndSessionPage(const Seams &seams, const ClientSettings &settings,
                                         ProviderDiscovery &discovery, QObject *context);

} // namespace bifrost
