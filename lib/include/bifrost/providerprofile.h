// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/export.h>
#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace bifrost {

struct ProfileRow;

/// A part of an issuer that the user knows, such as an organization or a region.
struct ProviderField {
    QString id;      ///< names the value in `ProviderProfile::configure()`; does not change
    QString label;   ///< English, for example `Tenant ID`
    QString example; ///< a valid value, or a valid form of it
    QString preset;  ///< the value for most users; empty if there is none
};

/// One step of the registration in the provider's console.
struct ProviderStep {
    QString id;   ///< for a translation, for example `google.2`; does not change
    QString text; ///< English; `{redirect_uri}` stands for `ProviderProfile::redirectUri()`
};

/// A resource of the provider itself that an access token of a session can read: an example for a
/// program that calls APIs.
struct ProviderApi {
    QString id;         ///< for example `asgardeo.me`; does not change
    QString name;       ///< English, for example `My user (SCIM)`
    QUrl url;           ///< read with GET
    QStringList scopes; ///< that the access token needs, beyond `openid`
};

/// Where a profile is from.
struct ProviderSource {
    /// How it is known.
    enum class Kind {
        Document, ///< read at `url`
        Trial,    ///< seen at the running software, whose page is `url`
    };
    QUrl url;     ///< a page for people
    QString date; ///< `2026-11`
    Kind kind{};  ///< read or seen
};

/// A provider by name: how its issuer is made from what the user knows, and what it needs beyond
/// the specifications. A profile is data, and says what the provider's own documentation said at
/// the dates of its `sources()`; a provider that has none is not worse for it.
///
/// All texts are English and plain. Profiles are immutable and cheap to copy, exist as long as the
/// program, and may be used in every thread.
///
/// \code
/// const auto google = bifrost::ProviderProfile::find(QStringLiteral("google"));
/// bifrost::ClientConfiguration configuration;
/// configuration.clientId = QStringLiteral("1234.apps.googleusercontent.com");
/// configuration.clientSecret = bifrost::Secret(QByteArrayLiteral("as shown by the console"));
/// if (const auto configured = google->configure({}, configuration)) {
///     auto client = bifrost::Client::create(*configured);
/// }
/// \endcode
class BIFROST_EXPORT ProviderProfile {
public:
    /// Whether a desktop application without a server of its own can sign its user in.
    enum class Use {
        Usable,      ///< yes
        Limited,     ///< yes, but see `limits()`
        NotUsable,   ///< no, for the reason in `limits()`
        NotVerified, ///< the documentation does not say enough: see `limits()`
    };

    /// Which redirect URI a desktop application can register.
    enum class Redirect {
        LoopbackAnyPort,   ///< `http://127.0.0.1`, on any port (RFC 8252 §7.3)
        LoopbackSamePort,  ///< `http://127.0.0.1`; only the registered port is certain
        LocalhostAnyPort,  ///< `http://localhost` alone, on any port
        LocalhostSamePort, ///< `http://localhost` alone; only the registered port is certain
        HttpsOnly,         ///< neither: https, or a scheme of the application
        NotVerified,       ///< the documentation does not say
    };

    /// What makes the provider issue a refresh token.
    enum class Refresh {
        Always,        ///< it comes with every sign-in
        OfflineAccess, ///< the scope `offline_access` (OIDC Core §11), part of `scopes()`
        Parameter,     ///< a parameter of the authorization request: `additionalParameters()`
        Console,       ///< a setting of the client in the console: see `steps()`
        None,          ///< nothing: a public client gets none
        NotVerified,   ///< the documentation does not say
    };

    /// Whether the client needs a secret.
    enum class ClientSecret {
        None,            ///< a public client has none
        NotConfidential, ///< one that the provider issues to desktop applications as well, and that
                         ///< protects nothing
        Required,        ///< a real one, which a desktop application cannot keep
    };

    /// How a sign-out in the browser ends, and returns.
    enum class SignOut {
        Standard,    ///< RP-Initiated Logout
        LogoutUri,   ///< GET with `client_id` and `logout_uri` instead; `state` does not come back
        None,        ///< there is no end session endpoint
        NotVerified, ///< the documentation does not say
    };

    /// Every profile: Asgardeo first, the others by name.
    [[nodiscard]] static QList<ProviderProfile> all();
    /// No value if there is no profile with this `id()`.
    [[nodiscard]] static std::optional<ProviderProfile> find(const QString &id);
    /// The profile of the provider that has `issuer`, an issuer identifier. Recognized by its host,
    /// or, for software that everybody can host, by a path that no other is known to have. No value
    /// if neither tells.
    [[nodiscard]] static std::optional<ProviderProfile> forIssuer(const QString &issuer);

