// SPDX-License-Identifier: Apache-2.0
// Only colleagues get in, they become the application's own type, and every event is logged:
//   decide ISSUER CLIENT-ID DOMAIN
#include <bifrost/client.h>
#include <bifrost/then.h>
#include <bifrost/usermapping.h>

#include <QGuiApplication>
#include <QTextStream>

//! [user]
struct Colleague {
    QString id;
    QString name;
    QStringList groups;
};

template<>
struct bifrost::ClaimMapping<Colleague> {
    static constexpr auto claims = std::tuple{
        requiredClaim("sub", &Colleague::id),
        claim("given_name", &Colleague::name),
        claim("groups", &Colleague::groups),
    };
};
//! [user]

using namespace bifrost;

namespace {

//! [events]
void logEvent(const SessionEvent &event) {
    const bool hasEnded = event.kind == SessionEvent::Kind::Ended;
    QTextStream(stdout) << event.time.toString(Qt::ISODate) << ' ' << event.subject
                        << (hasEnded ? " ended\n" : " is signed in\n");
}
//! [events]

void greet(const Result<Session> &session) {
    //! [map]
    const Result<Colleague> colleague =
        session ? userFrom<Colleague>(*session) : Result<Colleague>(failure(session.error()));
    //! [map]
    //! [rejected]
    if (!colleague) {
        const auto *rejection = std::get_if<SignInRejection>(&colleague.error());
        QTextStream(stdout) << (rejection ? rejection->message : toLogString(colleague.error()))
                            << '\n';
    }
    //! [rejected]
    else {
        QTextStream(stdout) << "Hello, " << colleague->name << ".\n";
    }
    QGuiApplication::exit(colleague ? 0 : 1);
}

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    //! [decision]
    ClientConfiguration configuration{
        .issuer = arguments.value(1),
        .clientId = arguments.value(2),
        .applicationId = QStringLiteral("org.example.decide"),
    };
    configuration.signInDecision = requireEmailDomain(
        {arguments.value(3)}, QStringLiteral("This is for people at %1.").arg(arguments.value(3)));
    configuration.sessionEvents = logEvent;
    //! [decision]
    const auto client = Client::create(configuration);
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    then((*client)->signIn(), client->get(), greet);
    return QGuiApplication::exec();
}
