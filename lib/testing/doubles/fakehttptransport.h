// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/httptransport.h"

#include <QMap>

#include <functional>
#include <vector>

namespace bifrost::test {

/// A response with a JSON body.
[[nodiscard]] HttpResponse jsonResponse(const QByteArray &body, int status = 200);

/// Answers by path, as scripted. A path that is held answers when `release()` is called.
class FakeHttpTransport final : public HttpTransport {
public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest &)>;

    QFuture<Result<HttpResponse>> send(const HttpRequest &request) override;
    void release();

    [[nodiscard]] qsizetype countOf(const QString &path) const;

    QMap<QString, Answer> answers; ///< by path
    QStringList held;
    QList<HttpRequest> requests;
    std::function<void(const QString &path)> onSend;

private:
    [[nodiscard]] Result<HttpResponse> answerTo(const HttpRequest &request) const;
    std::vector<std::pair<HttpRequest, Deferred<Result<HttpResponse>>>> waiting_;
};

} // namespace bifrost::test
