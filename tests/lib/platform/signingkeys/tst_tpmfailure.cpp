// SPDX-License-Identifier: Apache-2.0
#include "platform/signingkeys/tpmfailure.h"

#include "support/testroom.h"

#include <openssl/err.h>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// As the provider does: the response code, then its meaning.
void raise(const char *data) {
    ERR_new();
    ERR_set_debug("provider", 1, "");
    ERR_set_error(ERR_LIB_USER, 15, "%s", data);
}

} // namespace

class TestTpmFailure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { ERR_clear_error(); }

    void tellsWhatAResponseCodeMeans_data() {
        QTest::addColumn<quint32>("code");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, quint32 code, const char *line) {
            QTest::newRow(name) << code << QString::fromLatin1(line);
        };
        row("integrity of the first parameter", 0x1DF, "SessionError ProofKeyMissing");
        row("integrity, of any parameter", 0x9F, "SessionError ProofKeyMissing");
        row("binding", 0x1E5, "SessionError ProofKeyMissing");
        row("by way of a resource manager", 0xB01DF, "SessionError ProofKeyMissing");
        row("authorization", 0x98E, "SigningKeyError Denied: x");
        row("password", 0x9A2, "SigningKeyError Denied: x");
        row("hierarchy disabled", 0x185, "SigningKeyError Denied: x");
        row("no authorization", 0x125, "SigningKeyError Denied: x");
        row("out of memory", 0x902, "SigningKeyError Busy: x");
        row("lockout", 0x921, "SigningKeyError Busy: x");
        row("retry", 0x922, "SigningKeyError Busy: x");
        row("not a handle", 0x18B, "SigningKeyError Failed: x");
        row("failure mode", 0x101, "SigningKeyError Failed: x");
        row("no connection", 0xA000A, "SigningKeyError Unavailable: x");
        row("resource manager", 0xC0001, "SigningKeyError Busy: x");
        row("out of sequence", 0x70007, "SigningKeyError Failed: x");
    }
    void tellsWhatAResponseCodeMeans() {
        QFETCH(quint32, code);
        QTEST(toLogString(tpmFailure(code, u"x"_s)), "line");
    }

    void readsTheFirstCodeInTheErrorQueue() {
        raise("479 tpm:parameter(1):integrity check failed");
        raise("655370 tcti:IO failure");
        QCOMPARE(toLogString(takeTpmFailure(u"loading"_s)), u"SessionError ProofKeyMissing"_s);
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    void namesWhatWasAttempted() {
        raise("655370 tcti:IO failure");
        QCOMPARE(toLogString(takeTpmFailure(u"signing"_s)),
                 u"SigningKeyError Unavailable: signing: 655370 tcti:IO failure"_s);
        QCOMPARE(toLogString(takeTpmFailure(u"signing"_s)), u"SigningKeyError Failed: signing"_s);
    }

    void moduleThatCannotBeLoadedIsMissing() {
        ERR_raise_data(ERR_LIB_DSO, 103, "filename(tpm2.so)");
        raise("name=tpm2");
        QCOMPARE(toLogString(takeTpmFailure(u"connecting"_s)),
                 u"SigningKeyError ModuleMissing: OpenSSL provider tpm2"_s);
    }
};

BIFROST_TEST(TestTpmFailure, bifrost::test::NoApplication)
#include "tst_tpmfailure.moc"
