// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "jose/base64url.h"
#include "samplesession.h"
#include "session/sessionserializer.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::IdTokenFactory;

namespace {

QJsonObject sampleRecord() {
    return QJsonDocument::fromJson(SessionSerializer::serialize(test::sampleSession()).reveal())
        .object();
}

Result<Session> read(const QJsonObject &record) {
    return SessionSerializer::deserialize(Secret(QJsonDocument(record).toJson()));
}

std::optional<StorageError> storageError(const Result<Session> &result) {
    return result ? std::nullopt : std::optional(std::get<StorageError>(result.error()));
}

void compareKind(const Result<Session> &result, StorageError::Kind kind) {
    const auto error = storageError(result);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, kind);
}

} // namespace

namespace {

/// Of the key in RFC 7515 §A.3.
QByteArray samplePoint() {
    return '\x04' + *decodeBase64Url("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") +
           *decodeBase64Url("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");
}

} // namespace

class TestSessionSerializer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsEverythingBack();
    void bringsBackSessionWithoutRefreshToken();
    void bringsBackDeeplyNestedClaims();
    void bringsBackEveryStateOfUserInfo();
    void readsRecordsOfEarlierBuilds();
    void neverRefusesARecordForItsUserInfo_data();
    void neverRefusesARecordForItsUserInfo();
    void bringsBackTheKeyOfBoundTokens_data();
    void bringsBackTheKeyOfBoundTokens();
    void bringsBackWhereHardwareFindsItsKey();
    void neverRefusesARecordForItsKey();
    void bringsBackTheOrganizationOfASwitch();
    void neverRefusesARecordForItsOrganization();
    void writesItsFormat();
    void ignoresUnknownMembers();
    void keepsClaimsNestedAsDeepAsTheyMayArrive();
    void refusesMissingMember_data();
    void refusesMissingMember();
    void refusesMember_data();
    void refusesMember();
    void refusesClaimsOfAnotherToken_data();
    void refusesClaimsOfAnotherToken();
    void refusesText_data();
    void refusesText();
    void leavesNewerFormatsAlone();
    void neverRevealsSecrets();
};

void TestSessionSerializer::bringsEverythingBack() {
    const Session session = test::sampleSession();
    const auto restored = SessionSerializer::deserialize(SessionSerializer::serialize(session));
    QVERIFY(restored);
    QVERIFY(test::isSame(*restored, session));
    QCOMPARE(restored->signedInAt().timeSpec(), Qt::UTC);
    QCOMPARE(restored->subject(), IdTokenFactory::subject);
}

void TestSessionSerializer::bringsBackSessionWithoutRefreshToken() {
    SessionBuilder::Data data = test::sampleSessionData();
    data.refreshToken.reset();
    data.accessTokenExpiresAt = data.accessTokenExpiresAt.addMSecs(250);
    data.generation = 7;
    data.accessToken = Secret(QByteArray("quote\" backslash\\ \xe2\x82\xac"));
    const Session session = SessionBuilder::build(data);
    const auto restored = SessionSerializer::deserialize(SessionSerializer::serialize(session));
    QVERIFY(restored);
    QVERIFY(test::isSame(*restored, session));
    QCOMPARE(SessionBuilder::data(*restored).generation, 7);
}

/// As deep as a token may be, and then inside the record.
void TestSessionSerializer::bringsBackDeeplyNestedClaims() {
    QJsonValue nested = 1;
    for (int depth = 0; depth < 31; ++depth) {
        nested = QJsonArray{nested};
    }
    const Session session = SessionBuilder::build(
        test::sampleSessionData(IdTokenFactory("ES256").withClaim(u"nested"_s, nested)));
    QVERIFY(SessionSerializer::deserialize(SessionSerializer::serialize(session)));
}

void TestSessionSerializer::bringsBackEveryStateOfUserInfo() {
    using Outcome = UserInfoState::Outcome;
    for (int i = 0; i <= int(Outcome::OtherSubject); ++i) {
        SessionBuilder::Data data = test::sampleSessionData();
        data.userInfo = {.outcome = static_cast<Outcome>(i)};
        const Session session = SessionBuilder::build(data);
        const auto restored = SessionSerializer::deserialize(SessionSerializer::serialize(session));
        QVERIFY(restored);
        QCOMPARE(restored->userInfo(), session.userInfo());
    }
}

