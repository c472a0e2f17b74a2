// SPDX-License-Identifier: Apache-2.0
#include "flow/tracing/protocolrecorder.h"

#include "flow/tracing/responsefields.h"
#include "protocol/authorizationresponse.h"
#include "protocol/formquery.h"
#include "trace/protocoltraceprivate.h"

#include <utility>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using StepKind = ProtocolStep::Kind;
using FieldPart = ProtocolStep::Field::Part;
using TraceFields = QList<ProtocolStep::Field>;

/// Any web page can send the browser to the redirect URI, as often as it likes.
constexpr int mostForeignRedirects = 10;

QUrl shownAddress(const QUrl &url) {
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/// The parameters of form-encoded text; what cannot be read is one hidden field.
TraceFields formFields(FieldMaker &maker, FieldPart part, const QByteArray &text) {
    if (text.isEmpty()) {
        return {};
    }
    const auto parameters = parseFormQuery(text);
    return parameters ? maker.fromParameters(part, *parameters)
                      : TraceFields{maker.hidden(part, u"(unreadable)"_s, text)};
}

} // namespace

ProtocolRecorder::~ProtocolRecorder() {
    for (const quint64 id : timers_.keys()) {
        ProtocolTracePrivate::of(*trace_).change(
            id, [](ProtocolStep &step) { step.isPending = false; });
    }
}

FieldMaker &ProtocolRecorder::fields() const {
    return ProtocolTracePrivate::of(*trace_).fields();
}

void ProtocolRecorder::begin(Operation operation) {
    if (operation_ != operation) { // otherwise it goes on
        operation_ = operation;
        operationNumber_ = 0;
    }
}

void ProtocolRecorder::end() {
    begin(Operation::Background);
}

quint64 ProtocolRecorder::add(ProtocolStep step) {
    auto &trace = ProtocolTracePrivate::of(*trace_);
    if (operationNumber_ == 0) {
        operationNumber_ = trace.nextOperation();
    }
    step.operation = operation_;
    step.operationNumber = operationNumber_;
    step.started = clock_.now().toUTC();
    const bool isPending = step.isPending;
    const quint64 id = trace.add(std::move(step));
    if (isPending) {
        timers_[id].start();
    }
    return id;
}

void ProtocolRecorder::finish(quint64 id, const std::function<void(ProtocolStep &step)> &fill) {
    const QElapsedTimer timer = timers_.take(id);
    ProtocolTracePrivate::of(*trace_).change(id, [&](ProtocolStep &step) {
        step.isPending = false;
        if (timer.isValid()) {
            step.duration = std::chrono::milliseconds(timer.elapsed());
        }
        fill(step);
    });
}

quint64 ProtocolRecorder::sent(const HttpRequest &request) {
    const bool isPost = request.method == HttpRequest::Method::Post;
    const quint64 id =
        add({.kind = request.step,
             .isPending = true,
             .method = isPost ? "POST" : "GET",
             .address = shownAddress(request.url),
             .request = formFields(fields(), FieldPart::Query,
                                   request.url.query(QUrl::FullyEncoded).toLatin1()) +
                        fields().fromHeaders(request.headers) +
                        formFields(fields(), FieldPart::Form, request.body)});
    if (request.step == StepKind::UserInfo) {
        lastUserInfo_ = id;
    }
    return id;
}

quint64 ProtocolRecorder::sent(const TokenRequest &request) {
    TraceFields made;
    if (!request.authorizationHeader.isEmpty()) {
        made.append(fields().field(FieldPart::Header, u"Authorization"_s,
                                   QString::fromLatin1(request.authorizationHeader)));
    }
    if (!request.dpopProof.isEmpty()) {
        made.append(
            fields().field(FieldPart::Header, u"DPoP"_s, QString::fromLatin1(request.dpopProof)));
    }
    return add({.kind = StepKind::Token,
                .isPending = true,
                .method = "POST",
                .address = shownAddress(request.url),
                .request = made + fields().fromParameters(FieldPart::Form, request.parameters)});
}

void ProtocolRecorder::finishAnswered(
    quint64 id, const Result<HttpResponse> &answer,
    const std::function<void(ProtocolStep &, const HttpResponse &)> &fill) {
    finish(id, [&](ProtocolStep &step) {
        if (!answer) {
            step.error = withoutSecrets(answer.error());
            return;
        }
        step.status = answer->status;
        step.response = headerFields(fields(), *answer);
        fill(step, *answer);
    });
}

void ProtocolRecorder::answered(quint64 id, const HttpRequest &request,
                                const Result<HttpResponse> &answer) {
    if (isRecording()) {
        finishAnswered(id, answer, [&](ProtocolStep &step, const HttpResponse &response) {
            fillResponse(step, request, response);
        });
    }
}

void ProtocolRecorder::answered(quint64 id, const TokenRequest &request,
                                const Result<HttpResponse> &answer) {
    if (isRecording()) {
        finishAnswered(id, answer, [&](ProtocolStep &step, const HttpResponse &response) {
            fillTokenResponse(fields(), step, request, response);
        });
    }
}

