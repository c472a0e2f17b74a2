// SPDX-License-Identifier: Apache-2.0
#include "core/async.h"
#include "samplesession.h"
#include "support/eventually.h"
#include "support/testroom.h"

#include <bifrost/signindecision.h>

#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestSignInDecision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emailNeedsItsDomainAndItsVerification_data() {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<bool>("isAccepted");
        const auto row = [](const char *name, const QJsonValue &email, const QJsonValue &verified,
                            bool isAccepted) {
            QTest::newRow(name) << QJsonObject{{u"email"_s, email}, {u"email_verified"_s, verified}}
                                << isAccepted;
        };
        row("verified", u"ada@example.com"_s, true, true);
        row("another domain of the list", u"ada@example.org"_s, true, true);
        row("case", u"Ada@EXAMPLE.com"_s, true, true);
        row("not verified", u"ada@example.com"_s, false, false);
        row("verified as text", u"ada@example.com"_s, u"true"_s, false);
        row("nothing about it", u"ada@example.com"_s, QJsonValue(), false);
        row("other domain", u"ada@evil.com"_s, true, false);
        row("subdomain", u"ada@x.example.com"_s, true, false);
        row("suffix", u"ada@evilexample.com"_s, true, false);
        row("two at signs", u"ada@example.com@evil.com"_s, true, false);
        row("quoted", u"\"x@evil.com\"@example.com"_s, true, true);
        row("no name", u"@example.com"_s, true, false);
        row("no email", QJsonValue(), true, false);
        row("a number", 7, true, false);
    }
    void emailNeedsItsDomainAndItsVerification() {
        QFETCH(QJsonObject, claims);
        QTEST(accepts(requireEmailDomain({u"example.com"_s, u"example.org"_s}, u"No."_s), claims),
              "isAccepted");
    }

    void groupIsInAListOrAlone() {
        const auto staff = requireGroup(u"staff"_s, u"No."_s);
        QVERIFY(accepts(staff, {{u"groups"_s, QJsonArray{u"all"_s, u"staff"_s}}}));
        QVERIFY(accepts(staff, {{u"groups"_s, u"staff"_s}}));
        QVERIFY(!accepts(staff, {{u"groups"_s, QJsonArray{u"all"_s, u"staff2"_s}}}));
        QVERIFY(!accepts(staff, {{u"groups"_s, u"all staff"_s}}));
        QVERIFY(!accepts(staff, {{u"roles"_s, QJsonArray{u"staff"_s}}}));
        QVERIFY(!accepts(staff, {}));
        QVERIFY(accepts(requireGroup(u"staff"_s, {}, u"roles"_s),
                        {{u"roles"_s, QJsonArray{u"staff"_s}}}));
    }

    void claimHasItsValueAndType() {
        const auto tenant = requireClaim(u"tenant"_s, 7, u"No."_s);
        QVERIFY(accepts(tenant, {{u"tenant"_s, 7}}));
        QVERIFY(!accepts(tenant, {{u"tenant"_s, u"7"_s}}));
        QVERIFY(!accepts(tenant, {}));
        QVERIFY(!accepts(requireClaim(u"x"_s, QJsonValue::Null, {}), {}));
    }

    void allAreAskedUntilOneRejects() {
        const auto first = requireClaim(u"a"_s, 1, u"first"_s);
        const auto second = requireClaim(u"b"_s, 1, u"second"_s);
        const auto all = requireAll({first, {}, second});
        QVERIFY(accepts(all, {{u"a"_s, 1}, {u"b"_s, 1}}));
        QCOMPARE(message(all, {{u"a"_s, 1}}), u"second"_s);
        QCOMPARE(message(all, {{u"b"_s, 1}}), u"first"_s);
        QVERIFY(accepts(requireAll({}), {}));
    }

private:
    static SignInDecision decision(const SignInDecider &decider, const QJsonObject &claims) {
        auto data = sampleSessionData();
        data.claims = claims;
        const auto future = decider(SessionBuilder::build(data));
        return eventually([&] { return future.isFinished(); }) ? future.result()
                                                               : SignInDecision::reject(u"late"_s);
    }
    static bool accepts(const SignInDecider &decider, const QJsonObject &claims) {
        return decision(decider, claims).isAccepted();
    }
    static QString message(const SignInDecider &decider, const QJsonObject &claims) {
        return decision(decider, claims).message();
    }
};

BIFROST_TEST(TestSignInDecision, QCoreApplication)
#include "tst_signindecision.moc"
