// SPDX-License-Identifier: Apache-2.0
// The RP-Initiated Logout RP plan. A foreign `state` belongs to another request: the page shows
// that, the wait continues, and the user is signed out locally nevertheless. A return without
// `state` ends the wait and confirms nothing.
#include "conformance/modulerun.h"
#include "support/testroom.h"

#include <QTcpServer>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

using Step = SignOutReceipt::Step;

/// A port that is free now: a sign-out sends its redirect URI only if the port is configured.
quint16 freePort() {
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

QString signedIn(RelyingParty &party) {
    party.configuration.redirectPorts = {freePort()};
    const Result<Session> session = party.signIn();
    return session ? QString() : outcome(session);
}

QString rpInitLogout(const char *) {
    HttpProvider provider;
    RelyingParty party(provider);
    if (const QString problem = signedIn(party); !problem.isEmpty()) {
        return problem;
    }
    const QByteArray idToken = party.client().session()->idToken().reveal();
    const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
    if (!receipt) {
        return outcome(receipt);
    }
    const auto request = provider.lastRequest(HttpProvider::logoutPath);
    const FormParameters asked = parseForm(request.body);
    const bool isAsked =
        request.method == "POST" && request.target == HttpProvider::logoutPath &&
        asked[u"id_token_hint"_s].toLatin1() == idToken && asked[u"state"_s].size() == 43 &&
        asked[u"client_id"_s] == IdTokenFactory::clientId &&
        asked[u"post_logout_redirect_uri"_s] ==
            u"http://127.0.0.1:%1/callback"_s.arg(party.configuration.redirectPorts.constFirst());
    const bool isDone = receipt->done(Step::LocalSessionRemoved) &&
                        receipt->done(Step::RefreshTokenRevoked) &&
                        receipt->done(Step::ProviderSessionEnded) &&
                        receipt->done(Step::BrowserReturned) && party.store.entries.isEmpty();
    return isAsked && isDone && party.shownOutcome() == BrowserOutcome::SignedOut ? QString()
                                                                                  : u"wrong"_s;
}

/// The browser returns with a `state` that `change` has modified. Then the user stops waiting.
QString foreignReturn(const std::function<void(FormParameters &)> &change) {
    HttpProvider provider;
    provider.changeLogoutResponse = change;
    RelyingParty party(provider);
    if (const QString problem = signedIn(party); !problem.isEmpty()) {
        return problem;
    }
    const auto future = party.client().signOut(SignOutScope::LocalAndProvider);
    if (!QTest::qWaitFor([&] { return party.browser.pages.size() == 2; }, 10000)) {
        return u"the browser did not come back"_s;
    }
    if (future.isFinished() || party.shownOutcome() != BrowserOutcome::OutOfDate) {
        return u"a foreign answer was taken for ours"_s;
    }
    party.client().cancel();
    const auto receipt = party.await(future); // after the tokens were revoked
    const bool isRight = receipt && receipt->done(Step::LocalSessionRemoved) &&
                         receipt->done(Step::ProviderSessionEnded) &&
                         !receipt->done(Step::BrowserReturned) && party.store.entries.isEmpty() &&
                         !party.client().session();
    return isRight ? missingText(ValidationError{Rule::EndSessionStateMatches, {}, {}})
                   : u"wrong receipt"_s;
}

QString otherState(const char *) {
    return foreignReturn(
        [](FormParameters &response) { response.insert(u"state"_s, u"another"_s); });
}

QString noState(const char *) {
    HttpProvider provider;
    provider.changeLogoutResponse = [](FormParameters &response) { response.remove(u"state"_s); };
    RelyingParty party(provider);
    if (const QString problem = signedIn(party); !problem.isEmpty()) {
        return problem;
    }
    const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
    const auto error = receipt ? receipt->entry(Step::BrowserReturned).error : std::nullopt;
    const bool isRight = error && !receipt->done(Step::BrowserReturned) &&
                         receipt->done(Step::RefreshTokenRevoked) && party.store.entries.isEmpty();
    return isRight ? missingText(*error) : u"wrong receipt"_s;
}

QList<Row> rows() {
    return {
        {"oidcc-client-test-rp-init-logout", rpInitLogout},
        {"oidcc-client-test-rp-init-logout-other-state", otherState},
        {"oidcc-client-test-rp-init-logout-no-state", noState},
    };
}

} // namespace

class TestConformanceLogout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void module_data();
    void module();
};

void TestConformanceLogout::module_data() {
    QTest::addColumn<Row>("row");
    for (const Row &row : rows()) {
        QTest::newRow(row.module) << row;
    }
}

void TestConformanceLogout::module() {
    QFETCH(const Row, row);
    QCOMPARE(row.play(row.module), QString());
}

BIFROST_TEST(TestConformanceLogout, QCoreApplication)
#include "tst_conformance_logout.moc"
