// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/client.h>
#include <bifrost/result.h>
#include <bifrost/session.h>
#include <bifrost/signinoptions.h>

#include <QFuture>

class CommandContext;

/// Starts a sign-in and tells the person what to do: in the browser, or, with --device or
/// --no-browser or where there is no desktop, on another device. If no browser can be opened, on
/// another device as well.
[[nodiscard]] QFuture<bifrost::Result<bifrost::Session>>
startSignIn(CommandContext &context, bifrost::Client &client, bifrost::SignInOptions options);
