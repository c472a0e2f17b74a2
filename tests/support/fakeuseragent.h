// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/externaluseragent.h"

#include <QList>

#include <functional>
#include <memory>
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

    [[nodiscard]] QFuture<Error> crashed() override {
        crash_ = std::make_unique<Deferred<Error>>();
        return crash_->future();
    }
    /// The browser that was opened last ends with an error.
    void crash() { crash_->finish(UserAgentError{UserAgentError::Kind::BrowserFailed, {}}); }

    QList<QUrl> opened;
    std::function<void()> onOpen;
    std::optional<Error> error;
    bool neverFinishes = false;

private:
    std::vector<Deferred<Result<void>>> never_;
    std::unique_ptr<Deferred<Error>> crash_;
};

} // namespace bifrost::test
