// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using Kind = ProtocolStep::Kind;
using Operation = ProtocolStep::Operation;
using StepField = ProtocolStep::Field;
using Part = StepField::Part;
using Outcome = ProtocolStep::Check::Outcome;

namespace samples {

namespace {

StepField shown(Part part, const QString &name, const QString &value, const QString &clause) {
    return {part, name, value, StepField::Disclosure::Shown, value.size(), {}, clause};
}

StepField masked(Part part, const QString &name, int size, const QString &clause) {
    return {part, name, {}, StepField::Disclosure::Masked, size, u"1f8c03ad"_s, clause};
}

/// Steps with everything that the list shows, one after the other.
class Trace {
public:
    void begin(Operation operation) {
        operation_ = operation;
        ++number_;
    }
    ProtocolStep &add(Kind kind, const QByteArray &method, const QString &address, int status,
                      int milliseconds) {
        steps.append({.id = quint64(steps.size()) + 1,
                      .kind = kind,
                      .operation = operation_,
                      .operationNumber = number_,
                      .started = QDateTime::currentDateTimeUtc().addSecs(-60 + steps.size()),
                      .method = method,
                      .address = QUrl(address),
                      .status = status});
        if (milliseconds > 0) {
            steps.last().duration = std::chrono::milliseconds(milliseconds);
        }
        return steps.last();
    }
    QList<ProtocolStep> steps;

private:
    Operation operation_ = Operation::Background;
    quint64 number_ = 0;
};

const QString base = u"https://api.asgardeo.io/t/acme"_s;

void addTokens(Trace &trace) {
    auto &token = trace.add(Kind::Token, "POST", base + u"/oauth2/token"_s, 200, 181);
    token.request = {
        shown(Part::Form, u"grant_type"_s, u"authorization_code"_s, u"RFC 6749 §4.1.3"_s),
        masked(Part::Form, u"code"_s, 36, u"RFC 6749 §4.1.2"_s),
        masked(Part::Form, u"code_verifier"_s, 43, u"RFC 7636 §4.5"_s),
        shown(Part::Form, u"client_id"_s, u"k3J8dZ0mTq5bV1cY7wXa2LrN9pQe"_s, u"RFC 6749 §2.2"_s)};
    token.response = {masked(Part::Body, u"access_token"_s, 912, u"RFC 6749 §1.4"_s),
                      shown(Part::Body, u"token_type"_s, u"Bearer"_s, u"RFC 6749 §7.1"_s),
                      shown(Part::Body, u"expires_in"_s, u"3600"_s, u"RFC 6749 §5.1"_s)};
    token.checks = {{Rule::TokenResponseIsJsonObject, Outcome::Passed},
                    {Rule::TokenResponseAccessTokenIsPresent, Outcome::Passed},
                    {Rule::TokenResponseTokenTypeIsBearer, Outcome::Passed},
                    {Rule::TokenResponseIdTokenIsPresent, Outcome::Passed}};
    auto &idToken = trace.add(Kind::IdToken, {}, {}, 0, 2);
    idToken.response = {shown(Part::JoseHeader, u"alg"_s, u"RS256"_s, u"RFC 7515 §4.1.1"_s),
                        shown(Part::Claim, u"iss"_s, base + u"/oauth2/token"_s, u"OIDC Core §2"_s)};
    idToken.checks = {{Rule::JwsSignatureIsValid, Outcome::Passed},
                      {Rule::IdTokenIssuerMatches, Outcome::Passed},
                      {Rule::IdTokenNonceMatches, Outcome::Passed}};
    trace.add(Kind::UserInfo, "GET", base + u"/oauth2/userinfo"_s, 200, 64);
}

QList<ProtocolStep> signInSteps() {
    Trace trace;
    trace.begin(Operation::Background);
    trace.add(Kind::Discovery, "GET", base + u"/oauth2/token/.well-known/openid-configuration"_s,
              200, 92);
    trace.begin(Operation::SignIn);
    trace.add(Kind::PushedAuthorization, "POST", base + u"/oauth2/par"_s, 201, 140);
    trace.add(Kind::Authorization, "GET", base + u"/oauth2/authorize"_s, 0, 14200);
    trace.add(Kind::Keys, "GET", base + u"/oauth2/jwks"_s, 200, 71);
    trace.add(Kind::AuthorizationResponse, "GET", u"http://127.0.0.1:27421/callback"_s, 0, 0);
    addTokens(trace);
    return trace.steps;
}

} // namespace

RequestsView requests() {
    return {.steps = signInSteps(), .isRecording = true, .revision = 1};
}

RequestsView troubledRequests() {
    RequestsView view{.steps = signInSteps(), .isRecording = true, .revision = 2};
    view.steps.resize(3);
    view.steps.last().isPending = true;
    view.steps.last().duration.reset();
    ProtocolStep &failed = view.steps.first();
    failed.status = 0;
    failed.error = TransportError{TransportError::Kind::HostNotFound, failed.address, 0, {}, {}};
    failed.checks = {{Rule::MetadataIsJsonObject, Outcome::Passed},
                     {Rule::MetadataIssuerMatches, Outcome::Violated},
                     {Rule::MetadataEndpointIsPresent, Outcome::NotMade, u"token_endpoint"_s}};
    return view;
}

} // namespace samples
