// SPDX-License-Identifier: Apache-2.0
// Step 5 of the guide: the user is greeted, also at the next start:  step5 ISSUER CLIENT-ID
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QApplication>
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

//! [greeting]
QString greeting(const Session &session) {
    const auto claim = [&](QStringView name) { return session.claims().value(name).toString(); };
    return QStringLiteral("Welcome, %1 %2").arg(claim(u"given_name"), claim(u"family_name"));
}
//! [greeting]

//! [page]
class HomePage : public QWidget {
public:
    explicit HomePage(Client &client) : client_(client) {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(&text_);
        layout->addWidget(&signIn_);
        text_.setTextFormat(Qt::PlainText);
        connect(&signIn_, &QPushButton::clicked, this, [this] { signIn(); });
        connect(&client, &Client::sessionChanged, this, [this] { showSession(); });
        showSession();
    }

private:
    void showSession() {
        const std::optional<Session> session = client_.session();
        text_.setText(session ? greeting(*session) : QStringLiteral("Home"));
        signIn_.setVisible(!session);
    }
    void signIn() {
        signIn_.setEnabled(false);
        then(client_.signIn(), this, [this](const Result<Session> &session) {
            signIn_.setEnabled(true);
            if (!session && !isCanceled(session.error())) {
                text_.setText(toLogString(session.error()));
            }
        });
    }

    Client &client_;
    QLabel text_;
    QPushButton signIn_{QStringLiteral("Sign in")};
};
//! [page]

} // namespace

int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    const Result<std::unique_ptr<Client>> client = Client::create(configuration());
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }

    HomePage page(**client);
    page.resize(480, 320);
    page.show();
    //! [restore]
    then((*client)->restoreSession(), &page, [](const Result<std::optional<Session>> &session) {
        if (!session) { // a session that exists is shown by sessionChanged()
            qWarning().noquote() << toLogString(session.error());
        }
    });
    //! [restore]
    return QApplication::exec();
}
