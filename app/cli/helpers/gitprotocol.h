// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <optional>

// The protocol between Git and its credential helpers (git-credential(1), INPUT/OUTPUT FORMAT).

/// What Git asks for, or tells.
struct GitCredential {
    QUrl url{};                  ///< of the server: scheme, host and port; never anything else
    QByteArray username{};       ///< empty: not known
    bifrost::Secret secret{};    ///< `password`, or `credential`; only with `erase` and `store`
    bool knowsAuthTypes = false; ///< `capability[]=authtype`
};

/// Reads `text`. No value if it is malformed, is not about an https server, or names one in a way
/// that could mean another one: a line break, percent-encoding or @ in the host, or two hosts.
[[nodiscard]] std::optional<GitCredential> parseGitCredential(const QByteArray &text);

/// The answer to `get`: a Bearer token (RFC 6750 §2.1) for a Git that knows such credentials, or
/// the token as a password, which is what servers that take tokens expect of others.
[[nodiscard]] QByteArray gitCredentialAnswer(const GitCredential &request,
                                             const bifrost::Secret &token,
                                             const QDateTime &expiresAt);
