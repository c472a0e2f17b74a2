// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychainfixture.h"
#include "scriptedsecretservice.h"

namespace bifrost::test {

using Answer = ScriptedSecretService::Answer;

/// A Secret Service that does what the test says.
class SecretServiceFixture : public KeychainFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        service_ = std::make_unique<ScriptedSecretService>();
        renew();
    }
    void cleanup() {
        store_.reset();
        service_.reset();
    }

protected:
    /// A value is stored, by an earlier run of the program.
    void prepareStored() {
        QCOMPARE(outcome(await(store_->write(key, Secret("value")))), "ok");
        restart();
    }
    void restart(std::chrono::milliseconds timeout = 20s) {
        store_.reset();
        store_ = newStore(timeout);
        service_->prompts = 0;
        service_->calls.clear();
    }

    std::unique_ptr<ScriptedSecretService> service_;
};

} // namespace bifrost::test
