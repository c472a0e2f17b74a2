// SPDX-License-Identifier: Apache-2.0
// A window with the two buttons of Bifrost::Widgets:  widgets ISSUER CLIENT-ID
#include <bifrost/presentation/translation.h>
#include <bifrost/widgets/accountbutton.h>
#include <bifrost/widgets/signinbutton.h>

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    bifrost::installTranslation();
    const auto client =
        bifrost::Client::create({.issuer = QApplication::arguments().value(1),
                                 .clientId = QApplication::arguments().value(2),
                                 .applicationId = QStringLiteral("org.example.widgets")});
    if (!client) {
        qCritical().noquote() << bifrost::toLogString(client.error());
        return 1;
    }

    QWidget window;
    //! [buttons]
    auto *signIn = new bifrost::SignInButton;
    auto *account = new bifrost::AccountButton;
    auto *status = new QLabel;
    status->setTextFormat(Qt::PlainText);
    status->setWordWrap(true);
    signIn->setClient(client->get());
    account->setClient(client->get());
    QObject::connect(signIn, &bifrost::SignInButton::statusChanged, status, &QLabel::setText);
    //! [buttons]

    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(account, 0, Qt::AlignTrailing);
    layout->addWidget(status, 1);
    layout->addWidget(signIn);
    window.resize(360, 160);
    window.show();
    (*client)->restoreSession(); // the buttons follow
    return QApplication::exec();
}
