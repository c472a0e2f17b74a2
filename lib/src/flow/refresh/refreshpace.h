// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/session.h>

#include <QDateTime>

#include <optional>

namespace bifrost {

/// Decides when a refresh may be sent, and when it is sent again.
class RefreshPace {
public:
    /// The provider, asked a moment ago, issued a token with a short lifetime, and would issue
    /// another one like it: until half of a lifetime below a minute has passed, or, below five
    /// seconds, a pause that grows from 5 seconds to 5 minutes, the session is used as it is.
    [[nodiscard]] bool isTooSoon(const Session &session, const QDateTime &now) const;
    /// The failure with which the provider asked to be left alone (RFC 9110 §10.2.3), until that
    /// time has passed, but for 5 minutes at most; null otherwise.
    [[nodiscard]] const Error *blockedBy(const QDateTime &now) const;
    /// The request may have reached the provider, but no complete response arrived: the provider
    /// may have rotated the refresh token, and the new one is lost. So the request is sent a second
    /// time, at once and only once: providers that accept the old token again do so for seconds. A
    /// provider without such a period takes it for theft (RFC 9700 §4.14.2), as it would later.
    [[nodiscard]] static bool isSentAgain(const Result<HttpResponse> &response);

    /// `session` is the result of a refresh.
    void succeeded(const Session &session);
    void failed(const Error &error, const QDateTime &now);

private:
    struct Block {
        QDateTime from;
        QDateTime until;
        Error error;
    };
    std::optional<Block> block_;
    int uselessTokens_ = 0; ///< refreshes in a row that brought a token of less than five seconds
};

} // namespace bifrost
