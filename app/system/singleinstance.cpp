// SPDX-License-Identifier: Apache-2.0
#include "system/singleinstance.h"

#include "system/logging.h"
#include "system/windowsystem.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

static constexpr auto raisePatience = std::chrono::milliseconds{2000};
// A lock file of this age without a process number was left by a process that has ended.
static constexpr auto unfinishedFor = std::chrono::milliseconds{2000};
static constexpr int attemptMilliseconds = 100;
static const QByteArray request =
    "raise\n"; // lines with an activation token and an action may follow
static const QByteArray confirmation = "raised\n";
static constexpr qint64 longestToken = 1024;

// Short, because the whole path of a socket must fit into about 100 bytes.
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

SingleInstance::Role SingleInstance::enter(const QString &activationToken,
                                           std::optional<DesktopAction> action) {
    if (!QDir::isAbsolutePath(socketPath_)) {
        // No file is created in the current folder. Two windows are better than none.
        qCWarning(lcApp) << "no private folder for a lock: further instances are not detected";
        return Role::First;
    }
    if (lock()) {
        if (!listen()) {
            qCWarning(lcApp) << "no socket for further instances:" << server_.errorString();
        }
        return Role::First;
    }
    if (lock_.error() != QLockFile::LockFailedError) {
        // The folder is not writable. Two windows are better than none.
        qCWarning(lcApp) << "no lock file, error" << lock_.error();
        return Role::First;
    }
    const QString name = action ? desktopActionName(*action) : QString();
    const QByteArray lines = request + activationToken.toUtf8() + '\n' + name.toUtf8() + '\n';
    return askFirst(lines) ? Role::Second : Role::Unanswered;
}

// The process that holds the lock has the file open in a way that keeps others from deleting it.
// QLockFile relies on the process number instead, which may belong to another Bifrost by now, or
// even to this one: numbers repeat, in containers at each start. If the file has no number yet, its
// owner is still creating it.
bool SingleInstance::lock() {
    return lock_.tryLock() || (lock_.error() == QLockFile::LockFailedError &&
                               lock_.getLockInfo(nullptr, nullptr, nullptr) &&
                               lock_.removeStaleLockFile() && lock_.tryLock());
}

bool SingleInstance::listen() {
    QLocalServer::removeServer(socketPath_); // left by a killed process: this one holds the lock
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    return server_.listen(socketPath_);
}

bool SingleInstance::askFirst(const QByteArray &lines) const {
    const QDeadlineTimer deadline(raisePatience);
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(socketPath_);
        // The first process may hold the lock but not listen yet.
        if (!socket.waitForConnected(attemptMilliseconds)) {
            QThread::msleep(attemptMilliseconds);
            continue;
        }
        letOthersComeToFront();
        socket.write(lines);
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
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

void SingleInstance::read(QLocalSocket &socket) {
    if (!socket.canReadLine()) {
        return;
    }
    if (socket.readLine(request.size() + 1) == request) {
        // All lines come at once; an older Bifrost sends one or two.
        const QByteArray token =
            socket.canReadLine() ? socket.readLine(longestToken) : QByteArray();
        const bool isWhole = token.endsWith('\n');
        const QByteArray name =
            isWhole && socket.canReadLine() ? socket.readLine(longestToken) : QByteArray();
        socket.write(confirmation);
        socket.flush();
        Q_EMIT raiseRequested(isWhole ? QString::fromUtf8(token.chopped(1)) : QString());
        if (const auto action = desktopActionOf(QString::fromUtf8(name.trimmed()))) {
            Q_EMIT actionRequested(*action);
        }
    }
    socket.disconnectFromServer();
}