void ProtocolRecorder::fillResponse(ProtocolStep &step, const HttpRequest &request,
                                    const HttpResponse &response) {
    switch (step.kind) {
    case StepKind::Discovery:
        return fillDiscovery(step, request, response);
    case StepKind::Keys:
        return fillKeySet(fields(), step, response);
    case StepKind::PushedAuthorization:
        return fillPushedAuthorization(fields(), step, response);
    case StepKind::DeviceAuthorization:
        return fillDeviceAuthorization(fields(), step, request, response);
    case StepKind::UserInfo:
        return fillUserInfo(fields(), step, response);
    case StepKind::Organizations:
        return fillOrganizations(fields(), step, request, response);
    case StepKind::Revocation:
        return fillRevocation(fields(), step, response);
    case StepKind::EndSessionProbe:
        return; // the status alone is of interest
    default:
        step.response += bodyFields(fields(), FieldPart::Body, response);
    }
}

/// A document that was redirected has the issuer that was asked for at first.
void ProtocolRecorder::fillDiscovery(ProtocolStep &step, const HttpRequest &request,
                                     const HttpResponse &response) {
    if (!askedIssuer_) {
        const auto issuer = Issuer::fromInput(request.url.toString(QUrl::FullyEncoded));
        askedIssuer_ = issuer ? std::optional(*issuer) : std::nullopt;
    }
    if (response.status >= 300 && response.status < 400) {
        return; // fetchDocument() decides whether to follow
    }
    if (const auto issuer = std::exchange(askedIssuer_, std::nullopt)) {
        fillMetadata(fields(), step, *issuer, response);
    }
}

void ProtocolRecorder::sentBrowser(const BrowserRequest &request) {
    if (!isRecording() || (browserRequest_ && browserRequest_->url == request.url &&
                           browserRequest_->form == request.form)) {
        return;
    }
    browserRequest_ = request;
    browserStep_ = add({.kind = request.step,
                        .isPending = true,
                        .method = request.form.isEmpty() ? "GET" : "POST",
                        .address = shownAddress(request.url),
                        .request = formFields(fields(), FieldPart::Query,
                                              request.url.query(QUrl::FullyEncoded).toLatin1()) +
                                   fields().fromParameters(FieldPart::Form, request.form)});
}

quint64 ProtocolRecorder::beginRoundTrip() {
    browserRequest_.reset();
    browserStep_ = 0;
    redirects_.clear();
    foreignRedirects_ = 0;
    return ++roundTrip_;
}

void ProtocolRecorder::received(const QUrl &redirectUri, const RedirectRequest &redirect) {
    if (!isRecording() || redirect.otherHost) { // that one is not processed
        return;
    }
    if (foreignRedirects_ >= mostForeignRedirects) {
        redirects_.append(0);
        return;
    }
    const bool isEndSession = browserRequest_ && browserRequest_->step == StepKind::EndSession;
    redirects_.append(
        add({.kind = isEndSession ? StepKind::EndSessionResponse : StepKind::AuthorizationResponse,
             .method = "GET",
             .address = shownAddress(redirectUri),
             .response = formFields(fields(), FieldPart::Query, redirect.query)}));
}

void ProtocolRecorder::recordRedirect(const std::optional<Error> &error) {
    const quint64 id = redirects_.isEmpty() ? 0 : redirects_.takeFirst();
    if (error && isForeignResponse(*error)) {
        ++foreignRedirects_;
    } else if (const quint64 request = std::exchange(browserStep_, 0)) {
        finish(request, [](ProtocolStep &) {});
    }
    ProtocolTracePrivate::of(*trace_).change(id, [&](ProtocolStep &step) {
        const auto rules = step.kind == StepKind::EndSessionResponse
                               ? CheckedRules::EndSessionResponse
                               : CheckedRules::AuthorizationResponse;
        step.checks = checksOf(rules, error);
        step.error = error ? std::optional(withoutSecrets(*error)) : std::nullopt;
    });
}

void ProtocolRecorder::endRoundTrip(quint64 roundTrip) {
    if (roundTrip != roundTrip_) {
        return;
    }
    if (const quint64 id = std::exchange(browserStep_, 0); id != 0 && trace_) {
        timers_.remove(id); // nothing ended that could be measured
        ProtocolTracePrivate::of(*trace_).change(
            id, [](ProtocolStep &step) { step.isPending = false; });
    }
    browserRequest_.reset();
}

quint64 ProtocolRecorder::beginValidation(const Secret &idToken) {
    return add({.kind = StepKind::IdToken,
                .isPending = true,
                .response = tokenFields(fields(), idToken.reveal())});
}

void ProtocolRecorder::endValidation(quint64 id, CheckedRules rules,
                                     const std::optional<Error> &error) {
    finish(id, [&](ProtocolStep &step) {
        step.checks = checksOf(rules, error);
        step.error = error ? std::optional(withoutSecrets(*error)) : std::nullopt;
    });
}

void ProtocolRecorder::recordUserInfo(quint64 id, const std::optional<Error> &error) {
    ProtocolTracePrivate::of(*trace_).change(id, [&](ProtocolStep &step) {
        if (step.status == 0) { // no response: there is nothing to check
            return;
        }
        const bool isSigned = std::ranges::any_of(
            step.response, [](const auto &field) { return field.part == FieldPart::JoseHeader; });
        step.checks =
            checksOf(isSigned ? CheckedRules::SignedUserInfo : CheckedRules::UserInfo, error);
        step.error = error ? std::optional(withoutSecrets(*error)) : std::nullopt;
    });
}

} // namespace bifrost
