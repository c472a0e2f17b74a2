// SPDX-License-Identifier: Apache-2.0
#include "cli/interruption.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

std::array<int, 2> interruptionPipe{-1, -1};

// Async-signal-safe (signal-safety(7)).
void onInterruption(int number) {
    const char byte = 1;
    if (::write(interruptionPipe[1], &byte, 1) != 1) {
        ::_exit(128 + number);
    }
    std::signal(number, SIG_DFL); // the next one ends the process
}

constexpr std::array interruptingSignals{SIGINT, SIGTERM, SIGHUP};

using SignalHandler = void (*)(int);
SignalHandler inheritedPipeHandler = SIG_DFL;

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent) {
    if (interruptionPipe[0] < 0 && ::pipe(interruptionPipe.data()) != 0) {
        return;
    }
    for (const int end : interruptionPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    notifier_ = std::make_unique<QSocketNotifier>(interruptionPipe[0], QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(interruptionPipe[0], &byte, 1) == 1) {
            Q_EMIT interrupted();
        }
    });
    for (const int number : interruptingSignals) {
        if (std::signal(number, onInterruption) == SIG_IGN) { // such as by nohup(1)
            std::signal(number, SIG_IGN);
        }
    }
}

Interruption::~Interruption() {
    for (const int number : interruptingSignals) {
        if (std::signal(number, SIG_DFL) == SIG_IGN) {
            std::signal(number, SIG_IGN);
        }
    }
}

void ignoreBrokenPipes() {
    inheritedPipeHandler = std::signal(SIGPIPE, SIG_IGN);
}

void restoreBrokenPipes() {
    std::signal(SIGPIPE, inheritedPipeHandler);
}

#else

Interruption::Interruption(QObject *parent) : QObject(parent) {}
Interruption::~Interruption() = default;
void ignoreBrokenPipes() {}
void restoreBrokenPipes() {}

#endif
