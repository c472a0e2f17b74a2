// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/portholder.h"

#include "core/printable.h"
#include "platform/loopback/sockettable.h"

#include <QFile>

#include <filesystem>
#include <string>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

constexpr qint64 longestListing = qint64{32} * 1024 * 1024;
constexpr qint64 longestRow = 512;

#ifdef Q_OS_LINUX

constexpr qint64 longestName = 64;

std::optional<ListeningSocket> listeningSocket(quint16 port) {
    for (const QString &path : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile table(path);
        if (table.open(QIODevice::ReadOnly)) {
            if (const auto socket = findListeningSocket(table, port)) {
                return socket;
            }
        }
    }
    return std::nullopt;
}

bool hasOpen(const fs::path &process, const std::string &file) {
    std::error_code gone; // or access denied
    for (fs::directory_iterator files(process / "fd", gone), end; !gone && files != end;
         files.increment(gone)) {
        std::error_code closed;
        if (fs::read_symlink(files->path(), closed).native() == file) {
            return true;
        }
    }
    return false;
}

/// Only works for processes of this user, because the files of others are not visible.
void nameProgram(TakenPort &taken, quint64 inode) {
    const std::string file = "socket:[" + std::to_string(inode) + ']';
    std::error_code gone;
    for (fs::directory_iterator processes("/proc", gone), end; !gone && processes != end;
         processes.increment(gone)) {
        const qint64 process = QByteArray(processes->path().filename().c_str()).toLongLong();
        if (process == 0 || !hasOpen(processes->path(), file)) {
            continue;
        }
        QFile name(u"/proc/%1/comm"_s.arg(process));
        if (name.open(QIODevice::ReadOnly)) {
            taken.program = printableAscii(QString::fromUtf8(name.read(longestName).trimmed()));
            taken.processId = taken.program.isEmpty() ? 0 : process;
        }
        return;
    }
}

#endif

} // namespace

std::optional<ListeningSocket> findListeningSocket(QIODevice &table, quint16 port) {
    // sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode ...
    const QByteArray end = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    qint64 read = 0;
    for (QByteArray line = table.readLine(longestRow); !line.isEmpty() && read < longestListing;
         line = table.readLine(longestRow)) {
        read += line.size();
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() >= 10 && words[1].endsWith(end) &&
            words[3].toInt(nullptr, 16) == static_cast<int>(SocketState::Listen)) {
            return ListeningSocket{words[7].toUInt(), words[9].toULongLong()};
        }
    }
    return std::nullopt;
}

#ifdef Q_OS_LINUX

TakenPort portHolder(quint16 port) {
    TakenPort taken{port};
    const auto socket = listeningSocket(port);
    const OwnUser own = ownUser();
    if (!socket || (own.isShared && socket->user == own.id)) {
        return taken;
    }
    taken.holder =
        socket->user == own.id ? TakenPort::Holder::ThisUser : TakenPort::Holder::OtherUser;
    if (taken.holder == TakenPort::Holder::ThisUser) {
        nameProgram(taken, socket->inode);
    }
    return taken;
}

#else

TakenPort portHolder(quint16 port) {
    return {port};
}

#endif

} // namespace bifrost
