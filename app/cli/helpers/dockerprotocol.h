// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QByteArray>
#include <QStringList>
#include <QUrl>

// The protocol between Docker and its credential helpers (docker/docker-credential-helpers).

/// The registry that Docker names on standard input, with or without `https://` and a path. Invalid
/// if it is anything else.
[[nodiscard]] QUrl registryUrl(const QByteArray &input);

/// The answer to `get`. `server` is repeated as Docker has named it.
[[nodiscard]] QByteArray dockerCredential(const QByteArray &server, const bifrost::Secret &token);
/// The answer to `list`.
[[nodiscard]] QByteArray dockerCredentialList(const QStringList &origins);

/// What Docker takes for 'there is none, go on without', on standard output.
inline constexpr const char *dockerNotFound = "credentials not found in native keychain\n";
