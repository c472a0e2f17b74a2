// SPDX-License-Identifier: Apache-2.0
#include <bifrost/presentation/plaintext.h>

namespace bifrost {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestLine =
    1000; ///< in a text view, which lays out all of its text at once
static constexpr qsizetype longestBlock = qsizetype{32} * 1024;
static constexpr int mostMarks = 30; ///< on one letter: Stream-Safe Text Format, UAX #15 §13
static constexpr char32_t nonJoiner = 0x200C; // both are part of the spelling of Persian and
static constexpr char32_t joiner = 0x200D;    // Hindi, and to emoji

namespace {

/// Characters that reorder, hide, or break the surrounding text.
bool isDisruptive(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate: // half a pair
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format: // directions, tags, invisible characters
        return c != nonJoiner && c != joiner;
    default:
        return false;
    }
}

/// Tells the code points of a text that are displayed as they are from the disruptive ones and
/// from the marks that only take time: a layout of a thousand marks blocks the window.
class Screen {
public:
    bool passes(char32_t c) {
        if (isDisruptive(c)) {
            return false;
        }
        const auto category = QChar::category(c);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        marks_ = isMark ? marks_ + 1 : 0;
        return marks_ <= mostMarks;
    }

private:
    int marks_ = 0; ///< in succession
};

/// Iterates over code points; an unpaired surrogate counts as one.
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
    Screen screen;
    bool spaceIsDue = false;
    const QString examined =
        text.left(16 * maximum); // bounds the time spent on text that is mostly removed
    for (CodePoints rest(examined); !rest.atEnd();) {
        const char32_t c = rest.take();
        if (QChar::isSpace(c)) {
            spaceIsDue = !line.isEmpty();
            continue;
        }
        if (!screen.passes(c)) {
            continue;
        }
        const qsizetype needed = (spaceIsDue ? 1 : 0) + rest.taken().size();
        if (line.size() + needed >= maximum) { // leaves room for the ellipsis
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
    Screen screen;
    for (CodePoints rest(text); !rest.atEnd();) {
        const char32_t c = rest.take();
        if (c == u'\n' || c == u'\t' || screen.passes(c)) {
            block += rest.taken();
            continue;
        }
        for (const QChar unit : rest.taken()) {
            block += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        }
    }
    return block;
}

QString plainBeginning(const QString &text) {
    QString beginning;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        QString shown = plainBlock(line.left(longestLine).toString());
        if (line.size() > longestLine || shown.size() > longestLine) {
            shown = shown.left(longestLine) + u'\u2026';
        }
        if (beginning.size() + shown.size() > longestBlock) {
            return beginning + u"\n\u2026"_s;
        }
        beginning += beginning.isEmpty() ? QString() : u"\n"_s;
        beginning += shown;
    }
    return beginning;
}

QString withoutMnemonics(QString line) {
    return line.replace(u'&', "&&"_L1);
}

} // namespace bifrost
