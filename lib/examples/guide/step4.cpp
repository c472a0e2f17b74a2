// SPDX-License-Identifier: Apache-2.0
// Step 4 of the guide: the user signs in:  step4 ISSUER CLIENT-ID
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace bifrost;

namespace {

ClientConfiguration configuration() {
    const QStringList arguments = QApplication::arguments();
    return {
        .issuer = arguments.value(1),
        .clientId = arguments.value(2),
        .applicationId = QStringLiteral("org.example.guide"),
        .applicationName = QStringLiteral("Guide"),
    };
}

//! [outcome]
QString outcome(const Result<Session> &session) {
    if (!session) {
        return toLogString(session.error());
    }
    return QStringLiteral("You are now signed in!\n\n") +
           QString::fromUtf8(QJsonDocument(session->claims()).toJson());
}
//! [outcome]

} // namespace

int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    const Result<std::unique_ptr<Client>> client = Client::create(configuration());
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }

    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *text = new QLabel(QStringLiteral("Home"));
    text->setTextFormat(Qt::PlainText); // claims come from outside: they are never markup
    auto *button = new QPushButton(QStringLiteral("Sign in"));
    layout->addWidget(text);
    layout->addWidget(button);

    //! [sign in]
    QObject::connect(button, &QPushButton::clicked, &window, [&] {
        button->setEnabled(false);
        then((*client)->signIn(), &window, [=](const Result<Session> &session) {
            button->setEnabled(true);
            text->setText(outcome(session));
        });
    });
    //! [sign in]

    window.resize(480, 320);
    window.show();
    return QApplication::exec();
}
