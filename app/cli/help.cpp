// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include "cli/commandtable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype helpColumns = 80;
constexpr qsizetype helpIndent = 26;

QStringList wrapped(const QString &text, qsizetype width) {
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString &last = lines.last();
        if (!last.isEmpty() && last.size() + 1 + word.size() > width) {
            lines.append(word);
        } else {
            last += (last.isEmpty() ? QString() : u" "_s) + word;
        }
    }
    return lines;
}

/// A term, and what it means beside it, or below a long one.
QString entry(const QString &term, const char *meaning) {
    const QStringList lines = wrapped(QString::fromUtf8(meaning), helpColumns - helpIndent);
    QString text = u"  "_s + term;
    if (term.size() > helpIndent - 4) {
        text += u'\n' + QString(helpIndent, u' ') + lines.constFirst();
    } else {
        text = text.leftJustified(helpIndent) + lines.constFirst();
    }
    for (const QString &line : lines.mid(1)) {
        text += u'\n' + QString(helpIndent, u' ') + line;
    }
    return text + u'\n';
}

QString optionTerm(const CommandOption &option) {
    QString term = u"--"_s + option.name;
    if (option.name == "help"_L1 || option.name == "quiet"_L1) {
        term.prepend(u"-%1, "_s.arg(option.name.front()));
    }
    return option.value ? term + u" <%1>"_s.arg(QLatin1StringView(option.value)) : term;
}

QString section(const QString &title, const std::vector<CommandOption> &options) {
    QString text = u'\n' + title + u":\n"_s;
    for (const CommandOption &option : options) {
        text += entry(optionTerm(option), option.help);
    }
    return options.empty() ? QString() : text;
}

QString settingsNote() {
    return u"\nThe options of the configuration are those of bifrost, such as --issuer and "
           "--client-id;\nbifrost --help lists them.\n"_s;
}

} // namespace

QString generalHelp() {
    QString text = u"Usage: bifrostctl COMMAND [OPTION...]\n"
                   "Uses the accounts of Bifrost in the terminal.\n\nCommands:\n"_s;
    for (const Command &command : commandTable()) {
        if (command.needs != Command::Needs::Nothing) { // the others are for shells
            text += entry(command.name, command.help);
        }
    }
    text += section(u"Options"_s, commonOptions()) +
            section(u"Options of commands that use an account"_s, accountOptions()) +
            u"\nExit status:\n"_s;
    for (const ExitStatusRow &row : exitStatusRows()) {
        text += entry(QString::number(static_cast<int>(row.status)), row.meaning);
    }
    return text + u"\nRun 'bifrostctl COMMAND --help' for the options of a command."_s +
           settingsNote();
}

QString commandHelp(const Command &command) {
    QString usage = u"Usage: bifrostctl "_s + command.name + u" [OPTION...]"_s;
    if (*command.arguments != '\0') {
        usage += u' ' + QLatin1StringView(command.arguments);
    }
    QString text = usage + u'\n' + QString::fromUtf8(command.help) + u'\n' +
                   section(u"Options"_s, command.options);
    if (command.needs == Command::Needs::Nothing) {
        return text + section(u"Common options"_s, commonOptions());
    }
    return text + section(u"The account"_s, accountOptions()) +
           section(u"Common options"_s, commonOptions()) + settingsNote();
}
