// SPDX-License-Identifier: Apache-2.0
#include "flow/tracing/tracedseams.h"

#include "core/async.h"

#include <QPointer>

#include <utility>

namespace bifrost {
namespace {

/// Records what answers `request`. The watcher is the first one, so the recorder knows the answer
/// before whoever waits for it.
template<typename Request>
QFuture<Result<HttpResponse>> recorded(ProtocolRecorder &recorder, const Request &request,
                                       QFuture<Result<HttpResponse>> answer, quint64 id) {
    watchFuture(answer, &recorder,
                [&recorder, request, id](const QFuture<Result<HttpResponse>> &done) {
                    recorder.answered(id, request,
                                      done.isResultReadyAt(0)
                                          ? done.result()
                                          : Result<HttpResponse>(failure(canceledError())));
                });
    return answer;
}

class TracedListener final : public RedirectListener {
public:
    TracedListener(std::unique_ptr<RedirectListener> listener, ProtocolRecorder &recorder)
        : listener_(std::move(listener)),
          recorder_(&recorder),
          roundTrip_(recorder.beginRoundTrip()) {}
    ~TracedListener() override { endRoundTrip(); }
    Q_DISABLE_COPY_MOVE(TracedListener)

    [[nodiscard]] QUrl redirectUri() const override { return listener_->redirectUri(); }
    [[nodiscard]] bool isOnConfiguredPort() const override {
        return listener_->isOnConfiguredPort();
    }
    QUrl startUri(const BrowserRequest &target) override {
        if (!target.makeUrl) {
            if (recorder_) {
                recorder_->sentBrowser(target);
            }
            return listener_->startUri(target);
        }
        BrowserRequest traced = target;
        traced.makeUrl = [recorder = recorder_, target] {
            auto made = target.makeUrl();
            if (recorder) {
                watch(made, recorder.data(), [recorder, target](const Result<QUrl> &url) {
                    if (url) {
                        BrowserRequest sent = target;
                        sent.url = *url;
                        recorder->sentBrowser(sent);
                    }
                });
            }
            return made;
        };
        return listener_->startUri(traced);
    }
    void retireStartUris() override { listener_->retireStartUris(); }
    [[nodiscard]] QFuture<void> visited() const override { return listener_->visited(); }
    [[nodiscard]] QFuture<void> contested() const override { return listener_->contested(); }
    QFuture<QList<RedirectRequest>> next() override {
        auto redirects = listener_->next();
        if (recorder_) {
            watchFuture(redirects, recorder_.data(),
                        [recorder = recorder_,
                         uri = redirectUri()](const QFuture<QList<RedirectRequest>> &done) {
                            if (done.isResultReadyAt(0)) {
                                for (const RedirectRequest &redirect : done.result()) {
                                    recorder->received(uri, redirect);
                                }
                            }
                        });
        }
        return redirects;
    }
    void answer(quint64 id, const BrowserPage &outcome) override { listener_->answer(id, outcome); }
    void sendOn(quint64 id, const QUrl &url) override {
        const bool isStartUri = url.port() == redirectUri().port() &&
                                url.host() == redirectUri().host(); // recorded already
        if (recorder_ && !isStartUri) {
            recorder_->sentBrowser({.url = url});
        }
        listener_->sendOn(id, url);
    }
    QFuture<void> close() override {
        endRoundTrip();
        return listener_->close();
    }

private:
    void endRoundTrip() {
        if (const auto recorder = std::exchange(recorder_, nullptr)) {
            recorder->endRoundTrip(roundTrip_);
        }
    }

    std::unique_ptr<RedirectListener> listener_;
    QPointer<ProtocolRecorder> recorder_; ///< a listener that is closing may outlive it
    quint64 roundTrip_;
};

} // namespace

QFuture<Result<HttpResponse>> TracedHttpTransport::send(const HttpRequest &request) {
    if (!recorder_.isRecording()) {
        return http_.send(request);
    }
    const quint64 id = recorder_.sent(request);
    return recorded(recorder_, request, http_.send(request), id);
}

QFuture<Result<HttpResponse>> TracedOAuthEndpoint::requestToken(const TokenRequest &request) {
    if (!recorder_.isRecording()) {
        return oauth_.requestToken(request);
    }
    const quint64 id = recorder_.sent(request);
    return recorded(recorder_, request, oauth_.requestToken(request), id);
}

std::unique_ptr<RedirectListener>
TracedListeners::traced(std::unique_ptr<RedirectListener> listener) const {
    if (!listener || !recorder_.isRecording()) {
        return listener;
    }
    return std::make_unique<TracedListener>(std::move(listener), recorder_);
}

std::unique_ptr<RedirectListener> TracedListeners::listenOn(const QList<quint16> &ports) {
    return traced(listeners_.listenOn(ports));
}

Result<std::unique_ptr<RedirectListener>> TracedListeners::listen(const QList<quint16> &ports) {
    auto listener = listeners_.listen(ports);
    return listener ? Result<std::unique_ptr<RedirectListener>>(traced(std::move(*listener)))
                    : std::move(listener);
}

} // namespace bifrost
