// SPDX-License-Identifier: Apache-2.0
// Accounts at two providers, and a list of them:
//   accounts ISSUER CLIENT-ID OTHER-ISSUER OTHER-CLIENT-ID
#include <bifrost/accountmanager.h>
#include <bifrost/then.h>

#include <QGuiApplication>
#include <QTextStream>

#include <functional>

using namespace bifrost;

namespace {

int fail(const Error &error) {
    qCritical().noquote() << toLogString(error);
    QGuiApplication::exit(1);
    return 1;
}

/// The accounts of this program.
class Accounts {
public:
    explicit Accounts(std::unique_ptr<AccountManager> manager) : manager_(std::move(manager)) {}

    //! [add]
    void add(const AccountPlace &place, const std::function<void()> &added) {
        const auto newcomer = manager_->newcomer(place);
        if (!newcomer) {
            fail(newcomer.error());
            return;
        }
        then((*newcomer)->signIn(AccountManager::newcomerOptions()), manager_.get(),
             [added](const Result<Session> &session) {
                 session ? added() : void(fail(session.error()));
             });
    }
    //! [add]

    //! [again]
    void signInAgain(const Account &account, const std::function<void()> &signedIn) {
        const auto client = manager_->client(account.id);
        if (!client) {
            fail(client.error());
            return;
        }
        then((*client)->signIn(manager_->signInOptions(account.id)), manager_.get(),
             [this, account, signedIn](const Result<Session> &session) {
                 if (!session) {
                     fail(session.error());
                     return;
                 }
                 if (manager_->accountOf(*session)->id != account.id) {
                     QTextStream(stdout) << "You have signed in as somebody else.\n";
                 }
                 signedIn();
             });
    }
    //! [again]

    //! [list]
    void list() {
        then(manager_->load(), manager_.get(), [](const Result<QList<Account>> &accounts) {
            if (!accounts) {
                fail(accounts.error());
                return;
            }
            for (const Account &account : *accounts) {
                const bool isSignedIn = account.state == Account::State::SignedIn;
                QTextStream(stdout)
                    << account.issuer << ": " << account.claims.value(u"email").toString()
                    << (isSignedIn ? "" : " (signed out)") << '\n';
            }
            QGuiApplication::exit(0);
        });
    }
    //! [list]

    [[nodiscard]] Account first() const { return manager_->accounts().constFirst(); }

private:
    std::unique_ptr<AccountManager> manager_;
};

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    //! [create]
    ClientConfiguration configuration;
    configuration.issuer = arguments.value(1);
    configuration.clientId = arguments.value(2);
    configuration.applicationId = QStringLiteral("org.example.accounts");
    auto manager = AccountManager::create(configuration);
    //! [create]
    if (!manager) {
        return fail(manager.error());
    }
    Accounts accounts(*std::move(manager));
    //! [elsewhere]
    const AccountPlace elsewhere{.issuer = arguments.value(3), .clientId = arguments.value(4)};
    //! [elsewhere]
    accounts.add({}, [&accounts, elsewhere] {
        accounts.add(elsewhere, [&accounts] {
            accounts.signInAgain(accounts.first(), [&accounts] { accounts.list(); });
        });
    });
    return QGuiApplication::exec();
}
