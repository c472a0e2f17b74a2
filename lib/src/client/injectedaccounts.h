// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/observedseams.h"

#include <bifrost/accountmanager.h>

#include <QFuture>
#include <QStringList>

#include <functional>
#include <memory>

namespace bifrost {

/// An account manager whose clients all reach the world through `seams`, which must outlive it, and
/// whose list has the lock of `seams`. `keys` lists the keys of `seams.secrets`. For
/// `Bifrost::Testing` alone, like `injectedClient()`.
///
/// Fails like `AccountManager::create()`.
[[nodiscard]] BIFROST_EXPORT Result<std::unique_ptr<AccountManager>>
injectedAccountManager(UnobservedSeams seams, std::function<QFuture<Result<QStringList>>()> keys,
                       ClientConfiguration configuration, AccountClientSetup setup = {});

} // namespace bifrost
