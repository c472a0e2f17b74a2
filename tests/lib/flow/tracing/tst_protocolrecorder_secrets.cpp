// SPDX-License-Identifier: Apache-2.0
// That no secret of a whole session is in its trace, nor in what is made of it.
#include "support/testroom.h"
#include "tracedworld.h"

#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

/// Every text in a trace, and whatever is made of it.
QByteArray everything(const ProtocolTrace &trace) {
    QByteArray text = toHar(trace.steps());
    for (const ProtocolStep &step : trace.steps()) {
        text += toCurl(step).toUtf8() + step.address.toEncoded() +
                (step.error ? toLogString(*step.error).toUtf8() : QByteArray());
        for (const auto &field : step.request + step.response) {
            text += field.name.toUtf8() + '\n' + field.value.toUtf8() + '\n';
        }
    }
    return text;
}

} // namespace

class TestProtocolRecorderSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The one promise that everything else depends on.
    void holdsNoSecret_data() {
        QTest::addColumn<bool>("isPushed");
        QTest::newRow("in the browser") << false;
        QTest::newRow("pushed") << true;
    }
    void holdsNoSecret() {
        QFETCH(bool, isPushed);
        TracedWorld traced;
        FlowWorld &world = traced.world;
        if (isPushed) {
            world.provider.takePushedRequests(FakeProvider::PushedRequests::Required);
        }
        world.configuration.clientAuthentication = ClientAuthentication::ClientSecretBasic;
        world.configuration.clientSecret = Secret("client-secret-of-the-test");
        QByteArrayList secrets{"client-secret-of-the-test",
                               QByteArray("my-client:client-secret-of-the-test").toBase64(),
                               IdTokenFactory::code, "vendor-value", "nested-value"};
        world.provider.changeTokenResponse = [&](QJsonObject &response) {
            response.insert(u"vendor_handle"_s, u"vendor-value"_s);
            response.insert(u"vendor"_s, QJsonObject{{u"handle"_s, u"nested-value"_s}});
            for (const auto name : {"access_token"_L1, "refresh_token"_L1}) {
                const QString token =
                    u"%1-of-this-test-%2"_s.arg(response[name].toString()).arg(secrets.size());
                response.insert(name, token);
                secrets.append(token.toLatin1());
            }
            response.insert("id_token"_L1, idTokenFor(world, response));
            for (const QString &part : response["id_token"_L1].toString().split(u'.')) {
                secrets.append(part.toLatin1());
            }
        };
        world.provider.userInfo.insert(u"access_token"_s,
                                       QString::fromLatin1(secrets.constFirst()));
        world.provider.userInfo.insert(u"echo"_s, QString::fromLatin1(IdTokenFactory::code));
        traced.makeClient();
        QVERIFY(traced.signIn());
        const auto collect = [&secrets](const Parameters &parameters) {
            const QStringList names{u"state"_s,         u"nonce"_s,         u"code"_s,
                                    u"code_verifier"_s, u"refresh_token"_s, u"id_token_hint"_s,
                                    u"request_uri"_s};
            for (const auto &[name, value] : parameters) {
                if (names.contains(name)) {
                    secrets.append(value.toUtf8());
                }
            }
        };
        collect(world.oauth.authorizationParameters);
        QVERIFY(traced.refresh());
        QVERIFY(traced.signOut());
        for (const auto &request : std::as_const(world.oauth.tokenRequests)) {
            collect(request);
        }
        for (const auto &listener : std::as_const(world.listeners.records)) {
            for (const auto &target : std::as_const(listener->targets)) {
                collect(target.form);
            }
        }
        const QByteArray text = everything(*traced.trace);
        QVERIFY(text.size() > 5000);
        QVERIFY(secrets.size() > 15);
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY2(!text.contains(secret), secret.constData());
        }
        QVERIFY(!toHar(traced.trace->steps()).contains("Augusta")); // about a person
    }

private:
    /// The ID Token that belongs to a response whose access token was changed.
    static QString idTokenFor(const FlowWorld &world, const QJsonObject &response) {
        IdTokenFactory token;
        token.withKey(world.provider.key)
            .withHeader(u"kid"_s, QString::fromLatin1(world.provider.keyId))
            .issuedAt(world.provider.now)
            .forAccessToken(response["access_token"_L1].toString().toUtf8())
            .withoutClaim(u"c_hash"_s);
        const QJsonObject claims =
            QJsonDocument::fromJson(
                QByteArray::fromBase64(
                    response["id_token"_L1].toString().section(u'.', 1, 1).toLatin1(),
                    QByteArray::Base64UrlEncoding))
                .object();
        for (const QString &name : {u"nonce"_s, u"auth_time"_s}) {
            claims.contains(name) ? token.withClaim(name, claims[name]) : token.withoutClaim(name);
        }
        return QString::fromLatin1(token.compact());
    }
};

BIFROST_TEST(TestProtocolRecorderSecrets, QCoreApplication)
#include "tst_protocolrecorder_secrets.moc"
