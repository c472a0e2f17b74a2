// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

#include "cli/commandtable.h"
#include "configuration/settings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

QStringList beginningWith(const QString &beginning, QStringList words) {
    words.removeIf([&](const QString &word) { return !word.startsWith(beginning); });
    words.removeDuplicates();
    return words;
}

QStringList commandNames() {
    QStringList names;
    for (const Command &command : commandTable()) {
        if (command.needs != Command::Needs::Nothing) { // not what a shell calls itself
            names.append(command.name);
        }
    }
    return names << u"help"_s;
}

void appendOptions(QStringList &names, const std::vector<CommandOption> &options) {
    for (const CommandOption &option : options) {
        names.append(u"--"_s + option.name);
    }
}

QStringList optionNames(const Command *command) {
    QStringList names;
    if (command) {
        appendOptions(names, command->options);
        appendOptions(names, accountOptions());
        for (const SettingRow &row : settingRows()) {
            if (!row.option.isEmpty()) {
                names.append(u"--"_s + row.option);
            }
        }
        names.append(u"--env-file"_s);
    }
    appendOptions(names, commonOptions());
    return names;
}

/// The command among the words before the last one; null if there is none yet.
const Command *commandIn(const QStringList &words) {
    for (const QString &word : words.first(std::max<qsizetype>(0, words.size() - 1))) {
        if (const Command *command = findCommand(word)) {
            return command;
        }
    }
    return nullptr;
}

bool takesValue(const Command *command, const QString &option) {
    const auto isIt = [&](const CommandOption &known) {
        return known.value && option == u"--"_s + known.name;
    };
    const auto isSetting = [&](const SettingRow &row) {
        return !row.option.isEmpty() && option == u"--"_s + row.option;
    };
    return option == "--env-file"_L1 || option == "--account"_L1 ||
           (command && std::ranges::any_of(command->options, isIt)) ||
           std::ranges::any_of(settingRows(), isSetting);
}

} // namespace

QStringList candidates(const QStringList &words) {
    const QString last = words.isEmpty() ? QString() : words.constLast();
    const QString before = words.size() > 1 ? words[words.size() - 2] : QString();
    const Command *command = commandIn(words);
    if (takesValue(command, before) || words.mid(0, words.size() - 1).contains(u"--"_s)) {
        return {};
    }
    if (last.startsWith(u'-')) {
        return beginningWith(last, optionNames(command));
    }
    if (!command || before == "help"_L1) {
        return beginningWith(last, commandNames());
    }
    QStringList names;
    for (const QLatin1StringView word : command->words) {
        names.append(word);
    }
    return before == command->name ? beginningWith(last, names) : QStringList();
}

bool completesAccount(const QStringList &words) {
    return words.size() > 1 && words[words.size() - 2] == "--account"_L1;
}

QStringList accountCandidates(const QList<Account> &accounts, const QString &beginning) {
    static const QRegularExpression plain(u"\\A[A-Za-z0-9._@+-]+\\z"_s);
    QStringList names;
    for (const Account &account : accounts) {
        for (const QString &name :
             {account.claims.value("email"_L1).toString(),
              account.claims.value("preferred_username"_L1).toString(), account.id}) {
            if (plain.match(name).hasMatch()) {
                names.append(name);
            }
        }
    }
    return beginningWith(beginning, names);
}
