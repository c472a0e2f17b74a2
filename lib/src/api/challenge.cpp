// SPDX-License-Identifier: Apache-2.0
#include "api/challenge.h"

#include "api/httptoken.h"

#include <algorithm>

namespace bifrost {

namespace {

/// More than any server sends. Part of a field could say something else than the whole.
constexpr qsizetype longestField = qsizetype{8} * 1024;

bool isToken68Character(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           QByteArrayView("-._~+/").contains(c);
}

bool isQuotable(char c) { // qdtext and quoted-pair of RFC 9110 §5.6.4
    const auto byte = static_cast<unsigned char>(c);
    return c == '\t' || (byte >= 0x20 && byte != 0x7f);
}

/// Reads a field from front to back. Each function takes what it names, or takes nothing.
class Reader {
public:
    explicit Reader(QByteArrayView text) : rest_(text) {}

    [[nodiscard]] bool atEnd() const { return rest_.isEmpty(); }
    [[nodiscard]] bool isAt(char c) const { return rest_.startsWith(c); }

    bool take(char c) {
        const bool isThere = isAt(c);
        rest_ = rest_.sliced(isThere ? 1 : 0);
        return isThere;
    }
    bool takeSpaces() { // OWS of RFC 9110 §5.6.3
        return !takeWhile([](char c) { return c == ' ' || c == '\t'; }).isEmpty();
    }
    /// RFC 9110 §5.6.1.2: empty elements of a list are ignored.
    void takeSeparators() {
        takeWhile([](char c) { return c == ' ' || c == '\t' || c == ','; });
    }
    QByteArray takeToken() { return takeWhile(isTokenCharacter); }

    /// Only as a whole: up to a comma or the end.
    QByteArray takeToken68() {
        const QByteArrayView before = rest_;
        QByteArray token = takeWhile(isToken68Character);
        token += takeWhile([](char c) { return c == '='; });
        const QByteArrayView behind = rest_;
        takeSpaces();
        const bool isWhole = !token.isEmpty() && !token.startsWith('=') && (atEnd() || isAt(','));
        rest_ = isWhole ? behind : before;
        return isWhole ? token : QByteArray();
    }

    /// A token or a quoted string; no value if there is neither, or the string does not end.
    /// Servers send addresses without quotation marks, so a token may have any visible character.
    std::optional<QByteArray> takeValue() {
        if (!take('"')) {
            const QByteArray token =
                takeWhile([](char c) { return c > ' ' && c <= '~' && c != ',' && c != '"'; });
            return token.isEmpty() ? std::nullopt : std::optional(token);
        }
        QByteArray value;
        while (!atEnd() && !isAt('"')) {
            take('\\');
            if (atEnd() || !isQuotable(rest_.front())) {
                return std::nullopt;
            }
            value += rest_.front();
            rest_ = rest_.sliced(1);
        }
        return take('"') ? std::optional(value) : std::nullopt;
    }

    /// `name = value`, with the spaces around `=` that RFC 9110 §11.2 tolerates (BWS).
    std::optional<std::pair<QByteArray, QByteArray>> takeParameter() {
        const QByteArrayView before = rest_;
        const QByteArray name = takeToken().toLower();
        takeSpaces();
        if (!name.isEmpty() && take('=')) {
            takeSpaces();
            if (auto value = takeValue()) {
                return std::pair(name, *std::move(value));
            }
        }
        rest_ = before;
        return std::nullopt;
    }

private:
    template<typename Predicate>
    QByteArray takeWhile(Predicate predicate) {
        const auto end = std::find_if_not(rest_.begin(), rest_.end(), predicate);
        const QByteArray taken = rest_.first(end - rest_.begin()).toByteArray();
        rest_ = rest_.sliced(taken.size());
        return taken;
    }

    QByteArrayView rest_;
};

/// Takes the scheme, and the first thing that belongs to it.
std::optional<Challenge> takeScheme(Reader &reader) {
    Challenge challenge{reader.takeToken().toLower(), {}, {}};
    if (challenge.scheme.isEmpty()) {
        return std::nullopt;
    }
    if (reader.takeSpaces() && !reader.atEnd() && !reader.isAt(',')) {
        challenge.token68 = reader.takeToken68();
        if (challenge.token68.isEmpty()) {
            const auto parameter = reader.takeParameter();
            if (!parameter) {
                return std::nullopt;
            }
            challenge.parameters.append(*parameter);
        }
    }
    return challenge;
}

bool hasDuplicates(const Challenge &challenge) {
    const auto &all = challenge.parameters;
    return std::any_of(all.begin(), all.end(), [&all](const auto &one) {
        return std::count_if(all.begin(), all.end(),
                             [&one](const auto &other) { return other.first == one.first; }) > 1;
    });
}

} // namespace

std::optional<QByteArray> Challenge::parameter(const QByteArray &name) const {
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&name](const auto &one) { return one.first == name; });
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

QList<Challenge> parseChallenges(const QByteArray &field) {
    if (field.size() > longestField) {
        return {};
    }
    QList<Challenge> challenges;
    Reader reader{QByteArrayView(field)};
    for (reader.takeSeparators(); !reader.atEnd(); reader.takeSeparators()) {
        if (const auto parameter = reader.takeParameter()) {
            if (challenges.isEmpty() || !challenges.constLast().token68.isEmpty()) {
                return {};
            }
            challenges.last().parameters.append(*parameter);
        } else if (const auto challenge = takeScheme(reader)) {
            challenges.append(*challenge);
        } else {
            return {};
        }
        reader.takeSpaces();
        if (!reader.atEnd() && !reader.isAt(',')) {
            return {};
        }
    }
    challenges.removeIf(hasDuplicates);
    return challenges;
}

} // namespace bifrost
