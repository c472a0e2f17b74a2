// SPDX-License-Identifier: Apache-2.0
#include "api/challenge.h"
#include "support/testroom.h"

using namespace bifrost;

namespace {

/// `scheme{name=value;...}`, or `scheme(token68)`, one after the other.
QByteArray shown(const QList<Challenge> &challenges) {
    QByteArray all;
    for (const Challenge &challenge : challenges) {
        all += challenge.scheme;
        if (!challenge.token68.isEmpty()) {
            all += '(' + challenge.token68 + ')';
            continue;
        }
        all += '{';
        for (const auto &[name, value] : challenge.parameters) {
            all += name + '=' + value + ';';
        }
        all += '}';
    }
    return all;
}

} // namespace

class TestChallenge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsChallenges_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *field, const char *expected) {
            QTest::newRow(name) << QByteArray(field) << QByteArray(expected);
        };
        row("none", "", "");
        row("scheme alone", "Bearer", "bearer{}");
        row("parameter", "Bearer realm=\"api\"", "bearer{realm=api;}");
        row("RFC 6750 §3",
            "Bearer realm=\"example\", error=\"invalid_token\", error_description=\"The access "
            "token expired\"",
            "bearer{realm=example;error=invalid_token;error_description=The access token "
            "expired;}");
        row("RFC 9110 §11.6.1",
            "Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to "
            "\\\"apps\\\"\"",
            "basic{realm=simple;}newauth{realm=apps;type=1;title=Login to \"apps\";}");
        row("token68", "Negotiate abc+/==, Bearer", "negotiate(abc+/==)bearer{}");
        row("token68 that looks like a parameter", "Basic a=", "basic(a=)");
        row("commas in a string", "Bearer scope=\"a, b\", x=1", "bearer{scope=a, b;x=1;}");
        row("names in any case", "BEARER Error=\"invalid_token\"", "bearer{error=invalid_token;}");
        row("spaces around =", "Bearer error\t= invalid_token", "bearer{error=invalid_token;}");
        row("empty elements", ", ,Bearer ,, error=x, ,", "bearer{error=x;}");
        row("address without quotation marks", "Bearer realm=https://a.example/x?y, error=z",
            "bearer{realm=https://a.example/x?y;error=z;}");
        row("two of one scheme", "Bearer a=1, Bearer b=2", "bearer{a=1;}bearer{b=2;}");
        row("parameter twice", "Bearer a=1, A=2, Basic b=1", "basic{b=1;}");
        row("token68 that ends with =", "Bearer error=", "bearer(error=)");
        row("empty string", "Bearer error=\"\"", "bearer{error=;}");
    }
    void readsChallenges() {
        QFETCH(const QByteArray, field);
        QTEST(shown(parseChallenges(field)), "expected");
    }

    void readsNothingFromAViolation_data() {
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const QByteArray &field) {
            QTest::newRow(name) << field;
        };
        row("parameter without a scheme", "error=invalid_token");
        row("parameter behind token68", "Negotiate abc==, error=invalid_token");
        row("string that does not end", "Bearer error=\"invalid_token");
        row("string that ends with a backslash", "Bearer error=\"invalid_token\\");
        row("two words", "Bearer error=invalid_token realm=x");
        row("no comma", "Bearer error=\"a\"\"b\"");
        row("no value", "Bearer error=, x=1");
        row("control character", "Bearer error=\"a\x01\"");
        row("line break", "Bearer error=\"a\r\nX: y\"");
        row("no token", "@, Bearer error=x");
    }
    void readsNothingFromAViolation() {
        QFETCH(const QByteArray, field);
        QCOMPARE(shown(parseChallenges(field)), QByteArray());
    }

    void readsABoundedLength() {
        const QByteArray fits = "Bearer error=\"" + QByteArray(8'000, 'x') + '"';
        QCOMPARE(parseChallenges(fits).size(), 1);
        QCOMPARE(parseChallenges(fits + QByteArray(300, ' ')).size(), 0);
    }
};

BIFROST_TEST(TestChallenge, bifrost::test::NoApplication)
#include "tst_challenge.moc"
