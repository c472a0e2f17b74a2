// SPDX-License-Identifier: Apache-2.0
// The time from the call of Client::signIn() to the start of the browser process, with cached
// discovery.
#include "bench/table.h"
#include "support/httpprovider.h"

#include <bifrost/client.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>

#include <ctime>
#include <functional>

using namespace bifrost;

namespace {

double now() {
    timespec time{};
    clock_gettime(CLOCK_REALTIME, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Replaces xdg-open, first in PATH; records when it was started.
void installOpener(const QString &folder, const QString &record) {
    QFile script(folder + QStringLiteral("/xdg-open"));
    if (!script.open(QIODevice::WriteOnly)) {
        qFatal("the opener cannot be written");
    }
    script.write("#!/bin/sh\ndate +%s%N >\"" + record.toUtf8() + ".new\"\nmv \"" + record.toUtf8() +
                 ".new\" \"" + record.toUtf8() + "\"\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", folder.toLocal8Bit() + ':' + qgetenv("PATH"));
}

double launchedAt(const QString &record) {
    const QDeadlineTimer deadline(10'000);
    QFile file(record);
    while (!file.exists()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 2);
        if (deadline.hasExpired()) {
            qFatal("the browser was not started");
        }
    }
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the record cannot be read");
    }
    return file.readAll().trimmed().toDouble() / 1e6;
}

void waitFor(const std::function<bool()> &done) {
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
    }
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("started"));
    installOpener(folder.path(), record);
    const test::HttpProvider provider;
    ClientConfiguration configuration;
    configuration.issuer = provider.issuer();
    configuration.clientId = test::IdTokenFactory::clientId;
    configuration.dataDirectory = folder.path();
    const auto client = Client::create(configuration);
    const auto prepared = (*client)->prepare();
    waitFor([&] { return prepared.isFinished(); });

    std::vector<double> times;
    for (int run = 0; run < 20; ++run) {
        QFile::remove(record);
        const double pressed = now();
        const auto session = (*client)->signIn();
        times.push_back(launchedAt(record) - pressed);
        (*client)->cancel();
        waitFor([&] { return session.isFinished(); });
    }
    bench::row("sign-in called to browser's program running (aim 20)", times, "ms");
    return 0;
}
