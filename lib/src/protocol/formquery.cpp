// SPDX-License-Identifier: Apache-2.0
#include "protocol/formquery.h"

#include <QStringDecoder>

#include <optional>

namespace bifrost {
namespace {

int hexValue(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    if (digit >= 'a' && digit <= 'f') {
        return digit - 'a' + 10;
    }
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

/// Needed because Qt's decoder accepts broken escapes.
std::optional<QString> decode(QByteArrayView part) {
    QByteArray bytes;
    bytes.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        // Everything but printable ASCII must be escaped (RFC 3986 §2; RFC 6749 §B): parsers would
        // disagree about a character that is partly raw bytes and partly escapes.
        if (part[i] <= ' ' || part[i] > '~') {
            return std::nullopt;
        }
        if (part[i] != '%') {
            bytes.append(part[i] == '+' ? ' ' : part[i]);
            continue;
        }
        const int high = i + 2 < part.size() ? hexValue(part[i + 1]) : -1;
        const int low = i + 2 < part.size() ? hexValue(part[i + 2]) : -1;
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace

Result<Parameters> parseFormQuery(const QByteArray &query) {
    Parameters parameters;
    for (const QByteArray &pair : query.split('&')) {
        if (pair.isEmpty()) { // 'a=1&' and 'a=1&&b=2' are common and harmless
            continue;
        }
        // Split first, decode after: an encoded '&' or '=' belongs to the value.
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView view(pair);
        const auto name = decode(equals < 0 ? view : view.first(equals));
        const auto value = decode(equals < 0 ? QByteArrayView() : view.sliced(equals + 1));
        if (!name || !value) {
            return failure(ValidationError{Rule::ResponseIsWellFormed, {}, {}});
        }
        if (findParameter(parameters, *name)) {
            return failure(ValidationError{Rule::ResponseHasNoDuplicates, {}, {}});
        }
        parameters.append({*name, *value});
    }
    return parameters;
}

std::optional<QString> findParameter(const Parameters &parameters, const QString &name) {
    for (const auto &parameter : parameters) {
        if (parameter.first == name) {
            return parameter.second;
        }
    }
    return std::nullopt;
}

} // namespace bifrost
