// SPDX-License-Identifier: Apache-2.0
#include "flow/signout/latereceipt.h"

namespace bifrost {

LateReceipt::LateReceipt(UnfinishedSignOut &unfinished) {
    connect(&unfinished, &UnfinishedSignOut::resolved, this, &LateReceipt::update);
}

void LateReceipt::follow(const SignOutReceipt &receipt, const Secret &refreshToken) {
    receipt_ = receipt;
    refreshToken_ = refreshToken;
}

void LateReceipt::update(const Secret &refreshToken, const SignOutReceipt::Entry &entry) {
    if (!receipt_ || !(refreshToken == refreshToken_)) {
        return;
    }
    SignOutReceipt receipt = *std::exchange(receipt_, std::nullopt);
    receipt.entries[static_cast<int>(entry.step)] = entry;
    Q_EMIT changed(receipt);
}

} // namespace bifrost
