// SPDX-License-Identifier: Apache-2.0
#include "providers/profilevalues.h"

#include "core/printable.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>

namespace bifrost {

namespace {

bool isWhole(const QString &pattern, const QString &text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// `issuer` holds what the row's has around its placeholders, in the same order. Most rows differ
/// here already, and to compile a regular expression for each of them takes some milliseconds.
bool hasTextOf(const ProfileRow &row, const QString &issuer) {
    QLatin1StringView text(row.issuer);
    qsizetype place = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{')) {
        const QLatin1StringView before = text.first(open);
        const qsizetype found = issuer.indexOf(before, place);
        if (found < 0 || (text.data() == row.issuer && found > 0)) {
            return false;
        }
        place = found + before.size();
        text = text.sliced(text.indexOf(u'}') + 1);
    }
    return text.data() == row.issuer ? issuer == text : issuer.sliced(place).endsWith(text);
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

/// Not every issuer could be that of the row.
bool isDistinctive(const ProfileRow &row) {
    QString text = QString::fromLatin1(row.issuer);
    for (const FieldRow &field : fieldsOf(row)) {
        if (isOfAnybody(field)) {
            text.remove(placeholder(field));
        }
    }
    return text.remove(QLatin1String("https://")).remove(u'/').size() > 0;
}

QString recognitionPattern(const ProfileRow &row) {
    QString pattern = QRegularExpression::escape(QString::fromLatin1(row.issuer));
    for (const FieldRow &field : fieldsOf(row)) {
        pattern.replace(QRegularExpression::escape(placeholder(field)),
                        u'(' + valuePattern(field) + u')');
    }
    return QRegularExpression::anchoredPattern(pattern);
}

/// What the row's issuers match, compiled once. From any thread.
QRegularExpression recognition(const ProfileRow &row) {
    static QMutex mutex;
    static QHash<const ProfileRow *, QRegularExpression> compiled;
    const QMutexLocker lock(&mutex);
    auto found = compiled.constFind(&row);
    if (found == compiled.cend()) {
        found = compiled.insert(&row, QRegularExpression(recognitionPattern(row)));
    }
    return *found;
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
    if (!hasTextOf(row, issuer)) {
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
    return hasTextOf(row, issuer) && isDistinctive(row) &&
           recognition(row).match(issuer).hasMatch();
}

} // namespace bifrost
