// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accounts/rememberedaccount.h"
#include "session/lastrefresh.h"
#include "theme/colorscheme.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QVariant>

#include <optional>

/// What the application remembers between runs. None of it is secret, and none is a setting. The
/// file is written atomically. One that cannot be read counts as empty; a value that cannot be
/// written is kept in memory.
class AppState {
public:
    explicit AppState(QString path);

    /// `bifrost/state.conf` in the user's data folder.
    [[nodiscard]] static QString standardPath();

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    [[nodiscard]] std::optional<ColorScheme> systemScheme() const;
    void setSystemScheme(ColorScheme scheme);

    /// The last sign-out is newer than the last sign-in: the next sign-in asks for credentials.
    [[nodiscard]] bool signedOutLast() const;
    void rememberSignOut();
    void rememberSignIn();

    /// The provider has redirected a sign-in of this client to a port that is not configured, so it
    /// accepts any port (RFC 8252 §7.3).
    [[nodiscard]] bool takesAnyPort(const QString &issuer, const QString &clientId) const;
    void rememberAnyPort(const QString &issuer, const QString &clientId);

    /// The issuer that the provider states instead of the configured `issuer`, if it was taken
    /// over.
    [[nodiscard]] std::optional<QString> statedIssuer(const QString &issuer) const;
    void rememberStatedIssuer(const QString &issuer, const QString &stated);
    void forgetStatedIssuers();

    /// How the last refresh of a session of this client ended, in whatever process.
    [[nodiscard]] std::optional<LastRefresh> lastRefresh(const QString &issuer,
                                                         const QString &clientId) const;
    void rememberRefresh(const QString &issuer, const QString &clientId, const LastRefresh &last);

    /// The account that the window showed last.
    [[nodiscard]] std::optional<bifrost::Account> currentAccount() const;
    /// The same, with what was configured when the user chose it.
    [[nodiscard]] std::optional<RememberedAccount> rememberedAccount() const;
    void rememberAccount(const RememberedAccount &account);
    void forgetAccount();

    /// The accounts whose session has ended, or isn't renewed, by `bifrost::Account::id`, and since
    /// when (UTC, in seconds). Their users have been told.
    [[nodiscard]] QMap<QString, QDateTime> accountsInNeed() const;
    void setAccountsInNeed(const QMap<QString, QDateTime> &accounts);

private:
    void write(QLatin1StringView key, const QVariant &value);
    [[nodiscard]] QVariant read(QLatin1StringView key) const;

    QString path_;
    QMap<QString, QVariant> unwritten_; ///< values that could not be written
};
