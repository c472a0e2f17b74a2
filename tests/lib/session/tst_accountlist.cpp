// SPDX-License-Identifier: Apache-2.0
#include "session/accountlist.h"

#include "session/accountidentity.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

Account sampleAccount() {
    Account account{.issuer = u"https://idp.example"_s,
                    .clientId = u"client"_s,
                    .account = u"0a1b"_s,
                    .provider = u"keycloak"_s,
                    .redirectPath = u"/callback/idp.example"_s,
                    .scopes = {u"openid"_s, u"email"_s},
                    .name = u"Work"_s,
                    .subject = u"ada"_s,
                    .claims = {{u"sub"_s, u"ada"_s}, {u"email"_s, u"ada@example.com"_s}},
                    .organization = Organization{u"o1"_s, u"ABC Builders"_s, u"abc"_s},
                    .parent = u"0123456789ab"_s};
    account.id = accountId(account);
    return account;
}

QJsonObject sampleRecord() {
    const Secret list = AccountList::serialize({sampleAccount()});
    return QJsonDocument::fromJson(list.reveal()).object().value("accounts"_L1)[0].toObject();
}

Result<QList<Account>> parsed(const QJsonArray &records) {
    const QJsonObject list{{u"format"_s, 1}, {u"accounts"_s, records}};
    return AccountList::parse(Secret(QJsonDocument(list).toJson()));
}

} // namespace

class TestAccountList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItHasWritten() {
        Account plain{.issuer = u"https://idp.example"_s, .clientId = u"client"_s};
        plain.id = accountId(plain);
        const QList<Account> accounts{plain, sampleAccount()};
        const auto read = AccountList::parse(AccountList::serialize(accounts));
        QVERIFY(read);
        QCOMPARE(*read, accounts);
        QVERIFY(AccountList::parse(AccountList::serialize({}))->isEmpty());
    }

    void doesNotStoreWhoIsSignedIn() {
        Account account = sampleAccount();
        account.state = Account::State::SignedIn;
        const auto read = AccountList::parse(AccountList::serialize({account}));
        QCOMPARE(read->constFirst().state, Account::State::SignedOut);
    }

    void tellsADamagedListFromThatOfANewerVersion_data() {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("expected");
        const auto corrupt = u"StorageError Corrupt"_s;
        QTest::newRow("empty") << QByteArray() << corrupt;
        QTest::newRow("an array") << QByteArray("[]") << corrupt;
        QTest::newRow("no format") << QByteArray(R"({"accounts":[]})") << corrupt;
        QTest::newRow("format 0") << QByteArray(R"({"format":0,"accounts":[]})") << corrupt;
        QTest::newRow("a fraction") << QByteArray(R"({"format":1.5,"accounts":[]})") << corrupt;
        QTest::newRow("a text") << QByteArray(R"({"format":"2","accounts":[]})") << corrupt;
        QTest::newRow("no list") << QByteArray(R"({"format":1,"accounts":{}})") << corrupt;
        QTest::newRow("twice") << QByteArray(R"({"format":1,"accounts":[],"accounts":[]})")
                               << corrupt;
        QTest::newRow("newer") << QByteArray(R"({"format":2,"people":[]})")
                               << u"StorageError NewerVersion"_s;
    }
    void tellsADamagedListFromThatOfANewerVersion() {
        QFETCH(QByteArray, list);
        QFETCH(QString, expected);
        const QString seen = outcome(AccountList::parse(Secret(list)));
        QVERIFY2(seen.startsWith(expected), qPrintable(seen));
    }

    void leavesOutWhatNamesNoAccount_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *title, const QString &member, const QJsonValue &value) {
            QTest::newRow(title) << member << value;
        };
        row("no issuer", u"issuer"_s, QJsonValue::Undefined);
        row("another type of issuer", u"issuer"_s, QJsonArray{u"https://idp.example"_s});
        row("http", u"issuer"_s, u"http://idp.example"_s);
        row("no issuer's spelling", u"issuer"_s, u" https://idp.example"_s);
        row("a long issuer", u"issuer"_s, u"https://idp.example/"_s + QString(600, u'x'));
        row("no client ID", u"clientId"_s, u""_s);
        row("a number", u"clientId"_s, 7);
        row("spaces around it", u"clientId"_s, u"client "_s);
        row("no account's name", u"account"_s, u"../../etc"_s);
        row("a long account's name", u"account"_s, QString(65, u'x'));
    }
    void leavesOutWhatNamesNoAccount() {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject broken = sampleRecord();
        broken.insert(member, value);
        const auto read = parsed({broken, 7, QJsonValue::Null, QJsonArray(), sampleRecord()});
        QVERIFY(read);
        QCOMPARE(*read, QList<Account>{sampleAccount()});
    }

    void ignoresMembersOfOtherTypes() {
        QJsonObject odd = sampleRecord();
        for (const auto &name : {u"provider"_s, u"redirectPath"_s, u"name"_s, u"subject"_s,
                                 u"parent"_s, u"claims"_s, u"organization"_s, u"scopes"_s}) {
            odd.insert(name, QJsonArray{7});
        }
        odd.insert(u"later"_s, true);
        const auto read = parsed({odd});
        Account expected{.id = sampleAccount().id,
                         .issuer = sampleAccount().issuer,
                         .clientId = sampleAccount().clientId,
                         .account = sampleAccount().account};
        QCOMPARE(*read, QList<Account>{expected});
    }

    void anOrganizationHasAnId() {
        QJsonObject record = sampleRecord();
        record.insert(u"organization"_s, QJsonObject{{u"name"_s, u"Nobody"_s}});
        QVERIFY(!parsed({record})->constFirst().organization);
    }

    void keepsTheFirstOfTwoWithOneName() {
        QJsonObject second = sampleRecord();
        second.insert(u"subject"_s, u"eve"_s);
        const auto read = parsed({sampleRecord(), second});
        QCOMPARE(*read, QList<Account>{sampleAccount()});
    }

    void keepsThousandsWithinBounds() {
        QJsonArray many;
        for (int i = 0; i < 3000; ++i) {
            QJsonObject record = sampleRecord();
            record.insert(u"account"_s, QString::number(i));
            record.insert(u"claims"_s, QJsonObject{{u"name"_s, QString(300, u'x')}});
            record.insert(u"name"_s, QString(300, u'y'));
            many.append(record);
        }
        const auto read = parsed(many);
        QCOMPARE(read->size(), AccountList::maximumSize);
        QCOMPARE(read->constFirst().name.size(), 100);
        QCOMPARE(read->constFirst().claims.value("name"_L1).toString().size(), 256);
        QVERIFY(AccountList::serialize(*read).size() < 1'000'000);
    }
};

BIFROST_TEST(TestAccountList, QCoreApplication)
#include "tst_accountlist.moc"
