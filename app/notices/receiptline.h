// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The text for one step of a sign-out.
struct ReceiptLine {
    enum class Mark { Done, Later, Failed, Skipped };

    Mark mark{};
    QString text;
    QString reason; ///< empty if there is nothing to add

    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};
