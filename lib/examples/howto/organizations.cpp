// SPDX-License-Identifier: Apache-2.0
// Lists the organizations of whoever signs in, and switches to the first one:
//   organizations ISSUER CLIENT-ID [HANDLE]
// With a handle, signs in to that organization instead.
#include <bifrost/accountmanager.h>
#include <bifrost/then.h>

#include <QGuiApplication>
#include <QTextStream>

using namespace bifrost;

namespace {

int fail(const Error &error) {
    qCritical().noquote() << toLogString(error);
    return 1;
}

//! [switch]
void switchTo(AccountManager &manager, const QString &account, const Organization &organization) {
    then(manager.switchOrganization(account, organization), &manager,
         [](const Result<Account> &switched) {
             if (!switched) {
                 QGuiApplication::exit(fail(switched.error()));
                 return;
             }
             QTextStream(stdout) << "switched to " << switched->organization->name << '\n';
             QGuiApplication::exit(0);
         });
}
//! [switch]

//! [list]
void listOrganizations(AccountManager &manager, const QString &account) {
    then(manager.organizations(account), &manager,
         [&manager, account](const Result<QList<Organization>> &organizations) {
             if (!organizations) {
                 QGuiApplication::exit(fail(organizations.error()));
                 return;
             }
             for (const Organization &organization : *organizations) {
                 QTextStream(stdout) << organization.name << " (" << organization.handle << ")\n";
             }
             if (organizations->isEmpty()) {
                 QGuiApplication::exit(0);
                 return;
             }
             switchTo(manager, account, organizations->constFirst());
         });
}
//! [list]

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const auto manager =
        AccountManager::create({.issuer = arguments.value(1),
                                .clientId = arguments.value(2),
                                .scopes = {QStringLiteral("openid"), QStringLiteral("profile"),
                                           QStringLiteral("internal_login")},
                                .applicationId = QStringLiteral("org.example.organizations")});
    if (!manager) {
        return fail(manager.error());
    }
    const auto client = (*manager)->newcomer();
    if (!client) {
        return fail(client.error());
    }
    SignInOptions options;
    if (const QString handle = arguments.value(3); !handle.isEmpty()) {
        //! [signin]
        options.additionalParameters = organizationParameters(OrganizationBy::Handle, handle);
        //! [signin]
    }
    AccountManager &accounts = **manager;
    then((*client)->signIn(options), &accounts, [&accounts](const Result<Session> &session) {
        const auto account = session ? accounts.accountOf(*session) : std::nullopt;
        if (!account) {
            QGuiApplication::exit(session ? 1 : fail(session.error()));
            return;
        }
        listOrganizations(accounts, account->id);
    });
    return QGuiApplication::exec();
}
