// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include "errortext.h"
#include "plaintext.h"
#include "windowsystem.h"

#include <bifrost/diagnostics.h>

#include <QFutureWatcher>
#include <QGuiApplication>
#include <QImageReader>
#include <QScreen>

#include <cstdio>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// Prints each result as soon as it is there.
class Report {
public:
    void works(const QString &part, const QString &found) { print("ok    ", part, found); }
    void fails(const QString &part, const QString &found, const QString &advice) {
        print("FAILED", part, found);
        std::printf("        %s\n", qPrintable(advice));
        std::fflush(stdout);
        allWork_ = false;
    }
    [[nodiscard]] int exitStatus() const { return allWork_ ? EXIT_SUCCESS : EXIT_FAILURE; }

private:
    static void print(const char *verdict, const QString &part, const QString &found) {
        std::printf("%s  %s: %s\n", verdict, qPrintable(part), qPrintable(plainLine(found)));
        std::fflush(stdout);
    }
    bool allWork_ = true;
};

QString partName(Facility facility) {
    switch (facility) {
    case Facility::Loopback:
        return u"Way back from the browser"_s;
    case Facility::Tls:
        return u"TLS"_s;
    case Facility::Browser:
        return u"Browser"_s;
    case Facility::Keychain:
        break;
    }
    return u"Keychain"_s;
}

QString advice(Facility facility, const Error &error) {
    if (facility == Facility::Tls) {
        return u"Without it no provider can be reached. Install the system's certificate "
               u"authorities "
               u"(ca-certificates) and OpenSSL 3."_s;
    }
    return describe(error).text;
}

void reportDiagnoses(const QList<Diagnosis> &diagnoses, Report &report) {
    for (const Diagnosis &diagnosis : diagnoses) {
        const QString part = partName(diagnosis.facility);
        if (diagnosis.outcome) {
            report.works(part, *diagnosis.outcome);
        } else {
            report.fails(part, toLogString(diagnosis.outcome.error()),
                         advice(diagnosis.facility, diagnosis.outcome.error()));
        }
    }
}

// Returns whether windows can be opened.
bool testMachine(int argc, char **argv, const ClientConfiguration &configuration, Report &report) {
    QCoreApplication application(argc, argv);
    QFutureWatcher<QList<Diagnosis>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &application, [&] {
        reportDiagnoses(watcher.result(), report);
        QCoreApplication::quit();
    });
    watcher.setFuture(diagnose(configuration));
    QCoreApplication::exec();
    const QString problem = windowSystemProblem();
    if (!problem.isEmpty()) {
        report.fails(
            u"Window system"_s, problem,
            u"Start Bifrost in a desktop session, with every package that it depends on."_s);
    }
    return problem.isEmpty();
}

void testImages(Report &report) {
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    QStringList missing;
    for (const auto *needed : {"svg", "png", "jpeg"}) {
        if (!formats.contains(needed)) {
            missing.append(QString::fromLatin1(needed));
        }
    }
    const QString part = u"Image formats"_s;
    if (missing.isEmpty()) {
        report.works(part, QString::fromLatin1(formats.join(' ')));
    } else {
        report.fails(
            part, u"missing: %1"_s.arg(missing.join(u' ')),
            u"Icons and pictures stay empty. Install Qt's image plugins (qt6-svg-plugins)."_s);
    }
}

void testWindows(Report &report) {
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize size = screen ? screen->size() : QSize();
    report.works(
        u"Window system"_s,
        u"%1, %2x%3"_s.arg(QGuiApplication::platformName()).arg(size.width()).arg(size.height()));
}

} // namespace

int runSelfTest(int argc, char **argv, const ClientConfiguration &configuration) {
    std::printf("bifrost %s, Qt %s\n", qPrintable(QCoreApplication::applicationVersion()),
                qVersion());
    Report report;
    const bool hasWindows = testMachine(argc, argv, configuration, report);
    if (!hasWindows) {
        avoidWindowSystem();
    }
    const QGuiApplication application(argc, argv);
    if (hasWindows) {
        testWindows(report);
    }
    testImages(report);
    return report.exitStatus();
}
