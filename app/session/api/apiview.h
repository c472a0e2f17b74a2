// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/api/apicall.h"
#include "session/api/apiresult.h"

#include <QList>
#include <QStringList>

#include <memory>

/// What the page API shows of the requests to APIs.
struct ApiView {
    enum class Phase {
        Idle,
        Asking,  ///< whether `origin` may get the access token
        Running, ///< a request has been sent to `origin`
        Done,    ///< `result` is about the last request
    };
    /// A request that can be tried at once.
    struct Example {
        QString name;    ///< translated
        QString address; ///< read with GET
        QString scopes;  ///< that it needs and the session lacks; empty: none

        friend bool operator==(const Example &, const Example &) = default;
    };
    /// An earlier request of this session, in memory only.
    struct Earlier {
        ApiInput input;
        QString outcome; ///< a status, or a few words

        friend bool operator==(const Earlier &, const Earlier &) = default;
    };

    Phase phase = Phase::Idle;
    QString origin{};
    ApiMistakes mistakes{}; ///< in what was last to be sent
    qint64 received = 0;    ///< bytes of the response so far, while running
    std::shared_ptr<const ApiResult> result{};
    QList<Example> examples{};
    QList<Earlier> history{}; ///< the newest first
    QStringList allowedOrigins{};
    QString fixedBy{}; ///< the source that fixes `allowedOrigins`; empty: the user may change them

    friend bool operator==(const ApiView &, const ApiView &) = default;
};
