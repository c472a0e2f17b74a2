// SPDX-License-Identifier: Apache-2.0
// What a program says and does when the keychain does not keep the session:
//   keychain ISSUER CLIENT-ID
#include <bifrost/client.h>
#include <bifrost/keychainpreparation.h>
#include <bifrost/then.h>

#include <QGuiApplication>
#include <QTextStream>

using namespace bifrost;

namespace {

//! [sentence]
QString sentence(const std::optional<Error> &problem) {
    if (!problem) {
        return QStringLiteral("You stay signed in.");
    }
    const auto *storage = std::get_if<StorageError>(&*problem);
    if (storage != nullptr && storage->kind == StorageError::Kind::Locked) {
        return QStringLiteral("The keychain is locked. Unlock it to stay signed in.");
    }
    return QStringLiteral("You are signed in until you close the program.");
}
//! [sentence]

//! [watch]
void watch(Client &client) {
    QObject::connect(&client, &Client::storageProblemChanged, &client, [&client] {
        QTextStream(stdout) << sentence(client.storageProblem()) << '\n';
    });
    QObject::connect(&client, &Client::keychainWaitChanged, &client, [&client] {
        if (client.keychainWait() == KeychainWait::Asking) {
            QTextStream(stdout) << "The keychain has a question: look for its window.\n";
        }
    });
}
//! [watch]

} // namespace

int main(int argc, char **argv) {
    //! [prepare]
    const QString applicationId = QStringLiteral("org.example.keychain");
    const KeychainPreparation preparation({.applicationId = applicationId});
    const QGuiApplication app(argc, argv);
    //! [prepare]
    const QStringList arguments = QGuiApplication::arguments();
    const auto client = Client::create({.issuer = arguments.value(1),
                                        .clientId = arguments.value(2),
                                        .applicationId = applicationId});
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    watch(**client);
    //! [retry]
    const auto signedIn = [&](const Result<Session> &session) {
        if (!session) {
            qCritical().noquote() << toLogString(session.error());
            QGuiApplication::exit(1);
            return;
        }
        // What 'Try again' does. The client also retries by itself.
        then((*client)->storeAgain(), client->get(), [&](const Result<void> & /*stored*/) {
            QTextStream(stdout) << sentence((*client)->storageProblem()) << '\n';
            QGuiApplication::exit(0);
        });
    };
    //! [retry]
    then((*client)->signIn(), client->get(), signedIn);
    return QGuiApplication::exec();
}
