// SPDX-License-Identifier: Apache-2.0
#include "configuration/envfile.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

class EnvReader {
public:
    explicit EnvReader(QString text) : text_(std::move(text)) {}

    EnvFile read() {
        while (position_ < text_.size()) {
            ++line_;
            readLine();
        }
        return std::move(file_);
    }

private:
    QString takeLine() {
        qsizetype end = text_.indexOf(u'\n', position_);
        end = end < 0 ? text_.size() : end;
        QString taken = text_.mid(position_, end - position_);
        position_ = end + 1;
        return taken;
    }

    void readLine() {
        const qsizetype start = position_;
        const QString line = takeLine();
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
            return;
        }
        static const QRegularExpression assignment(
            uR"(^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=[ \t]*)"_s);
        const auto match = assignment.match(line);
        if (!match.hasMatch()) {
            file_.malformedLines.append(line_);
            return;
        }
        const qsizetype valueStart = start + match.capturedEnd();
        const QChar first = valueStart < text_.size() ? text_.at(valueStart) : QChar();
        const std::optional<QString> value = first == u'"' || first == u'\''
                                                 ? quoted(valueStart, first)
                                                 : unquoted(line.mid(match.capturedEnd()));
        if (value) {
            file_.variables.append({match.captured(1), *value});
        } else {
            file_.malformedLines.append(line_);
        }
    }

    static QString unquoted(QString value) {
        static const QRegularExpression comment(uR"((^|\s)#.*$)"_s);
        return value.remove(comment).trimmed();
    }

    // The closing quote may stand on a later line. Without one, the line is malformed and the next
    // line is read as if nothing had been opened.
    std::optional<QString> quoted(qsizetype open, QChar quote) {
        QString value;
        for (qsizetype i = open + 1; i < text_.size(); ++i) {
            const QChar c = text_.at(i);
            if (c == quote) {
                const auto breaks = text_.mid(position_ - 1, i - position_ + 1).count(u'\n');
                line_ += position_ <= i ? int(breaks) : 0;
                position_ = qMax(position_, i + 1);
                if (position_ == i + 1) {
                    takeLine();
                }
                return value;
            }
            if (c == u'\\' && quote == u'"' && i + 1 < text_.size()) {
                const QChar escaped = text_.at(++i);
                value += escaped == u'n' ? u'\n' : escaped;
                continue;
            }
            value += c;
        }
        return std::nullopt;
    }

    QString text_;
    qsizetype position_ = 0;
    int line_ = 0;
    EnvFile file_;
};

} // namespace

EnvFile parseEnvFile(const QByteArray &content) {
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return EnvReader(std::move(text)).read();
}
