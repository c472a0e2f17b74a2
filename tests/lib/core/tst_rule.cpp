// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/rule.h>

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace bifrost;

class TestRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasNameAndClause_data();
    void hasNameAndClause();
    void namesAreUnique();
    void namesAreThoseOfTheEnumerators();
    void returnsNothingForUnknownRules();
};

void TestRule::hasNameAndClause_data() {
    QTest::addColumn<int>("rule");
    for (int rule = 0; rule < ruleCount; ++rule) {
        QTest::addRow("%d %s", rule, qPrintable(name(static_cast<Rule>(rule)))) << rule;
    }
}

void TestRule::hasNameAndClause() {
    QFETCH(int, rule);
    const QString name = bifrost::name(static_cast<Rule>(rule));
    static const QRegularExpression camelCase(QStringLiteral("^([A-Z][A-Za-z0-9]+)$"));
    QVERIFY2(camelCase.match(name).hasMatch(), qPrintable(name));

    const QString clause = bifrost::clause(static_cast<Rule>(rule));
    static const QRegularExpression reference(
        QStringLiteral("^(RFC [0-9]{4} §|OIDC Core §|OIDC Discovery §|RP-Initiated Logout §|JARM §|"
                       "FAPI 2.0 SP §|"
                       "a limit of our own; )"));
    QVERIFY2(reference.match(clause).hasMatch(),
             qPrintable(QString(name + QLatin1String(": ") + clause)));
}

void TestRule::namesAreUnique() {
    QSet<QString> names;
    for (int rule = 0; rule < ruleCount; ++rule) {
        names.insert(name(static_cast<Rule>(rule)));
    }
    QCOMPARE(names.size(), ruleCount);
}

void TestRule::namesAreThoseOfTheEnumerators() {
    QCOMPARE(name(Rule::IssuerIsUrl), QStringLiteral("IssuerIsUrl"));
    QCOMPARE(name(Rule::MetadataIssuerMatches), QStringLiteral("MetadataIssuerMatches"));
    QCOMPARE(name(Rule::IdTokenNonceMatches), QStringLiteral("IdTokenNonceMatches"));
    QCOMPARE(clause(Rule::IdTokenNonceMatches), QStringLiteral("OIDC Core §3.1.3.7 (11)"));
    QCOMPARE(name(Rule::EndSessionStateMatches), QStringLiteral("EndSessionStateMatches"));
}

void TestRule::returnsNothingForUnknownRules() {
    QVERIFY(name(static_cast<Rule>(ruleCount)).isEmpty());
    QVERIFY(clause(static_cast<Rule>(-1)).isEmpty());
}

BIFROST_TEST(TestRule, bifrost::test::NoApplication)
#include "tst_rule.moc"
