// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

#include <QStringList>
#include <QUrl>

/// The origins that may have an access token (`Setting::ApiOrigins`). None by default: a repository
/// or a registry that somebody else names must not get one.
[[nodiscard]] QStringList allowedOrigins(const Configuration &configuration);

/// `url` is https and its origin is one of these: the helpers of other programs give a token for
/// nothing else. Strict: no name and password, no percent-encoding in the host.
[[nodiscard]] bool mayHaveToken(const Configuration &configuration, const QUrl &url);

/// The URL of a host as Git and Docker write it, `host` or `host:port`; invalid for anything else,
/// such as a line break, a path, or a name before @.
[[nodiscard]] QUrl urlOfHost(const QString &host);

/// What to set so that `url` may have one.
[[nodiscard]] QString howToAllow(const QUrl &url);
