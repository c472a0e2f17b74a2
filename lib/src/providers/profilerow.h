// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/providerprofile.h>

#include <span>

namespace bifrost {

/// What a field accepts, and how its value becomes part of the issuer.
enum class FieldKind {
    Text,      ///< `pattern`; percent-encoded (RFC 3986 §3.3)
    LowerCase, ///< the same, in lower case
    Path,      ///< `pattern`, which may be empty; as it is
    Host,      ///< the name of a host that matches `pattern`, in lower case
    /// An address: https, or http on loopback; without a slash at the end. `https://` is added.
    Server,
};

/// The pattern of a host that the provider's customers may choose.
inline constexpr const char *anyHost = "[a-z0-9-]+(\\.[a-z0-9-]+)+";

struct FieldRow {
    const char *id;
    const char *label;
    const char *example;
    FieldKind kind = FieldKind::Text;
    const char *pattern = "[A-Za-z0-9._~-]+"; ///< a regular expression for the whole value
    const char *preset = "";
    /// The values of this provider alone, by which an issuer is recognized; empty: `pattern`.
    const char *own = "";
};

struct ParameterRow {
    const char *name;
    const char *value;
};

struct SourceRow {
    const char *url;
    const char *date;
    ProviderSource::Kind kind = ProviderSource::Kind::Document;
};

/// A row of the table of profiles. Lists end at the first entry without a value.
struct ProfileRow {
    using Use = ProviderProfile::Use;
    using Redirect = ProviderProfile::Redirect;
    using Refresh = ProviderProfile::Refresh;
    using ClientSecret = ProviderProfile::ClientSecret;
    using SignOut = ProviderProfile::SignOut;

    const char *id;
    const char *name;
    const char *letter;
    Use use;
    const char *limits = "";
    /// With `{field}` for each field.
    const char *issuer;
    FieldRow fields[4] = {};
    const char *scopes = "openid profile email";
    ParameterRow parameters[2] = {};
    Redirect redirect;
    Refresh refresh;
    ClientSecret clientSecret = ClientSecret::None;
    SignOut signOut = SignOut::Standard;
    const char *steps[5] = {};
    SourceRow sources[4] = {};
};

/// The names that the rows use.
namespace profiles {
using enum ProfileRow::Use;
using Redirect = ProfileRow::Redirect;
using Refresh = ProfileRow::Refresh;
using ClientSecret = ProfileRow::ClientSecret;
using SignOut = ProfileRow::SignOut;

inline constexpr const char *november = "2026-11";
inline constexpr auto trial = ProviderSource::Kind::Trial;
inline constexpr const char *withOfflineAccess = "openid profile email offline_access";
/// Of most providers whose software everybody can host.
inline constexpr FieldRow serverField{"server", "Server address", "https://id.example.com",
                                      FieldKind::Server};
} // namespace profiles

/// The rows of one file each, in no particular order.
[[nodiscard]] std::span<const ProfileRow> cloudProfiles();      ///< hosted for developers
[[nodiscard]] std::span<const ProfileRow> workforceProfiles();  ///< hosted for organizations
[[nodiscard]] std::span<const ProfileRow> selfHostedProfiles(); ///< software for everybody's server
[[nodiscard]] std::span<const ProfileRow> enterpriseProfiles(); ///< software for organizations
[[nodiscard]] std::span<const ProfileRow> consumerProfiles();   ///< accounts of a service

} // namespace bifrost
