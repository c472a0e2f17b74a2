// SPDX-License-Identifier: Apache-2.0
#include "providers/profilevalues.h"

#include "core/printable.h"

#include <QRegularExpression>

#include <algorithm>

namespace bifrost {

namespace {

bool isWhole(const QString &pattern, const QString &text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// `issuer` begins and ends as that of the row does, around its placeholders. Most rows differ here
/// already, and to make a regular expression of each of them takes some milliseconds.
bool surrounds(const ProfileRow &row, const QString &issuer) {
    const QLatin1StringView text(row.issuer);
    const qsizetype first = text.indexOf(u'{');
    const qsizetype last = text.lastIndexOf(u'}');
    return first < 0
               ? issuer == text
               : issuer.startsWith(text.first(first)) && issuer.endsWith(text.sliced(last + 1));
}

/// The fields that the row has.
std::span<const FieldRow> fieldsOf(const ProfileRow &row) {
    const auto end = std::ranges::find_if(row.fields, [](const FieldRow &f) { return !f.id; });
    return {std::begin(row.fields), end};
}

std::optional<QString> serverAddress(QString text) {
    if (!text.contains(QLatin1String("://"))) {
        text.prepend(QLatin1String("https://"));
    }
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isUsable = isSecureOrLoopback(url) && !url.hasQuery() && !url.hasFragment() &&
                          url.userInfo().isEmpty();
    return isUsable ? std::optional(text) : std::nullopt;
}

/// Of an address its host, which is what people copy.
QString hostIn(const QString &text) {
    const QString host = text.contains(QLatin1String("://")) ? QUrl(text).host() : text;
    return host.section(u'/', 0, 0).toLower();
}

/// What was entered, unless it may contain a password or a token.
QString shown(const QString &text) {
    const bool isHarmless =
        std::ranges::none_of(text, [](QChar c) { return c == u'@' || c == u'?' || c == u'#'; });
    return isHarmless ? printableAscii(text) : QString();
}

QString placeholder(const FieldRow &field) {
    return u'{' + QString::fromLatin1(field.id) + u'}';
}

/// A pattern that a value of `field` has in an issuer.
QString valuePattern(const FieldRow &field) {
    switch (field.kind) {
    case FieldKind::Server:
        return *field.own ? QString::fromLatin1(field.own) : QStringLiteral("https?://[^/].*");
    case FieldKind::Host:
    case FieldKind::Path:
        return QString::fromLatin1(*field.own ? field.own : field.pattern);
    case FieldKind::Text:
    case FieldKind::LowerCase:
        break;
    }
    return QStringLiteral("[^/]+"); // encoded
}

bool isOfAnybody(const FieldRow &field) {
    return !*field.own && (field.kind == FieldKind::Server ||
                           QLatin1String(field.pattern) == QLatin1String(anyHost));
}

} // namespace

std::optional<QString> fieldValue(const FieldRow &field, const QString &text) {
    const QString trimmed =
        field.kind == FieldKind::LowerCase ? text.trimmed().toLower() : text.trimmed();
    const QString pattern = QString::fromLatin1(field.pattern);
    switch (field.kind) {
    case FieldKind::Server:
        return serverAddress(trimmed);
    case FieldKind::Host:
        return isWhole(pattern, hostIn(trimmed)) ? std::optional(hostIn(trimmed)) : std::nullopt;
    case FieldKind::Path:
        return isWhole(pattern, trimmed) ? std::optional(trimmed) : std::nullopt;
    case FieldKind::Text:
    case FieldKind::LowerCase:
        break;
    }
    return isWhole(pattern, trimmed)
               ? std::optional(QString::fromLatin1(QUrl::toPercentEncoding(trimmed)))
               : std::nullopt;
}

bool hasOwnHosts(const ProfileRow &row) {
    return std::ranges::none_of(fieldsOf(row), isOfAnybody);
}

Result<QString> issuerText(const ProfileRow &row, const QMap<QString, QString> &values) {
    QString issuer = QString::fromLatin1(row.issuer);
    for (const FieldRow &field : fieldsOf(row)) {
        const QString given = values.value(QString::fromLatin1(field.id)).trimmed();
        const QString text = given.isEmpty() ? QString::fromLatin1(field.preset) : given;
        const auto value = fieldValue(field, text);
        if (!value) {
            return failure(ValidationError{
                Rule::ProviderFieldIsValid,
                QStringLiteral("%1, for example %2")
                    .arg(QString::fromLatin1(field.label), QString::fromLatin1(field.example)),
                shown(text)});
        }
        issuer.replace(placeholder(field), *value);
    }
    return issuer;
}

std::optional<QMap<QString, QString>> valuesIn(const ProfileRow &row, const QString &issuer) {
    if (!surrounds(row, issuer)) {
        return std::nullopt;
    }
    QString pattern = QRegularExpression::escape(QString::fromLatin1(row.issuer));
    for (const FieldRow &field : fieldsOf(row)) {
        const QString mark = QRegularExpression::escape(placeholder(field));
        const QString name = QString::fromLatin1(field.id);
        const qsizetype first = pattern.indexOf(mark);
        const bool hasSlashes = field.kind == FieldKind::Server || field.kind == FieldKind::Path;
        pattern.replace(first, mark.size(),
                        QLatin1String(hasSlashes ? "(?<%1>.*)" : "(?<%1>[^/]+)").arg(name));
        pattern.replace(mark, QStringLiteral("\\k<%1>").arg(name)); // the same value again
    }
    const auto match =
        QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(issuer);
    QMap<QString, QString> values;
    for (const FieldRow &field : fieldsOf(row)) {
        const QString text = match.captured(QString::fromLatin1(field.id));
        const bool isEncoded = field.kind == FieldKind::Text || field.kind == FieldKind::LowerCase;
        values.insert(QString::fromLatin1(field.id),
                      isEncoded ? QUrl::fromPercentEncoding(text.toUtf8()) : text);
    }
    const auto again = issuerText(row, values); // an empty value stands for the preset
    return match.hasMatch() && again == issuer ? std::optional(values) : std::nullopt;
}

bool isRecognizedBy(const ProfileRow &row, const QString &issuer) {
    if (!surrounds(row, issuer)) {
        return false;
    }
    QString distinctive = QString::fromLatin1(row.issuer);
    QString pattern = QRegularExpression::escape(distinctive);
    for (const FieldRow &field : fieldsOf(row)) {
        if (isOfAnybody(field)) {
            distinctive.remove(placeholder(field));
        }
        pattern.replace(QRegularExpression::escape(placeholder(field)),
                        u'(' + valuePattern(field) + u')');
    }
    const bool isDistinctive =
        distinctive.remove(QLatin1String("https://")).remove(u'/').size() > 0;
    return isDistinctive && isWhole(pattern, issuer);
}

} // namespace bifrost
