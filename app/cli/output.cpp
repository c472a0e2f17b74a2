// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "cli/terminal.h"
#include "theme/plaintext.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Nothing but text goes into a file, and where the user wants no colors (no-color.org).
bool hasColors() {
    static const bool has = isTerminal(stderr) && qEnvironmentVariableIsEmpty("NO_COLOR") &&
                            qEnvironmentVariable("TERM") != "dumb"_L1;
    return has;
}

void printMessage(const QString &line) {
    std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData());
    std::fflush(stderr);
}

bool print(const QByteArray &bytes) {
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

} // namespace

bool Output::writeData(const QByteArray &bytes) {
    return print(bytes);
}

bool Output::writeLine(const QString &line) {
    return print(plainLine(line).toUtf8() + '\n');
}

void Output::say(const QString &sentence) const {
    if (messages_ == Messages::All) {
        printMessage(plainLine(sentence));
    }
}

void Output::ask(const QString &sentence) const {
    printMessage(plainLine(sentence));
}

void Output::complain(const QString &sentence) const {
    const QString name = hasColors() ? u"\u001b[31mbifrostctl:\u001b[0m "_s : u"bifrostctl: "_s;
    printMessage(name + plainLine(sentence));
}

void Output::complain(const Notice &notice) const {
    complain(notice.title + u". "_s + notice.text);
    if (messages_ == Messages::All && !notice.details.isEmpty()) {
        for (const QString &line : notice.details.split(u'\n', Qt::SkipEmptyParts)) {
            printMessage(u"  "_s + plainLine(line));
        }
    }
}
