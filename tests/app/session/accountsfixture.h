// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controllerfixture.h"

#include <bifrost/then.h>

/// A controller with several accounts, of which the list is loaded.
class AccountsFixture : public ControllerFixture {
protected:
    static constexpr auto acme = "https://api.asgardeo.io/t/acme/oauth2/token";

    /// An account of the configured client; of another one at `issuer`.
    [[nodiscard]] static bifrost::Account account(const QString &name, const QString &subject,
                                                  const QString &issuer = QLatin1String(acme)) {
        bifrost::Account account;
        account.issuer = issuer;
        account.clientId = QStringLiteral("abc");
        account.account = name;
        account.id = FakeAccounts::idOf(account);
        account.subject = subject;
        account.state = bifrost::Account::State::SignedIn;
        account.claims = {{QStringLiteral("name"), subject},
                          {QStringLiteral("email"), subject + QStringLiteral("@example.com")}};
        return account;
    }
    [[nodiscard]] static SessionSnapshot sessionOf(const bifrost::Account &account) {
        SessionSnapshot session = samples::session();
        session.issuer = account.issuer;
        session.clientId = account.clientId;
        session.subject = account.subject;
        session.claims = account.claims;
        return session;
    }

    const bifrost::Account ada_ = account({}, QStringLiteral("ada"));
    const bifrost::Account grace_ = account(QStringLiteral("second"), QStringLiteral("grace"));
    const bifrost::Account bob_ =
        account({}, QStringLiteral("bob"), QStringLiteral("https://idp.example"));

    /// Ada is shown, and the list is loaded.
    void startWith(const QList<bifrost::Account> &list) {
        list_ = list;
        startSignedInAs(ada_);
        loadList();
    }
    void startSignedInAs(const bifrost::Account &account) {
        FakeClient &client = start();
        client.currentSession = sessionOf(account);
        FakeClient::finish<void>(client.pendingRestore, {});
        QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    }
    void loadList() {
        QTRY_VERIFY(accounts_->pendingLoad);
        bool isRead = false; // by who has asked first, too
        QObject context;
        bifrost::then(accounts_->pendingLoad->future(), &context,
                      [&isRead](const auto &) { isRead = true; });
        accounts_->finishLoad();
        QTRY_VERIFY(isRead);
    }
    void request(const AccountRequest &request) { controller_->requestAccount(request); }
    void switchTo(const bifrost::Account &account) {
        request({.kind = AccountRequest::Kind::Switch, .id = account.id});
    }
    void cancel(FakeClient &client) {
        FakeClient::finish<void>(
            client.pendingSignIn,
            bifrost::failure(bifrost::UserAgentError{bifrost::UserAgentError::Kind::Canceled, {}}));
    }
    /// `client`'s sign-in leads to `account`, as it does in the library.
    void signInAs(FakeClient &client, const bifrost::Account &account) {
        accounts_->put(account);
        client.signedIn = account.id;
        FakeClient::finish<void>(client.pendingSignIn, {});
    }
    [[nodiscard]] AccountLine line(const bifrost::Account &account) const {
        for (const AccountLine &line : controller_->state().accounts.lines) {
            if (line.id == account.id) {
                return line;
            }
        }
        return {};
    }
    [[nodiscard]] QString current() const {
        for (const AccountLine &line : controller_->state().accounts.lines) {
            if (line.isCurrent) {
                return line.id;
            }
        }
        return {};
    }
    /// The notice that offers `action`; an empty one if there is none.
    [[nodiscard]] Notice notice(Action action) const {
        for (const Notice &notice : controller_->state().notices) {
            if (notice.action == action) {
                return notice;
            }
        }
        return {};
    }
    [[nodiscard]] bool hasNotice(const QString &part) const {
        const QList<Notice> notices = controller_->state().notices;
        return std::any_of(notices.cbegin(), notices.cend(),
                           [&](const Notice &notice) { return notice.title.contains(part); });
    }
};
