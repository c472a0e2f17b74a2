// SPDX-License-Identifier: Apache-2.0
#include "session/accountidentity.h"

#include "samplesession.h"
#include "support/testroom.h"

#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

Account accountOf(const Session &session, const QString &name = {}) {
    Account account{.issuer = session.issuer(),
                    .clientId = session.clientId(),
                    .account = name,
                    .subject = session.subject()};
    account.id = accountId(account);
    return account;
}

Session sessionOf(const QString &organization) {
    SessionBuilder::Data data = sampleSessionData();
    data.claims.insert(u"org_id"_s, organization);
    return SessionBuilder::build(data);
}

} // namespace

class TestAccountIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIdNamesTheRecord() {
        const Account first{.issuer = u"https://idp.example"_s, .clientId = u"client"_s};
        QCOMPARE(accountKey(first).toString(), u"session:https%3A%2F%2Fidp.example:client"_s);
        QCOMPARE(accountId(first), u"cc6e36173d85"_s);
        Account second = first;
        second.account = u"2"_s;
        QVERIFY(accountId(second) != accountId(first));
        QCOMPARE(accountId(second).size(), 12);
    }

    void aSessionBelongsToItsUser_data() {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isTheirs");
        const Session session = sampleSession();
        const QString issuer = session.issuer();
        const QString client = session.clientId();
        QTest::newRow("theirs") << issuer << client << session.subject() << true;
        QTest::newRow("issuer") << issuer + u"/x"_s << client << session.subject() << false;
        QTest::newRow("client") << issuer << u"x"_s << session.subject() << false;
        QTest::newRow("subject") << issuer << client << u"x"_s << false;
        QTest::newRow("nobody's") << issuer << client << QString() << false;
    }
    void aSessionBelongsToItsUser() {
        QFETCH(QString, issuer);
        QFETCH(QString, clientId);
        QFETCH(QString, subject);
        QFETCH(bool, isTheirs);
        const Account account{.issuer = issuer, .clientId = clientId, .subject = subject};
        QCOMPARE(indexOfAccount({account}, sampleSession()), isTheirs ? 0 : -1);
    }

    void anOrganizationHasAnAccountOfItsOwn() {
        const Session session = sessionOf(u"o1"_s);
        Account other = accountOf(session, u"other"_s);
        other.organization = Organization{u"o2"_s};
        const Account plain = accountOf(session);
        Account same = accountOf(session, u"same"_s);
        same.organization = Organization{u"o1"_s};
        QCOMPARE(indexOfAccount({other}, session), -1);
        QCOMPARE(indexOfAccount({other, plain}, session), 1);
        QCOMPARE(indexOfAccount({other, plain, same}, session), 2);
    }

    void twoRecordsOfOneUserAreTwoAccountsOfWhichTheFirstIsTheirs() {
        const Session session = sampleSession();
        QCOMPARE(indexOfAccount({accountOf(session, u"b"_s), accountOf(session)}, session), 0);
    }

    void listsNamesAndNothingElse() {
        const QJsonObject claims{{u"sub"_s, u"1"_s},
                                 {u"name"_s, QJsonArray{u"Ada"_s, u"x"_s}},
                                 {u"email"_s, QString(300, u'x')},
                                 {u"nickname"_s, 7},
                                 {u"given_name"_s, QString()},
                                 {u"picture"_s, u"https://idp.example/ada.png"_s},
                                 {u"address"_s, QJsonObject{{u"locality"_s, u"London"_s}}},
                                 {u"phone_number"_s, u"+44"_s}};
        QCOMPARE(accountClaims(claims),
                 (QJsonObject{{u"sub"_s, u"1"_s},
                              {u"name"_s, u"Ada"_s},
                              {u"email"_s, QString(256, u'x')},
                              {u"picture"_s, u"https://idp.example/ada.png"_s}}));
        QVERIFY(accountClaims({{u"picture"_s, QString(1025, u'x')}}).isEmpty());
    }

    void aNameIsALine_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Work"_s << u"Work"_s;
        QTest::newRow("lines") << u" At\nwork\t\u0007 \u0085"_s << u"At work"_s;
        QTest::newRow("long") << QString(101, u'x') << QString(100, u'x');
        QTest::newRow("an emoji at the end")
            << QString(99, u'x') + u"\U0001F600"_s << QString(99, u'x');
    }
    void aNameIsALine() {
        QFETCH(QString, text);
        QTEST(accountName(text), "name");
    }
};

BIFROST_TEST(TestAccountIdentity, QCoreApplication)
#include "tst_accountidentity.moc"
