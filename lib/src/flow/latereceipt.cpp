// SPDX-License-Identifier: Apache-2.0
#include "flow/latereceipt.h"

namespace bifrost {

LateReceipt::LateReceipt(UnfinishedSignOut &unfinished) {
    connect(&unfinished, &UnfinishedSignOut::settled, this, &LateReceipt::settle);
}

void LateReceipt::follow(const SignOutReceipt &receipt, const Secret &refreshToken) {
    receipt_ = receipt;
    refreshToken_ = refreshToken;
}

void LateReceipt::settle(const Secret &refreshToken, const SignOutReceipt::Entry &line) {
    if (!receipt_ || !(refreshToken == refreshToken_)) {
        return;
    }
    SignOutReceipt receipt = *std::exchange(receipt_, std::nullopt);
    receipt.entries[static_cast<int>(line.step)] = line;
    Q_EMIT changed(receipt);
}

} // namespace bifrost
