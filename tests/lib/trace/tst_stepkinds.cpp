// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/protocolstep.h>

#include <QSet>
#include <QtTest>

using namespace bifrost;

class TestStepKinds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasANameOfItsOwnAndAClause() {
        QSet<QString> names;
        for (int i = 0; i < protocolStepKindCount; ++i) {
            const auto kind = static_cast<ProtocolStep::Kind>(i);
            names.insert(name(kind));
            QCOMPARE(clause(kind).isEmpty(), kind == ProtocolStep::Kind::Other);
        }
        QCOMPARE(names.size(), protocolStepKindCount);
    }

    void anUnknownKindIsAnOther() {
        QCOMPARE(name(static_cast<ProtocolStep::Kind>(999)), name(ProtocolStep::Kind::Other));
    }
};

BIFROST_TEST(TestStepKinds, QCoreApplication)
#include "tst_stepkinds.moc"
