// SPDX-License-Identifier: Apache-2.0
#include "doubles/fakehttptransport.h"

#include <algorithm>

namespace bifrost::test {

HttpResponse jsonResponse(const QByteArray &body, int status) {
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

QFuture<Result<HttpResponse>> FakeHttpTransport::send(const HttpRequest &request) {
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

void FakeHttpTransport::release() {
    held.clear();
    auto waiting = std::exchange(waiting_, {});
    for (auto &[request, answer] : waiting) {
        answer.finish(answerTo(request));
    }
}

qsizetype FakeHttpTransport::countOf(const QString &path) const {
    return std::count_if(requests.cbegin(), requests.cend(),
                         [&](const HttpRequest &r) { return r.url.path() == path; });
}

Result<HttpResponse> FakeHttpTransport::answerTo(const HttpRequest &request) const {
    const auto answer = answers.value(request.url.path());
    Result<HttpResponse> result = answer ? answer(request) : jsonResponse("{}", 404);
    if (result) {
        result->url = request.url;
    }
    return result;
}

} // namespace bifrost::test
