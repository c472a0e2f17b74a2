// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "seams/clock.h"
#include "seams/httptransport.h"

#include <QList>
#include <QObject>

namespace bifrost {

/// Passes every response on, and keeps it with the times of the local clock.
class ExchangeLog final : public QObject, public HttpTransport {
public:
    struct Exchange {
        HttpResponse response;
        QDateTime sentAt;
        QDateTime receivedAt;
    };

    /// Both must outlive this object.
    ExchangeLog(HttpTransport &http, Clock &clock) : http_(http), clock_(clock) {}

    QFuture<Result<HttpResponse>> send(const HttpRequest &request) override;
    /// In the order of the responses.
    [[nodiscard]] const QList<Exchange> &exchanges() const { return exchanges_; }

private:
    HttpTransport &http_;
    Clock &clock_;
    QList<Exchange> exchanges_;
};

} // namespace bifrost
