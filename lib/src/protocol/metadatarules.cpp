// SPDX-License-Identifier: Apache-2.0
#include "protocol/metadatarules.h"

#include "core/json.h"
#include "core/printable.h"

#include <QJsonArray>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

ValidationError metadataViolation(Rule rule, const QString &expected, const QString &actual = {}) {
    return {rule, printableAscii(expected), printableAscii(actual)};
}

RuleOutcome checkFalse(const QJsonObject &metadata, Rule rule, QLatin1StringView name) {
    RuleOutcome outcome{rule, name};
    if (metadata.value(name).toBool()) {
        outcome.violation = metadataViolation(rule, u"false"_s, u"true"_s);
    }
    return outcome;
}

RuleOutcome checkList(const QJsonObject &metadata, Rule rule, QLatin1StringView list,
                      QLatin1StringView item) {
    RuleOutcome outcome{rule, list};
    if (!maySupport(metadata, list, item)) {
        outcome.violation = metadataViolation(rule, item);
    }
    return outcome;
}

/// Presence, and if it is there, its form.
QList<RuleOutcome> checkEndpoint(const QJsonObject &metadata, QLatin1StringView name,
                                 const Issuer &issuer) {
    RuleOutcome present{Rule::MetadataEndpointIsPresent, name};
    RuleOutcome https{Rule::MetadataEndpointIsHttps, name};
    if (const auto endpoint = readEndpoint(metadata, name, issuer); !endpoint) {
        const auto &violation = std::get<ValidationError>(endpoint.error());
        const bool isAbsent = violation.rule == Rule::MetadataEndpointIsPresent;
        (isAbsent ? present : https).violation = violation;
        return isAbsent ? QList{present} : QList{present, https};
    }
    return {present, https};
}

} // namespace

RuleOutcome checkStatedIssuer(const QJsonObject &metadata, const Issuer &issuer) {
    RuleOutcome outcome{Rule::MetadataIssuerMatches, u"issuer"_s};
    const QString stated = metadata.value("issuer"_L1).toString();
    // OIDC Discovery §4.3: identical, compared character by character.
    if (!issuer.isStatedAs(stated)) {
        // An issuer has no braces (RFC 3986 §2), a template has.
        outcome.rule =
            stated.contains(u'{') ? Rule::MetadataIssuerIsNoTemplate : Rule::MetadataIssuerMatches;
        outcome.violation = metadataViolation(outcome.rule, issuer.value(), stated);
    }
    return outcome;
}

Result<QUrl> readEndpoint(const QJsonObject &metadata, QLatin1StringView name,
                          const Issuer &issuer) {
    const QString text = metadata.value(name).toString();
    if (text.isEmpty()) {
        return failure(metadataViolation(Rule::MetadataEndpointIsPresent, name));
    }
    const QUrl url(text, QUrl::StrictMode);
    // OIDC Discovery §3: https; RFC 6749 §3.1 and §3.2: no fragment. Credentials are not expected.
    if (!issuer.mayPointTo(url) || url.hasFragment() || !url.userInfo().isEmpty()) {
        const QUrl shown =
            url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return failure(metadataViolation(Rule::MetadataEndpointIsHttps, name, shown.toString()));
    }
    return url;
}

Result<std::optional<QUrl>> readOptionalEndpoint(const QJsonObject &metadata,
                                                 QLatin1StringView name, const Issuer &issuer) {
    if (metadata.value(name).toString().isEmpty()) {
        return std::optional<QUrl>();
    }
    return readEndpoint(metadata, name, issuer).map([](QUrl url) {
        return std::optional(std::move(url));
    });
}

bool maySupport(const QJsonObject &metadata, QLatin1StringView list, QLatin1StringView item) {
    const QJsonValue value = metadata.value(list);
    return !value.isArray() || value.toArray().contains(QJsonValue(item));
}

bool requiresPushedRequests(const QJsonObject &metadata) {
    return metadata.value("require_pushed_authorization_requests"_L1).toBool();
}

QList<RuleOutcome> checkDemands(const QJsonObject &metadata, const Issuer &issuer,
                                RequestSigning signing) {
    QList<RuleOutcome> outcomes;
    if (requiresPushedRequests(metadata)) {
        outcomes = checkEndpoint(metadata, pushedRequestMember, issuer);
    }
    if (signing == RequestSigning::Unavailable) {
        outcomes.append(checkFalse(metadata, Rule::MetadataRequiresNoSignedRequests,
                                   "require_signed_request_object"_L1));
    }
    return outcomes + QList{
                          checkList(metadata, Rule::MetadataSupportsCodeFlow,
                                    "response_types_supported"_L1, "code"_L1),
                          checkList(metadata, Rule::MetadataSupportsCodeFlow,
                                    "grant_types_supported"_L1, "authorization_code"_L1),
                          // RFC 8414 §2: a provider that omits the list does not support PKCE. Many
                          // providers that support it omit the list nevertheless, and the others
                          // ignore the challenge (RFC 7636 §5).
                          checkList(metadata, Rule::MetadataSupportsS256,
                                    "code_challenge_methods_supported"_L1, "S256"_L1),
                      };
}

QList<RuleOutcome> checkMetadata(const QByteArray &document, const Issuer &issuer,
                                 RequestSigning signing) {
    RuleOutcome isObject{Rule::MetadataIsJsonObject};
    const std::optional<QJsonObject> metadata = parseJsonObject(document);
    if (!metadata) {
        isObject.violation = metadataViolation(Rule::MetadataIsJsonObject, {});
        return {isObject};
    }
    QList<RuleOutcome> outcomes{isObject, checkStatedIssuer(*metadata, issuer)};
    for (const auto *name : {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
        outcomes += checkEndpoint(*metadata, QLatin1StringView(name), issuer);
    }
    for (const auto *name : {"userinfo_endpoint", "revocation_endpoint", "end_session_endpoint"}) {
        if (!metadata->value(QLatin1StringView(name)).toString().isEmpty()) {
            outcomes.append(checkEndpoint(*metadata, QLatin1StringView(name), issuer).last());
        }
    }
    return outcomes + checkDemands(*metadata, issuer, signing);
}

} // namespace bifrost
