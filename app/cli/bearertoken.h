// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/session.h>

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

class CommandContext;

/// What a token has to be like.
struct TokenWish {
    std::chrono::seconds minValidity{60}; ///< if the provider issues such tokens
    QString audience{};                   ///< the API that it has to be for; empty: as it is
};

/// What --min-validity and --audience say. No value, after a complaint, if they can't be used.
[[nodiscard]] std::optional<TokenWish> tokenWish(CommandContext &context);

/// Why the access token of `session` must not be given to a program for `audience`; empty if it
/// may. A token that is bound to a key or a certificate (RFC 9449, RFC 8705 §3) is of no use to any
/// other program.
[[nodiscard]] QString whyNotBearer(const bifrost::Session &session, const QString &audience);

/// The audience (RFC 9068 §2.2, `aud`) of a token that is a JWT; empty if it is none, or names
/// none. Its signature is not verified: it came from the token endpoint, and only the API decides.
[[nodiscard]] QStringList audienceOf(const bifrost::Secret &token);

/// Calls `next` with a session whose access token other programs can use as it is (RFC 6750), which
/// is valid as `wish` says and was not rejected (`RejectedToken`). The command fails otherwise.
void withBearerToken(CommandContext &context, const TokenWish &wish,
                     const std::function<void(const bifrost::Session &session)> &next);

/// Calls `next` with a session whose ID Token is valid for `minValidity`. The command fails
/// otherwise, also if the provider doesn't renew ID Tokens.
void withIdToken(CommandContext &context, std::chrono::seconds minValidity,
                 const std::function<void(const bifrost::Session &session)> &next);

/// Writes a token and ends the command, unless standard output is a terminal, where it would stay
/// on the screen: that takes --show.
void printToken(CommandContext &context, const QByteArray &text);
