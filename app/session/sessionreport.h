// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "notices/notice.h"
#include "notices/receiptline.h"

#include <bifrost/error.h>
#include <bifrost/signoutreceipt.h>

#include <QList>

#include <optional>

class AuthenticationClient;

/// What the window reports besides the session itself: how the last operation ended, what happened
/// to the session, the receipt of the last sign-out, and problems of the configuration.
class SessionReport {
public:
    enum class Operation {
        None,
        SignIn,
        Restore,
        Refresh,
        SignOut,
        RemoveSession,
        OpenBrowser,
        FinishSignOut,
        EndSession,
        ReadProfile,
    };

    /// Discards all but the problems of the configuration's sources.
    void clear();
    void clearOutcome();
    void clearSessionNotice();

    /// `operation` failed: that is the outcome of the last operation from now on.
    void fail(Operation operation, const bifrost::Error &error);
    /// The same for a refresh, with what to say.
    void failRefresh(Notice notice);
    /// Withdraws what `failRefresh()` reported.
    void clearRefresh();
    /// The last operation succeeded, with this to say.
    void succeed(Notice notice);
    /// A sign-out has finished; `notice` warns of what it left undone.
    void finishSignOut(const bifrost::SignOutReceipt &receipt, std::optional<Notice> notice);
    /// Something happened to the session. It stays until it is closed or the next sign-in.
    void reportSession(Notice notice);
    /// The configuration cannot be used.
    void setConfigurationError(const bifrost::Error &error);
    /// Where the values of the configuration come from, for errors that one of them has caused.
    void setSources(const Configuration &sources) { sources_ = sources; }
    /// Problems of the configuration's sources; replaces those of the previous call.
    void setConfigurationNotices(const QList<Notice> &notices) { configurationNotices_ = notices; }

    /// The last operation, if it failed.
    [[nodiscard]] Operation failedOperation() const { return failed_; }
    /// The same, and clears the outcome: the operation is about to be retried.
    [[nodiscard]] Operation takeFailedOperation();
    [[nodiscard]] const QList<ReceiptLine> &receipt() const { return receipt_; }

    /// Everything, the most important first: what is reported here, `lasting`, the lasting problems
    /// of `client` (null: none is configured), and `elsewhere`, the notices on other clients.
    [[nodiscard]] QList<Notice> notices(const AuthenticationClient *client,
                                        const std::optional<Notice> &lasting,
                                        const QList<Notice> &elsewhere) const;

private:
    Operation failed_ = Operation::None;
    std::optional<Notice> outcome_; ///< of the last operation
    std::optional<Notice> sessionNotice_;
    QList<ReceiptLine> receipt_;
    QList<Notice> configurationNotices_;
    std::optional<Notice> configurationError_;
    Configuration sources_;
};
