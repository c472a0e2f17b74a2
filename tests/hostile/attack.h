// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTest>

namespace bifrost::test {

/// A running hostile_attacker (attacker.cpp). Linux only, like the tests that use it.
class Attack {
public:
    Attack(const QString &name, quint16 port, int connections, const QStringList &user = {}) {
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(QStringLiteral(ATTACKER),
                       QStringList{name, QString::number(port), QString::number(connections)} +
                           user);
    }
    ~Attack() { end(); }

    /// Waits until every connection has been replaced once, or the port has been tried.
    bool isInFullSwing() {
        return QTest::qWaitFor([this] { return process_.canReadLine(); }, 30000);
    }
    /// Ends the program and returns its report.
    QByteArray end() {
        process_.closeWriteChannel(); // makes it end
        process_.waitForFinished();
        return process_.readAll().split('\n').value(1);
    }

private:
    QProcess process_;
};

} // namespace bifrost::test
