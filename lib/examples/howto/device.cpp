// SPDX-License-Identifier: Apache-2.0
// Signs in on another device, for a computer without a browser:
//   device ISSUER CLIENT-ID
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QGuiApplication>
#include <QTextStream>

using namespace bifrost;

namespace {

//! [show]
void showCode(const std::optional<BrowserWait> &wait) {
    if (wait && wait->deviceAuthorization) {
        const DeviceAuthorization &device = *wait->deviceAuthorization;
        QTextStream(stdout) << "Open " << device.verificationUri.toString(QUrl::FullyEncoded)
                            << " on any device, and enter " << device.userCode << ".\n";
    }
}
//! [show]

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const auto client = Client::create({.issuer = arguments.value(1),
                                        .clientId = arguments.value(2),
                                        .applicationId = QStringLiteral("org.example.device")});
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    //! [start]
    QObject::connect(client->get(), &Client::browserWaitChanged, client->get(),
                     [&client] { showCode((*client)->browserWait()); });
    const auto finish = [](const Result<Session> &session) {
        QTextStream(stdout) << (session ? QStringLiteral("Signed in as ") + session->subject()
                                        : toLogString(session.error()))
                            << '\n';
        QGuiApplication::exit(session ? 0 : 1);
    };
    then((*client)->signInWithDevice(), client->get(), finish);
    //! [start]
    return QGuiApplication::exec();
}
