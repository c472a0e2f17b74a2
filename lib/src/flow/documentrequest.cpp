// SPDX-License-Identifier: Apache-2.0
#include "flow/documentrequest.h"

#include "core/async.h"
#include "core/logging.h"
#include "core/origin.h"
#include "core/printable.h"
#include "seams/httptransport.h"

#include <algorithm>

namespace bifrost {

namespace {

constexpr int mostRedirects = 3;

/// RFC 9110 §15.4.2 to §15.4.9. The method is GET, which none of them changes.
bool isRedirect(int status) {
    const auto statuses = {301, 302, 303, 307, 308};
    return std::ranges::find(statuses, status) != statuses.end();
}

TransportError refusal(const HttpResponse &response, const QUrl &target) {
    const auto shown = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    TransportError error;
    error.kind = TransportError::Kind::Redirected;
    error.url = response.url.adjusted(shown);
    error.httpStatus = response.status;
    error.detail = printableAscii(target.adjusted(shown).toString(QUrl::FullyEncoded));
    return error;
}

QFuture<Result<HttpResponse>> follow(HttpTransport &http, const HttpRequest &request,
                                     QObject *context, int redirectsLeft) {
    const auto next = [&http, request, context, redirectsLeft](
                          const HttpResponse &response) -> QFuture<Result<HttpResponse>> {
        if (!isRedirect(response.status)) {
            return ready<Result<HttpResponse>>(response);
        }
        // RFC 9110 §10.2.2: a relative Location is resolved against the address of the request.
        const QUrl target = response.location.isEmpty()
                                ? QUrl()
                                : request.url.resolved(QUrl::fromEncoded(response.location))
                                      .adjusted(QUrl::RemoveFragment);
        if (redirectsLeft == 0 || Origin(target) != Origin(request.url) ||
            !target.userInfo().isEmpty()) {
            return failed<HttpResponse>(refusal(response, target));
        }
        qCInfo(lcDiscovery) << "following a redirect to" << target.path();
        HttpRequest redirected = request;
        redirected.url = target;
        return follow(http, redirected, context, redirectsLeft - 1);
    };
    return andThen(http.send(request), context, next);
}

} // namespace

QFuture<Result<HttpResponse>> fetchDocument(HttpTransport &http, const HttpRequest &request,
                                            QObject *context) {
    return follow(http, request, context, mostRedirects);
}

} // namespace bifrost
