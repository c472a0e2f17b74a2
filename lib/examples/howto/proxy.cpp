// SPDX-License-Identifier: Apache-2.0
// Behind a proxy that asks for a name and password:  proxy ISSUER CLIENT-ID PROXY USER PASSWORD
// (An example. A program does not take a password from its command line, where others can read it.)
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QGuiApplication>
#include <QPromise>
#include <QTextStream>

using namespace bifrost;

namespace {

//! [ask]
using Answer = std::optional<ProxyCredentials>;

/// A real program opens a dialog here, returns at once, and finishes the future when the user has
/// answered.
QFuture<Answer> askUser(const ProxyQuestion &question) {
    QTextStream(stdout) << "A password for " << question.proxy << ", please.\n";
    QPromise<Answer> promise;
    promise.start();
    if (question.reason == ProxyQuestion::Reason::Required) {
        const QStringList arguments = QGuiApplication::arguments();
        promise.addResult(ProxyCredentials{.user = arguments.value(4),
                                           .password = Secret(arguments.value(5).toUtf8()),
                                           .keep = ProxyCredentials::Keep::InMemory});
    } else {
        promise.addResult(Answer()); // it was refused: the user gives up
    }
    promise.finish();
    return promise.future();
}
//! [ask]

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    //! [configuration]
    ClientConfiguration configuration;
    configuration.issuer = arguments.value(1);
    configuration.clientId = arguments.value(2);
    configuration.proxy = arguments.value(3); // empty: what the system says
    configuration.proxyCredentials = askUser;
    //! [configuration]
    //! [check]
    const auto checked = [](const Result<ProviderSummary> &provider) {
        const auto *failed = provider ? nullptr : std::get_if<TransportError>(&provider.error());
        if (failed != nullptr && !failed->proxy.isEmpty()) {
            QTextStream(stdout) << "The proxy " << failed->proxy << ": ";
        }
        QTextStream(stdout) << (provider ? provider->issuer : toLogString(provider.error()))
                            << '\n';
        QGuiApplication::exit(provider ? 0 : 1);
    };
    then(Client::checkProvider(configuration), QGuiApplication::instance(), checked);
    //! [check]
    return QGuiApplication::exec();
}
