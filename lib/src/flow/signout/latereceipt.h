// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/signout/unfinishedsignout.h"

#include <bifrost/signoutreceipt.h>

#include <optional>

namespace bifrost {

/// Updates the receipt of the last sign-out when its pending revocation is completed or discarded.
class LateReceipt : public QObject {
    Q_OBJECT
public:
    /// `unfinished` outlives the object.
    explicit LateReceipt(UnfinishedSignOut &unfinished);

    /// `receipt` is of a sign-out that left the revocation of `refreshToken` pending.
    void follow(const SignOutReceipt &receipt, const Secret &refreshToken);
    /// Another sign-out has begun: its receipt is the last one from now on.
    void forget() { receipt_.reset(); }

Q_SIGNALS:
    void changed(const bifrost::SignOutReceipt &receipt);

private:
    void update(const Secret &refreshToken, const SignOutReceipt::Entry &entry);

    std::optional<SignOutReceipt> receipt_;
    Secret refreshToken_;
};

} // namespace bifrost
