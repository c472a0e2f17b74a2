// SPDX-License-Identifier: Apache-2.0
// Step 6 of the guide: a page for users who are signed in:  step6 ISSUER CLIENT-ID
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QTabWidget>
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

QString greeting(const Session &session) {
    const auto claim = [&](QStringView name) { return session.claims().value(name).toString(); };
    return QStringLiteral("Welcome, %1 %2").arg(claim(u"given_name"), claim(u"family_name"));
}

//! [profile]
QString profile(const Session &session) {
    const auto claim = [&](QStringView name) { return session.claims().value(name).toString(); };
    const QString email = claim(u"email");
    return QStringLiteral("Profile Page\n\nEmail: %1\nFirst Name: %2\nLast Name: %3")
        .arg(email.isEmpty() ? claim(u"username") : email, claim(u"given_name"),
             claim(u"family_name"));
}
//! [profile]

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
class ProfilePage : public QLabel {
public:
    explicit ProfilePage(Client &client) : client_(client) {
        setTextFormat(Qt::PlainText);
        connect(&client, &Client::sessionChanged, this, [this] { showSession(); });
        showSession();
    }

protected:
    void showEvent(QShowEvent *event) override {
        QLabel::showEvent(event);
        if (client_.session()) { // has it been ended elsewhere? Then sessionChanged() follows
            then(client_.freshSession(), this, [](const Result<Session> &session) {
                if (!session) {
                    qWarning().noquote() << toLogString(session.error());
                }
            });
        }
    }

private:
    void showSession() {
        const std::optional<Session> session = client_.session();
        setText(session ? profile(*session)
                        : QStringLiteral("You need to sign in to view this page"));
    }

    Client &client_;
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

    QTabWidget pages;
    pages.addTab(new HomePage(**client), QStringLiteral("Home"));
    pages.addTab(new ProfilePage(**client), QStringLiteral("Profile"));
    pages.resize(480, 320);
    pages.show();
    then((*client)->restoreSession(), &pages, [](const Result<std::optional<Session>> &session) {
        if (!session) { // a session that exists is shown by sessionChanged()
            qWarning().noquote() << toLogString(session.error());
        }
    });
    return QApplication::exec();
}
