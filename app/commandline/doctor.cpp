// SPDX-License-Identifier: Apache-2.0
#include "commandline/doctor.h"

#include "notices/checktext.h"
#include "session/examinationreport.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const QString &text) {
    std::fputs(qPrintable(text), stdout);
    std::fflush(stdout);
}

/// Prints the lines that are new since the last time.
class Printer {
public:
    explicit Printer(Examination::Scope scope)
        : hasHeadings_(scope == Examination::Scope::Everything) {}

    void printNew(const QList<CheckLine> &lines) {
        for (; printed_ < lines.size(); ++printed_) {
            const CheckLine &line = lines[printed_];
            if (hasHeadings_ && (printed_ == 0 || line.section != lines[printed_ - 1].section)) {
                print(u'\n' + sectionName(line.section) + u'\n');
            }
            print(textOf(line) + u'\n');
        }
    }

private:
    bool hasHeadings_;
    qsizetype printed_ = 0;
};

bool hasFailed(const QList<CheckLine> &lines) {
    return std::ranges::any_of(
        lines, [](const CheckLine &line) { return line.verdict == CheckLine::Verdict::Failed; });
}

} // namespace

int runDoctor(const Configuration &configuration, const AppState &state, Examination::Scope scope,
              ReportFormat format) {
    Examination examination;
    Printer printer(scope);
    if (format == ReportFormat::Text) {
        print(reportHeading() + u'\n');
        QObject::connect(&examination, &Examination::changed,
                         [&] { printer.printNew(examination.lines()); });
    }
    QObject::connect(&examination, &Examination::finished, QCoreApplication::instance(),
                     &QCoreApplication::quit, Qt::QueuedConnection);
    examination.start(configuration, state, scope);
    QCoreApplication::exec();
    if (format == ReportFormat::Json) {
        print(QString::fromUtf8(jsonReport(examination.lines())));
    }
    return hasFailed(examination.lines()) ? EXIT_FAILURE : EXIT_SUCCESS;
}
