// SPDX-License-Identifier: Apache-2.0
#include "../samples.h"
#include "notices/timetext.h"
#include "session/sessiontimes.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSessionTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idTokenJsonHidesTokensOfSources();
    void sessionJsonHidesTokens();
    void deeplyNestedClaimsAreNotIndented();
    void sessionTimes();
    void countdown();
};

void TestSessionTimes::idTokenJsonHidesTokensOfSources() { // OIDC Core §5.6.2.2
    SessionSnapshot session = samples::session();
    session.idTokenClaims.insert(
        u"_claim_sources"_s,
        QJsonObject{{u"src1"_s, QJsonObject{{u"endpoint"_s, u"https://graph.example"_s},
                                            {u"access_token"_s, u"secret-token"_s}}}});
    const QString json = idTokenJson(session);
    QVERIFY(json.contains(u"graph.example"_s));
    QVERIFY(!json.contains(u"secret-token"_s));
}

void TestSessionTimes::sessionJsonHidesTokens() {
    const QJsonObject json =
        QJsonDocument::fromJson(sessionJson(samples::session()).toUtf8()).object();
    QCOMPARE(json.value("refreshToken"_L1).toString(), u"[hidden, 36 characters]"_s);
    QCOMPARE(json.value("user"_L1).toObject().value("given_name"_L1).toString(), u"Ada"_s);
    QVERIFY(QJsonDocument::fromJson(sessionJson(samples::sessionEndingIn(9)).toUtf8())
                .object()
                .value("refreshToken"_L1)
                .isNull());
}

/// Indentation would make deeply nested arrays sixty times as long.
void TestSessionTimes::deeplyNestedClaimsAreNotIndented() {
    QJsonValue nested = QJsonArray();
    for (int depth = 0; depth < 28; ++depth) {
        nested = QJsonArray{nested};
    }
    QJsonArray many;
    for (int i = 0; i < 4000; ++i) {
        many.append(nested);
    }
    const QJsonObject claims{{u"sub"_s, u"1"_s}, {u"x"_s, many}};
    const qsizetype size = QJsonDocument(claims).toJson(QJsonDocument::Compact).size();
    QVERIFY(size > 200 * 1024);
    const QString json = sessionJson(samples::sessionWithClaims(claims));
    QVERIFY2(json.size() < 2 * size, qPrintable(QString::number(json.size())));
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object().value("user"_L1).toObject(), claims);
}

void TestSessionTimes::sessionTimes() {
    using namespace std::chrono;
    SessionSnapshot session = samples::session();
    const QDateTime now = session.refreshedAt;
    session.accessTokenExpiresAt = now.addSecs(3600);
    const seconds margin = sessiontimes::refreshMargin(session);
    QVERIFY(margin >= 60s && margin <= 75s);
    QCOMPARE(sessiontimes::refreshMargin(session), margin);
    QCOMPARE(sessiontimes::refreshDueAt(session), now.addSecs(3600 - margin.count()));
    QSet<qint64> margins; // of sessions established at the same time
    for (int i = 0; i < 100; ++i) {
        session.subject = QString::number(i);
        margins.insert(sessiontimes::refreshMargin(session).count());
    }
    QVERIFY(margins.size() > 8);
    session.accessTokenExpiresAt = now.addSecs(10); // a provider with very short lifetimes
    QCOMPARE(sessiontimes::refreshMargin(session), 2s);
    session.refreshTokenSize = 0;
    session.accessTokenExpiresAt = now.addSecs(3600);
    QCOMPARE(sessiontimes::validity(session, now), ViewState::Validity::Current);
    QCOMPARE(sessiontimes::nextDueAt(session, now), now.addSecs(3300));
    QCOMPARE(sessiontimes::validity(session, now.addSecs(3300)), ViewState::Validity::EndingSoon);
    QCOMPARE(sessiontimes::nextDueAt(session, now.addSecs(3300)), now.addSecs(3600));
    QCOMPARE(sessiontimes::validity(session, now.addSecs(3600)), ViewState::Validity::Expired);
    QVERIFY(!sessiontimes::nextDueAt(session, now.addSecs(3600)).isValid());
}

void TestSessionTimes::countdown() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(countdownText(now.addSecs(582), now), u"9:42"_s);
    QCOMPARE(countdownText(now.addSecs(5), now), u"0:05"_s);
    QCOMPARE(countdownText(now.addSecs(-5), now), u"0:00"_s);
}

BIFROST_TEST(TestSessionTimes, QCoreApplication)
#include "tst_sessiontimes.moc"
