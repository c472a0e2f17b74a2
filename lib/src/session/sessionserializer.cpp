// SPDX-License-Identifier: Apache-2.0
#include "session/sessionserializer.h"

#include "session/recordheader.h"
#include "session/sessionbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

// The record passes through Qt's JSON classes, whose copies cannot be overwritten; the record
// itself is a Secret on both sides.

QString textOf(const Secret &secret) {
    return QString::fromUtf8(secret.reveal());
}

QString textOf(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Reads members one by one and remembers the first that is not as it was written.
class RecordReader {
public:
    explicit RecordReader(const QJsonObject &record) : record_(record) {}

    QString text(QLatin1StringView name) {
        const QString value = record_.value(name).toString();
        return accept(!value.isEmpty(), name) ? value : QString();
    }

    Secret secret(QLatin1StringView name) { return Secret(text(name).toUtf8()); }

    std::optional<Secret> optionalSecret(QLatin1StringView name) {
        return record_.contains(name) ? std::optional(secret(name)) : std::nullopt;
    }

    QJsonObject object(QLatin1StringView name) {
        const QJsonValue value = record_.value(name);
        return accept(value.isObject(), name) ? value.toObject() : QJsonObject();
    }

    QDateTime time(QLatin1StringView name) {
        const QString text = record_.value(name).toString();
        const QDateTime value = QDateTime::fromString(text, Qt::ISODateWithMs);
        // As it was written: one without an offset would be read as local time, and a time after
        // the year 9999 could not be written again.
        return accept(value.isValid() && textOf(value) == text, name) ? value : QDateTime();
    }

    QStringList texts(QLatin1StringView name) {
        const QJsonValue value = record_.value(name);
        const QJsonArray array = value.toArray();
        QStringList result;
        bool isReadable = value.isArray();
        for (const auto &entry : array) {
            isReadable = isReadable && entry.isString();
            result.append(entry.toString());
        }
        return accept(isReadable, name) ? result : QStringList();
    }

    bool accept(bool condition, QLatin1StringView name) {
        if (!condition && broken_.isEmpty()) {
            broken_ = name;
        }
        return condition;
    }

    [[nodiscard]] const QString &broken() const { return broken_; }

private:
    const QJsonObject &record_;
    QString broken_;
};

/// The format of a record whose other members are yet to be read.
Result<void> checkFormat(const QJsonObject &record) {
    const QJsonValue format = record.value("format"_L1);
    const int version = format.toInt(0); // 0 for fractions and other types
    if (version < 1) {
        return failure(corruptRecord(u"member format"_s));
    }
    if (version > SessionSerializer::formatVersion) {
        return failure(StorageError{
            StorageError::Kind::NewerVersion,
            u"format %1, known up to %2"_s.arg(version).arg(SessionSerializer::formatVersion)});
    }
    return {};
}

} // namespace

Secret SessionSerializer::serialize(const Session &session) {
    QJsonObject record{
        {u"format"_s, formatVersion},
        {u"issuer"_s, session.issuer()},
        {u"clientId"_s, session.clientId()},
        {u"idTokenClaims"_s, session.idTokenClaims().toJson()},
        {u"claims"_s, session.claims()},
        {u"idToken"_s, textOf(session.idToken())},
        {u"accessToken"_s, textOf(session.accessToken())},
        {u"scopes"_s, QJsonArray::fromStringList(session.scopes())},
        {u"signedInAt"_s, textOf(session.signedInAt())},
        {u"refreshedAt"_s, textOf(session.refreshedAt())},
        {u"accessTokenExpiresAt"_s, textOf(session.accessTokenExpiresAt())},
        {u"generation"_s, SessionBuilder::data(session).generation},
    };
    if (session.refreshToken()) {
        record.insert("refreshToken"_L1, textOf(*session.refreshToken()));
    }
    return Secret(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

Result<Session> SessionSerializer::deserialize(const Secret &record) {
    const std::optional<QJsonObject> object = parseJsonObject(record.reveal(), maximumRecordDepth);
    if (!object) {
        return failure(corruptRecord(u"not a JSON object"_s));
    }
    if (const Result<void> format = checkFormat(*object); !format) {
        return tl::unexpected(format.error());
    }
    RecordReader reader(*object);
    SessionBuilder::Data data{
        .issuer = reader.text("issuer"_L1),
        .clientId = reader.text("clientId"_L1),
        .idTokenClaims = IdTokenClaims(reader.object("idTokenClaims"_L1)),
        .claims = reader.object("claims"_L1),
        .idToken = reader.secret("idToken"_L1),
        .accessToken = reader.secret("accessToken"_L1),
        .refreshToken = reader.optionalSecret("refreshToken"_L1),
        .scopes = reader.texts("scopes"_L1),
        .signedInAt = reader.time("signedInAt"_L1),
        .refreshedAt = reader.time("refreshedAt"_L1),
        .accessTokenExpiresAt = reader.time("accessTokenExpiresAt"_L1),
        .generation = object->value("generation"_L1).toInt(),
    };
    // The claims were validated when they were stored; that they are the same claims is checked by
    // what every ID Token has.
    const IdTokenClaims &claims = data.idTokenClaims;
    reader.accept(claims.issuer() == data.issuer && !claims.subject().isEmpty() &&
                      claims.audience().contains(data.clientId) && claims.expiresAt().isValid() &&
                      claims.issuedAt().isValid(),
                  "idTokenClaims"_L1);
    if (!reader.broken().isEmpty()) {
        return failure(corruptRecord(u"member %1"_s.arg(reader.broken())));
    }
    return SessionBuilder::build(std::move(data));
}

} // namespace bifrost
