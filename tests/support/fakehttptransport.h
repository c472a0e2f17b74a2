// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/httptransport.h"

#include <QMap>

#include <algorithm>
#include <functional>
#include <vector>

namespace bifrost::test {

/// A 200 answer with a JSON body.
[[nodiscard]] inline HttpResponse jsonResponse(const QByteArray &body, int status = 200) {
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

/// Answers by path, as scripted. A path that is held answers when `release()` is called.
class FakeHttpTransport final : public HttpTransport {
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest &)>;

    QFuture<Result<HttpResponse>> send(const HttpRequest &request) override {
        requests.append(request);
        const QString path = request.url.path();
        if (onSend) {
            onSend(path);
        }
        if (held.contains(path)) {
            return waiting_.emplace_back(request, Deferred<Result<HttpResponse>>()).second.future();
        }
        return ready(answerTo(request));
    }

    void release() {
        held.clear();
        auto waiting = std::exchange(waiting_, {});
        for (auto &[request, answer] : waiting) {
            answer.finish(answerTo(request));
        }
    }

    [[nodiscard]] qsizetype countOf(const QString &path) const {
        return std::count_if(requests.cbegin(), requests.cend(),
                             [&](const HttpRequest &r) { return r.url.path() == path; });
    }

    QMap<QString, Answer> answers; ///< by path
    QStringList held;
    QList<HttpRequest> requests;
    std::function<void(const QString &path)> onSend;

private:
    [[nodiscard]] Result<HttpResponse> answerTo(const HttpRequest &request) const {
        const auto answer = answers.value(request.url.path());
        Result<HttpResponse> result = answer ? answer(request) : jsonResponse("{}", 404);
        if (result) {
            result->url = request.url;
        }
        return result;
    }
    std::vector<std::pair<HttpRequest, Deferred<Result<HttpResponse>>>> waiting_;
};

} // namespace bifrost::test
