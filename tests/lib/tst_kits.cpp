// SPDX-License-Identifier: Apache-2.0
// The directions between the library and the optional targets that stand beside it.
#include "sourcefiles.h"
#include "support/testroom.h"

#include <QtTest>

#include <algorithm>

using namespace sourcefiles;

class TestKits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void testDoublesKnowOnlyTheSeams();
    void kitsUsePublicHeadersOnly();
};

/// Bifrost::Testing is linked with a library that hides everything but its public classes and one
/// injection point.
void TestKits::testDoublesKnowOnlyTheSeams() {
    const QMap<QString, QStringList> rooms{
        {QStringLiteral("doubles"),
         {QStringLiteral("\"core/"), QStringLiteral("\"seams/"), QStringLiteral("\"doubles/")}},
        {QStringLiteral("environment"),
         {QStringLiteral("\"core/"), QStringLiteral("\"seams/"), QStringLiteral("\"doubles/"),
          QStringLiteral("\"environment/"), QStringLiteral("\"client/injectedclient.h"),
          QStringLiteral("\"client/injectedaccounts.h")}},
    };
    QStringList complaints;
    for (auto room = rooms.cbegin(); room != rooms.cend(); ++room) {
        const auto sources = sourcesBelow(QStringLiteral("lib/testing/") + room.key());
        QVERIFY(!sources.isEmpty());
        for (const Source &source : sources) {
            for (const QString &include : includes(source)) {
                if (include.startsWith(QLatin1Char('"')) &&
                    std::ranges::none_of(room.value(), [&](const QString &allowedPath) {
                        return include.startsWith(allowedPath);
                    })) {
                    complaints.append(source.path + QStringLiteral(" includes ") + include);
                }
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

/// What stands on the library includes its public headers, and no kit that lies above or beside it.
void TestKits::kitsUsePublicHeadersOnly() {
    const QMap<QString, QStringList> forbidden{
        {QStringLiteral("presentation"), {QStringLiteral("widgets"), QStringLiteral("quick")}},
        {QStringLiteral("widgets"), {QStringLiteral("quick")}},
        {QStringLiteral("quick"), {QStringLiteral("widgets")}},
    };
    QStringList complaints;
    for (auto kit = forbidden.cbegin(); kit != forbidden.cend(); ++kit) {
        const auto sources = sourcesBelow(QStringLiteral("lib/") + kit.key());
        QVERIFY(!sources.isEmpty());
        for (const Source &source : sources) {
            for (const QString &include : includes(source)) {
                const bool isOfThisFolder = include.startsWith(QStringLiteral("\"src/"));
                const QString other = include.section(QLatin1Char('/'), 1, 1); // <bifrost/other/
                if ((include.startsWith(QLatin1Char('"')) && !isOfThisFolder &&
                     !include.endsWith(QStringLiteral(".moc"))) ||
                    kit.value().contains(other)) {
                    complaints.append(source.path + QStringLiteral(" includes ") + include);
                }
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

BIFROST_TEST(TestKits, bifrost::test::NoApplication)
#include "tst_kits.moc"
