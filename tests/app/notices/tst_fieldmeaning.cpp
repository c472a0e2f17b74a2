// SPDX-License-Identifier: Apache-2.0
#include "notices/fieldmeaning.h"
#include "notices/steptext.h"
#include "sentence.h"
#include "support/testroom.h"

#include <QSet>
#include <QtTest>

using bifrost::ProtocolStep;
using namespace Qt::StringLiterals;
using Part = ProtocolStep::Field::Part;

class TestFieldMeaning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKnownNameHasOne() {
        for (const auto part : {Part::Query, Part::Form, Part::Header, Part::Body, Part::Metadata,
                                Part::JoseHeader, Part::Claim}) {
            for (const QString &name : bifrost::knownFields(part)) {
                const QString meaning = fieldMeaning(part, name);
                QVERIFY2(meaning.endsWith(u'.'), qPrintable(name));
            }
        }
        QVERIFY(!fieldMeaning(Part::Key, u"keys[0]"_s).isEmpty());
        QVERIFY(fieldMeaning(Part::Claim, u"favorite_color"_s).isEmpty());
    }

    void aNameMayMeanSomethingElseInAToken() {
        QVERIFY(fieldMeaning(Part::Query, u"nonce"_s) != fieldMeaning(Part::Claim, u"nonce"_s));
    }

    void everyKindHasATitleOfItsOwn() {
        QSet<QString> titles;
        for (int i = 0; i < bifrost::protocolStepKindCount; ++i) {
            titles.insert(stepTitle(static_cast<ProtocolStep::Kind>(i)));
        }
        QCOMPARE(titles.size(), bifrost::protocolStepKindCount);
    }

    void aMaskedValueSaysItsSizeAndFingerprint() {
        ProtocolStep::Field field{.part = Part::Header,
                                  .name = u"Authorization"_s,
                                  .value = u"Bearer"_s,
                                  .size = 43,
                                  .fingerprint = u"1a2b3c4d"_s};
        const QString text = fieldValue(field);
        QVERIFY(text.startsWith(u"Bearer ••••••"_s));
        QVERIFY(text.contains(u"43"_s) && text.contains(u"1a2b3c4d"_s));
        field.disclosure = ProtocolStep::Field::Disclosure::Personal;
        QCOMPARE(fieldValue(field), u"Bearer"_s);
    }

    void theSentenceSaysWhatTheDiagramShows() {
        const ProtocolStep step{.kind = ProtocolStep::Kind::Token,
                                .duration = std::chrono::milliseconds(35),
                                .method = "POST",
                                .address = QUrl(u"https://op.example/token"_s),
                                .status = 200,
                                .checks = {{bifrost::Rule::TokenResponseIsJsonObject,
                                            ProtocolStep::Check::Outcome::Violated}}};
        const QString sentence = stepSentence(step);
        for (const auto *part : {"POST", "200", "35", "op.example", "failed", "provider"}) {
            QVERIFY2(sentence.contains(QLatin1StringView(part)), part);
        }
        QVERIFY(hasFailed(step));
    }
};

BIFROST_TEST(TestFieldMeaning, QCoreApplication)
#include "tst_fieldmeaning.moc"