    [[nodiscard]] QString id() const;     ///< for example `google`; does not change
    [[nodiscard]] QString name() const;   ///< as its vendor writes it
    [[nodiscard]] QString letter() const; ///< for an icon: one letter or two
    [[nodiscard]] Use use() const;        ///< whether a desktop application can use it
    /// One or two sentences; empty if `use()` is `Usable`.
    [[nodiscard]] QString limits() const;

    /// Empty if the provider has one issuer for everybody.
    [[nodiscard]] QList<ProviderField> fields() const;
    /// `{client_id}` stands for the client ID, where the provider wants that as a scope.
    [[nodiscard]] QStringList scopes() const;
    /// Names and values that this provider needs in an authorization request for `issuer`. Where
    /// the library knows the profile (`ClientConfiguration::provider`), it sends them itself,
    /// unless `SignInOptions::additionalParameters` has another value.
    [[nodiscard]] QList<std::pair<QString, QString>>
    additionalParameters(const QString &issuer) const;
    [[nodiscard]] Redirect redirect() const;             ///< which redirect URI can be registered
    [[nodiscard]] Refresh refresh() const;               ///< what a refresh token takes
    [[nodiscard]] ClientSecret clientSecret() const;     ///< whether the client needs a secret
    [[nodiscard]] SignOut signOut() const;               ///< how a sign-out in the browser ends
    [[nodiscard]] QList<ProviderStep> steps() const;     ///< of the registration, in order
    [[nodiscard]] QList<ProviderSource> sources() const; ///< where the profile is from
    /// What the provider that has `issuer` serves to its users. Empty for most providers: their
    /// access tokens are for UserInfo alone. Nothing says that a particular session may read it.
    [[nodiscard]] QList<ProviderApi> apis(const QString &issuer) const;
    /// Where the provider that has `issuer` lists the organizations of a user, which
    /// `AccountManager::switchOrganization()` switches to. No value for most providers: their
    /// tenants have no organizations below them.
    [[nodiscard]] std::optional<ProviderApi> organizations(const QString &issuer) const;
    /// Where the provider that has `issuer` publishes the look of the organization, without
    /// authentication; empty for most providers. See `fetchBranding()`.
    [[nodiscard]] QUrl brandingUrl(const QString &issuer) const;

    /// The only host that the provider registers; no value: any, so that the default is right.
    [[nodiscard]] std::optional<RedirectHost> redirectHost() const;
    /// The redirect URI that has to be registered for `configuration`, with `redirectHost()` and
    /// the first port. Empty if none can be, or if the configuration has no port.
    [[nodiscard]] QUrl redirectUri(const ClientConfiguration &configuration) const;

    /// The issuer. `values` has a value for each of `fields()`, by id; one that is absent or empty
    /// is its preset. White space around a value is ignored, and so are a scheme and a path where
    /// the name of a host is expected.
    ///
    /// Fails with a `ValidationError`: `Rule::ProviderFieldIsValid`, whose `expected` is the label
    /// and the example of the first field that has no valid value, and whose `actual` is the value,
    /// printable and bounded, unless it may contain a password; or as `Issuer::fromInput()`.
    [[nodiscard]] Result<Issuer> issuer(const QMap<QString, QString> &values) const;

    /// The values that `issuer()` makes `issuer` of; no value if it makes it of none.
    [[nodiscard]] std::optional<QMap<QString, QString>> values(const QString &issuer) const;

    /// `configuration` with what this provider needs: `issuer`, `provider`, `scopes`,
    /// `redirectHost` if the provider registers only one, and `clientAuthentication`
    /// (`ClientSecretPost` for `ClientSecret::NotConfidential`, otherwise as it is). Everything
    /// else is unchanged. Fails as `issuer()` does.
    ///
    /// A provider that is `NotUsable` is configured as well: whoever has a server that takes part,
    /// or a client secret, may want it all the same.
    [[nodiscard]] Result<ClientConfiguration> configure(const QMap<QString, QString> &values,
                                                        ClientConfiguration configuration) const;

    friend bool operator==(const ProviderProfile &, const ProviderProfile &) = default;

private:
    explicit ProviderProfile(const ProfileRow *row) : row_(row) {}
    const ProfileRow *row_;
};

} // namespace bifrost
