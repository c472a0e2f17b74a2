// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace bifrost {

/// Scheme, host and port of an address (RFC 6454 §4).
class Origin {
public:
    explicit Origin(const QUrl &url);

    [[nodiscard]] QString toString() const; ///< `https://api.example:8443`
    friend bool operator==(const Origin &, const Origin &) = default;

private:
    QString scheme_;
    QString host_;
    int port_;
};

/// The origins that may get an access token.
class AllowedOrigins {
public:
    /// Fails with `Rule::ApiOriginIsUsable`: an access token goes over TLS, or stays on this
    /// computer (RFC 6750 §5.3).
    [[nodiscard]] static Result<AllowedOrigins> from(const QStringList &origins);

    [[nodiscard]] bool allows(const QUrl &url) const;

private:
    QList<Origin> origins_;
};

} // namespace bifrost