void TestSessionSerializer::bringsBackTheKeyOfBoundTokens_data() {
    QTest::addColumn<TokenBinding>("binding");
    QTest::newRow("bound") << TokenBinding::Dpop;
    QTest::newRow("refused") << TokenBinding::Refused;
}

void TestSessionSerializer::bringsBackTheKeyOfBoundTokens() {
    QFETCH(TokenBinding, binding);
    SessionBuilder::Data data = test::sampleSessionData();
    data.proofKey = *PrivateKey::generate(*findAlgorithm("ES256"));
    data.tokenBinding = binding;
    const Session session = SessionBuilder::build(data);
    const auto restored = SessionSerializer::deserialize(SessionSerializer::serialize(session));
    QVERIFY(restored);
    QVERIFY(test::isSame(*restored, session));
    QCOMPARE(restored->tokenBinding(), binding);
    QCOMPARE(SessionBuilder::data(*restored).proofKey->thumbprint(), data.proofKey->thumbprint());
    QVERIFY(SessionBuilder::data(*restored).proofKey->privateKey()->toPem() ==
            data.proofKey->privateKey()->toPem());
}

void TestSessionSerializer::bringsBackTheOrganizationOfASwitch() {
    SessionBuilder::Data data = test::sampleSessionData();
    QVERIFY(!sampleRecord().contains("organization"_L1)); // as earlier builds wrote it
    data.organization = Organization{u"org-1"_s, u"ABC Builders"_s, u"abc"_s};
    data.parent = u"0123456789ab"_s;
    const auto restored =
        SessionSerializer::deserialize(SessionSerializer::serialize(SessionBuilder::build(data)));
    QVERIFY(restored);
    QCOMPARE(restored->organization(), data.organization);
    QCOMPARE(SessionBuilder::data(*restored).parent, data.parent);
}

void TestSessionSerializer::neverRefusesARecordForItsOrganization() {
    for (const QJsonValue &value :
         {QJsonValue(), QJsonValue(u"org-1"_s), QJsonValue(QJsonObject{{u"name"_s, u"A"_s}}),
          QJsonValue(QJsonObject{{u"id"_s, 7}})}) {
        QJsonObject record = sampleRecord();
        record.insert("organization"_L1, value);
        const auto restored = read(record);
        QVERIFY(restored);
        QVERIFY(!restored->organization());
    }
}

void TestSessionSerializer::bringsBackWhereHardwareFindsItsKey() {
    SessionBuilder::Data data = test::sampleSessionData();
    const HardwareKey key{u"tpm2"_s, Secret("-----BEGIN TSS2 PRIVATE KEY-----\nAA=="),
                          samplePoint()};
    data.proofKey = ProofKey::inHardware(key);
    data.tokenBinding = TokenBinding::Dpop;
    const Secret record = SessionSerializer::serialize(SessionBuilder::build(data));
    QVERIFY(!record.reveal().contains("BEGIN PRIVATE KEY"));
    const auto restored = SessionSerializer::deserialize(record);
    QVERIFY(restored);
    QVERIFY(restored->hasHardwareKey());
    const ProofKey read = *SessionBuilder::data(*restored).proofKey;
    QCOMPARE(read.thumbprint(), data.proofKey->thumbprint());
    QCOMPARE(read.hardwareKey()->hardware, key.hardware);
    QCOMPARE(read.hardwareKey()->handle, key.handle);
    QCOMPARE(read.hardwareKey()->publicPoint, key.publicPoint);
}

