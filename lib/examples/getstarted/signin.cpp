// SPDX-License-Identifier: Apache-2.0
// Signs in with the system's browser, greets, and signs out again:  signin ISSUER CLIENT-ID
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QGuiApplication>

using namespace bifrost;

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    //! [sign in]
    const auto client = Client::create({.issuer = QGuiApplication::arguments().value(1),
                                        .clientId = QGuiApplication::arguments().value(2),
                                        .applicationId = QStringLiteral("org.example.signin")});
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    const auto signedOut = [](const Result<SignOutReceipt> &receipt) {
        QGuiApplication::exit(receipt ? 0 : 1);
    };
    const auto signedIn = [&](const Result<Session> &session) {
        if (!session) {
            qCritical().noquote() << toLogString(session.error());
            QGuiApplication::exit(1);
            return;
        }
        qInfo().noquote() << "Welcome," << session->claims().value(u"given_name").toString();
        then((*client)->signOut(), client->get(), signedOut);
    };
    then((*client)->signIn(), client->get(), signedIn);
    //! [sign in]
    return QGuiApplication::exec();
}
