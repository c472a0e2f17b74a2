// SPDX-License-Identifier: Apache-2.0
#include "doctor/exchangelog.h"

#include "core/async.h"

namespace bifrost {

QFuture<Result<HttpResponse>> ExchangeLog::send(const HttpRequest &request) {
    return andThen(http_.send(request), this,
                   [this, sentAt = clock_.now()](HttpResponse response) -> Result<HttpResponse> {
                       exchanges_.append({response, sentAt, clock_.now()});
                       return response;
                   });
}

} // namespace bifrost
