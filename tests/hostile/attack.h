// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTest>

namespace bifrost::test {

/// The program of attacker.cpp at work. Linux only, like the tests that use it.
class Attack {
public:
    Attack(const QString &name, quint16 port, int connections, const QStringList &user = {}) {
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(QStringLiteral(ATTACKER),
                       QStringList{name, QString::number(port), QString::number(connections)} +
                           user);
    }
    ~Attack() { end(); }

    /// Every connection has been dropped and made anew, so that all there is has been tried; or the
    /// port has been tried for.
    bool isInFullSwing() {
        return QTest::qWaitFor([this] { return process_.canReadLine(); }, 30000);
    }
    /// Says what it has done.
    QByteArray end() {
        process_.closeWriteChannel(); // its sign to end
        process_.waitForFinished();
        return process_.readAll().split('\n').value(1);
    }

private:
    QProcess process_;
};

} // namespace bifrost::test
