// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/completion.h"
#include "cli/context.h"

#include <bifrost/then.h>

#include <QTimer>

using namespace bifrost;
using namespace std::chrono_literals;

namespace {

void printCandidates(CommandContext &context, const QStringList &candidates) {
    QByteArray lines;
    for (const QString &candidate : candidates) {
        lines += candidate.toUtf8() + '\n';
    }
    context.finishWith(lines);
}

/// Nobody presses a key to be asked for the password of the keychain, or to wait.
void completeAccounts(CommandContext &context, const QString &beginning) {
    AccountManager *manager = context.accounts();
    if (!manager) {
        return;
    }
    QTimer::singleShot(2s, &context, [&context] { context.finish(ExitStatus::Failed); });
    then(manager->load(), &context, [&context, beginning](const Result<QList<Account>> &accounts) {
        if (accounts) {
            printCandidates(context, accountCandidates(*accounts, beginning));
        } else {
            context.finish(ExitStatus::Failed);
        }
    });
}

} // namespace

ExitStatus runComplete(CommandContext &context) {
    const QStringList &words = context.invocation().arguments;
    if (completesAccount(words)) {
        completeAccounts(context, words.isEmpty() ? QString() : words.constLast());
    } else {
        printCandidates(context, candidates(words));
    }
    return context.exec();
}
