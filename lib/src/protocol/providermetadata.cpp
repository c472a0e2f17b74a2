// SPDX-License-Identifier: Apache-2.0
#include "protocol/providermetadata.h"

#include "core/json.h"
#include "core/printable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bifrost {
namespace {

tl::unexpected<Error> metadataBroken(Rule rule, const QString &expected,
                                     const QString &actual = {}) {
    return failure(ValidationError{rule, printableAscii(expected), printableAscii(actual)});
}

Result<QUrl> readEndpoint(const QJsonObject &document, QLatin1StringView name,
                          const Issuer &issuer) {
    const QString text = document.value(name).toString();
    if (text.isEmpty()) {
        return metadataBroken(Rule::MetadataEndpointIsPresent, name);
    }
    const QUrl url(text, QUrl::StrictMode);
    // Discovery 3: https; RFC 6749, 3.1 and 3.2: no fragment. A password in it helps nobody.
    if (!issuer.mayPointTo(url) || url.hasFragment() || !url.userInfo().isEmpty()) {
        const QUrl shown =
            url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return metadataBroken(Rule::MetadataEndpointIsHttps, name, shown.toString());
    }
    return url;
}

Result<std::optional<QUrl>> readOptionalEndpoint(const QJsonObject &document,
                                                 QLatin1StringView name, const Issuer &issuer) {
    const QJsonValue value = document.value(name);
    if (value.isUndefined() || value.isNull()) {
        return std::optional<QUrl>();
    }
    return readEndpoint(document, name, issuer).map([](QUrl url) {
        return std::optional(std::move(url));
    });
}

/// Lists are optional here: a provider that leaves one out may still be able to do it.
bool isAbsentOrContains(const QJsonObject &document, QLatin1StringView list,
                        QLatin1StringView item) {
    const QJsonValue value = document.value(list);
    return value.isUndefined() || value.toArray().contains(QJsonValue(item));
}

std::optional<Error> missingAbility(const QJsonObject &document) {
    const QLatin1StringView responseTypes("response_types_supported");
    if (!isAbsentOrContains(document, responseTypes, QLatin1StringView("code"))) {
        return ValidationError{Rule::MetadataSupportsCodeFlow, QStringLiteral("code"), {}};
    }
    const QLatin1StringView grantTypes("grant_types_supported");
    if (!isAbsentOrContains(document, grantTypes, QLatin1StringView("authorization_code"))) {
        return ValidationError{
            Rule::MetadataSupportsCodeFlow, QStringLiteral("authorization_code"), {}};
    }
    // RFC 8414, 2: when the list is left out, PKCE is not supported. Many providers that do support
    // it leave it out all the same, and those that do not ignore the challenge (RFC 7636, 5).
    const QLatin1StringView methods("code_challenge_methods_supported");
    if (!isAbsentOrContains(document, methods, QLatin1StringView("S256"))) {
        return ValidationError{Rule::MetadataSupportsS256, QStringLiteral("S256"), {}};
    }
    return std::nullopt;
}

/// No value when it is left out, or not a list.
std::optional<QStringList> readList(const QJsonObject &document, QLatin1StringView name) {
    const QJsonValue value = document.value(name);
    return value.isArray() ? std::optional(value.toVariant().toStringList()) : std::nullopt;
}

/// OAuth Token Endpoint Authentication Methods (RFC 7591 §2).
QLatin1StringView methodName(ClientAuthentication authentication) {
    switch (authentication) {
    case ClientAuthentication::ClientSecretBasic:
        return QLatin1StringView("client_secret_basic");
    case ClientAuthentication::ClientSecretPost:
        return QLatin1StringView("client_secret_post");
    case ClientAuthentication::None:
        break;
    }
    return QLatin1StringView("none");
}

/// Moves the value of `from` to `to`; the error otherwise.
template<typename T>
std::optional<Error> store(Result<T> from, T &to) {
    if (!from) {
        return std::move(from.error());
    }
    to = std::move(*from);
    return std::nullopt;
}

} // namespace

Result<ProviderMetadata> ProviderMetadata::parse(const QByteArray &document, const Issuer &issuer) {
    const std::optional<QJsonObject> json = parseJsonObject(document);
    if (!json) {
        return metadataBroken(Rule::MetadataIsJsonObject, {});
    }
    // Discovery 4.3: identical, so character by character.
    const QString stated = json->value(QLatin1String("issuer")).toString();
    if (stated != issuer.value()) {
        return metadataBroken(Rule::MetadataIssuerMatches, issuer.value(), stated);
    }
    ProviderMetadata metadata(issuer);
    const auto required = [&json, &issuer](const char *name) {
        return readEndpoint(*json, QLatin1StringView(name), issuer);
    };
    const auto optional = [&json, &issuer](const char *name) {
        return readOptionalEndpoint(*json, QLatin1StringView(name), issuer);
    };
    std::optional<Error> error;
    if ((error = store(required("authorization_endpoint"), metadata.authorizationEndpoint_)) ||
        (error = store(required("token_endpoint"), metadata.tokenEndpoint_)) ||
        (error = store(required("jwks_uri"), metadata.jwksUri_)) ||
        (error = store(optional("userinfo_endpoint"), metadata.userInfoEndpoint_)) ||
        (error = store(optional("revocation_endpoint"), metadata.revocationEndpoint_)) ||
        (error = store(optional("end_session_endpoint"), metadata.endSessionEndpoint_)) ||
        (error = missingAbility(*json))) {
        return failure(std::move(*error));
    }
    metadata.sendsIssuerInResponse_ =
        json->value(QLatin1String("authorization_response_iss_parameter_supported")).toBool();
    metadata.tokenAuthenticationMethods_ =
        readList(*json, QLatin1StringView("token_endpoint_auth_methods_supported"));
    metadata.revocationAuthenticationMethods_ =
        readList(*json, QLatin1StringView("revocation_endpoint_auth_methods_supported"));
    return metadata;
}

bool ProviderMetadata::revocationAccepts(ClientAuthentication authentication) const {
    const auto lacks = [&](const std::optional<QStringList> &methods) {
        return methods && !methods->contains(methodName(authentication));
    };
    return !lacks(revocationAuthenticationMethods_) || lacks(tokenAuthenticationMethods_);
}

} // namespace bifrost
