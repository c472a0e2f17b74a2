// SPDX-License-Identifier: Apache-2.0
#include "plaintext.h"

#include <QLabel>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestToolTip = 300;
static constexpr qsizetype longestLine =
    1000; ///< in a view, which lays out all of its text at once
static constexpr qsizetype longestBlock = qsizetype{32} * 1024;
static constexpr char32_t nonJoiner = 0x200C; // both belong to the spelling of Persian and of
static constexpr char32_t joiner = 0x200D;    // Hindi, and to emoji

namespace {

/// What moves, hides or ends the text around it.
bool isUnruly(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate: // half a pair
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format: // directions, tags, and what is not seen
        return c != nonJoiner && c != joiner;
    default:
        return false;
    }
}

/// One code point after the other; half a surrogate pair counts as one.
class CodePoints {
public:
    explicit CodePoints(const QString &text) : text_(text) {}

    [[nodiscard]] bool atEnd() const { return next_ >= text_.size(); }

    char32_t take() {
        start_ = next_++;
        const QChar first = text_.at(start_);
        if (first.isHighSurrogate() && !atEnd() && text_.at(next_).isLowSurrogate()) {
            return QChar::surrogateToUcs4(first, text_.at(next_++));
        }
        return first.unicode();
    }
    [[nodiscard]] QStringView taken() const {
        return QStringView(text_).sliced(start_, next_ - start_);
    }

private:
    const QString &text_;
    qsizetype start_ = 0;
    qsizetype next_ = 0;
};

} // namespace

QString plainLine(const QString &text, qsizetype maximum) {
    QString line;
    bool spaceIsDue = false;
    const QString examined = text.left(16 * maximum); // a megabyte of nothing is not worth the time
    for (CodePoints rest(examined); !rest.atEnd();) {
        const char32_t c = rest.take();
        if (QChar::isSpace(c)) {
            spaceIsDue = !line.isEmpty();
            continue;
        }
        if (isUnruly(c)) {
            continue;
        }
        const qsizetype needed = (spaceIsDue ? 1 : 0) + rest.taken().size();
        if (line.size() + needed >= maximum) { // room for the ellipsis
            return line + u'\u2026';
        }
        if (spaceIsDue) {
            line += u' ';
            spaceIsDue = false;
        }
        line += rest.taken();
    }
    return examined.size() < text.size() && !line.isEmpty() ? line + u'\u2026' : line;
}

QString plainBlock(const QString &text) {
    QString block;
    block.reserve(text.size());
    for (CodePoints rest(text); !rest.atEnd();) {
        const char32_t c = rest.take();
        if (c == u'\n' || c == u'\t' || !isUnruly(c)) {
            block += rest.taken();
            continue;
        }
        for (const QChar unit : rest.taken()) {
            block += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        }
    }
    return block;
}

QString plainBeginning(const QString &block) {
    QString text;
    for (const QStringView line : QStringView(block).tokenize(u'\n')) {
        if (text.size() + qMin(line.size(), longestLine) > longestBlock) {
            return text + u"\n\u2026"_s;
        }
        text += text.isEmpty() ? QString() : u"\n"_s;
        text += line.left(longestLine);
        text += line.size() > longestLine ? u"\u2026"_s : QString();
    }
    return text;
}

QString withoutMnemonics(QString line) {
    return line.replace(u'&', "&&"_L1);
}

void setPlainToolTip(QWidget &widget, const QString &text) {
    widget.setToolTip(plainLine(text, longestToolTip));
}

void keepPlain(QWidget &widget) {
    if (auto *label = qobject_cast<QLabel *>(&widget)) {
        label->setTextFormat(Qt::PlainText);
    }
}
