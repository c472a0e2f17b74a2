// SPDX-License-Identifier: Apache-2.0
// What only some users may do, and only soon after they have signed in:
//   protect ISSUER CLIENT-ID GROUP
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QGuiApplication>
#include <QJsonArray>
#include <QTextStream>

using namespace bifrost;

namespace {

//! [group]
bool isMember(const Session &session, const QString &group) {
    const QJsonValue groups = session.claims().value(u"groups"); // a text, if there is one alone
    return groups.isArray() ? groups.toArray().contains(group) : groups.toString() == group;
}
//! [group]

//! [recent]
/// For a deletion or a payment: the provider has to ask for credentials now, and to prove it.
SignInOptions withCredentials() {
    SignInOptions options;
    options.prompt = Prompt::Login;
    options.maxAge = std::chrono::seconds{0};
    return options;
}
//! [recent]

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const auto client = Client::create({.issuer = arguments.value(1),
                                        .clientId = arguments.value(2),
                                        .applicationId = QStringLiteral("org.example.protect")});
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    //! [open]
    const auto open = [&](const Result<Session> &session) {
        if (!session) {
            QTextStream(stdout) << "You need to sign in: " << toLogString(session.error()) << '\n';
        } else if (!isMember(*session, arguments.value(3))) {
            QTextStream(stdout) << "This is for members of " << arguments.value(3) << ".\n";
        } else {
            QTextStream(stdout) << "Welcome to the members' page.\n";
        }
        QGuiApplication::exit(session ? 0 : 1);
    };
    then((*client)->signIn(withCredentials()), client->get(), open);
    //! [open]
    return QGuiApplication::exec();
}
