// SPDX-License-Identifier: Apache-2.0
#include "singleinstance.h"

#include "logging.h"
#include "windowsystem.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

static constexpr auto patience = std::chrono::milliseconds{2000};
// A file without a process number that is as old as this was left by a process that died meanwhile.
static constexpr auto unfinishedFor = std::chrono::milliseconds{2000};
static constexpr int attemptMilliseconds = 100;
static const QByteArray request = "raise\n";
static const QByteArray confirmation = "raised\n";

// A short name: a socket's whole path must fit into about 100 bytes.
static QString path(const QString &folder, const QString &applicationId, QLatin1StringView suffix) {
    const QByteArray digest =
        QCryptographicHash::hash(applicationId.toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(12);
    return QDir(folder).filePath(u"bifrost-%1.%2"_s.arg(QLatin1StringView(digest), suffix));
}

SingleInstance::SingleInstance(const QString &folder, const QString &applicationId, QObject *parent)
    : QObject(parent),
      socketPath_(path(folder, applicationId, "socket"_L1)),
      lock_(path(folder, applicationId, "lock"_L1)) {
    lock_.setStaleLockTime(int(unfinishedFor.count()));
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::Role SingleInstance::enter() {
    if (!QDir::isAbsolutePath(socketPath_)) {
        // Never a file in whatever folder we were started in. Two windows are better than none.
        qCWarning(lcApp) << "no private folder for a lock: a further instance is not noticed";
        return Role::First;
    }
    if (lock()) {
        if (!listen()) {
            qCWarning(lcApp) << "no socket for further instances:" << server_.errorString();
        }
        return Role::First;
    }
    if (lock_.error() != QLockFile::LockFailedError) {
        // The folder cannot be written. Two windows are better than none.
        qCWarning(lcApp) << "no lock file, error" << lock_.error();
        return Role::First;
    }
    return askFirst() ? Role::Second : Role::Unanswered;
}

// Who holds the lock has the file open in a way that keeps others from removing it. QLockFile goes
// by the process number instead, which another Bifrost may have by now, or even this one: numbers
// repeat, in containers at each start. Where there is no number yet, its owner is still creating
// it.
bool SingleInstance::lock() {
    return lock_.tryLock() || (lock_.error() == QLockFile::LockFailedError &&
                               lock_.getLockInfo(nullptr, nullptr, nullptr) &&
                               lock_.removeStaleLockFile() && lock_.tryLock());
}

bool SingleInstance::listen() {
    QLocalServer::removeServer(socketPath_); // left by a process that was killed: we hold the lock
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    return server_.listen(socketPath_);
}

bool SingleInstance::askFirst() const {
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(socketPath_);
        // The first one may hold the lock and not listen yet.
        if (!socket.waitForConnected(attemptMilliseconds)) {
            QThread::msleep(attemptMilliseconds);
            continue;
        }
        letOthersComeToFront();
        socket.write(request);
        QByteArray reply;
        while (reply.size() < confirmation.size() &&
               socket.waitForReadyRead(int(deadline.remainingTime()))) {
            reply += socket.readAll();
        }
        return reply == confirmation;
    }
    return false;
}

void SingleInstance::answer() {
    while (QLocalSocket *socket = server_.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                return;
            }
            if (socket->readLine(request.size() + 1) == request) {
                socket->write(confirmation);
                socket->flush();
                Q_EMIT raiseRequested();
            }
            socket->disconnectFromServer();
        });
    }
}