/// Whoever is signed in must be able to sign out.
void TestSessionSerializer::neverRefusesARecordForItsKey() {
    QCOMPARE(read(sampleRecord())->tokenBinding(), TokenBinding::None);
    for (const QJsonValue &dpop :
         {QJsonValue(), QJsonValue(1), QJsonValue(QJsonObject()),
          QJsonValue(QJsonObject{{u"key"_s, u"damaged"_s}, {u"tokenType"_s, u"DPoP"_s}}),
          QJsonValue(QJsonObject{{u"hardwareKey"_s, u"damaged"_s}}),
          QJsonValue(QJsonObject{{u"hardwareKey"_s, QJsonObject{{u"hardware"_s, u"tpm2"_s},
                                                                {u"handle"_s, u"handle"_s},
                                                                {u"publicPoint"_s, u"BAA"_s}}}})}) {
        QJsonObject record = sampleRecord();
        record.insert("dpop"_L1, dpop);
        const auto restored = read(record);
        QVERIFY(restored);
        QCOMPARE(restored->tokenBinding(), TokenBinding::Dpop);
        QVERIFY(!SessionBuilder::data(*restored).proofKey);
    }
}

void TestSessionSerializer::readsRecordsOfEarlierBuilds() {
    QJsonObject record = sampleRecord();
    record.remove("userInfo"_L1);
    record.remove("authorizationDetails"_L1);
    QJsonObject claims = record.value("claims"_L1).toObject();
    claims.insert("_claim_names"_L1, QJsonObject{{u"groups"_s, u"src1"_s}});
    record.insert("claims"_L1, claims);
    const auto restored = read(record);
    QVERIFY(restored);
    QCOMPARE(restored->userInfo(), UserInfoState());
    QVERIFY(restored->authorizationDetails().isEmpty());
    QCOMPARE(restored->distributedClaims(), QStringList{u"groups"_s});
    QVERIFY(!restored->claims().contains("_claim_names"_L1));
}

void TestSessionSerializer::neverRefusesARecordForItsUserInfo_data() {
    QTest::addColumn<QJsonValue>("userInfo");
    QTest::newRow("number") << QJsonValue(1);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("outcome of a newer build")
        << QJsonValue(QJsonObject{{u"outcome"_s, u"postponed"_s}});
    QTest::newRow("wrong types") << QJsonValue(QJsonObject{{u"outcome"_s, 1},
                                                           {u"readAt"_s, u"yesterday"_s},
                                                           {u"claims"_s, u"email"_s},
                                                           {u"distributed"_s, QJsonArray{1}}});
}

void TestSessionSerializer::neverRefusesARecordForItsUserInfo() {
    QFETCH(const QJsonValue, userInfo);
    QJsonObject record = sampleRecord();
    record.insert("userInfo"_L1, userInfo);
    const auto restored = read(record);
    QVERIFY(restored);
    QCOMPARE(restored->userInfo(), UserInfoState());
    QVERIFY(restored->distributedClaims().isEmpty());
}

void TestSessionSerializer::writesItsFormat() {
    QCOMPARE(sampleRecord().value("format"_L1).toInt(), SessionSerializer::formatVersion);
}

void TestSessionSerializer::ignoresUnknownMembers() {
    const Session session = test::sampleSession();
    QJsonObject record =
        QJsonDocument::fromJson(SessionSerializer::serialize(session).reveal()).object();
    record.insert("example"_L1, 1);
    const auto restored = read(record);
    QVERIFY(restored);
    QVERIFY(test::isSame(*restored, session));
}

void TestSessionSerializer::keepsClaimsNestedAsDeepAsTheyMayArrive() {
    QByteArray text(maximumJsonDepth, '[');
    text = "{\"deep\":" + text + QByteArray(text.size(), ']') + '}';
    const auto claims = parseJsonObject(text);
    QVERIFY(claims.has_value());
    QJsonObject record = sampleRecord();
    record.insert(u"claims"_s, *claims);
    const Result<Session> session = read(record);
    QVERIFY2(session, session ? "" : qPrintable(toLogString(session.error())));
    QCOMPARE(session->claims(), *claims);
}

void TestSessionSerializer::refusesMissingMember_data() {
    QTest::addColumn<QString>("name");
    const QStringList names = sampleRecord().keys();
    for (const QString &name : names) {
        // Earlier builds wrote none of these.
        static const QStringList optional{u"refreshToken"_s, u"generation"_s, u"userInfo"_s,
                                          u"authorizationDetails"_s};
        if (!optional.contains(name)) {
            QTest::addRow("%s", qPrintable(name)) << name;
        }
    }
}

