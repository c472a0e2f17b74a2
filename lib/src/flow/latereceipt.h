// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/unfinishedsignout.h"

#include <bifrost/signoutreceipt.h>

#include <optional>

namespace bifrost {

/// Brings the receipt of the last sign-out up to date when what it left for later is over.
class LateReceipt : public QObject {
    Q_OBJECT
public:
    /// `unfinished` outlives the object.
    explicit LateReceipt(UnfinishedSignOut &unfinished);

    /// `receipt` leaves the revocation of `refreshToken` for later.
    void follow(const SignOutReceipt &receipt, const Secret &refreshToken);
    /// Another sign-out has begun.
    void forget() { receipt_.reset(); }

Q_SIGNALS:
    void changed(const bifrost::SignOutReceipt &receipt);

private:
    void settle(const Secret &refreshToken, const SignOutReceipt::Entry &line);

    std::optional<SignOutReceipt> receipt_;
    Secret refreshToken_;
};

} // namespace bifrost
