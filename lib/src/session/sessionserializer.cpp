// SPDX-License-Identifier: Apache-2.0
#include "session/sessionserializer.h"

#include "session/proofkeyrecord.h"
#include "session/recordheader.h"
#include "session/sessionbuilder.h"

#include <bifrost/issuer.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

// Qt's JSON classes make copies of the record that cannot be overwritten; the record itself is a
// `Secret` when it is passed in and returned.

QString textOf(const Secret &secret) {
    return QString::fromUtf8(secret.reveal());
}

QString textOf(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Reads the members one by one, and remembers the first invalid one.
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
        // Exactly as written: a time without offset would be read as local time, and a time after
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

struct OutcomeName {
    UserInfoState::Outcome outcome;
    QLatin1StringView name;
};
using Outcome = UserInfoState::Outcome;
constexpr std::array outcomeNames{
    OutcomeName{Outcome::NotOffered, "notOffered"_L1},
    OutcomeName{Outcome::Read, "read"_L1},
    OutcomeName{Outcome::TimedOut, "timedOut"_L1},
    OutcomeName{Outcome::Unreachable, "unreachable"_L1},
    OutcomeName{Outcome::Refused, "refused"_L1},
    OutcomeName{Outcome::Failed, "failed"_L1},
    OutcomeName{Outcome::Unreadable, "unreadable"_L1},
    OutcomeName{Outcome::Encrypted, "encrypted"_L1},
    OutcomeName{Outcome::NotVerified, "notVerified"_L1},
    OutcomeName{Outcome::OtherSubject, "otherSubject"_L1},
};

/// Earlier builds ignore this member, and write records without it.
QJsonObject userInfoRecord(const SessionBuilder::Data &data) {
    QJsonObject record{
        {u"claims"_s, QJsonArray::fromStringList(data.userInfoClaims)},
        {u"aggregated"_s, QJsonArray::fromStringList(data.references.aggregated)},
        {u"distributed"_s, QJsonArray::fromStringList(data.references.distributed)},
        {u"detail"_s, data.userInfo.detail},
        {u"httpStatus"_s, data.userInfo.httpStatus},
        {u"providerMessage"_s, data.userInfo.providerMessage},
    };
    for (const auto &[outcome, name] : outcomeNames) {
        if (outcome == data.userInfo.outcome) {
            record.insert("outcome"_L1, name);
        }
    }
    if (data.userInfo.readAt) {
        record.insert("readAt"_L1, textOf(*data.userInfo.readAt));
    }
    return record;
}

/// Strings alone: whatever else a list holds is passed by.
QStringList stringsIn(const QJsonValue &list) {
    QStringList strings;
    const QJsonArray entries = list.toArray();
    for (const auto &entry : entries) {
        if (entry.isString()) {
            strings.append(entry.toString());
        }
    }
    return strings;
}

/// Never a reason to refuse a record: what cannot be read is unknown until UserInfo is read again.
void readUserInfo(const QJsonObject &record, SessionBuilder::Data &data) {
    const QString named = record.value("outcome"_L1).toString();
    for (const auto &[outcome, name] : outcomeNames) {
        if (named == name) {
            data.userInfo.outcome = outcome;
        }
    }
    data.userInfo.httpStatus = record.value("httpStatus"_L1).toInt();
    data.userInfo.detail = record.value("detail"_L1).toString();
    data.userInfo.providerMessage = record.value("providerMessage"_L1).toString();
    const auto readAt =
        QDateTime::fromString(record.value("readAt"_L1).toString(), Qt::ISODateWithMs);
    if (readAt.isValid()) {
        data.userInfo.readAt = readAt.toUTC();
    }
    data.userInfoClaims = stringsIn(record.value("claims"_L1));
    data.references = joined(
        takeClaimReferences(data.claims),
        {stringsIn(record.value("aggregated"_L1)), stringsIn(record.value("distributed"_L1))},
        data.claims);
}

constexpr auto bearerName = "Bearer"_L1; // RFC 6749 §7.1
constexpr auto dpopName = "DPoP"_L1;     // RFC 9449 §5

QJsonObject dpopRecord(const SessionBuilder::Data &data) {
    const bool isBound = data.tokenBinding == TokenBinding::Dpop;
    QJsonObject record{{u"tokenType"_s, isBound ? dpopName : bearerName}};
    if (data.proofKey) {
        insertProofKey(*data.proofKey, record);
    }
    return record;
}

/// Never a reason to refuse a record: without its key, the session can still be signed out.
void readDpop(const QJsonObject &record, SessionBuilder::Data &data) {
    const bool isBearer = record.value("tokenType"_L1).toString() == bearerName;
    data.tokenBinding = isBearer ? TokenBinding::Refused : TokenBinding::Dpop;
    data.proofKey = readProofKey(record);
}

/// Earlier builds ignore it: to them it is a session of a sign-in.
QJsonObject switchRecord(const SessionBuilder::Data &data) {
    return {{u"id"_s, data.organization->id},
            {u"name"_s, data.organization->name},
            {u"handle"_s, data.organization->handle},
            {u"parent"_s, data.parent}};
}

/// Never a reason to refuse a record.
void readSwitch(const QJsonObject &record, SessionBuilder::Data &data) {
    const QString id = record.value("id"_L1).toString();
    if (!id.isEmpty()) {
        data.organization = Organization{id, record.value("name"_L1).toString(),
                                         record.value("handle"_L1).toString()};
        data.parent = record.value("parent"_L1).toString();
    }
}

/// The format of a record, which is read before its other members.
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

/// An issuer that is shared by tenants is not the one that the token names.
bool isIssuedBy(const QString &issuer, const IdTokenClaims &claims) {
    if (claims.issuer() == issuer) {
        return true;
    }
    const auto configured = Issuer::fromInput(issuer);
    return configured && configured->isShared() && !claims.issuer().isEmpty() &&
           claims.issuer() == configured->issuerFor(claims.claim("tid"_L1).toString());
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
        {u"userInfo"_s, userInfoRecord(SessionBuilder::data(session))},
    };
    if (!session.authorizationDetails().isEmpty()) { // earlier builds ignore it
        record.insert("authorizationDetails"_L1, session.authorizationDetails());
    }
    if (session.refreshToken()) {
        record.insert("refreshToken"_L1, textOf(*session.refreshToken()));
    }
    const SessionBuilder::Data &data = SessionBuilder::data(session);
    if (data.tokenBinding != TokenBinding::None) {
        record.insert("dpop"_L1, dpopRecord(data));
    }
    if (data.tls == ClientTls::Certificate) {
        record.insert("certificateBound"_L1, true);
    }
    if (data.organization) {
        record.insert("organization"_L1, switchRecord(data));
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
    // The claims were validated before they were stored; only the claims that every ID Token has
    // are checked again.
    const IdTokenClaims &claims = data.idTokenClaims;
    reader.accept(isIssuedBy(data.issuer, claims) && !claims.subject().isEmpty() &&
                      claims.audience().contains(data.clientId) && claims.expiresAt().isValid() &&
                      claims.issuedAt().isValid(),
                  "idTokenClaims"_L1);
    if (!reader.broken().isEmpty()) {
        return failure(corruptRecord(u"member %1"_s.arg(reader.broken())));
    }
    readUserInfo(object->value("userInfo"_L1).toObject(), data);
    data.authorizationDetails = object->value("authorizationDetails"_L1).toArray();
    data.tls = object->value("certificateBound"_L1).toBool() ? ClientTls::Certificate
                                                             : ClientTls::Anonymous;
    readSwitch(object->value("organization"_L1).toObject(), data);
    if (object->contains("dpop"_L1)) {
        readDpop(object->value("dpop"_L1).toObject(), data);
    }
    return SessionBuilder::build(std::move(data));
}

} // namespace bifrost
