// SPDX-License-Identifier: Apache-2.0
// Two providers in one program, and what the keychain holds of them:
//   accounts ISSUER CLIENT-ID OTHER-ISSUER OTHER-CLIENT-ID
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QGuiApplication>
#include <QTextStream>

using namespace bifrost;

namespace {

//! [configuration]
ClientConfiguration forProvider(const QString &issuer, const QString &clientId,
                                const QString &path) {
    ClientConfiguration configuration;
    configuration.issuer = issuer;
    configuration.clientId = clientId;
    configuration.applicationId = QStringLiteral("org.example.accounts"); // the same for all
    configuration.redirectPath = path; // a different one for each provider
    return configuration;
}
//! [configuration]

int fail(const Error &error) {
    qCritical().noquote() << toLogString(error);
    QGuiApplication::exit(1);
    return 1;
}

//! [list]
void listAccounts(const ClientConfiguration &configuration) {
    using Sessions = QList<StoredSession>;
    then(Client::storedSessions(configuration), QGuiApplication::instance(),
         [](const Result<Sessions> &sessions) {
             if (!sessions) {
                 fail(sessions.error());
                 return;
             }
             for (const StoredSession &session : *sessions) {
                 QTextStream(stdout)
                     << session.issuer << ": " << session.claims.value(u"email").toString() << '\n';
             }
             QGuiApplication::exit(0);
         });
}
//! [list]

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    //! [clients]
    const ClientConfiguration work =
        forProvider(arguments.value(1), arguments.value(2), QStringLiteral("/callback/work"));
    const ClientConfiguration home =
        forProvider(arguments.value(3), arguments.value(4), QStringLiteral("/callback/home"));
    const auto first = Client::create(work);
    const auto second = Client::create(home);
    //! [clients]
    if (!first || !second) {
        return fail(first ? second.error() : first.error());
    }
    const auto secondSignedIn = [&](const Result<Session> &session) {
        session ? listAccounts(work) : void(fail(session.error()));
    };
    const auto firstSignedIn = [&](const Result<Session> &session) {
        session ? then((*second)->signIn(), second->get(), secondSignedIn)
                : void(fail(session.error()));
    };
    then((*first)->signIn(), first->get(), firstSignedIn);
    return QGuiApplication::exec();
}
