// SPDX-License-Identifier: Apache-2.0
#include "session/api/apicall.h"

#include <bifrost/issuer.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ApiCallText {
    Q_DECLARE_TR_FUNCTIONS(ApiCall)
};

/// RFC 9110 §5.6.2.
bool isToken(const QByteArray &name) {
    const auto isTchar = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTchar);
}

/// RFC 9110 §5.5, without what is obsolete there.
bool isFieldValue(const QString &value) {
    return std::all_of(value.begin(), value.end(),
                       [](QChar c) { return c == u'\t' || (c >= u' ' && c.unicode() < 0x7F); });
}

QString mistakeInHeader(const QByteArray &name, const QString &value) {
    if (name.compare("authorization", Qt::CaseInsensitive) == 0) {
        return ApiCallText::tr("Leave out Authorization: Bifrost adds the access token itself.");
    }
    if (!isToken(name) || !isFieldValue(value)) {
        return ApiCallText::tr("Write each header as Name: value, in ASCII.");
    }
    return {};
}

void readHeaders(const QString &text, ApiCall &call, ApiMistakes &mistakes) {
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        const QByteArray name = line.left(qMax<qsizetype>(0, colon)).trimmed().toUtf8();
        const QString value = line.mid(colon + 1).trimmed();
        mistakes.headers = mistakeInHeader(name, value);
        if (mistakes.headers.isEmpty() && name.compare("content-type", Qt::CaseInsensitive) == 0) {
            call.contentType = value.toUtf8();
        } else if (mistakes.headers.isEmpty()) {
            call.headers.append({name, value.toUtf8()});
        } else {
            return;
        }
    }
}

QUrl readAddress(const QString &text, ApiMistakes &mistakes) {
    if (text.trimmed().isEmpty()) {
        mistakes.address = ApiCallText::tr("Enter the address of an API.");
        return {};
    }
    QUrl url(text.trimmed(), QUrl::TolerantMode);
    url.setFragment({}); // RFC 9110 §7.1: never sent
    if (!url.isValid() || url.host().isEmpty()) {
        mistakes.address = ApiCallText::tr("Enter a whole address, such as "
                                           "https://api.example.com/orders.");
    } else if (!url.userInfo().isEmpty()) {
        mistakes.address = ApiCallText::tr("Leave out the name and password.");
    } else if (!bifrost::isSecureOrLoopback(url)) {
        mistakes.address = ApiCallText::tr("The access token is sent over https alone, or to this "
                                           "computer.");
    }
    return mistakes.address.isEmpty() ? url : QUrl();
}

/// For a POSIX shell.
QString quoted(const QString &text) {
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

ApiCall readApiInput(const ApiInput &input, ApiMistakes &mistakes) {
    mistakes = {};
    ApiCall call;
    call.method = input.method;
    call.url = readAddress(input.address, mistakes);
    readHeaders(input.headers, call, mistakes);
    if (takesBody(call.method) && !input.body.isEmpty()) {
        call.body = input.body.toUtf8();
        if (call.contentType.isEmpty()) {
            call.contentType = "application/json";
        }
    } else {
        call.contentType.clear();
    }
    return call;
}

bool isSafeMethod(const QByteArray &method) {
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

bool takesBody(const QByteArray &method) {
    return method == "POST" || method == "PUT" || method == "PATCH";
}

QString originOf(const QUrl &url) {
    const bool isDefault = url.port() == (url.scheme() == "https"_L1 ? 443 : 80);
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(isDefault ? -1 : url.port());
    return origin.toString(QUrl::FullyEncoded);
}

QStringList originsFromText(const QString &text) {
    QStringList origins;
    const QStringList words = QString(text).replace(u',', u' ').simplified().split(u' ');
    for (const QString &word : words) {
        const QUrl url(word, QUrl::StrictMode);
        const bool isUsable = url.isValid() && !url.host().isEmpty() &&
                              bifrost::isSecureOrLoopback(url) && url.userInfo().isEmpty() &&
                              (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() &&
                              !url.hasFragment();
        if (isUsable && !origins.contains(originOf(url))) {
            origins.append(originOf(url));
        }
    }
    return origins;
}

QString curlCommand(const ApiCall &call) {
    QString command = u"curl"_s;
    if (call.method != "GET") {
        command += u" -X "_s + QLatin1StringView(call.method);
    }
    command += u" -H \"Authorization: Bearer $ACCESS_TOKEN\""_s;
    for (const auto &[name, value] : call.headers) {
        command += u" -H "_s + quoted(QString::fromUtf8(name + ": " + value));
    }
    if (!call.contentType.isEmpty()) {
        command += u" -H "_s + quoted("Content-Type: "_L1 + QString::fromUtf8(call.contentType)) +
                   u" --data-raw "_s + quoted(QString::fromUtf8(call.body));
    }
    return command + u' ' + quoted(call.url.toString(QUrl::FullyEncoded));
}
