// SPDX-License-Identifier: Apache-2.0
#include "session/accountidentity.h"

#include "core/printable.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype idLength = 12;
constexpr qsizetype longestClaim = 256;
constexpr qsizetype longestPicture = 1024; ///< an address that is longer is of no use when cut
constexpr qsizetype longestAccountName = 100;

constexpr std::array listedClaims{
    "sub"_L1,      "name"_L1,     "given_name"_L1, "family_name"_L1, "preferred_username"_L1,
    "username"_L1, "nickname"_L1, "email"_L1,
};

/// Never half of a surrogate pair.
QString shortened(const QString &text, qsizetype longest) {
    QString cut = text.left(longest);
    if (!cut.isEmpty() && cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return cut;
}

/// Some providers send lists: the first entry counts.
QString claimText(const QJsonValue &value) {
    return (value.isArray() ? value.toArray().at(0) : value).toString();
}

bool isUserOf(const Account &account, const Session &session) {
    return account.issuer == session.issuer() && account.clientId == session.clientId() &&
           account.subject == session.subject();
}

} // namespace

StoreKey accountKey(const Account &account) {
    return {StoreKey::Kind::Session, account.issuer, account.clientId, account.account};
}

bool isRecordName(const QString &name) {
    return name.size() <= 64 && std::ranges::all_of(name, [](QChar c) {
               return isAsciiLetterOrDigit(c) || c == u'-' || c == u'_';
           });
}

QString accountId(const Account &account) {
    const QByteArray key = accountKey(account).toString().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(idLength));
}

qsizetype indexOfAccount(const QList<Account> &accounts, const QString &id) {
    const auto found = std::ranges::find(accounts, id, &Account::id);
    return found == accounts.end() ? -1 : found - accounts.begin();
}

qsizetype indexOfAccount(const QList<Account> &accounts, const Session &session) {
    const auto indexWhere = [&](const auto &matches) -> qsizetype {
        const auto found = std::ranges::find_if(accounts, [&](const Account &account) {
            return isUserOf(account, session) && matches(account);
        });
        return found == accounts.end() ? -1 : found - accounts.begin();
    };
    const qsizetype ofOrganization =
        indexWhere([&](const Account &account) { return isOfOrganization(account, session); });
    return ofOrganization >= 0 || session.organization()
               ? ofOrganization
               : indexWhere([](const Account &account) { return !account.organization; });
}

bool isOfOrganization(const Account &account, const Session &session) {
    const auto &switched = session.organization();
    return account.organization &&
           account.organization->id ==
               (switched ? switched->id : session.claims().value("org_id"_L1).toString());
}

QJsonObject accountClaims(const QJsonObject &claims) {
    QJsonObject listed;
    for (const QLatin1StringView name : listedClaims) {
        const QString text = shortened(claimText(claims.value(name)), longestClaim);
        if (!text.isEmpty()) {
            listed.insert(name, text);
        }
    }
    const QString picture = claims.value("picture"_L1).toString();
    if (!picture.isEmpty() && picture.size() <= longestPicture) {
        listed.insert("picture"_L1, picture);
    }
    return listed;
}

QString accountName(const QString &text) {
    QString name = text;
    std::ranges::replace_if(
        name, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return shortened(name.simplified(), longestAccountName);
}

Account accountOfRecord(const StoredSession &stored) {
    Account account{.issuer = stored.issuer,
                    .clientId = stored.clientId,
                    .account = stored.account,
                    .subject = stored.claims.value("sub"_L1).toString(),
                    .claims = accountClaims(stored.claims),
                    .organization = stored.organization,
                    .parent = stored.parent};
    account.id = accountId(account);
    return account;
}

} // namespace bifrost
