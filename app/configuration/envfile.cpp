// SPDX-License-Identifier: Apache-2.0
#include "configuration/envfile.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostExpansions = 1000; ///< of one value: beyond that it refers to itself
constexpr qsizetype longestValue = 64 * 1024;

bool isQuote(QChar c) {
    return c == u'\'' || c == u'"' || c == u'`';
}

QString withoutQuotes(const QString &value) {
    const bool isQuoted =
        value.size() >= 2 && isQuote(value.front()) && value.back() == value.front();
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

/// Line by line; only a quoted value may be longer than a line.
class EnvReader {
public:
    explicit EnvReader(QString text) : text_(std::move(text)) {}

    EnvFile read() {
        while (position_ < text_.size()) {
            ++line_;
            readLine();
            position_ += restOfLine(position_).size() + 1;
        }
        return std::move(file_);
    }

private:
    [[nodiscard]] QString restOfLine(qsizetype from) const {
        const qsizetype end = text_.indexOf(u'\n', from);
        return text_.sliced(from, (end < 0 ? text_.size() : end) - from);
    }

    void readLine() {
        static const QRegularExpression assignment(
            uR"(\A\s*(?:export\s+)?([\w.-]+)(?:\s*=|:(?=\s))[ \t]*)"_s);
        if (isCommentOrNothing(position_)) {
            return;
        }
        const auto match = assignment.match(restOfLine(position_));
        const int line = line_;
        const auto value =
            match.hasMatch() ? takeValue(position_ + match.capturedEnd()) : std::nullopt;
        if (value) {
            assign(match.captured(1), *value, line);
        } else {
            file_.malformedLines.append(line);
        }
    }

    [[nodiscard]] bool isCommentOrNothing(qsizetype from) const {
        while (from < text_.size() && text_.at(from).isSpace() && text_.at(from) != u'\n') {
            ++from;
        }
        return from == text_.size() || text_.at(from) == u'\n' || text_.at(from) == u'#';
    }

    /// Goes on to the last line of the value; no value where a quote stays open.
    std::optional<QString> takeValue(qsizetype start) {
        const QString line = restOfLine(start);
        const QChar first = line.isEmpty() ? QChar() : line.front();
        QString value = line.section(u'#', 0, 0).trimmed();
        if (const qsizetype close = isQuote(first) ? closingQuote(start) : -1; close >= 0) {
            value = text_.sliced(start, close + 1 - start);
            line_ += int(value.count(u'\n'));
            position_ = close;
        } else if (isQuote(first) && !line.sliced(1).contains(first)) {
            return std::nullopt;
        }
        value = withoutQuotes(value);
        if (first == u'"') {
            value.replace("\\n"_L1, "\n"_L1).replace("\\r"_L1, "\r"_L1);
        }
        return value;
    }

    /// The first quote that is not escaped, else the last escaped one: 'C:\' is a value. Only a
    /// comment may follow; -1 when there is no such quote.
    [[nodiscard]] qsizetype closingQuote(qsizetype open) const {
        QList<qsizetype> candidates;
        for (qsizetype at = text_.indexOf(text_.at(open), open + 1); at >= 0;
             at = text_.indexOf(text_.at(open), at + 1)) {
            candidates.append(at);
            if (text_.at(at - 1) != u'\\') {
                break;
            }
        }
        const auto found = std::find_if(candidates.crbegin(), candidates.crend(),
                                        [this](auto at) { return isCommentOrNothing(at + 1); });
        return found == candidates.crend() ? -1 : *found;
    }

    void assign(const QString &name, const QString &value, int line) {
        if (const auto earlier = index_.constFind(name); earlier != index_.cend()) {
            file_.variables[*earlier].second = value;
        } else {
            index_.insert(name, file_.variables.size());
            file_.variables.append({name, value});
        }
        file_.lines.insert(name, line);
    }

    QString text_;
    qsizetype position_ = 0;
    int line_ = 0;
    QHash<QString, qsizetype> index_; ///< in `file_.variables`
    EnvFile file_;
};

/// From the last dollar sign to the first, so that a default may hold a variable.
class Expander {
public:
    Expander(const EnvFile &file, const EnvironmentLookup &environment)
        : environment_(environment), values_(file.variables.cbegin(), file.variables.cend()) {}

    /// Replaces the value of `name`, also for those that refer to it from now on. Fails where it
    /// would never end.
    [[nodiscard]] bool expand(const QString &name, QString &value) {
        static const QRegularExpression dollar(uR"((?<!\\)\$)"_s);
        static const QRegularExpression reference(
            uR"((?<!\\)\$\{?([A-Za-z0-9_]+)(?::-([^}\\]*))?\}?)"_s);
        for (int i = 0; i < mostExpansions && value.size() <= longestValue; ++i) {
            const qsizetype last = value.lastIndexOf(dollar);
            const auto match = last < 0 ? QRegularExpressionMatch() : reference.match(value, last);
            if (!match.hasMatch()) {
                value.replace("\\$"_L1, "$"_L1);
                values_.insert(name, value);
                return true;
            }
            // dotenv-expand replaces the first reference that reads the same.
            value.replace(value.indexOf(match.captured()), match.capturedLength(),
                          valueOf(match.captured(1), match.captured(2)));
        }
        return false;
    }

private:
    [[nodiscard]] QString valueOf(const QString &name, const QString &fallback) const {
        const QString value = environment_ ? environment_(name) : QString();
        if (!value.isEmpty()) {
            return value;
        }
        return fallback.isEmpty() ? values_.value(name) : fallback;
    }

    const EnvironmentLookup &environment_;
    QHash<QString, QString> values_;
};

void expandVariables(EnvFile &file, const EnvironmentLookup &environment) {
    Expander expander(file, environment);
    QList<std::pair<QString, QString>> expanded;
    for (auto &[name, value] : file.variables) {
        if (expander.expand(name, value)) {
            expanded.append({name, value});
        } else {
            file.malformedLines.append(file.lines.take(name));
        }
    }
    file.variables = std::move(expanded);
    std::ranges::sort(file.malformedLines);
}

QString decoded(const QByteArray &content) {
    const auto encoding = QStringConverter::encodingForData(content);
    QString text = QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(content);
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace

EnvFile parseEnvFile(const QByteArray &content, const EnvironmentLookup &environment) {
    EnvFile file = EnvReader(decoded(content)).read();
    expandVariables(file, environment);
    return file;
}
