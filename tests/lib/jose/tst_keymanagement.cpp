// SPDX-License-Identifier: Apache-2.0
// The key agreement is checked with whole messages by tst_jwe.
#include "jose/keymanagement.h"

#include "jose/base64url.h"
#include "privatekeys.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestKeyManagement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// RFC 7518 §C
    void derivesTheKeyOfTheExample() {
        const unsigned char z[] = {158, 86,  217, 29,  129, 113, 53,  211, 114, 131, 66,
                                   131, 191, 132, 38,  156, 251, 49,  110, 163, 218, 128,
                                   106, 72,  246, 218, 167, 121, 140, 254, 144, 196};
        const Secret shared(QByteArray(reinterpret_cast<const char *>(z), sizeof z));
        const Secret key = deriveAgreedKey(shared, "A128GCM", "Alice", "Bob", 16);
        QCOMPARE(encodeBase64Url(key.reveal()), QByteArray("VqqN6vgjbSBcIijNcacQGg"));
    }

    void derivesAsMuchAsIsNeeded() {
        const Secret shared("shared");
        QCOMPARE(deriveAgreedKey(shared, "A256CBC-HS512", {}, {}, 64).size(), 64);
        QVERIFY(!(deriveAgreedKey(shared, "A128GCM", {}, {}, 16) ==
                  deriveAgreedKey(shared, "A128KW", {}, {}, 16)));
    }

    /// RFC 7516 §11.5: nothing tells a key that could not be decrypted from a wrong one.
    void whatCannotBeRecoveredIsARandomKey() {
        const PrivateKey key = *PrivateKey::fromJwk(Secret(test::rfc7515RsaKey()));
        const KeyManagement &management = *findKeyManagement("RSA-OAEP-256");
        const ContentEncryption &encryption = *findContentEncryption("A256GCM");
        const auto recover = [&](const QByteArray &encrypted) {
            return recoverContentKey(management, encryption, {}, encrypted, key);
        };
        for (const QByteArray &encrypted : {QByteArray(), QByteArray(256, 'a')}) {
            QCOMPARE(recover(encrypted).size(), 32);
            QVERIFY(!(recover(encrypted) == recover(encrypted)));
        }
    }

    void knowsNoAlgorithmWithASharedOrGuessableKey() {
        for (const char *name : {"dir", "A128KW", "A128GCMKW", "PBES2-HS256+A128KW", "RSA1_5"}) {
            QVERIFY(findKeyManagement(name) == nullptr);
        }
    }
};

BIFROST_TEST(TestKeyManagement, bifrost::test::NoApplication)
#include "tst_keymanagement.moc"
