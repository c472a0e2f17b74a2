// SPDX-License-Identifier: Apache-2.0
// A browser page of one's own:  browserpage ISSUER CLIENT-ID
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QGuiApplication>
#include <QTextStream>

using namespace bifrost;

namespace {

//! [page]
QByteArray page(BrowserOutcome outcome) {
    QByteArray sentence = "This did not work. Go back to Example.";
    if (outcome == BrowserOutcome::SignedIn) {
        sentence = "You are signed in. Close this tab and go back to Example.";
    } else if (outcome == BrowserOutcome::SignedOut) {
        sentence = "You are signed out.";
    } else if (outcome == BrowserOutcome::Declined) {
        sentence = "You declined. Nothing has changed.";
    }
    return "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Example</title>"
           "<style>body { font: 1.2em sans-serif; text-align: center }</style>"
           "<body><h1>Example</h1><p role=\"status\">" +
           sentence + "</p></body></html>";
}
//! [page]

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    //! [configuration]
    ClientConfiguration configuration;
    configuration.issuer = arguments.value(1);
    configuration.clientId = arguments.value(2);
    configuration.applicationId = QStringLiteral("org.example.browserpage");
    configuration.browserPages = page;
    //! [configuration]
    const auto client = Client::create(configuration);
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    then((*client)->signIn(), client->get(), [](const Result<Session> &session) {
        QTextStream(stdout) << (session ? session->subject() : toLogString(session.error()))
                            << '\n';
        QGuiApplication::exit(session ? 0 : 1);
    });
    return QGuiApplication::exec();
}
