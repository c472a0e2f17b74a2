// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "trace/knownfields.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Part = ProtocolStep::Field::Part;
using Disclosure = ProtocolStep::Field::Disclosure;

class TestKnownFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void credentialsAreMasked_data() {
        QTest::addColumn<int>("part");
        for (const auto *name : {"code", "state", "nonce", "code_verifier", "client_secret",
                                 "client_assertion", "refresh_token", "access_token", "id_token",
                                 "id_token_hint", "token", "request", "request_uri", "device_code",
                                 "user_code", "verification_uri_complete", "session_state"}) {
            QTest::newRow(name) << int(Part::Form);
        }
        for (const auto *name : {"Authorization", "authorization", "DPoP", "Cookie", "Set-Cookie",
                                 "Proxy-Authorization", "X-Api-Key"}) {
            QTest::newRow(name) << int(Part::Header);
        }
        for (const auto *name : {"nonce", "sid", "jti", "_claim_sources", "access_token"}) {
            QTest::newRow(qPrintable(u"claim %1"_s.arg(QLatin1StringView(name))))
                << int(Part::Claim);
        }
    }
    void credentialsAreMasked() {
        QFETCH(int, part);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u' ', -1);
        QCOMPARE(knownField(static_cast<Part>(part), name).disclosure, Disclosure::Masked);
    }

    void nothingIsListedTwice() {
        for (const auto part :
             {Part::Form, Part::Header, Part::Metadata, Part::JoseHeader, Part::Claim}) {
            QStringList names = knownFields(part);
            QVERIFY(!names.isEmpty());
            QCOMPARE(names.removeDuplicates(), 0);
        }
    }

    void whatAnybodyMaySeeDoesNotSoundSecret() {
        const QStringList harmless{u"code_challenge"_s, u"code_challenge_method"_s, u"token_type"_s,
                                   u"token_type_hint"_s, u"client_assertion_type"_s};
        for (const auto part : {Part::Form, Part::Header, Part::JoseHeader, Part::Claim}) {
            for (const QString &name : knownFields(part)) {
                const bool isMasked = knownField(part, name).disclosure == Disclosure::Masked;
                QVERIFY2(isMasked || !soundsSecret(name) || harmless.contains(name),
                         qPrintable(name));
            }
        }
    }
};

BIFROST_TEST(TestKnownFields, QCoreApplication)
#include "tst_knownfields.moc"
