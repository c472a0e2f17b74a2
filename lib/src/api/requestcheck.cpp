// SPDX-License-Identifier: Apache-2.0
#include "api/requestcheck.h"

#include "api/httptoken.h"
#include "core/printable.h"

#include <QIODevice>

#include <algorithm>

namespace bifrost {

namespace {

ApiError invalid(const QUrl &url, const QString &detail) {
    return {.kind = ApiError::Kind::InvalidRequest,
            .url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo),
            .detail = detail};
}

/// RFC 9110 §7.6.1 (the connection's own), §8.6, §7.2 and §10.1.1; the credentials are the
/// library's.
bool isReserved(const QByteArray &name) {
    static const QList<QByteArray> reserved{
        "authorization", "proxy-authorization", "host",   "content-length",
        "connection",    "transfer-encoding",   "te",     "trailer",
        "upgrade",       "keep-alive",          "expect", "proxy-connection"};
    return reserved.contains(name.toLower());
}

/// RFC 9110 §5.5: no control characters but the tab, and no spaces around it.
bool isFieldValue(const QByteArray &value) {
    const auto isAllowed = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return c == '\t' || (byte >= 0x20 && byte != 0x7f);
    };
    return std::all_of(value.begin(), value.end(), isAllowed) && value == value.trimmed();
}

QString problemOf(const std::pair<QByteArray, QByteArray> &field) {
    const QString name = printableAscii(QString::fromLatin1(field.first), 60);
    if (!isToken(field.first)) {
        return QStringLiteral("the field name '%1' cannot be sent").arg(name);
    }
    if (isReserved(field.first)) {
        return QStringLiteral("the field %1 is not the application's").arg(name);
    }
    return isFieldValue(field.second)
               ? QString()
               : QStringLiteral("the value of the field %1 cannot be sent").arg(name);
}

} // namespace

std::optional<ApiError> ApiRequestCheck::problem(const QByteArray &method, const QUrl &url,
                                                 const ApiBody &body, const ApiOptions &options) {
    if (!isToken(method) || method == "CONNECT" || method == "TRACE") {
        return invalid(url, QStringLiteral("this method cannot be sent"));
    }
    if (!url.userInfo().isEmpty()) { // RFC 9110 §4.2.4
        return invalid(url, QStringLiteral("the address has a user name or a password"));
    }
    for (const auto &field : options.headers) {
        if (const QString text = problemOf(field); !text.isEmpty()) {
            return invalid(url, text);
        }
    }
    if (!isFieldValue(body.contentType_)) {
        return invalid(url, QStringLiteral("the content type cannot be sent"));
    }
    const bool isUnreadable = body.isDevice_ && (!body.device_ || !body.device_->isReadable());
    if (isUnreadable || (options.downloadTo && !options.downloadTo->isWritable())) {
        return invalid(url, QStringLiteral("a device is not open"));
    }
    if (body.isDevice_ && body.device_->isSequential() && body.length_.value_or(-1) < 0) {
        return invalid(url, QStringLiteral("a sequential device needs a length"));
    }
    return std::nullopt;
}

} // namespace bifrost
