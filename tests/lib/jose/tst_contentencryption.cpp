// SPDX-License-Identifier: Apache-2.0
// Decryption is checked with whole messages by tst_jwe.
#include "jose/contentencryption.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestContentEncryption : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesPartsOfAnotherLength_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"A128GCM", "A192GCM", "A256GCM", "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }
    void refusesPartsOfAnotherLength() {
        QFETCH(QByteArray, name);
        const ContentEncryption &encryption = *findContentEncryption(name);
        const Secret key(QByteArray(encryption.keySize, 'k'));
        // A tag of no octets would always be right.
        for (const int tagSize : {0, 1, encryption.tagSize - 1, encryption.tagSize + 1}) {
            QVERIFY(!decryptContent(encryption, key,
                                    {QByteArray(encryption.nonceSize, 'n'), QByteArray(16, 'c'),
                                     QByteArray(tagSize, 't'), "header"}));
        }
        for (const int nonceSize : {0, encryption.nonceSize - 1, encryption.nonceSize + 1}) {
            QVERIFY(!decryptContent(encryption, key,
                                    {QByteArray(nonceSize, 'n'), QByteArray(16, 'c'),
                                     QByteArray(encryption.tagSize, 't'), "header"}));
        }
        for (const int keySize : {0, encryption.keySize - 1, encryption.keySize + 1}) {
            QVERIFY(!decryptContent(encryption, Secret(QByteArray(keySize, 'k')),
                                    {QByteArray(encryption.nonceSize, 'n'), QByteArray(16, 'c'),
                                     QByteArray(encryption.tagSize, 't'), "header"}));
        }
    }

    void knowsNothingThatIsNotAuthenticated() {
        for (const char *name : {"A128CBC", "A128CTR", "none", ""}) {
            QVERIFY(findContentEncryption(name) == nullptr);
        }
    }
};

BIFROST_TEST(TestContentEncryption, bifrost::test::NoApplication)
#include "tst_contentencryption.moc"
