// SPDX-License-Identifier: Apache-2.0
#include "session/unrevokedtokenstore.h"

#include "core/async.h"
#include "core/json.h"
#include "core/logging.h"
#include "session/recordheader.h"
#include "session/recordlabel.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

bool isUnusable(const Error &error) {
    using Kind = StorageError::Kind;
    return isStorageError(error, Kind::Corrupt) || isStorageError(error, Kind::NewerVersion) ||
           isStorageError(error, Kind::ForeignClient);
}

/// Empty if the record is damaged.
QList<Secret> tokensIn(const Secret &record) {
    const auto object = parseJsonObject(record.reveal());
    if (!object || object->value("format"_L1).toInt() != UnrevokedTokenStore::formatVersion) {
        qCWarning(lcSession) << "a record of unrevoked tokens cannot be used";
        return {};
    }
    QList<Secret> tokens;
    const QJsonArray array = object->value("refreshTokens"_L1).toArray();
    for (const auto &token : array) {
        if (!token.toString().isEmpty()) {
            tokens.append(Secret(token.toString().toUtf8()));
        }
    }
    return tokens;
}

} // namespace

UnrevokedTokenStore::UnrevokedTokenStore(SecretStore &secrets, QString issuer, QString clientId,
                                         const QString &account)
    : secrets_(secrets), issuer_(std::move(issuer)), clientId_(std::move(clientId)) {
    const StoreKey key{StoreKey::Kind::UnrevokedTokens, issuer_, clientId_, account};
    key_ = key.toString();
    records_ = std::make_unique<ClientRecord>(secrets, key, formatVersion);
}

QFuture<Result<QList<Secret>>> UnrevokedTokenStore::load() {
    return whenDone(records_->read(), records_.get(),
                    [](const Result<std::optional<Secret>> &record) -> Result<QList<Secret>> {
                        if (!record && !isUnusable(record.error())) {
                            return tl::unexpected(record.error());
                        }
                        return record && *record ? tokensIn(**record) : QList<Secret>();
                    });
}

QFuture<Result<void>> UnrevokedTokenStore::save(const QList<Secret> &tokens) {
    if (tokens.isEmpty()) {
        return remove();
    }
    QJsonArray array;
    for (const Secret &token : tokens) {
        array.append(QString::fromUtf8(token.reveal()));
    }
    const QJsonObject record{{u"format"_s, formatVersion},
                             {u"issuer"_s, issuer_},
                             {u"clientId"_s, clientId_},
                             {u"refreshTokens"_s, array}};
    secrets_.describe(key_, unrevokedTokensLabel(issuer_));
    return records_->write(Secret(QJsonDocument(record).toJson(QJsonDocument::Compact)));
}

QFuture<Result<void>> UnrevokedTokenStore::remove() {
    return records_->remove();
}

} // namespace bifrost
