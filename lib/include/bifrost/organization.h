// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// An organization that a user is a member of, at a provider whose tenants have organizations below
/// them (Asgardeo and WSO2 Identity Server). Its names come from the provider: show them as plain
/// text.
struct Organization {
    QString id;       ///< what the provider knows it by; never empty
    QString name{};   ///< for the user; may be empty
    QString handle{}; ///< the short name in its addresses; may be empty

    friend bool operator==(const Organization &, const Organization &) = default;
};

} // namespace bifrost
