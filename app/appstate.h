// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/colorscheme.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVariant>

/// What the application remembers between runs, none of it secret, none of it a setting.
/// Written atomically; a file that cannot be read counts as empty, and what cannot be written is
/// remembered until the program ends.
class AppState {
public:
    explicit AppState(QString path);

    /// `bifrost/state.conf` in the person's data folder.
    [[nodiscard]] static QString standardPath();

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    [[nodiscard]] std::optional<ColorScheme> systemScheme() const;
    void setSystemScheme(ColorScheme scheme);

    /// The last thing that happened was a sign-out: the next sign-in asks for credentials.
    [[nodiscard]] bool signedOutLast() const;
    void rememberSignOut();
    void rememberSignIn();

    /// A sign-in of this client has come back to a port that is not configured (RFC 8252 §7.3).
    [[nodiscard]] bool takesAnyPort(const QString &issuer, const QString &clientId) const;
    void rememberAnyPort(const QString &issuer, const QString &clientId);

private:
    void write(QLatin1StringView key, const QVariant &value);
    [[nodiscard]] QVariant read(QLatin1StringView key) const;

    QString path_;
    QMap<QString, QVariant> unwritten_;
};
