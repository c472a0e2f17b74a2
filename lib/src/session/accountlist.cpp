// SPDX-License-Identifier: Apache-2.0
#include "session/accountlist.h"

#include "core/json.h"
#include "session/accountidentity.h"
#include "session/recordheader.h"

#include <bifrost/issuer.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestMember = 512;
constexpr qsizetype mostScopes = 100;

void insertText(QJsonObject &object, QLatin1StringView name, const QString &text) {
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

QJsonObject organizationRecord(const Organization &organization) {
    QJsonObject record{{u"id"_s, organization.id}};
    insertText(record, "name"_L1, organization.name);
    insertText(record, "handle"_L1, organization.handle);
    return record;
}

QJsonObject accountRecord(const Account &account) {
    QJsonObject record{{u"issuer"_s, account.issuer}, {u"clientId"_s, account.clientId}};
    insertText(record, "account"_L1, account.account);
    insertText(record, "provider"_L1, account.provider);
    insertText(record, "redirectPath"_L1, account.redirectPath);
    insertText(record, "name"_L1, account.name);
    insertText(record, "subject"_L1, account.subject);
    insertText(record, "parent"_L1, account.parent);
    if (!account.scopes.isEmpty()) {
        record.insert("scopes"_L1, QJsonArray::fromStringList(account.scopes));
    }
    if (!account.claims.isEmpty()) {
        record.insert("claims"_L1, account.claims);
    }
    if (account.organization) {
        record.insert("organization"_L1, organizationRecord(*account.organization));
    }
    return record;
}

/// Empty if it is another type, or too long to be meant.
QString boundedText(const QJsonObject &object, QLatin1StringView name) {
    const QString text = object.value(name).toString();
    return text.size() <= longestMember ? text : QString();
}

QStringList scopesIn(const QJsonValue &value) {
    QStringList scopes;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        const QString scope = entry.toString();
        if (!scope.isEmpty() && scope.size() <= longestMember && scopes.size() < mostScopes) {
            scopes.append(scope);
        }
    }
    return scopes;
}

std::optional<Organization> organizationIn(const QJsonObject &object) {
    const Organization organization{boundedText(object, "id"_L1), boundedText(object, "name"_L1),
                                    boundedText(object, "handle"_L1)};
    return organization.id.isEmpty() ? std::nullopt : std::optional(organization);
}

bool isNamed(const Account &account) {
    const auto issuer = Issuer::fromInput(account.issuer);
    return issuer && issuer->value() == account.issuer && !account.clientId.isEmpty() &&
           account.clientId == account.clientId.trimmed() && isRecordName(account.account);
}

/// No value if it names no account.
std::optional<Account> accountIn(const QJsonObject &object) {
    Account account{.issuer = boundedText(object, "issuer"_L1),
                    .clientId = boundedText(object, "clientId"_L1),
                    .account = object.value("account"_L1).toString(),
                    .provider = boundedText(object, "provider"_L1),
                    .redirectPath = boundedText(object, "redirectPath"_L1),
                    .scopes = scopesIn(object.value("scopes"_L1)),
                    .name = accountName(object.value("name"_L1).toString()),
                    .subject = boundedText(object, "subject"_L1),
                    .claims = accountClaims(object.value("claims"_L1).toObject()),
                    .organization = organizationIn(object.value("organization"_L1).toObject()),
                    .parent = boundedText(object, "parent"_L1)};
    if (!isNamed(account)) {
        return std::nullopt;
    }
    account.id = accountId(account);
    return account;
}

} // namespace

Secret AccountList::serialize(const QList<Account> &accounts) {
    QJsonArray records;
    for (const Account &account : accounts) {
        records.append(accountRecord(account));
    }
    const QJsonObject list{{u"format"_s, formatVersion}, {u"accounts"_s, records}};
    return Secret(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<QList<Account>> AccountList::parse(const Secret &record) {
    const auto list = parseJsonObject(record.reveal());
    const int format = list ? list->value("format"_L1).toInt() : 0; // 0 for other types
    if (format > formatVersion) {
        return failure(StorageError{
            StorageError::Kind::NewerVersion,
            u"accounts of format %1, known up to %2"_s.arg(format).arg(formatVersion)});
    }
    if (format < 1 || !list->value("accounts"_L1).isArray()) {
        return failure(corruptRecord(u"not a list of accounts"_s));
    }
    QList<Account> accounts;
    QSet<QString> ids;
    const QJsonArray records = list->value("accounts"_L1).toArray();
    for (const auto &entry : records) {
        if (accounts.size() == maximumSize) {
            break;
        }
        const auto account = accountIn(entry.toObject());
        if (account && !ids.contains(account->id)) {
            ids.insert(account->id);
            accounts.append(*account);
        }
    }
    return accounts;
}

} // namespace bifrost
