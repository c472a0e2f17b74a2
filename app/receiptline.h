// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// One step of a sign-out, in words.
struct ReceiptLine {
    enum class Mark { Done, Later, Failed, Skipped };

    Mark mark{};
    QString text;
    QString reason; ///< empty where nothing is to be said

    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};
