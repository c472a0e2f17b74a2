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

/// `{tenant}` in an address stands for the segment behind `/t/` in the issuer's path.
struct ApiRow {
    const char *id; ///< behind the provider's
    const char *name;
    const char *url; ///< relative to the issuer (RFC 3986 §5.2), or absolute
    const char *scopes = "";
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
    ApiRow apis[2] = {};
    const char *branding = ""; ///< an address as in `ApiRow`
    /// Where the user's organizations are listed, and organizations can be switched to.
    ApiRow organizations{nullptr, nullptr, nullptr};
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
/// Of WSO2's software, on its own servers and on others'.
inline constexpr ApiRow scimMe{"me", "My user (SCIM)", "../scim2/Me", "internal_login"};
inline constexpr ApiRow myOrganizations{"organizations", "My organizations",
                                        "../api/users/v1/me/organizations?limit=10&recursive=false",
                                        "internal_login"};
inline constexpr ApiRow organizationList{
    "organizations", "My organizations",
    "../api/users/v1/me/organizations?limit=100&recursive=false", "internal_login"};
inline constexpr const char *brandingPreference =
    "../api/server/v1/branding-preference/resolve?type=ORG&name={tenant}&locale=en-US";
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
