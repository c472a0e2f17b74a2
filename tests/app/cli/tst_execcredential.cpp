// SPDX-License-Identifier: Apache-2.0
#include "cli/helpers/execcredential.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

QJsonObject validInfo() {
    return {
        {u"apiVersion"_s, u"client.authentication.k8s.io/v1"_s},
        {u"kind"_s, u"ExecCredential"_s},
        {u"spec"_s, QJsonObject{{u"interactive"_s, true},
                                {u"cluster"_s,
                                 QJsonObject{{u"server"_s, u"https://cluster.example:6443"_s}}}}}};
}

std::optional<ExecInfo> parsed(const QJsonObject &object) {
    return parseExecInfo(QJsonDocument(object).toJson());
}

} // namespace

class TestExecCredential : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatKubectlSays();
    void knowsWithoutAClusterThatThereIsNone();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void answersInTheVersionOfTheQuestion();
};

void TestExecCredential::readsWhatKubectlSays() {
    const auto info = parsed(validInfo());
    QVERIFY(info);
    QCOMPARE(info->server, QUrl(u"https://cluster.example:6443"_s));
    QVERIFY(info->isInteractive);
    QVERIFY(!info->isTlsUnchecked);
    QJsonObject object = validInfo();
    object[u"spec"_s] =
        QJsonObject{{u"cluster"_s, QJsonObject{{u"server"_s, u"https://cluster.example"_s},
                                               {u"insecure-skip-tls-verify"_s, true}}}};
    QVERIFY(parsed(object)->isTlsUnchecked);
}

void TestExecCredential::knowsWithoutAClusterThatThereIsNone() {
    QJsonObject object = validInfo();
    object[u"spec"_s] = QJsonObject{{u"interactive"_s, false}};
    const auto info = parsed(object);
    QVERIFY(info);
    QVERIFY(info->server.isEmpty());
}

void TestExecCredential::refusesWhatItDoesNotKnow_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("v1");
    QTest::newRow("array") << QByteArray("[]");
    const auto changed = [](const QString &name, const QJsonValue &value) {
        QJsonObject object = validInfo();
        object[name] = value;
        return QJsonDocument(object).toJson();
    };
    QTest::newRow("v1alpha1") << changed(u"apiVersion"_s,
                                         u"client.authentication.k8s.io/v1alpha1"_s);
    QTest::newRow("other kind") << changed(u"kind"_s, u"Secret"_s);
    QTest::newRow("version is a number") << changed(u"apiVersion"_s, 1);
}

void TestExecCredential::refusesWhatItDoesNotKnow() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseExecInfo(text));
}

void TestExecCredential::answersInTheVersionOfTheQuestion() {
    for (const QString &version :
         {u"client.authentication.k8s.io/v1"_s, u"client.authentication.k8s.io/v1beta1"_s}) {
        const QByteArray text =
            execCredential({.apiVersion = version}, Secret("token"),
                           QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC));
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        QCOMPARE(object.value("apiVersion"_L1).toString(), version);
        QCOMPARE(object.value("kind"_L1).toString(), u"ExecCredential"_s);
        QCOMPARE(object.value("status"_L1).toObject(),
                 (QJsonObject{{u"token"_s, u"token"_s},
                              {u"expirationTimestamp"_s, u"2026-11-30T09:00:00Z"_s}}));
    }
}

BIFROST_TEST(TestExecCredential, bifrost::test::NoApplication)
#include "tst_execcredential.moc"
