// SPDX-License-Identifier: Apache-2.0
#include "trace/fieldmaker.h"

#include "trace/knownfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Part = ProtocolStep::Field::Part;
using Disclosure = ProtocolStep::Field::Disclosure;

constexpr qsizetype longestName = 100;
constexpr qsizetype longestValue = 500;
constexpr qsizetype mostFields = 100; ///< of one message: a provider decides how many it has
constexpr qsizetype mostRemembered = 4096;
constexpr qsizetype fingerprintBytes = 4;
/// What is shorter may be a word that occurs elsewhere by chance.
constexpr qsizetype shortestRemembered = 16;
/// In the text of an error: 120 bits in base64, which is no word of any language.
constexpr qsizetype longestWord = 20;

QString textOf(const QJsonValue &value) {
    if (value.isString()) {
        return value.toString();
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

bool isTokenCharacter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           u"-_~+/=."_s.contains(c);
}

/// A provider may quote a code or a token in what it says of an error.
QString withoutLongWords(const QString &text) {
    QString result;
    QString word;
    const auto flush = [&] {
        result += word.size() >= longestWord ? u"[%1 characters]"_s.arg(word.size()) : word;
        word.clear();
    };
    for (const QChar c : text) {
        if (isTokenCharacter(c)) {
            word += c;
        } else {
            flush();
            result += c;
        }
    }
    flush();
    return result;
}

/// A signed or encrypted token, wherever it stands: its header begins with `{"`.
bool holdsToken(const QString &text) {
    return text.contains("eyJ"_L1) && text.count(u'.') >= 2;
}

bool holdsSecretMember(const QJsonValue &value) { // NOLINT(misc-no-recursion): depth is bounded
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        return std::any_of(entries.begin(), entries.end(),
                           [](const QJsonValue &entry) { return holdsSecretMember(entry); });
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (soundsSecret(member.key()) || holdsSecretMember(member.value())) {
            return true;
        }
    }
    return false;
}

/// What may be shown of a value that the table allows to be shown.
QString presentable(Part part, const QString &name, const QString &value) {
    if (part != Part::Query && part != Part::Body) {
        return value;
    }
    if (name == "error_uri"_L1) {
        return QUrl(value)
            .adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
            .toString();
    }
    return name.startsWith("error"_L1) ? withoutLongWords(value) : value;
}

/// The scheme of an Authorization header (RFC 9110 §11.1) is not secret.
qsizetype schemeLength(Part part, const QString &name, const QByteArray &value) {
    const bool isAuthorization =
        part == Part::Header && name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0;
    return isAuthorization ? std::max<qsizetype>(value.indexOf(' '), 0) : 0;
}

} // namespace

QString boundedText(const QString &text, qsizetype maximum) {
    QString result = text.left(maximum);
    for (QChar &c : result) {
        if (!c.isPrint() && !c.isSurrogate()) {
            c = u'?';
        }
    }
    if (text.size() > maximum) {
        result += u'…';
    }
    return result;
}

Error withoutSecrets(Error error) {
    if (auto *refusal = std::get_if<OAuthErrorResponse>(&error)) {
        refusal->error = withoutLongWords(refusal->error);
        refusal->errorDescription = withoutLongWords(refusal->errorDescription);
        refusal->errorUri.clear();
    } else if (auto *transport = std::get_if<TransportError>(&error)) {
        transport->detail = withoutLongWords(transport->detail);
    } else if (auto *violation = std::get_if<ValidationError>(&error);
               violation != nullptr &&
               violation->rule == Rule::PushedAuthorizationResponseRequestUriIsUsable) {
        violation->actual.clear();
    }
    return error;
}

FieldMaker::FieldMaker() : key_(randomToken()) {}

QByteArray FieldMaker::digest(const QByteArray &value) const {
    return QMessageAuthenticationCode::hash(value, key_.reveal(), QCryptographicHash::Sha256);
}

void FieldMaker::mask(Field &field, const QByteArray &value) {
    const qsizetype scheme = schemeLength(field.part, field.name, value);
    const QByteArray secret = scheme > 0 ? value.sliced(scheme).trimmed() : value;
    const QByteArray code = digest(secret);
    field.disclosure = Disclosure::Masked;
    field.value = boundedText(QString::fromLatin1(value.first(scheme)), longestName);
    field.size = secret.size();
    field.fingerprint = QString::fromLatin1(code.first(fingerprintBytes).toHex());
    if (secret.size() >= shortestRemembered && seen_.size() < mostRemembered) {
        seen_.insert(code);
    }
}

ProtocolStep::Field FieldMaker::hidden(Field::Part part, const QString &name,
                                       const QByteArray &value) {
    Field field{.part = part, .name = boundedText(name, longestName)};
    mask(field, value);
    return field;
}

ProtocolStep::Field FieldMaker::field(Field::Part part, const QString &name, const QString &value) {
    const KnownField known = knownField(part, name);
    const QByteArray bytes = value.toUtf8();
    Field field{.part = part,
                .name = boundedText(name, longestName),
                .disclosure = known.disclosure,
                .size = bytes.size(),
                .clause = known.clause};
    const bool isPublic = part == Part::Metadata || part == Part::Key;
    if (known.disclosure == Disclosure::Masked ||
        (!isPublic && (holdsToken(value) || seen_.contains(digest(bytes))))) {
        mask(field, bytes);
        return field;
    }
    field.value = boundedText(presentable(part, name, value), longestValue);
    return field;
}

FieldMaker::Fields FieldMaker::fromParameters(Field::Part part, const Parameters &parameters) {
    Fields fields;
    for (const auto &[name, value] : parameters.first(std::min(parameters.size(), mostFields))) {
        fields.append(field(part, name, value));
    }
    return fields;
}

FieldMaker::Fields
FieldMaker::fromHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers) {
    Fields fields;
    for (const auto &[name, value] : headers.first(std::min(headers.size(), mostFields))) {
        fields.append(field(Part::Header, QString::fromLatin1(name), QString::fromLatin1(value)));
    }
    return fields;
}

FieldMaker::Fields FieldMaker::fromJson(Field::Part part, const QJsonObject &members) {
    Fields fields;
    for (auto member = members.begin(); member != members.end() && fields.size() < mostFields;
         ++member) {
        const QJsonValue value = member.value();
        if (part != Part::Metadata && holdsSecretMember(value)) {
            fields.append(hidden(part, member.key(), textOf(value).toUtf8()));
        } else {
            fields.append(field(part, member.key(), textOf(value)));
        }
    }
    return fields;
}

FieldMaker::Fields FieldMaker::fromKeys(const QJsonObject &keySet) {
    Fields fields;
    const QJsonArray keys = keySet.value("keys"_L1).toArray();
    for (const auto &entry : keys) {
        if (fields.size() == mostFields) {
            break;
        }
        const QJsonObject key = entry.toObject();
        QStringList parts;
        for (const auto member : {"kty"_L1, "crv"_L1, "alg"_L1, "use"_L1, "kid"_L1}) {
            const QString value = key.value(member).toString();
            if (!value.isEmpty()) {
                parts.append(u"%1=%2"_s.arg(member, boundedText(value, longestName)));
            }
        }
        const QString value = parts.join(u' ');
        fields.append({.part = Part::Key,
                       .name = u"keys[%1]"_s.arg(fields.size()),
                       .value = value,
                       .disclosure = Disclosure::Shown,
                       .size = value.size(),
                       .clause = knownField(Part::Key, {}).clause});
    }
    return fields;
}

} // namespace bifrost
