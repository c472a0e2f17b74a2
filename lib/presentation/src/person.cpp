// SPDX-License-Identifier: Apache-2.0
#include <bifrost/presentation/person.h>

#include <bifrost/presentation/plaintext.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace bifrost {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestText = 4096; ///< the window elides what is too long for it

/// Providers that speak SAML behind the scenes send lists: the first entry counts.
static QString text(const QJsonObject &claims, QLatin1StringView name) {
    const QJsonValue value = claims.value(name);
    return plainLine((value.isArray() ? value.toArray().at(0) : value).toString(), longestText);
}

static bool isOpaque(const QString &text) {
    constexpr qsizetype shortest = 20; // of both
    if (text.contains(u'|') || text.contains("://"_L1) || text.startsWith("urn:"_L1)) {
        return true;
    }
    if (text.size() < shortest) { // as nearly always: no expression is compiled at each start
        return false;
    }
    static const QRegularExpression uuid(
        u"\\A\\{?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}\\}?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"\\A(?=.*[0-9])[A-Za-z0-9_=-]{20,}\\z"_s);
    return uuid.match(text).hasMatch() || token.match(text).hasMatch();
}

/// Text that a provider made for itself, not for people: an opaque identifier, a number, or `sub`
/// with a number in it. A login name that is `sub` as well ("ada") is a name.
static bool isIdentifier(const QString &text, const QString &subject) {
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isSurrogate(); };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const bool isNumbered =
        text == subject && !text.contains(u'@') && std::ranges::any_of(text, isDigit);
    return isOpaque(text) || isNumbered || std::ranges::none_of(text, isLetter);
}

/// The first character as a reader sees it (UAX #29): a letter with its marks, a flag, a family of
/// emoji. What is neither letter, number nor emoji is passed by.
static QString firstLetter(const QString &name) {
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, name);
    for (qsizetype start = 0; start < name.size(); start = boundaries.position()) {
        const qsizetype end = boundaries.toNextBoundary();
        const QString character = name.sliced(start, end - start);
        const char32_t first = character.toUcs4().constFirst();
        if (QChar::isLetterOrNumber(first)) {
            return character.toUpper();
        }
        if (QChar::requiresSurrogates(first)) {
            return character;
        }
    }
    return {};
}

static QString initialsOf(const Person &person) {
    if (!person.givenName.isEmpty() || !person.familyName.isEmpty()) {
        return firstLetter(person.givenName) + firstLetter(person.familyName);
    }
    const QStringList words =
        person.displayName.section(u'@', 0, 0).split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 ? firstLetter(words.first()) + firstLetter(words.last())
                            : firstLetter(person.displayName);
}

Person Person::fromClaims(const QJsonObject &claims) {
    Person person;
    const QString subject = text(claims, "sub"_L1);
    const auto nameIn = [&](QLatin1StringView claim) {
        const QString name = text(claims, claim);
        return isIdentifier(name, subject) ? QString() : name;
    };
    person.givenName = text(claims, "given_name"_L1);
    person.familyName = text(claims, "family_name"_L1);
    person.name = nameIn("name"_L1);
    person.email = text(claims, "email"_L1);
    person.picture = claims.value("picture"_L1).toString();
    const QString username = nameIn("username"_L1);
    if (person.email.isEmpty()) {
        person.email = username;
    }
    const QStringList names{
        u"%1 %2"_s.arg(person.givenName, person.familyName).trimmed(),
        person.name,
        nameIn("preferred_username"_L1),
        username,
        person.email,
        nameIn("nickname"_L1),
    };
    const auto best = std::ranges::find_if(names, [](const QString &s) { return !s.isEmpty(); });
    person.displayName = best == names.end() ? QString() : *best;
    person.initials = initialsOf(person);
    return person;
}

bool isUnreadable(const QJsonObject &claims, QLatin1StringView name) {
    const QJsonValue value = claims.value(name);
    return !value.isUndefined() && !value.isNull() && !value.isString() &&
           text(claims, name).isEmpty();
}

} // namespace bifrost
