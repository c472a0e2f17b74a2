// SPDX-License-Identifier: Apache-2.0
#include "flow/endsessionmethod.h"

#include "core/async.h"
#include "core/logging.h"
#include "protocol/endsessionrequest.h"

#include <QTimer>

namespace bifrost {

using namespace std::chrono_literals;

/// It is asked while tokens are revoked, so that mostly nobody waits for this at all.
static constexpr auto longestProbe = 3s;

QFuture<Result<EndSessionMethod>> endSessionMethod(HttpTransport &http,
                                                   const QUrl &endSessionEndpoint,
                                                   const QString &clientId, QObject *context) {
    const auto method = std::make_shared<Deferred<Result<EndSessionMethod>>>();
    watch(http.send(endSessionProbe(endSessionEndpoint, clientId)), context,
          [method](const Result<HttpResponse> &response) {
              const bool isPost = !response || takesPost(*response);
              if (!isPost) {
                  qCInfo(lcLogout)
                      << "the end session endpoint takes no POST: status" << response->status;
              }
              method->finish(isPost ? EndSessionMethod::Post : EndSessionMethod::Get);
          });
    QTimer::singleShot(longestProbe, context, [method] { method->finish(EndSessionMethod::Post); });
    return method->future();
}

} // namespace bifrost
