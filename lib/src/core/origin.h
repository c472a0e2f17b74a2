// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace bifrost {

/// Scheme, host and port of an address (RFC 6454 §4).
class Origin {
public:
    /// Of an invalid `url`, an origin that no valid one has.
    explicit Origin(const QUrl &url);

    [[nodiscard]] QString toString() const; ///< `https://api.example:8443`
    friend bool operator==(const Origin &, const Origin &) = default;

private:
    QString scheme_;
    QString host_;
    int port_ = -1;
};

} // namespace bifrost
