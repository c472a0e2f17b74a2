// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/idtokenclaims.h>
#include <bifrost/secret.h>

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace bifrost {

/// Who is signed in, and the tokens that prove it: an immutable value, cheap to copy.
/// Every session comes out of a validated sign-in or refresh, or of the keychain.
class BIFROST_EXPORT Session {
public:
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] QString subject() const; ///< `sub`: unique and stable within `issuer()`

    /// The claims of the newest ID Token.
    [[nodiscard]] const IdTokenClaims &idTokenClaims() const;
    /// ID Token and UserInfo together; UserInfo wins, since it is newer (Core 1.0, 5.3).
    [[nodiscard]] const QJsonObject &claims() const;

    [[nodiscard]] const Secret &idToken() const;
    [[nodiscard]] const Secret &accessToken() const;
    [[nodiscard]] const std::optional<Secret> &refreshToken() const;
    [[nodiscard]] const QStringList &scopes() const; ///< as granted

    [[nodiscard]] const QDateTime &signedInAt() const;  ///< UTC
    [[nodiscard]] const QDateTime &refreshedAt() const; ///< UTC; equals `signedInAt()` at first
    /// UTC by the local clock, counted from the receipt of the token. Without `expires_in` in the
    /// response it is taken to live as long as the ID Token.
    [[nodiscard]] const QDateTime &accessTokenExpiresAt() const;

    /// The access token is valid for at least `minValidity` after `now`, by the local clock. Never
    /// of a session that can be refreshed and comes from the future: the clock was set back, and
    /// how old its token is, is not known.
    [[nodiscard]] bool isFresh(const QDateTime &now, std::chrono::seconds minValidity) const;

private:
    friend class SessionBuilder;
    struct Data;
    explicit Session(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
    std::shared_ptr<const Data> data_;
};

} // namespace bifrost
