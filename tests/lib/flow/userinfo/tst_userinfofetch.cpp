// SPDX-License-Identifier: Apache-2.0
// UserInfo as the provider sends it: what is signed is verified with the provider's keys.
#include "flow/userinfo/userinfofetch.h"

#include "../../jose/privatekeys.h"
#include "support/encryption.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestUserInfoFetch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        discovery_ = std::make_unique<ProviderDiscovery>(world_->http, world_->clock,
                                                         world_->settings().issuer());
        signingKey_ = world_->provider.key;
        world_->http.answers[FakeProvider::userInfoPath()] = [this](const HttpRequest &) {
            return jsonResponse(signedUserInfo());
        };
    }
    void cleanup() {
        discovery_.reset();
        world_.reset();
    }

    void needsNoKeysForWhatIsNotSigned() {
        world_->http.answers[FakeProvider::userInfoPath()] = [this](const HttpRequest &) {
            return jsonResponse(QJsonDocument(world_->provider.userInfo).toJson());
        };
        QCOMPARE(read(), u"ok"_s);
        QCOMPARE(fetches(), 0);
    }

    void verifiesWithTheKeysThatItHas() {
        QCOMPARE(read(), u"ok"_s);
        QCOMPARE(read(), u"ok"_s);
        QCOMPARE(fetches(), 1);
    }

    void fetchesTheKeysAnewForOneThatItDoesNotHave() {
        QCOMPARE(read(), u"ok"_s);
        rotate("rotated");
        QCOMPARE(read(), u"ok"_s);
        QCOMPARE(fetches(), 2);
    }

    void fetchesTheKeysAnewForANewOneOfTheSameId() {
        QCOMPARE(read(), u"ok"_s);
        rotate(world_->provider.keyId);
        QCOMPARE(read(), u"ok"_s);
        QCOMPARE(fetches(), 2);
    }

    void fetchesThemAnewOnceForABadSignature() {
        QCOMPARE(read(), u"ok"_s);
        signingKey_ = SigningKey::rsa();
        for (int i = 0; i < 3; ++i) { // the provider may send it as often as it likes
            QCOMPARE(read(), u"UserInfoSignatureIsValid"_s);
            QCOMPARE(fetches(), 2);
        }
        world_->pass(31s);
        QCOMPARE(read(), u"UserInfoSignatureIsValid"_s);
        QCOMPARE(fetches(), 3);
    }

    void keySetThatCannotBeUsedVerifiesNothing() {
        world_->http.answers[FakeProvider::keysPath()] = [](const HttpRequest &) {
            return jsonResponse("{}");
        };
        QCOMPARE(read(), u"UserInfoSignatureIsValid"_s);
        QCOMPARE(fetches(), 1);
    }

    void decryptsWithItsOwnKeys() {
        const PrivateKey key = *PrivateKey::fromJwk(Secret(rfc7515RsaKey()));
        QByteArray inside = signedUserInfo();
        world_->http.answers[FakeProvider::userInfoPath()] = [&](const HttpRequest &) {
            return jsonResponse(encryptedFor(key, inside));
        };
        QCOMPARE(read(), u"UserInfoIsNotEncrypted"_s); // there are none
        world_->configuration.decryptionKeys = {Secret(rfc7515EcKey())};
        QCOMPARE(read(), u"UserInfoIsNotEncrypted"_s); // not this one
        world_->configuration.decryptionKeys = {Secret(rfc7515RsaKey())};
        QCOMPARE(read(), u"ok"_s);
        inside = QJsonDocument(world_->provider.userInfo).toJson(); // encrypted alone
        QCOMPARE(read(), u"ok"_s);
        inside = encryptedFor(key, inside); // once is enough
        QCOMPARE(read(), u"UserInfoIsJsonObject"_s);
    }

private:
    [[nodiscard]] QByteArray signedUserInfo() const {
        const QJsonObject header{{u"alg"_s, u"RS256"_s},
                                 {u"kid"_s, QString::fromLatin1(world_->provider.keyId)}};
        return compactJws(header, QJsonDocument(world_->provider.userInfo).toJson(), signingKey_,
                          "RS256");
    }
    void rotate(const QByteArray &keyId) {
        world_->provider.key = SigningKey::rsa();
        world_->provider.keyId = keyId;
        signingKey_ = world_->provider.key;
    }
    QString read() {
        const UserInfoQuery query{
            QUrl(world_->provider.metadata.value(u"userinfo_endpoint"_s).toString()),
            {Secret("access-1"), std::nullopt},
            IdTokenFactory::subject};
        const auto claims =
            fetchUserInfo(world_->seams(), world_->settings(), *discovery_, query, this);
        return finished(claims) ? outcome(claims.result()) : u"nothing"_s;
    }
    [[nodiscard]] qsizetype fetches() const {
        return world_->http.countOf(FakeProvider::keysPath());
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProviderDiscovery> discovery_;
    SigningKey signingKey_ = SigningKey::forAlgorithm("RS256");
};

BIFROST_TEST(TestUserInfoFetch, QCoreApplication)
#include "tst_userinfofetch.moc"
