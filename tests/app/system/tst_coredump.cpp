// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "system/coredump.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

class TestCoreDump : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void crashLeavesNoFile() {
#ifdef Q_OS_UNIX
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_CORE, &limit), 0);
        disableCoreDumps();
        const rlim_t before = limit.rlim_max;
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{0});
        QCOMPARE(limit.rlim_max, before);
#else
        QSKIP("the system's own reports are beyond an application");
#endif
    }

    void dumpForAProgramHoldsNoMemory() {
        QFile filter(QStringLiteral("/proc/self/coredump_filter"));
        if (!filter.exists()) {
            QSKIP("Linux only");
        }
        disableCoreDumps();
        QVERIFY(filter.open(QIODevice::ReadOnly));
        QCOMPARE(filter.readAll().trimmed().toInt(nullptr, 16), 0);
    }
};

BIFROST_TEST(TestCoreDump, QCoreApplication)
#include "tst_coredump.moc"
