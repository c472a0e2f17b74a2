// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/externaluseragent.h"

#include <QList>

#include <functional>
#include <optional>

namespace bifrost::test {

/// A browser that only records the addresses that it was asked to open.
class FakeUserAgent final : public ExternalUserAgent {
public:
    QFuture<Result<void>> open(const QUrl &url) override {
        opened.append(url);
        if (onOpen) {
            onOpen();
        }
        if (neverFinishes) {
            return never_.emplace_back().future();
        }
        return error ? failed<void>(*error) : ready<Result<void>>({});
    }

    QList<QUrl> opened;
    std::function<void()> onOpen;
    std::optional<Error> error;
    bool neverFinishes = false;

private:
    std::vector<Deferred<Result<void>>> never_;
};

} // namespace bifrost::test