void TestSessionSerializer::refusesMissingMember() {
    QFETCH(QString, name);
    QJsonObject record = sampleRecord();
    record.remove(name);
    const auto error = storageError(read(record));
    QVERIFY(error);
    QCOMPARE(error->kind, StorageError::Kind::Corrupt);
    QVERIFY2(error->detail.contains(name), qPrintable(error->detail));
}

void TestSessionSerializer::refusesMember_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *what, const QJsonValue &value) {
        QTest::addRow("%s %s", name, what) << QString::fromLatin1(name) << value;
    };
    for (const char *name : {"issuer", "clientId", "idToken", "accessToken", "refreshToken"}) {
        row(name, "empty", u""_s);
        row(name, "a number", 1);
        row(name, "null", QJsonValue::Null);
    }
    for (const char *name : {"signedInAt", "refreshedAt", "accessTokenExpiresAt"}) {
        row(name, "no time", u"yesterday"_s);
        row(name, "without offset", u"2026-03-01T12:00:00.000"_s);
        row(name, "a number", 1772366400);
        row(name, "in another form", u"2026-03-01T12:00:00.000+00:00"_s);
        row(name, "after the year 9999", u"9999-12-31T24:00:00.000Z"_s);
    }
    row("claims", "an array", QJsonArray());
    row("idTokenClaims", "a string", u"{}"_s);
    row("scopes", "a string", u"openid"_s);
    row("scopes", "with a number", QJsonArray{u"openid"_s, 1});
    row("format", "zero", 0);
    row("format", "negative", -1);
    row("format", "a fraction", 1.5);
    row("format", "a string", u"1"_s);
}

void TestSessionSerializer::refusesMember() {
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject record = sampleRecord();
    record.insert(name, value);
    compareKind(read(record), StorageError::Kind::Corrupt);
}

void TestSessionSerializer::refusesClaimsOfAnotherToken_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("iss") << u"iss"_s << QJsonValue(u"https://evil.example.com"_s);
    QTest::newRow("sub") << u"sub"_s << QJsonValue(u""_s);
    QTest::newRow("aud") << u"aud"_s << QJsonValue(u"other"_s);
    QTest::newRow("exp") << u"exp"_s << QJsonValue(u"later"_s);
    QTest::newRow("iat") << u"iat"_s << QJsonValue(QJsonValue::Null);
}

void TestSessionSerializer::refusesClaimsOfAnotherToken() {
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject record = sampleRecord();
    QJsonObject claims = record.value("idTokenClaims"_L1).toObject();
    claims.insert(name, value);
    record.insert("idTokenClaims"_L1, claims);
    compareKind(read(record), StorageError::Kind::Corrupt);
}

void TestSessionSerializer::refusesText_data() {
    QTest::addColumn<QByteArray>("text");
    const QByteArray valid = SessionSerializer::serialize(test::sampleSession()).reveal();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("binary") << QByteArray("\0\xff\x01", 3);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("cut off") << valid.chopped(1);
    QTest::newRow("something behind") << valid + valid;
    QTest::newRow("member twice") << valid.chopped(1) + R"(,"issuer":"https://evil.example.com"})";
}

void TestSessionSerializer::refusesText() {
    QFETCH(QByteArray, text);
    compareKind(SessionSerializer::deserialize(Secret(text)), StorageError::Kind::Corrupt);
}

/// Whatever else a newer version may have changed.
void TestSessionSerializer::leavesNewerFormatsAlone() {
    compareKind(read({{u"format"_s, SessionSerializer::formatVersion + 1}}),
                StorageError::Kind::NewerVersion);
    QJsonObject record = sampleRecord();
    record.insert("format"_L1, 1000);
    compareKind(read(record), StorageError::Kind::NewerVersion);
}

void TestSessionSerializer::neverRevealsSecrets() {
    QJsonObject record = sampleRecord();
    record.insert("scopes"_L1, u"broken"_s);
    const QString line = toLogString(read(record).error());
    for (const char *name : {"accessToken", "refreshToken", "idToken"}) {
        QVERIFY(!line.contains(record.value(QLatin1StringView(name)).toString()));
    }
}

BIFROST_TEST(TestSessionSerializer, bifrost::test::NoApplication)
#include "tst_sessionserializer.moc"
