// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>
#include <QVarLengthArray>

#include <algorithm>

namespace bifrost {
namespace {

/// The names of the members of an object, most of which stand in the text as they are.
class MemberNames {
public:
    /// A string literal, quotes included. What it refers to must outlive this object.
    void add(QByteArrayView literal) {
        QByteArrayView name = literal.sliced(1, literal.size() - 2);
        if (name.contains('\\')) {
            const QByteArray array = '[' + literal.toByteArray() + ']';
            decoded_.append(QJsonDocument::fromJson(array).array().at(0).toString().toUtf8());
            name = decoded_.constLast();
        }
        names_.append(name);
    }
    /// Call it last: it changes the order.
    [[nodiscard]] bool areUnique() {
        std::ranges::sort(names_, [](QByteArrayView a, QByteArrayView b) {
            return a.size() != b.size() ? a.size() < b.size() : a.compare(b) < 0;
        });
        return std::ranges::adjacent_find(names_) == names_.end();
    }

private:
    QVarLengthArray<QByteArrayView, 32> names_;
    QByteArrayList decoded_; // whose octets stay where they are when the list grows
};

/// Walks the grammar of RFC 8259 and looks at member names; the values are left to Qt.
class Scanner {
public:
    Scanner(QByteArrayView text, int maximumDepth) : text_(text), maximumDepth_(maximumDepth) {}

    bool acceptsObject() {
        skipSpace();
        if (peek() != '{' || !value(0)) {
            return false;
        }
        skipSpace();
        return position_ == text_.size();
    }

    /// The text, in which each number that no double can hold is replaced by the nearest one.
    [[nodiscard]] QByteArray readableText() const {
        if (unreadable_.isEmpty()) {
            return QByteArray::fromRawData(text_.data(), text_.size());
        }
        QByteArray readable;
        qsizetype copied = 0;
        for (const Number &number : unreadable_) {
            readable.append(text_.sliced(copied, number.position - copied)).append(number.nearest);
            copied = number.position + number.size;
        }
        return readable.append(text_.sliced(copied));
    }

private:
    struct Number {
        qsizetype position;
        qsizetype size;
        QByteArray nearest;
    };

    [[nodiscard]] char peek() const { return position_ < text_.size() ? text_[position_] : '\0'; }

    bool take(char expected) {
        if (peek() != expected) {
            return false;
        }
        ++position_;
        return true;
    }

    void skipSpace() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            ++position_;
        }
    }

    bool value(int depth) {
        if (depth > maximumDepth_) {
            return false;
        }
        switch (peek()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string().has_value();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(int depth) {
        take('{');
        skipSpace();
        if (take('}')) {
            return true;
        }
        MemberNames names;
        do {
            skipSpace();
            const std::optional<QByteArrayView> literal = string();
            if (!literal) {
                return false;
            }
            names.add(*literal);
            skipSpace();
            if (!take(':') || !element(depth)) {
                return false;
            }
        } while (take(','));
        return take('}') && names.areUnique();
    }

    bool array(int depth) {
        take('[');
        skipSpace();
        if (take(']')) {
            return true;
        }
        do {
            if (!element(depth)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    bool element(int depth) {
        skipSpace();
        const bool accepted = value(depth + 1);
        skipSpace();
        return accepted;
    }

    /// The literal with its quotes.
    std::optional<QByteArrayView> string() {
        const qsizetype start = position_;
        if (!take('"')) {
            return std::nullopt;
        }
        while (position_ < text_.size()) {
            const auto c = static_cast<unsigned char>(text_[position_++]);
            if (c == '"') {
                return text_.sliced(start, position_ - start);
            }
            if (c < 0x20 || (c == '\\' && !escape())) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    bool escape() {
        const char c = peek();
        ++position_;
        if (c != 'u') {
            return c != '\0' && QByteArrayView("\"\\/bfnrt").contains(c);
        }
        for (int i = 0; i < 4; ++i, ++position_) {
            if (peek() == '\0' || !QByteArrayView("0123456789abcdefABCDEF").contains(peek())) {
                return false;
            }
        }
        return true;
    }

    bool digits() {
        const qsizetype start = position_;
        while (peek() >= '0' && peek() <= '9') {
            ++position_;
        }
        return position_ > start;
    }

    bool number() {
        const qsizetype start = position_;
        if (!numberText()) {
            return false;
        }
        // Qt would reject the whole message. RFC 8259 §6 lets a reader limit the range of numbers.
        const QByteArrayView literal = text_.sliced(start, position_ - start);
        if (!fitsDouble(literal)) {
            const bool isNegative = literal.startsWith('-');
            const bool isSmall = literal.contains("e-") || literal.contains("E-") ||
                                 literal.sliced(isNegative ? 1 : 0).startsWith("0.");
            const QByteArray limit = isNegative ? "-1e308" : "1e308";
            unreadable_.append({start, literal.size(), isSmall ? "0" : limit});
        }
        return true;
    }

    static bool fitsDouble(QByteArrayView literal) {
        constexpr qsizetype surelyFits = 300; // digits, of the 308 that a double may have
        if (literal.size() < surelyFits && !literal.contains('e') && !literal.contains('E')) {
            return true;
        }
        bool fits = false;
        [[maybe_unused]] const double nearest = literal.toDouble(&fits);
        return fits;
    }

    bool numberText() {
        take('-');
        if (!take('0') && !digits()) {
            return false;
        }
        if (take('.') && !digits()) {
            return false;
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            return digits();
        }
        return true;
    }

    bool word(QByteArrayView expected) {
        if (!text_.sliced(position_).startsWith(expected)) {
            return false;
        }
        position_ += expected.size();
        return true;
    }

    QByteArrayView text_;
    int maximumDepth_;
    qsizetype position_ = 0;
    QList<Number> unreadable_;
};

} // namespace

std::optional<QJsonObject> parseJsonObject(QByteArrayView text, int maximumDepth) {
    Scanner scanner(text, maximumDepth);
    if (!QUtf8StringView(text).isValidUtf8() || !scanner.acceptsObject()) {
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(scanner.readableText());
    if (!document.isObject()) {
        return std::nullopt;
    }
    return document.object();
}

} // namespace bifrost
