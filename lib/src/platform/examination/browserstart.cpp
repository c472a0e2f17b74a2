// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/browserstart.h"

#include "core/async.h"
#include "core/printable.h"
#include "platform/browser/desktopentry.h"
#include "platform/browser/helperprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <array>

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto longestStart = 10s;
constexpr qsizetype longestVersion = 100;

/// How the programs begin that print their version and end.
constexpr std::array knownBrowsers{
    "brave"_L1,   "chrome"_L1,    "chromium"_L1,  "epiphany"_L1,       "falkon"_L1, "firefox"_L1,
    "google-"_L1, "konqueror"_L1, "librewolf"_L1, "microsoft-edge"_L1, "opera"_L1,  "vivaldi"_L1,
};

/// The path of the browser's program; empty if there is none.
QString programOf(const FoundBrowser &found) {
    const QString program = found.browser.endsWith(".desktop"_L1)
                                ? programOfDesktopEntry(found.browser).value_or(QString())
                                : found.browser;
    return program.isEmpty() ? QString() : QStandardPaths::findExecutable(program);
}

/// A name such as x-www-browser stands for another program.
bool printsVersion(const QString &path) {
    const QString name = QFileInfo(QFileInfo(path).canonicalFilePath()).fileName();
    return std::ranges::any_of(knownBrowsers,
                               [&](QLatin1StringView known) { return name.startsWith(known); });
}

BrowserStart startOf(HelperProcess &process) {
    if (process.error() == QProcess::FailedToStart) {
        return {BrowserStart::Outcome::Fails, printableAscii(process.errorString())};
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return {BrowserStart::Outcome::Fails, u"it crashed"_s};
    }
    if (process.exitCode() != 0) {
        return {BrowserStart::Outcome::Fails, u"status %1"_s.arg(process.exitCode())};
    }
    const auto answer = QString::fromUtf8(process.readAllStandardOutput().left(longestVersion));
    return {BrowserStart::Outcome::Starts, printableAscii(answer.section(u'\n', 0, 0).trimmed())};
}

} // namespace

QFuture<BrowserStart> tryBrowser(const FoundBrowser &found) {
    const QString program = programOf(found);
    if (program.isEmpty() || !printsVersion(program)) {
        return ready(BrowserStart());
    }
    const auto done = std::make_shared<Deferred<BrowserStart>>();
    auto *process = new HelperProcess(QCoreApplication::instance());
    const auto finish = [process, done] {
        process->deleteLater();
        done->finish(startOf(*process));
    };
    QObject::connect(process, &HelperProcess::finished, process, finish);
    QObject::connect(process, &HelperProcess::errorOccurred, process, finish);
    QTimer::singleShot(longestStart, process, [process, done] {
        done->finish({});
        process->kill();
    });
    const QFuture<BrowserStart> future = done->future();
    process->start(program, {u"--version"_s});
    return future;
}

} // namespace bifrost
