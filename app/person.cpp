// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include "plaintext.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype longestName = 120;
static constexpr qsizetype longestEmail = 320; ///< RFC 3696, 3: 64, the @, and 255

static QString text(const QJsonObject &claims, QLatin1StringView name,
                    qsizetype longest = longestName) {
    return plainLine(claims.value(name).toString(), longest);
}

static QString firstLetter(const QString &name) {
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i).isHighSurrogate() && i + 1 < name.size()) {
            return name.mid(i, 2);
        }
        if (name.at(i).isLetterOrNumber()) {
            return name.mid(i, 1).toUpper();
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
    person.givenName = text(claims, "given_name"_L1);
    person.familyName = text(claims, "family_name"_L1);
    person.email = text(claims, "email"_L1, longestEmail);
    person.picture = claims.value("picture"_L1).toString();
    const QString username = text(claims, "username"_L1, longestEmail);
    if (person.email.isEmpty()) {
        person.email = username;
    }
    const QStringList names{
        u"%1 %2"_s.arg(person.givenName, person.familyName).trimmed(),
        text(claims, "name"_L1),
        text(claims, "preferred_username"_L1),
        username,
        person.email,
        text(claims, "sub"_L1),
    };
    for (const QString &name : names) {
        if (!name.isEmpty()) {
            person.displayName = plainLine(name, longestName);
            break;
        }
    }
    person.initials = initialsOf(person);
    return person;
}
