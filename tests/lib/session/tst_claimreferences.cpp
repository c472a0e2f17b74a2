// SPDX-License-Identifier: Apache-2.0
#include "session/claimreferences.h"

#include "support/testroom.h"

#include <QJsonArray>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// A person whose groups are at another endpoint and whose credit score is signed by another
/// issuer.
QJsonObject valid() {
    return {
        {u"sub"_s, u"ada"_s},
        {u"_claim_names"_s, QJsonObject{{u"groups"_s, u"src1"_s}, {u"credit_score"_s, u"src2"_s}}},
        {u"_claim_sources"_s,
         QJsonObject{{u"src1"_s, QJsonObject{{u"endpoint"_s, u"https://graph.example"_s},
                                             {u"access_token"_s, u"token1"_s}}},
                     {u"src2"_s, QJsonObject{{u"JWT"_s, u"e30.e30.c2ln"_s}}}}}};
}

} // namespace

class TestClaimReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOnlyClaims() {
        QJsonObject claims = valid();
        const ClaimReferences references = takeClaimReferences(claims);
        QCOMPARE(claims, (QJsonObject{{u"sub"_s, u"ada"_s}}));
        QCOMPARE(references.distributed, QStringList{u"groups"_s});
        QCOMPARE(references.aggregated, QStringList{u"credit_score"_s});
    }

    void understands_data() {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QStringList>("distributed");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                            const QStringList &expected) {
            QJsonObject claims = valid();
            claims.remove(u"_claim_names"_s);
            claims.insert(member, value);
            QTest::newRow(name) << claims << expected;
        };
        row("group overage", u"hasgroups"_s, true, {u"groups"_s});
        row("group overage as text", u"hasgroups"_s, u"true"_s, {u"groups"_s});
        row("no group overage", u"hasgroups"_s, false, {});
        row("a source that is missing", u"_claim_names"_s, QJsonObject{{u"roles"_s, u"none"_s}},
            {u"roles"_s});
        row("names that are a list", u"_claim_names"_s, QJsonArray{u"groups"_s}, {});
        row("names that are null", u"_claim_names"_s, QJsonValue::Null, {});
        row("a name that is a list", u"_claim_names"_s,
            QJsonObject{{u"roles"_s, QJsonArray{u"src1"_s}}}, {u"roles"_s});
        row("a name that is there", u"_claim_names"_s, QJsonObject{{u"sub"_s, u"src1"_s}}, {});
        row("a name that is not printable", u"_claim_names"_s,
            QJsonObject{{u"a\nb\u202e"_s, u"src1"_s}}, {u"a?b?"_s});
    }
    void understands() {
        QFETCH(QJsonObject, claims);
        const ClaimReferences references = takeClaimReferences(claims);
        QTEST(references.distributed, "distributed");
        QVERIFY(references.aggregated.isEmpty());
    }

    void boundsTheirNumber() {
        QJsonObject names;
        for (int i = 0; i < 100; ++i) {
            names.insert(u"claim%1"_s.arg(i), u"src1"_s);
        }
        QJsonObject claims{{u"_claim_names"_s, names}};
        QCOMPARE(takeClaimReferences(claims).distributed.size(), 20);
    }

    void joinsWithoutWhatIsThere() {
        const ClaimReferences both =
            joined({{u"a"_s}, {u"b"_s}}, {{u"c"_s}, {u"b"_s, u"d"_s}}, {{u"d"_s, 1}});
        QCOMPARE(both.aggregated, (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(both.distributed, QStringList{u"b"_s});
    }
};

BIFROST_TEST(TestClaimReferences, bifrost::test::NoApplication)
#include "tst_claimreferences.moc"
