// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QFuture>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace bifrost {

class Session;

/// Whether the application accepts the user whom the provider has authenticated.
class BIFROST_EXPORT SignInDecision {
public:
    /// The user gets in.
    [[nodiscard]] static SignInDecision accept();
    /// `message` says why, to the user: plain text, in their language. The browser page shows it,
    /// and so should the application (`SignInRejection::message`).
    [[nodiscard]] static SignInDecision reject(QString message);

    /// The user gets in.
    [[nodiscard]] bool isAccepted() const { return isAccepted_; }
    [[nodiscard]] const QString &message() const { return message_; } ///< empty if accepted

private:
    explicit SignInDecision(bool isAccepted, QString message);
    bool isAccepted_;
    QString message_;
};

/// Decides about the user of `session`, which has all claims and is not stored yet. Called in the
/// client's thread; must not block, and must not delete the client before it has returned. See
/// `ClientConfiguration::signInDecision`.
using SignInDecider = std::function<QFuture<SignInDecision>(const Session &session)>;

/// \name Ready-made decisions
/// They decide by `Session::claims()`, and reject with `message`.
/// @{

/// Accepts users whose `email` is in one of `domains` (`example.com`, without its subdomains), if
/// `email_verified` is true (OIDC Core §5.1): an address that the provider has not verified may be
/// somebody else's.
[[nodiscard]] BIFROST_EXPORT SignInDecider requireEmailDomain(const QStringList &domains,
                                                              const QString &message);
/// Accepts users whose claim `claim` contains `group`: an array of strings, or one string.
[[nodiscard]] BIFROST_EXPORT SignInDecider requireGroup(
    const QString &group, const QString &message, const QString &claim = QStringLiteral("groups"));
/// Accepts users whose claim `claim` has `value`.
[[nodiscard]] BIFROST_EXPORT SignInDecider requireClaim(const QString &claim,
                                                        const QJsonValue &value,
                                                        const QString &message);
/// Asks one after the other, until one rejects. An empty list accepts everybody.
[[nodiscard]] BIFROST_EXPORT SignInDecider requireAll(const QList<SignInDecider> &deciders);
/// @}

} // namespace bifrost
