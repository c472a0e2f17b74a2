// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainprocess.h"

#include "core/logging.h"
#include "platform/browser/browserprocess.h"
#include "platform/keychain/keychainwire.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>
#include <vector>

#include <dlfcn.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bifrost {
namespace {

/// The folder of the file that this code is in: a shared library, or the program itself.
QString ownFolder() {
    Dl_info info{};
    if (::dladdr(reinterpret_cast<const void *>(&ownFolder), &info) != 0 && info.dli_fname) {
        return QFileInfo(QFile::decodeName(info.dli_fname)).absolutePath();
    }
    return {};
}

/// Texts as a new program gets them.
class TextList {
public:
    explicit TextList(const QStringList &texts) {
        for (const QString &text : texts) {
            texts_.push_back(QFile::encodeName(text));
        }
        for (QByteArray &text : texts_) {
            pointers_.push_back(text.data());
        }
        pointers_.push_back(nullptr);
    }
    [[nodiscard]] char *const *data() const { return pointers_.data(); }

private:
    std::vector<QByteArray> texts_;
    std::vector<char *> pointers_;
};

/// The process that runs `command`, with `socket` as its input and output; 0 if it can't be
/// started, for the reason in `errno`.
pid_t startWith(int socket, const QStringList &command) {
    const TextList arguments(command);
    const TextList environment(
        withoutSettings(QProcessEnvironment::systemEnvironment()).toStringList());
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    for (const int place : {STDIN_FILENO, STDOUT_FILENO}) {
        ::posix_spawn_file_actions_adddup2(&actions, socket, place);
    }
    pid_t pid = 0;
    errno = ::posix_spawn(&pid, arguments.data()[0], &actions, nullptr, arguments.data(),
                          environment.data());
    ::posix_spawn_file_actions_destroy(&actions);
    return errno == 0 ? pid : 0;
}

} // namespace

KeychainProcess::KeychainProcess(const QString &program, const QString &keychain) {
    connect(&socket_, &QLocalSocket::readyRead, this, &KeychainProcess::received);
    connect(&socket_, &QLocalSocket::disconnected, this, &KeychainProcess::end,
            Qt::QueuedConnection);
    QStringList command{program, QLatin1String(keychainwire::version)};
    if (!keychain.isEmpty()) {
        command.append(keychain);
    }
    std::array<int, 2> sockets{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) == 0) {
        pid_ = startWith(sockets[1], command);
        descriptor_ = sockets[0];
        ::close(sockets[1]);
    }
    if (pid_ == 0) {
        qCWarning(lcSession) << "the keychain helper can't be started:"
                             << std::generic_category().message(errno).c_str();
        QMetaObject::invokeMethod(this, &KeychainProcess::ended, Qt::QueuedConnection);
    }
}

KeychainProcess::~KeychainProcess() {
    disconnect();
    socket_.disconnect();
    end();
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

void KeychainProcess::send(const QByteArray &message) {
    if (descriptor_ >= 0) {
        socket_.setSocketDescriptor(std::exchange(descriptor_, -1));
    }
    socket_.write(message);
    socket_.flush();
}

/// Whoever has closed its socket has ended, or is of no use.
void KeychainProcess::end() {
    if (pid_ > 0) {
        ::kill(pid_, SIGKILL);
        ::waitpid(std::exchange(pid_, 0), nullptr, 0);
        Q_EMIT ended();
    }
}

QString KeychainProcess::find(const QString &configured) {
    if (!configured.isEmpty()) {
        return QFileInfo(configured).isExecutable() ? configured : QString();
    }
    const auto helperIn = [](const QString &folder) {
        const QString program = QDir::cleanPath(folder + QStringLiteral("/bifrost-keychain"));
        return QFileInfo(program).isExecutable() ? program : QString();
    };
    const QString besides = QStringLiteral("/../libexec/bifrost");
    const QString own = ownFolder();
    for (const QString &place :
         {own + QLatin1Char('/') + QLatin1String(BIFROST_HELPER_FROM_LIBRARY), own + besides}) {
        const QString program = helperIn(place);
        if (!program.isEmpty()) {
            return program;
        }
    }
    return QCoreApplication::instance() ? helperIn(QCoreApplication::applicationDirPath() + besides)
                                        : QString();
}

} // namespace bifrost
