// SPDX-License-Identifier: Apache-2.0
// The Refresh rows. A refreshed ID Token that fails validation ends the session, because it does
// not come from the provider that the user signed in with.
#include "conformance/modulerun.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longerThanTheFirstToken{120};

/// Signs in for a minute, then requests a session that is valid for two, which requires a refresh.
Result<Session> playRefresh(HttpProvider &provider, RelyingParty &party, const Change &change) {
    provider.changeTokenResponse = [](QJsonObject &response) {
        response.insert(u"expires_in"_s, 60);
    };
    const Result<Session> first = party.signIn();
    if (!first) {
        return first;
    }
    provider.changeTokenResponse = {};
    change(provider);
    return party.await(party.client().freshSession(longerThanTheFirstToken));
}

QString refreshToken(const char *) {
    HttpProvider provider;
    RelyingParty party(provider);
    const Result<Session> session = playRefresh(provider, party, [](HttpProvider &) {});
    if (!session) {
        return outcome(session);
    }
    const FormParameters form = parseForm(provider.lastRequest(HttpProvider::tokenPath).body);
    const bool isRight =
        form.value(u"grant_type"_s) == "refresh_token"_L1 &&
        session->subject() == IdTokenFactory::subject &&
        party.storeChanges() == QStringList{u"write session"_s, u"write session"_s} &&
        party.browser.opened.size() == 1;
    return isRight ? QString() : u"not refreshed, or not stored"_s;
}

QString refusedRefresh(const char *module, const QString &claim, const QString &value) {
    HttpProvider provider;
    RelyingParty party(provider);
    const Result<Session> session =
        playRefresh(provider, party,
                    changeIdToken([&](IdTokenFactory &token) { token.withClaim(claim, value); }));
    if (session || outcome(session) != expectedOutcome(module)) {
        return outcome(session);
    }
    const bool isEnded = invalidatesSession(session.error()) && !party.client().session() &&
                         party.store.entries.isEmpty();
    return isEnded ? missingText(session.error()) : u"the session goes on"_s;
}

QString invalidIssuer(const char *module) {
    return refusedRefresh(module, u"iss"_s, u"https://evil.example"_s);
}

QString invalidSub(const char *module) {
    return refusedRefresh(module, u"sub"_s, u"somebody-else"_s);
}

QList<Row> rows() {
    return {
        {"oidcc-client-test-refresh-token", refreshToken},
        {"oidcc-client-test-refresh-token-invalid-issuer", invalidIssuer},
        {"oidcc-client-test-refresh-token-invalid-sub", invalidSub},
    };
}

} // namespace

class TestConformanceRefresh : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void module_data();
    void module();
};

void TestConformanceRefresh::module_data() {
    QTest::addColumn<Row>("row");
    for (const Row &row : rows()) {
        QTest::newRow(row.module) << row;
    }
}

void TestConformanceRefresh::module() {
    QFETCH(const Row, row);
    QCOMPARE(row.play(row.module), QString());
}

BIFROST_TEST(TestConformanceRefresh, QCoreApplication)
#include "tst_conformance_refresh.moc"
