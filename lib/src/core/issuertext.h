// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// What a user has entered, without what comes along when an address is copied: white space,
/// invisible characters, and quotation marks or brackets around it.
[[nodiscard]] QString withoutWrapping(const QString &input);

/// The address that `text` stands for, with
/// - the scheme in lower case, and two slashes behind it;
/// - a scheme, if there is none: http for loopback, https for other hosts;
/// - percent-encoding (RFC 3986 §2.1) for blanks and for what is not ASCII, except for the host,
///   which gets its ASCII form (RFC 5891 §4.4);
/// - one slash at the end instead of several;
/// - no `.well-known` part, wherever the metadata's address has it (OIDC Discovery §4; RFC 8414
/// §3).
///
/// Everything else stays as it is, because issuers are compared character by character. A text that
/// stands for no address is returned unchanged.
[[nodiscard]] QString repairedAddress(const QString &text);

} // namespace bifrost
