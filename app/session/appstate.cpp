// SPDX-License-Identifier: Apache-2.0
#include "session/appstate.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr auto geometryKey = "Window/Geometry"_L1;
static constexpr auto schemeKey = "Desktop/ColorScheme"_L1;
static constexpr auto signedOutKey = "Session/SignedOutLast"_L1;
static constexpr auto refreshesKey = "Session/LastRefreshes"_L1;
static constexpr auto anyPortKey = "Provider/AnyPort"_L1;
static constexpr auto statedIssuersKey = "Provider/StatedIssuers"_L1;
static constexpr auto currentAccountKey = "Accounts/Current"_L1;
static constexpr auto accountsInNeedKey = "Accounts/InNeed"_L1;

/// The number of clients that are remembered. The oldest one is evicted.
static constexpr qsizetype mostClients = 20;

AppState::AppState(QString path) : path_(std::move(path)) {}

QString AppState::standardPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(u"bifrost/state.conf"_s);
}

QByteArray AppState::windowGeometry() const {
    return read(geometryKey).toByteArray();
}

void AppState::setWindowGeometry(const QByteArray &geometry) {
    write(geometryKey, geometry);
}

std::optional<ColorScheme> AppState::systemScheme() const {
    const auto appearance = appearanceFromText(read(schemeKey).toString());
    if (!appearance || *appearance == Appearance::System) {
        return std::nullopt;
    }
    return *appearance == Appearance::Dark ? ColorScheme::Dark : ColorScheme::Light;
}

void AppState::setSystemScheme(ColorScheme scheme) {
    write(schemeKey,
          appearanceText(scheme == ColorScheme::Dark ? Appearance::Dark : Appearance::Light));
}

bool AppState::signedOutLast() const {
    return read(signedOutKey).toBool();
}

void AppState::rememberSignOut() {
    write(signedOutKey, true);
}

void AppState::rememberSignIn() {
    write(signedOutKey, false);
}

bool AppState::takesAnyPort(const QString &issuer, const QString &clientId) const {
    return read(anyPortKey).toStringList().contains(issuer + u' ' + clientId);
}

void AppState::rememberAnyPort(const QString &issuer, const QString &clientId) {
    QStringList clients = read(anyPortKey).toStringList();
    clients.removeAll(issuer + u' ' + clientId);
    clients.append(issuer + u' ' + clientId);
    write(anyPortKey, clients.mid(std::max<qsizetype>(0, clients.size() - mostClients)));
}

// Pairs in a row: what is configured, then what the provider states.
std::optional<QString> AppState::statedIssuer(const QString &issuer) const {
    const QStringList pairs = read(statedIssuersKey).toStringList();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i] == issuer) {
            return pairs[i + 1];
        }
    }
    return std::nullopt;
}

void AppState::rememberStatedIssuer(const QString &issuer, const QString &stated) {
    const QStringList before = read(statedIssuersKey).toStringList();
    QStringList pairs{issuer, stated}; // the newest first
    for (qsizetype i = 0; i + 1 < before.size() && pairs.size() < 2 * mostClients; i += 2) {
        if (before[i] != issuer) {
            pairs << before[i] << before[i + 1];
        }
    }
    write(statedIssuersKey, pairs);
}

void AppState::forgetStatedIssuers() {
    if (!read(statedIssuersKey).toStringList().isEmpty()) {
        write(statedIssuersKey, QStringList());
    }
}

// Three texts in a row: the client, when, and how. The newest first.
static constexpr qsizetype refreshParts = 3;

std::optional<LastRefresh> AppState::lastRefresh(const QString &issuer,
                                                 const QString &clientId) const {
    const QStringList parts = read(refreshesKey).toStringList();
    for (qsizetype i = 0; i + refreshParts <= parts.size(); i += refreshParts) {
        if (parts[i] == issuer + u' ' + clientId) {
            return LastRefresh::fromTexts(parts[i + 1], parts[i + 2]);
        }
    }
    return std::nullopt;
}

void AppState::rememberRefresh(const QString &issuer, const QString &clientId,
                               const LastRefresh &last) {
    const QStringList before = read(refreshesKey).toStringList();
    const QString client = issuer + u' ' + clientId;
    QStringList parts{client, last.at.toString(Qt::ISODate), last.outcomeName()};
    for (qsizetype i = 0;
         i + refreshParts <= before.size() && parts.size() < refreshParts * mostClients;
         i += refreshParts) {
        if (before[i] != client) {
            parts += before.mid(i, refreshParts);
        }
    }
    write(refreshesKey, parts);
}

std::optional<bifrost::Account> AppState::currentAccount() const {
    const auto remembered = rememberedAccount();
    return remembered ? std::optional(remembered->account) : std::nullopt;
}

std::optional<RememberedAccount> AppState::rememberedAccount() const {
    return RememberedAccount::fromTexts(read(currentAccountKey).toStringList());
}

void AppState::rememberAccount(const RememberedAccount &account) {
    write(currentAccountKey, account.toTexts());
}

void AppState::forgetAccount() {
    if (!read(currentAccountKey).toStringList().isEmpty()) {
        write(currentAccountKey, QStringList());
    }
}

// Pairs in a row: the account, and since when.
QMap<QString, QDateTime> AppState::accountsInNeed() const {
    const QStringList pairs = read(accountsInNeedKey).toStringList();
    QMap<QString, QDateTime> accounts;
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        const QDateTime since = QDateTime::fromString(pairs[i + 1], Qt::ISODate);
        if (since.isValid()) {
            accounts.insert(pairs[i], since);
        }
    }
    return accounts;
}

void AppState::setAccountsInNeed(const QMap<QString, QDateTime> &accounts) {
    QStringList pairs;
    for (auto account = accounts.cbegin(); account != accounts.cend(); ++account) {
        pairs << account.key() << account->toString(Qt::ISODate);
    }
    write(accountsInNeedKey, pairs);
}

void AppState::write(QLatin1StringView key, const QVariant &value) {
    if (read(key) == value) {
        return;
    }
    QDir().mkpath(QFileInfo(path_).absolutePath());
    QSettings file(path_, QSettings::IniFormat);
    file.setValue(key, value);
    file.sync();
    if (file.status() == QSettings::NoError) {
        unwritten_.remove(key);
    } else {
        unwritten_.insert(key, value);
    }
}

QVariant AppState::read(QLatin1StringView key) const {
    const auto unwritten = unwritten_.constFind(key);
    return unwritten != unwritten_.cend() ? *unwritten
                                          : QSettings(path_, QSettings::IniFormat).value(key);
}
