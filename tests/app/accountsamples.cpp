// SPDX-License-Identifier: Apache-2.0
#include "notices/errortext.h"
#include "samples.h"

using namespace Qt::StringLiterals;
using Progress = AccountsView::Organizations::Progress;
using AccountState = AccountLine::State;

namespace samples {

AccountLine account(const QString &id, const QString &name) {
    AccountLine line;
    line.id = id;
    line.name = name;
    line.detail =
        u"%1@analytical.example, Asgardeo (acme)"_s.arg(name.section(u' ', 0, 0).toLower());
    line.initials = name.left(1) + name.section(u' ', -1).left(1);
    line.subject = u"8f2c1d9e-55aa-4b0e-9a41-%1"_s.arg(id);
    return line;
}

QList<AccountLine> accounts(int count) {
    static const QStringList names{u"Ada Lovelace"_s, u"Charles Babbage"_s, u"Mary Somerville"_s,
                                   u"Augustus De Morgan"_s, u"Luigi Menabrea"_s};
    QList<AccountLine> lines;
    for (int i = 0; i < count; ++i) {
        const QString number = i < names.size() ? QString() : u" %1"_s.arg(i);
        lines.append(
            account(u"%1"_s.arg(i, 12, 16, QLatin1Char('0')), names[i % names.size()] + number));
    }
    if (!lines.isEmpty()) {
        lines.first().isCurrent = true;
    }
    return lines;
}

static ViewState withAccounts(const QList<AccountLine> &lines) {
    ViewState state;
    const bool isSignedIn = !lines.isEmpty() && lines.first().state == AccountState::SignedIn;
    state.phase = isSignedIn ? ViewState::Phase::SignedIn : ViewState::Phase::SignedOut;
    state.providerName = u"Asgardeo (acme)"_s;
    state.accounts.lines = lines;
    state.accounts.issuer = u"acme"_s;
    state.accounts.redirectUri = u"http://127.0.0.1:27421/callback"_s;
    if (isSignedIn) {
        state.session = session();
    }
    return state;
}

static ViewState notConfigured() {
    ViewState state = withAccounts({});
    state.phase = ViewState::Phase::NotConfigured;
    state.providerName.clear();
    return state;
}

static ViewState twoAccounts() {
    QList<AccountLine> lines = accounts(2);
    lines[1].state = AccountState::SignedOut;
    lines[1].name = u"At the archive"_s;
    lines[1].hasGivenName = true;
    return withAccounts(lines);
}

static ViewState endedAccount() {
    QList<AccountLine> lines = accounts(3);
    lines[0].state = AccountState::NeedsSignIn;
    lines[2].state = AccountState::NeedsSignIn;
    return withAccounts(lines);
}

static ViewState addingAccount() {
    ViewState state = withAccounts(accounts(2));
    state.phase = ViewState::Phase::WaitingForBrowser;
    state.waitingSince = QDateTime::currentDateTimeUtc();
    state.waitingUntil = state.waitingSince.addSecs(600);
    state.accounts.isAdding = true;
    return state;
}

static ViewState signingOutOfAll() {
    ViewState state = withAccounts(accounts(3));
    state.accounts.isSigningOutAll = true;
    return state;
}

static ViewState unreadAccounts() {
    ViewState state = withAccounts({});
    state.notices = {describe(bifrost::Error(bifrost::StorageError{
        bifrost::StorageError::Kind::Unavailable, u"org.freedesktop.secrets"_s}))};
    return state;
}

static ViewState withOrganizations(Progress progress, const QList<bifrost::Organization> &list,
                                   const QString &problem = {}) {
    ViewState state = withAccounts(accounts(1));
    state.accounts.offersOrganizations = true;
    state.accounts.organizations = {progress, list, problem};
    return state;
}

static ViewState inOrganization() {
    ViewState state =
        withOrganizations(Progress::Known, {{u"1"_s, u"Analytical Engines"_s, u"engines"_s},
                                            {u"2"_s, u"Difference Engines"_s, u"difference"_s},
                                            {u"3"_s, u"Research"_s, u"research-london"_s},
                                            {u"4"_s, u"Research"_s, u"research-turin"_s}});
    state.accounts.lines.first().organization = u"Analytical Engines"_s;
    return state;
}

QList<NamedState> accountStates() {
    return {
        {"no-account", withAccounts({})},
        {"accounts-not-configured", notConfigured()},
        {"one-account", withAccounts(accounts(1))},
        {"two-accounts", twoAccounts()},
        {"fifty-accounts", withAccounts(accounts(50))},
        {"ended-account", endedAccount()},
        {"adding-account", addingAccount()},
        {"signing-out-of-all", signingOutOfAll()},
        {"accounts-unread", unreadAccounts()},
        {"organizations-unasked", withOrganizations(Progress::NotAsked, {})},
        {"organizations-asking", withOrganizations(Progress::Asking, {})},
        {"organizations-none", withOrganizations(Progress::Known, {})},
        {"organizations", inOrganization()},
        {"organizations-refused",
         withOrganizations(
             Progress::Failed, {},
             u"The provider doesn't allow this application to read organizations."_s)},
    };
}

} // namespace samples
