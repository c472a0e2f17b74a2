// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "core/httpmessage.h"
#include "seams/browserrequest.h"
#include "seams/clock.h"
#include "seams/redirectrequest.h"
#include "trace/stepchecks.h"

#include <bifrost/issuer.h>
#include <bifrost/protocoltrace.h>

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace bifrost {

class FieldMaker;

/// Writes the steps of one client into its trace, if it has one that records. What was sent and
/// received it gets from the seams (`TracedSeams`); flows tell it only what cannot be seen there:
/// the outcome of checks that need what the flow knows.
///
/// The checks of metadata, keys and token responses depend on the response alone, so they are made
/// here by the functions that the flows use.
class ProtocolRecorder : public QObject {
public:
    using Operation = ProtocolStep::Operation;

    /// `trace` may be null: nothing is recorded then. `clock` must outlive the object.
    ProtocolRecorder(std::shared_ptr<ProtocolTrace> trace, Clock &clock)
        : trace_(std::move(trace)), clock_(clock) {}
    /// What is pending gets no response any more.
    ~ProtocolRecorder() override;
    Q_DISABLE_COPY_MOVE(ProtocolRecorder)

    [[nodiscard]] bool isRecording() const {
        return trace_ && trace_->recording() == ProtocolTrace::Recording::On;
    }

    /// Steps belong to `operation` until `end()`, and then to the background.
    void begin(Operation operation);
    void end();

    /// \name For the seams
    /// `sent()` returns the ID of the new step.
    /// @{
    quint64 sent(const HttpRequest &request);
    quint64 sent(const TokenRequest &request);
    void answered(quint64 id, const HttpRequest &request, const Result<HttpResponse> &answer);
    void answered(quint64 id, const TokenRequest &request, const Result<HttpResponse> &answer);
    /// The browser is sent to `request.url`; nothing is recorded twice in a row.
    void sentBrowser(const BrowserRequest &request);
    /// A listener was opened: earlier redirects are of another round trip. Returns its number.
    quint64 beginRoundTrip();
    void received(const QUrl &redirectUri, const RedirectRequest &redirect);
    /// The listener is closed: the browser does not come back. Ignored for an earlier round trip,
    /// whose listener may close late.
    void endRoundTrip(quint64 roundTrip);
    /// @}

    /// \name For the flows
    /// @{

    /// The oldest redirect that was received has been processed.
    template<typename T>
    void redirectProcessed(const Result<T> &result) {
        if (isRecording()) {
            recordRedirect(result ? std::nullopt : std::optional<Error>(result.error()));
        }
    }

    /// Records the validation of `idToken` as a step that ends with `validated`.
    template<typename T>
    void follow(CheckedRules rules, const std::optional<Secret> &idToken,
                const QFuture<Result<T>> &validated) {
        if (!isRecording() || !idToken) {
            return;
        }
        const quint64 id = beginValidation(*idToken);
        watchFuture(validated, this, [this, id, rules](const QFuture<Result<T>> &done) {
            endValidation(id, rules, errorOf(done));
        });
    }

    /// The outcome of the UserInfo request that has been sent last when `claims` is there: one with
    /// a proof of possession is sent later, or twice.
    template<typename T>
    void followUserInfo(const QFuture<Result<T>> &claims) {
        if (!isRecording()) {
            return;
        }
        watchFuture(claims, this, [this](const QFuture<Result<T>> &done) {
            recordUserInfo(std::exchange(lastUserInfo_, 0), errorOf(done));
        });
    }
    /// @}

private:
    template<typename T>
    [[nodiscard]] static std::optional<Error> errorOf(const QFuture<Result<T>> &done) {
        if (!done.isResultReadyAt(0)) {
            return canceledError();
        }
        const Result<T> result = done.result();
        return result ? std::nullopt : std::optional<Error>(result.error());
    }

    [[nodiscard]] FieldMaker &fields() const;
    quint64 add(ProtocolStep step);
    /// Ends step `id`: its duration, and what `fill` adds.
    void finish(quint64 id, const std::function<void(ProtocolStep &step)> &fill);
    void finishAnswered(quint64 id, const Result<HttpResponse> &answer,
                        const std::function<void(ProtocolStep &, const HttpResponse &)> &fill);
    void fillResponse(ProtocolStep &step, const HttpRequest &request, const HttpResponse &response);
    void fillDiscovery(ProtocolStep &step, const HttpRequest &request,
                       const HttpResponse &response);
    void recordRedirect(const std::optional<Error> &error);
    quint64 beginValidation(const Secret &idToken);
    void endValidation(quint64 id, CheckedRules rules, const std::optional<Error> &error);
    void recordUserInfo(quint64 id, const std::optional<Error> &error);

    std::shared_ptr<ProtocolTrace> trace_;
    Clock &clock_;
    Operation operation_ = Operation::Background;
    quint64 operationNumber_ = 0;                  ///< 0: begun with the next step
    QHash<quint64, QElapsedTimer> timers_;         ///< of the steps that are pending
    std::optional<BrowserRequest> browserRequest_; ///< the last one of the round trip
    quint64 browserStep_ = 0;                      ///< its step
    QList<quint64> redirects_; ///< received and not processed yet; 0: not recorded
    quint64 roundTrip_ = 0;
    int foreignRedirects_ = 0;          ///< of the round trip
    quint64 lastUserInfo_ = 0;          ///< 0: none whose outcome is to come
    std::optional<Issuer> askedIssuer_; ///< whose metadata was asked for last
};

} // namespace bifrost
