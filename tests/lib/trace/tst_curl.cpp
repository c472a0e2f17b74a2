// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "trace/fieldmaker.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Part = ProtocolStep::Field::Part;

class TestCurl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatIsMaskedAsVariables() {
        FieldMaker maker;
        const ProtocolStep step{
            .kind = ProtocolStep::Kind::Token,
            .method = "POST",
            .address = QUrl(u"https://op.example/token"_s),
            .request = maker.fromHeaders({{"Authorization", "Basic c2VjcmV0"},
                                          {"Content-Type", "application/x-www-form-urlencoded"}}) +
                       maker.fromParameters(Part::Form, {{u"grant_type"_s, u"authorization_code"_s},
                                                         {u"code"_s, u"secret"_s}})};
        QCOMPARE(toCurl(step), u"curl 'https://op.example/token' \\\n"
                               "  --header 'Authorization: ''Basic '\"$BASIC_CREDENTIALS\" \\\n"
                               "  --data-urlencode 'grant_type=''authorization_code' \\\n"
                               "  --data-urlencode 'code='\"$CODE\"\n"_s);
    }

    void theQueryOfABrowserRequestIsData() {
        FieldMaker maker;
        const ProtocolStep step{.kind = ProtocolStep::Kind::Authorization,
                                .method = "GET",
                                .address = QUrl(u"https://op.example/auth"_s),
                                .request = maker.fromParameters(
                                    Part::Query, {{u"login_hint"_s, u"ada@example.com"_s}})};
        QCOMPARE(toCurl(step), u"curl --get 'https://op.example/auth' \\\n"
                               "  --data-urlencode 'login_hint='\"$LOGIN_HINT\"\n"_s);
    }

    void theShellFindsNothingToRun() {
        FieldMaker maker;
        const ProtocolStep step{.kind = ProtocolStep::Kind::Authorization,
                                .method = "GET",
                                .address = QUrl(u"https://op.example/a'b"_s),
                                .request = maker.fromParameters(
                                    Part::Query, {{u"scope"_s, u"a'; touch /tmp/x; $(b) `c` '"_s},
                                                  {u"x$(reboot)'"_s, u"y"_s},
                                                  {u"1\"a"_s, u"z"_s}})};
        const QString command = toCurl(step);
        QVERIFY(command.contains(u"'a'\\''; touch /tmp/x; $(b) `c` '\\'''"_s));
        QVERIFY(command.contains(u"'x$(reboot)'\\''='\"$X__REBOOT__\""_s));
        QVERIFY(command.contains(u"'1\"a='\"$_1_A\""_s));
    }

    void whatSendsNothingHasNoCommand() {
        for (const auto kind :
             {ProtocolStep::Kind::IdToken, ProtocolStep::Kind::AuthorizationResponse}) {
            QVERIFY(toCurl({.kind = kind}).isEmpty());
        }
    }
};

BIFROST_TEST(TestCurl, QCoreApplication)
#include "tst_curl.moc"
