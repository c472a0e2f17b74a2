// SPDX-License-Identifier: Apache-2.0
#include "notices/checkmeaning.h"
#include "support/testroom.h"

#include <QSet>
#include <QtTest>

using bifrost::Rule;
using namespace Qt::StringLiterals;

class TestCheckMeaning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCheckOfAMessageHasOneOfItsOwn() {
        QSet<QString> meanings;
        for (int i = int(Rule::MetadataIsJsonObject); i < bifrost::ruleCount; ++i) {
            const auto rule = static_cast<Rule>(i);
            const QString meaning = checkMeaning(rule);
            QVERIFY2(meaning.endsWith(u'.'), qPrintable(bifrost::name(rule)));
            QVERIFY2(!meanings.contains(meaning), qPrintable(meaning));
            meanings.insert(meaning);
        }
    }

    void theConfigurationIsNoMessage() {
        for (int i = 0; i < int(Rule::MetadataIsJsonObject); ++i) {
            QCOMPARE(checkMeaning(static_cast<Rule>(i)), QString());
        }
    }

    /// The same sentence stands beside a check that has passed and one that has not.
    void saysWhatIsDemanded() {
        for (int i = int(Rule::MetadataIsJsonObject); i < bifrost::ruleCount; ++i) {
            const QString meaning = checkMeaning(static_cast<Rule>(i));
            QVERIFY2(meaning.contains(u"must "_s), qPrintable(meaning));
        }
    }
};

BIFROST_TEST(TestCheckMeaning, QCoreApplication)
#include "tst_checkmeaning.moc"
