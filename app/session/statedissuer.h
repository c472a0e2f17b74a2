// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/error.h>

class AppState;
class ConfigurationStore;

/// The verified issuer that the provider states instead of the configured one; empty if `error` is
/// about something else.
[[nodiscard]] QString statedIssuer(const bifrost::Error &error);
/// Likewise, but only if it has the origin of the configured one (RFC 6454 §4): the server that was
/// asked says how it is called, so there is nothing to decide for the user.
[[nodiscard]] QString statedIssuerOfSameOrigin(const bifrost::Error &error);

enum class IssuerKept { InSettings, InState };

/// Takes over `issuer` for the configured one: in the user's settings file, or, where another
/// source wins or the file can't be written, in the state of the application.
[[nodiscard]] IssuerKept keepStatedIssuer(const QString &issuer, ConfigurationStore &store,
                                          AppState &appState);
/// `client` with the issuer that was taken over for its own, if one was.
[[nodiscard]] bifrost::ClientConfiguration withStatedIssuer(bifrost::ClientConfiguration client,
                                                            const AppState &appState);
