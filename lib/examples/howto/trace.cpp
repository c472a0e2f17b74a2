// SPDX-License-Identifier: Apache-2.0
// Lists each step of a sign-in, with what was checked, and saves it for other tools:
//   trace ISSUER CLIENT-ID FILE.har
#include <bifrost/client.h>
#include <bifrost/protocoltrace.h>
#include <bifrost/then.h>

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace bifrost;

namespace {

//! [list]
void print(const ProtocolStep &step) {
    QTextStream out(stdout);
    out << name(step.kind) << ' ' << step.address.toString() << ' ' << step.status << '\n';
    for (const ProtocolStep::Field &field : step.request + step.response) {
        const bool isMasked = field.disclosure == ProtocolStep::Field::Disclosure::Masked;
        out << "    " << field.name << ": " << (isMasked ? field.fingerprint : field.value) << '\n';
    }
    for (const ProtocolStep::Check &check : step.checks) {
        const bool isViolated = check.outcome == ProtocolStep::Check::Outcome::Violated;
        out << "    " << (isViolated ? "VIOLATED " : "checked ") << name(check.rule) << " ("
            << clause(check.rule) << ")\n";
    }
}
//! [list]

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    //! [configure]
    const auto trace = std::make_shared<ProtocolTrace>();
    const auto client = Client::create({.issuer = arguments.value(1),
                                        .clientId = arguments.value(2),
                                        .applicationId = QStringLiteral("org.example.trace"),
                                        .protocolTrace = trace});
    //! [configure]
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    then((*client)->signIn(), client->get(), [&](const Result<Session> &session) {
        for (const ProtocolStep &step : trace->steps()) {
            print(step);
        }
        //! [save]
        QFile file(arguments.value(3));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(toHar(trace->steps()));
        }
        //! [save]
        QGuiApplication::exit(session ? 0 : 1);
    });
    return QGuiApplication::exec();
}
