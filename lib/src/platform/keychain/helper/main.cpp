// SPDX-License-Identifier: Apache-2.0
// The program that QtKeychain's jobs run in, so that nothing that a keychain does ends or blocks
// the application. It reads requests from its standard input and writes the answers to its standard
// output; secrets stand nowhere else. It ends with its input.
#include "platform/keychain/keychainchoice.h"
#include "platform/keychain/keychainengine.h"
#include "platform/keychain/keychainwire.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>

using namespace bifrost;

namespace {

/// A crash leaves no picture of the memory.
void disableCoreDumps() {
    rlimit limit{};
    ::setrlimit(RLIMIT_CORE, &limit);
    if (std::FILE *filter = std::fopen("/proc/self/coredump_filter", "w")) { // core(5)
        std::fputs("0", filter);
        std::fclose(filter);
    }
}

void send(const keychainwire::Report &report) {
    const QByteArray message = keychainwire::encode(report);
    for (qsizetype sent = 0; sent < message.size();) {
        const auto written =
            ::write(STDOUT_FILENO, message.constData() + sent, size_t(message.size() - sent));
        if (written < 0 && errno != EINTR) {
            ::_exit(EXIT_FAILURE); // nobody is there any more
        }
        sent += qMax<qsizetype>(written, 0);
    }
}

class Helper : public QObject {
public:
    Helper() {
        connect(&input_, &QSocketNotifier::activated, this, &Helper::read);
        connect(&engine_, &KeychainEngine::askingChanged, this,
                [](bool isAsking) { send(keychainwire::Asking{isAsking}); });
        // What libsecret knows of the service is void now, and not to be touched: not by the
        // destructors of a regular end either.
        connect(&engine_, &KeychainEngine::lost, this, [] { ::_exit(EXIT_SUCCESS); });
    }

private:
    void read() {
        std::array<char, 65536> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled
        const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) {
            ::_exit(EXIT_SUCCESS);
        }
        buffer_.append(bytes.data(), qMax<qsizetype>(count, 0));
        for (const KeychainRequest &request : keychainwire::takeRequests(buffer_)) {
            engine_.run(request, [](const KeychainAnswer &answer) { send(answer); });
        }
    }

    KeychainEngine engine_{makeBackend(chooseAndUse())};
    QSocketNotifier input_{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray buffer_;

    static Keychain chooseAndUse() {
        const Keychain keychain = chooseKeychain();
        useKeychain(keychain);
        return keychain;
    }
};

} // namespace

int main(int argc, char **argv) {
    disableCoreDumps();
    if (argc != 2 || qstrcmp(argv[1], keychainwire::version) != 0) {
        std::fputs("This program belongs to Bifrost, which starts it.\n", stderr);
        return EXIT_FAILURE;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false")); // QtKeychain's own
    const QCoreApplication application(argc, argv);
    const Helper helper;
    return QCoreApplication::exec();
}
