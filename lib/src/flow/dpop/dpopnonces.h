// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/origin.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace bifrost {

/// The newest nonce of each server (RFC 9449 §8 and §9), by origin (RFC 6454 §4): of the 32 servers
/// that have sent one last.
class DpopNonces {
public:
    /// Remembers the nonce in the field `DPoP-Nonce` of a response from `url`, if it is usable.
    void remember(const QUrl &url, const QByteArray &field);
    /// For the next proof to the server of `url`; empty: none is known.
    [[nodiscard]] QByteArray nonceFor(const QUrl &url) const;

private:
    QList<std::pair<Origin, QByteArray>> nonces_; ///< the newest last
};

} // namespace bifrost
