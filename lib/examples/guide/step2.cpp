// SPDX-License-Identifier: Apache-2.0
// Step 2 of the guide: whether the registration is right:  step2 ISSUER CLIENT-ID
#include <bifrost/diagnostics.h>

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTextStream>

using namespace bifrost;

namespace {

//! [print]
void print(const Finding &finding) {
    QTextStream out(stdout);
    out << (finding.verdict == Finding::Verdict::Failed ? "FAILED " : "       ")
        << name(finding.check);
    for (const Finding::Fact &fact : finding.facts) {
        out << "  " << fact.name << '=' << fact.value;
    }
    out << (finding.error ? QStringLiteral("  ") + toLogString(*finding.error) : QString()) << '\n';
}
//! [print]

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();

    //! [examine]
    ClientConfiguration configuration;
    configuration.issuer = arguments.value(1);
    configuration.clientId = arguments.value(2);

    QFutureWatcher<Finding> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::resultReadyAt, &watcher,
                     [&watcher](int index) { print(watcher.resultAt(index)); });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &app, &QCoreApplication::quit);
    watcher.setFuture(examine(configuration, ExaminationScope::Provider));
    //! [examine]
    return QCoreApplication::exec();
}
