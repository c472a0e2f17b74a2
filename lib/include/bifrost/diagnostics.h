// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/error.h>
#include <bifrost/export.h>
#include <bifrost/result.h>

#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace bifrost {

/// What is examined, in the order of the findings. The comments list the facts of a finding.
enum class Check {
    // This computer

    /// A finding for each of `redirectPorts`: `redirectUri`, `port`; if it is taken, `holder`
    /// (`thisUser`, `otherUser`, `unknown`), `program` and `processId`.
    Listener,
    /// For `RedirectHost::Localhost` alone: `addresses`.
    Localhost,
    /// `backend`, `library`, and `authorities`, the number of those that are trusted.
    Tls,
    /// `opener` (a program, or `desktop`), `browser`; `starts` (`yes`, `no`; absent: it cannot be
    /// tried without opening a window), and its `version`, or how it `ended`.
    Browser,
    /// An entry was written, read and removed: `keychain`, `milliseconds`.
    Keychain,
    /// A key was made in hardware, and has signed: `hardware` (`tpm2`), `milliseconds`. Otherwise
    /// `error` says why the keychain keeps keys, unless `use` (`off`) does.
    SigningKeys,
    /// `kind` (`snap`, `flatpak`, `container`, `wsl`, `ssh`, several of them, or `none`), `name`.
    Sandbox,

    // The network

    /// `proxy` (host and port; absent: none), `source` (`setting`, `variable`, `system`,
    /// `loopback`); `methods`, if it asks for a name and password.
    Proxy,
    /// `host`; `addresses`, or `by`, the proxy that resolves the name.
    NameResolution,
    /// `protocol` (`none` for http), `cipher`; `subject`, `issuer` and `expires` of the provider's
    /// certificate; `topmost`, the issuer of the last one that was sent.
    Certificate,

    // The provider

    /// `url`.
    Metadata,
    /// A finding for each rule: `rule`, `clause`, `member`.
    MetadataRule,
    /// `lacking`: names of what the metadata does not offer; `profile`: the id of a
    /// `ProviderProfile`.
    Features,
    /// `url`, `keys`, `usable`.
    KeySet,
    /// A finding for each key: `kid`, `kty`, `alg`, `use`, `crv`.
    Key,
    /// `seconds`: how far this computer's clock is ahead.
    Clock,
    /// A finding for each port, three at most: `redirectUri`; `registered` (`yes`, `no`, `unknown`,
    /// `notAsked`); `refused` (`redirectUri`, `client`), and `words`, the provider's.
    RedirectUri,

    // The session

    /// `stored` (`yes`, `no`), `keychain`.
    StoredSession,
};
/// The number of checks, which are numbered from 0.
inline constexpr int checkCount = static_cast<int>(Check::StoredSession) + 1;

/// For logs and reports, for example `provider.metadata`; it does not change.
[[nodiscard]] BIFROST_EXPORT QString name(Check check);

/// One thing that was examined. It holds no secret: no token, code, key or password, and nothing
/// that a provider says about a user.
struct Finding {
    /// What a finding means for a sign-in.
    enum class Verdict {
        Ok,         ///< as a sign-in needs it
        Note,       ///< nothing is wrong, but it may explain something
        Warning,    ///< a sign-in may work all the same
        Failed,     ///< a sign-in cannot work like this
        NotChecked, ///< it could not be asked, because something else failed, or not at all
    };
    /// A detail of what was found.
    struct Fact {
        QString name;  ///< one of those that `Check` lists
        QString value; ///< printable and bounded, not translated; may be from outside

        friend bool operator==(const Fact &, const Fact &) = default;
    };

    Check check{};                ///< what was examined
    Verdict verdict{};            ///< whether a sign-in can work like this
    QList<Fact> facts{};          ///< in the order in which `Check` lists them; not all are known
    std::optional<Error> error{}; ///< why it failed

    /// The value of the first fact with this name; empty if there is none.
    [[nodiscard]] BIFROST_EXPORT QString fact(QLatin1StringView name) const;
};

/// What `examine()` examines.
enum class ExaminationScope {
    Everything, ///< all of `Check`
    Computer,   ///< the checks of this computer, from `Check::Listener` to `Check::Sandbox`
    Provider,   ///< the others
};

/// Examines what a sign-in with `configuration` needs, one step after the other, and adds a finding
/// to the future as soon as it is known: use `QFutureWatcher::resultReadyAt()`.
///
/// **Side effects.** An entry is written to the keychain and removed again; the keychain may ask
/// the user for its password, and is given up after `keychainTimeout`, at most a minute for its
/// prompt. The provider gets requests for its metadata and keys, and an authorization request
/// without cookies and with `prompt=none` (OIDC Core §3.1.2.1), whose response is not followed. The
/// browser is asked for its version, which opens no window. Stored sessions are not read.
///
/// Every step is limited in time, and all of them together to two minutes. A `configuration` that
/// lacks an issuer or client ID is examined as far as possible; `proxyCredentials` is not asked.
///
/// Requires a `QCoreApplication` and its event loop, in whose thread the future finishes. It always
/// finishes. `QFuture::cancel()` ends the examination.
///
/// \code
/// auto *watcher = new QFutureWatcher<bifrost::Finding>(this);
/// connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [watcher](int index) {
///     const bifrost::Finding finding = watcher->resultAt(index);
///     qInfo() << bifrost::name(finding.check) << (finding.verdict ==
///     bifrost::Finding::Verdict::Ok);
/// });
/// watcher->setFuture(bifrost::examine({.issuer = QStringLiteral("acme")}));
/// \endcode
[[nodiscard]] BIFROST_EXPORT QFuture<Finding>
examine(const ClientConfiguration &configuration,
        ExaminationScope scope = ExaminationScope::Everything);

/// Whether `Client::create()` takes `configuration`. Fails with the `ValidationError` of the first
/// unusable part.
[[nodiscard]] BIFROST_EXPORT Result<void> validate(const ClientConfiguration &configuration);

} // namespace bifrost
