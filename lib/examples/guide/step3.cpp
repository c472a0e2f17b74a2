// SPDX-License-Identifier: Apache-2.0
// Step 3 of the guide: a configured client:  step3 ISSUER CLIENT-ID
#include <bifrost/client.h>

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace bifrost;

namespace {

//! [configuration]
ClientConfiguration configuration() {
    const QStringList arguments = QApplication::arguments();
    return {
        .issuer = arguments.value(1),
        .clientId = arguments.value(2),
        .applicationId = QStringLiteral("org.example.guide"),
        .applicationName = QStringLiteral("Guide"),
    };
}
//! [configuration]

} // namespace

int main(int argc, char **argv) {
    const QApplication app(argc, argv);

    //! [create]
    const Result<std::unique_ptr<Client>> client = Client::create(configuration());
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    //! [create]

    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(QStringLiteral("Home")));
    layout->addWidget(new QLabel((*client)->configuration().applicationName));
    window.resize(480, 320);
    window.show();
    return QApplication::exec();
}
