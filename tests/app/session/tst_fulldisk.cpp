// SPDX-License-Identifier: Apache-2.0
// The application's own files when the disk is full: saved data is kept, and the failure is
// reported.
#include "configuration/settingsfile.h"
#include "session/appstate.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// During its lifetime, no file can grow beyond a few bytes, as on a full disk.
class FullDisk {
public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit full{.rlim_cur = 4, .rlim_max = before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit before_{};
};

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsStayAsTheyWereAndItIsSaid() {
        SettingsFile file(path());
        QVERIFY(file.save({{Setting::Issuer, u"acme"_s}, {Setting::ClientId, u"desktop"_s}}).ok());
        const QByteArray saved = contentOf(path());
        QVERIFY(saved.contains("acme"));
        {
            const FullDisk full;
            const SaveResult result = file.save({{Setting::Issuer, u"other"_s}});
            QVERIFY2(result.error.contains(path()), qPrintable(result.error));
        }
        QCOMPARE(contentOf(path()), saved);
        QVERIFY(file.save({{Setting::Issuer, u"other"_s}}).ok());
        QVERIFY(contentOf(path()).contains("other"));
    }

    void stateStaysAsItWas() {
        AppState state(path());
        state.rememberSignOut();
        const QByteArray saved = contentOf(path());
        QVERIFY(!saved.isEmpty());
        {
            const FullDisk full;
            state.setWindowGeometry(QByteArray(200, 'g'));
            state.rememberSignIn();
        }
        QCOMPARE(contentOf(path()), saved);
        state.setWindowGeometry(QByteArray(100, 'h'));
        QVERIFY(contentOf(path()).contains("hhh"));
        QVERIFY(contentOf(path()).contains("SignedOutLast=false"));
    }

private:
    [[nodiscard]] QString path() const {
        return folder_.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".conf"_s);
    }
    QTemporaryDir folder_;
};

BIFROST_TEST(TestFullDisk, QCoreApplication)
#include "tst_fulldisk.moc"
