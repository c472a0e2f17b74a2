// SPDX-License-Identifier: Apache-2.0
#include "flow/tracing/responsefields.h"

#include "core/json.h"
#include "jose/base64url.h"
#include "jose/jwkset.h"
#include "protocol/deviceauthorizationresponse.h"
#include "protocol/discoveryresponse.h"
#include "protocol/metadatarules.h"
#include "protocol/organizationlistresponse.h"
#include "protocol/pushedauthorizationresponse.h"
#include "protocol/revocationresponse.h"
#include "protocol/tokenresponse.h"
#include "trace/stepchecks.h"

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using FieldPart = ProtocolStep::Field::Part;
using TraceFields = QList<ProtocolStep::Field>;

template<typename T>
std::optional<Error> traceErrorOf(const Result<T> &result) {
    return result ? std::nullopt : std::optional(withoutSecrets(result.error()));
}

/// A refusal, or something else than the response, has nothing to check.
bool isAnswer(const std::optional<Error> &error) {
    return !error || std::holds_alternative<ValidationError>(*error);
}

void conclude(ProtocolStep &step, CheckedRules rules, const std::optional<Error> &error) {
    step.error = error;
    if (isAnswer(error)) {
        step.checks = checksOf(rules, error);
    }
}

QJsonObject partOf(const QByteArrayList &parts, qsizetype index) {
    const auto text = index < parts.size() ? decodeBase64Url(parts[index]) : std::nullopt;
    return text ? parseJsonObject(*text).value_or(QJsonObject()) : QJsonObject();
}

} // namespace

TraceFields headerFields(FieldMaker &maker, const HttpResponse &response) {
    TraceFields fields;
    if (!response.contentType.isEmpty()) {
        fields.append(maker.field(FieldPart::Header, u"Content-Type"_s,
                                  QString::fromLatin1(response.contentType)));
    }
    if (!response.location.isEmpty()) { // its query may hold anything
        const QUrl location =
            QUrl::fromEncoded(response.location)
                .adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        fields.append(maker.field(FieldPart::Header, u"Location"_s, location.toString()));
    }
    if (response.date) {
        fields.append(maker.field(FieldPart::Header, u"Date"_s,
                                  response.date->toUTC().toString(Qt::ISODate)));
    }
    if (response.retryAfter) {
        fields.append(maker.field(FieldPart::Header, u"Retry-After"_s,
                                  QString::number(response.retryAfter->count())));
    }
    return fields;
}

TraceFields bodyFields(FieldMaker &maker, FieldPart part, const HttpResponse &response) {
    if (response.body.isEmpty()) {
        return {};
    }
    const auto body = parseJsonObject(response.body);
    return body ? maker.fromJson(part, *body)
                : TraceFields{maker.hidden(FieldPart::Body, u"(body)"_s, response.body)};
}

TraceFields tokenFields(FieldMaker &maker, const QByteArray &compact) {
    const QByteArrayList parts = compact.split('.');
    return maker.fromJson(FieldPart::JoseHeader, partOf(parts, 0)) +
           maker.fromJson(FieldPart::Claim, partOf(parts, 1));
}

void fillMetadata(FieldMaker &maker, ProtocolStep &step, const Issuer &issuer,
                  const HttpResponse &response) {
    step.error = traceErrorOf(processDiscoveryResponse(response, issuer));
    step.response +=
        bodyFields(maker, isAnswer(step.error) ? FieldPart::Metadata : FieldPart::Body, response);
    if (!isAnswer(step.error)) {
        return;
    }
    for (const RuleOutcome &outcome : checkMetadata(response.body, issuer)) {
        step.checks.append({outcome.rule,
                            outcome.violation ? ProtocolStep::Check::Outcome::Violated
                                              : ProtocolStep::Check::Outcome::Passed,
                            outcome.member});
    }
}

void fillKeySet(FieldMaker &maker, ProtocolStep &step, const HttpResponse &response) {
    const auto unusable = unusableKeySet(response);
    const auto error = unusable ? std::optional(withoutSecrets(*unusable))
                                : traceErrorOf(JwkSet::parse(response.body));
    const auto keySet = parseJsonObject(response.body);
    step.response += keySet && !unusable ? FieldMaker::fromKeys(*keySet)
                                         : bodyFields(maker, FieldPart::Body, response);
    conclude(step, CheckedRules::KeySet, error);
}

void fillPushedAuthorization(FieldMaker &maker, ProtocolStep &step, const HttpResponse &response) {
    step.response += bodyFields(maker, FieldPart::Body, response);
    conclude(step, CheckedRules::PushedAuthorizationResponse,
             traceErrorOf(processPushedAuthorizationResponse(response)));
}

void fillDeviceAuthorization(FieldMaker &maker, ProtocolStep &step, const HttpRequest &request,
                             const HttpResponse &response) {
    step.response += bodyFields(maker, FieldPart::Body, response);
    // Whether http is allowed depends on the issuer, which decided on this address in the same way.
    const QUrl origin = request.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    if (const auto issuer = Issuer::fromInput(origin.toString())) {
        conclude(step, CheckedRules::DeviceAuthorizationResponse,
                 traceErrorOf(processDeviceAuthorizationResponse(response, *issuer)));
    }
}

void fillTokenResponse(FieldMaker &maker, ProtocolStep &step, const TokenRequest &request,
                       const HttpResponse &response) {
    step.response += bodyFields(maker, FieldPart::Body, response);
    const bool isBound = !request.dpopProof.isEmpty();
    const bool isIdTokenDue = request.grant != Grant::RefreshToken;
    const auto usable = isBound ? TokenTypes::Either : TokenTypes::Bearer;
    conclude(step, isIdTokenDue ? CheckedRules::CodeResponse : CheckedRules::TokenResponse,
             traceErrorOf(processTokenResponse(response, request.grant, usable)));
    if (isBound) { // which type of token is due depends on the configuration
        step.checks.removeIf([](const ProtocolStep::Check &check) {
            return check.rule == Rule::TokenResponseTokenTypeIsBearer;
        });
    }
}

void fillRevocation(FieldMaker &maker, ProtocolStep &step, const HttpResponse &response) {
    step.response += bodyFields(maker, FieldPart::Body, response);
    step.error = traceErrorOf(processRevocationResponse(response));
}

void fillOrganizations(FieldMaker &maker, ProtocolStep &step, const HttpRequest &request,
                       const HttpResponse &response) {
    step.response += bodyFields(maker, FieldPart::Body, response);
    conclude(step, CheckedRules::OrganizationList,
             traceErrorOf(processOrganizationListResponse(response, request.url)));
}

void fillUserInfo(FieldMaker &maker, ProtocolStep &step, const HttpResponse &response) {
    const bool isSuccess = response.status >= 200 && response.status < 300;
    const bool isJson = response.body.trimmed().startsWith('{');
    if (!isSuccess) {
        step.response += bodyFields(maker, FieldPart::Body, response);
    } else if (isJson) {
        step.response += bodyFields(maker, FieldPart::Claim, response);
    } else {
        step.response += tokenFields(maker, response.body.trimmed());
    }
}

} // namespace bifrost
