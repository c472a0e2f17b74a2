// SPDX-License-Identifier: Apache-2.0
// Runs QtKeychain's jobs, so that no keychain can crash or block the application. It reads requests
// from its standard input and writes the answers to its standard output; secrets appear nowhere
// else. It ends when its input does.
#include "platform/keychain/keychainchoice.h"
#include "platform/keychain/keychainengine.h"
#include "platform/keychain/keychainwire.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace bifrost;

namespace {

/// A crash leaves no image of the memory.
void disableCoreDumps() {
    rlimit limit{};
    ::setrlimit(RLIMIT_CORE, &limit);
    if (std::FILE *filter = std::fopen("/proc/self/coredump_filter", "w")) { // core(5)
        std::fputs("0", filter);
        std::fclose(filter);
    }
}

/// What the application has not done yet must not be done after its end, when another process may
/// hold its lock. The end of our input comes later, if we are busy.
void endWithTheApplication() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void send(const keychainwire::Report &report) {
    const QByteArray message = keychainwire::encode(report);
    for (qsizetype sent = 0; sent < message.size();) {
        const auto written =
            ::write(STDOUT_FILENO, message.constData() + sent, size_t(message.size() - sent));
        if (written < 0 && errno != EINTR) {
            ::_exit(EXIT_FAILURE); // the application has ended
        }
        sent += qMax<qsizetype>(written, 0);
    }
}

class Helper : public QObject {
public:
    explicit Helper(Keychain keychain) : engine_(makeBackend(use(keychain))) {
        connect(&input_, &QSocketNotifier::activated, this, &Helper::read);
        connect(&engine_, &KeychainEngine::askingChanged, this,
                [](bool isAsking) { send(keychainwire::Asking{isAsking}); });
        connect(&engine_, &KeychainEngine::progressed, this,
                [] { send(keychainwire::Progress()); });
        // libsecret's state of the service is invalid now and must not be touched, not even by the
        // destructors of a regular exit.
        connect(&engine_, &KeychainEngine::lost, this, [] { ::_exit(EXIT_SUCCESS); });
        engine_.warmUp();
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

    KeychainEngine engine_;
    QSocketNotifier input_{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray buffer_;

    static Keychain use(Keychain keychain) {
        useKeychain(keychain);
        return keychain;
    }
};

} // namespace

int main(int argc, char **argv) {
    disableCoreDumps();
    endWithTheApplication();
    const auto named = argc == 3 ? keychainNamed(QString::fromLocal8Bit(argv[2])) : std::nullopt;
    const bool isKnown = argc == 2 || named;
    if (!isKnown || qstrcmp(argv[1], keychainwire::version) != 0) {
        std::fputs("This program belongs to Bifrost, which starts it.\n", stderr);
        return EXIT_FAILURE;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false")); // QtKeychain's own
    const QCoreApplication application(argc, argv);
    const Helper helper(named ? *named : chooseKeychain());
    return QCoreApplication::exec();
}
