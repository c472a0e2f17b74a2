// SPDX-License-Identifier: Apache-2.0
#include "configuration/inilines.h"

namespace {

class IniReader {
public:
    explicit IniReader(QByteArray text) : text_(std::move(text)) {}

    QList<int> read() {
        while (position_ < text_.size()) {
            readLine();
        }
        return std::move(malformed_);
    }

private:
    [[nodiscard]] bool atBreak() const {
        return position_ >= text_.size() || text_.at(position_) == '\n';
    }

    void takeBreak() {
        ++position_;
        ++line_;
    }

    void readLine() {
        while (!atBreak() && QChar::isSpace(uchar(text_.at(position_)))) {
            ++position_;
        }
        const bool isAssignment = !atBreak() && !QByteArray("[;#").contains(text_.at(position_));
        const int line = line_;
        if (isAssignment && !readAssignment()) {
            malformed_.append(line);
        }
        while (!atBreak()) { // a comment, or the rest of a section's line
            ++position_;
        }
        takeBreak();
    }

    bool readAssignment() {
        const qsizetype start = position_;
        qsizetype equals = -1;
        bool inQuotes = false;
        for (; position_ < text_.size(); ++position_) {
            const char c = text_.at(position_);
            if (!inQuotes && (c == '\n' || c == ';')) {
                break;
            }
            if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == '=' && equals < 0) {
                equals = position_;
            } else if (c == '\\' && position_ + 1 < text_.size()) {
                ++position_; // escaped, a line break as well
            }
            line_ += text_.at(position_) == '\n' ? 1 : 0;
        }
        return equals > start && !inQuotes;
    }

    QByteArray text_;
    qsizetype position_ = 0;
    int line_ = 1;
    QList<int> malformed_;
};

} // namespace

static QByteArray normalized(QByteArray text) {
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
}

QList<int> malformedIniLines(const QByteArray &content) {
    return IniReader(normalized(content)).read();
}

QHash<QString, int> iniKeyLines(const QByteArray &content) {
    QHash<QString, int> keys;
    QByteArray group;
    int number = 0;
    for (const QByteArray &untrimmed : normalized(content).split('\n')) {
        ++number;
        const QByteArray line = untrimmed.trimmed();
        const qsizetype equals = line.indexOf('=');
        if (line.startsWith('[') && line.contains(']')) {
            group = line.mid(1, line.indexOf(']') - 1).trimmed();
        } else if (equals > 0 && line.front() != ';' && line.front() != '#') {
            const QByteArray name = line.left(equals).trimmed();
            keys.insert(QString::fromUtf8(group.isEmpty() ? name : group + '/' + name), number);
        }
    }
    return keys;
}
