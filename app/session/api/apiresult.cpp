// SPDX-License-Identifier: Apache-2.0
#include "session/api/apiresult.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using bifrost::ApiResponse;

namespace {

constexpr qsizetype mostFormatted = qsizetype{1024} * 1024;
constexpr qsizetype mostIndented = qsizetype{4} * 1024 * 1024;

QByteArray mediaType(const ApiResponse &response) {
    return response.header("Content-Type").split(';').constFirst().trimmed().toLower();
}

bool isJson(const QByteArray &type) {
    return type == "application/json" || type.endsWith("+json"); // RFC 6839 §3.1
}

bool isTextual(const QByteArray &type) {
    static const std::array<QByteArray, 5> types{"application/xml", "application/javascript",
                                                 "application/x-www-form-urlencoded",
                                                 "application/yaml", "application/jwt"};
    return isJson(type) || type.startsWith("text/") || type.endsWith("+xml") ||
           std::ranges::find(types, type) != types.end();
}

/// The type says nothing: what is UTF-8 without control characters is text.
bool looksTextual(const QByteArray &body) {
    constexpr qsizetype enough = 4096;
    const bool hasControl = std::ranges::any_of(body.first(qMin(enough, body.size())), [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder.decode(body);
    return !hasControl && !decoder.hasError();
}

/// JSON with a member or an element a line. Works on the text, so that numbers keep their digits
/// and members their order.
class Indenter {
public:
    explicit Indenter(const QString &json) : json_(json) {}

    QString indented() {
        for (at_ = 0; at_ < json_.size() && out_.size() < mostIndented; ++at_) {
            put(json_[at_]);
        }
        return out_ + json_.mid(at_); // as it is, from where it has become too long
    }

private:
    void put(QChar c) {
        if (isInString_) {
            out_ += c;
            isInString_ = isEscaped_ || c != u'"';
            isEscaped_ = !isEscaped_ && c == u'\\';
        } else if (c == u'"') {
            out_ += c;
            isInString_ = true;
        } else if (!c.isSpace()) {
            putStructure(c);
        }
    }

    void putStructure(QChar c) {
        if (c == u'{' || c == u'[') {
            out_ += c;
            ++depth_;
            isEmpty() ? void() : breakLine();
        } else if (c == u'}' || c == u']') {
            --depth_;
            out_.endsWith(u'{') || out_.endsWith(u'[') ? void() : breakLine();
            out_ += c;
        } else {
            out_ += c;
            c == u',' ? breakLine() : (c == u':' ? void(out_ += u' ') : void());
        }
    }

    /// Whether the bracket that has just been opened is closed at once.
    [[nodiscard]] bool isEmpty() const {
        qsizetype next = at_ + 1;
        while (next < json_.size() && json_[next].isSpace()) {
            ++next;
        }
        return next < json_.size() && (json_[next] == u'}' || json_[next] == u']');
    }
    void breakLine() {
        out_ += u'\n';
        out_ += QString(2 * depth_, u' ');
    }

    const QString &json_;
    QString out_;
    qsizetype at_ = 0;
    qsizetype depth_ = 0;
    bool isInString_ = false;
    bool isEscaped_ = false;
};

} // namespace

ApiBodyKind bodyKindOf(const ApiResponse &response) {
    if (response.body.isEmpty()) {
        return ApiBodyKind::None;
    }
    const QByteArray type = mediaType(response);
    if (isTextual(type)) {
        return ApiBodyKind::Text;
    }
    if (type.startsWith("image/")) {
        return ApiBodyKind::Picture;
    }
    const bool saysNothing = type.isEmpty() || type == "application/octet-stream";
    return saysNothing && looksTextual(response.body) ? ApiBodyKind::Text : ApiBodyKind::Binary;
}

QString bodyText(const ApiResponse &response) {
    const QString text = QString::fromUtf8(response.body);
    const char first = response.body.trimmed().isEmpty() ? ' ' : response.body.trimmed().front();
    const bool mayBeJson = isJson(mediaType(response)) || first == '{' || first == '[';
    if (!mayBeJson || response.body.size() > mostFormatted) {
        return text;
    }
    QJsonParseError error;
    [[maybe_unused]] const auto document = QJsonDocument::fromJson(response.body, &error);
    return error.error == QJsonParseError::NoError ? Indenter(text).indented() : text;
}

QString headerText(const ApiResponse &response) {
    QString text;
    for (const auto &[name, value] : response.headers) {
        text += QString::fromUtf8(name) + ": "_L1 + QString::fromUtf8(value) + u'\n';
    }
    return text.trimmed();
}
