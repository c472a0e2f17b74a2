// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/client.h>
#include <bifrost/result.h>
#include <bifrost/session.h>
#include <bifrost/signinoptions.h>

#include <QFuture>

class CommandContext;

/// Starts a sign-in and tells the person what to do: in the browser; with --no-browser at an
/// address that they open on this computer; with --device, or where there is no desktop, on another
/// device (RFC 8628), or if the provider doesn't offer that, in a browser elsewhere, whose last
/// address they paste. If no browser can be opened, another device is offered as well.
[[nodiscard]] QFuture<bifrost::Result<bifrost::Session>>
startSignIn(CommandContext &context, bifrost::Client &client,
            const bifrost::SignInOptions &options);
