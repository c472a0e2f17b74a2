// SPDX-License-Identifier: Apache-2.0
#include "cli/helpers/gitprotocol.h"

#include "cli/allowedservers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whatever Git passes on is printable; in a host, urlOfHost() is stricter.
bool isPrintable(const QByteArray &line) {
    return std::ranges::all_of(line, [](char c) { return static_cast<unsigned char>(c) >= ' '; });
}

/// Attributes of one value. No value if the text is malformed, or names one of them twice.
std::optional<QHash<QByteArray, QByteArray>> attributesOf(const QByteArray &text,
                                                          QList<QByteArray> &capabilities) {
    QHash<QByteArray, QByteArray> attributes;
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0 || !isPrintable(line)) {
            return std::nullopt;
        }
        const QByteArray name = line.first(equals);
        const QByteArray value = line.mid(equals + 1);
        if (name == "capability[]") {
            capabilities.append(value);
        } else if (name.endsWith("[]")) {
            continue; // such as wwwauth[] and state[]
        } else if (attributes.contains(name)) {
            return std::nullopt;
        } else {
            attributes.insert(name, value);
        }
    }
    return attributes;
}

} // namespace

std::optional<GitCredential> parseGitCredential(const QByteArray &text) {
    QList<QByteArray> capabilities;
    const auto attributes = attributesOf(text, capabilities);
    if (!attributes || attributes->value("protocol") != "https") {
        return std::nullopt;
    }
    GitCredential credential;
    credential.url = urlOfHost(QString::fromLatin1(attributes->value("host")));
    if (!credential.url.isValid() || credential.url.host().isEmpty()) {
        return std::nullopt;
    }
    credential.username = attributes->value("username");
    credential.secret =
        bifrost::Secret(attributes->value("credential", attributes->value("password")));
    credential.knowsAuthTypes = capabilities.contains("authtype");
    return credential;
}

QByteArray gitCredentialAnswer(const GitCredential &request, const bifrost::Secret &token,
                               const QDateTime &expiresAt) {
    QByteArray answer;
    if (request.knowsAuthTypes) {
        answer = "capability[]=authtype\nauthtype=Bearer\ncredential=" + token.reveal() +
                 "\nephemeral=1\n";
    } else {
        answer = "username=" + (request.username.isEmpty() ? "oauth2" : request.username) +
                 "\npassword=" + token.reveal() + '\n';
    }
    return answer + "password_expiry_utc=" + QByteArray::number(expiresAt.toSecsSinceEpoch()) +
           '\n';
}
