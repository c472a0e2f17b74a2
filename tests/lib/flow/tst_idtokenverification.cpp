// SPDX-License-Identifier: Apache-2.0
#include "flow/idtokenverification.h"
#include "support/flowworld.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestIdTokenVerification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        discovery_ = std::make_unique<ProviderDiscovery>(world_->http, world_->clock,
                                                         world_->settings().issuer());
    }
    void cleanup() {
        discovery_.reset();
        world_.reset();
    }

    void acceptsAKeyItHas() {
        QCOMPARE(verify(token()), u"ok"_s);
        QCOMPARE(verify(token()), u"ok"_s);
        QCOMPARE(fetches(), 1);
    }

    void fetchesTheKeysAnewForOneItDoesNotHave() {
        QCOMPARE(verify(token()), u"ok"_s);
        rotate("rotated");
        QCOMPARE(verify(token()), u"ok"_s);
        QCOMPARE(fetches(), 2);
    }

    void fetchesTheKeysAnewWhenATokenWithoutKeyIdDoesNotFit() {
        QCOMPARE(verify(token()), u"ok"_s);
        rotate({});
        QCOMPARE(verify(token()), u"ok"_s);
        QCOMPARE(fetches(), 2);
    }

    void givesUpAfterOneMoreFetch() {
        world_->provider.publishesKey = false;
        QCOMPARE(verify(token()), u"JwsKeyIsFound"_s);
        QCOMPARE(fetches(), 2);
        QCOMPARE(verify(token()), u"JwsKeyIsFound"_s); // rate-limited
        QCOMPARE(fetches(), 2);
    }

    void fetchesTheKeysAnewOnceForABadSignature() {
        QByteArray forged = token();
        forged[forged.size() - 10] = forged[forged.size() - 10] == 'A' ? 'B' : 'A';
        QCOMPARE(verify(forged), u"JwsSignatureIsValid"_s);
        QCOMPARE(fetches(), 2);
        QCOMPARE(verify(forged), u"JwsSignatureIsValid"_s); // rate-limited
        QCOMPARE(fetches(), 2);
    }

    void otherFaultsAreNoReasonToFetch() {
        QCOMPARE(verify("not.a.token"), u"JwsHeaderIsJsonObject"_s);
        QCOMPARE(fetches(), 0);
        world_->clock.advance(24h);
        QCOMPARE(verify(token()), u"IdTokenIsNotExpired"_s);
        QCOMPARE(fetches(), 1);
    }

private:
    /// As the provider would sign it now.
    QByteArray token() {
        IdTokenFactory factory;
        factory.withKey(world_->provider.key);
        if (world_->provider.keyId.isEmpty()) {
            factory.withoutHeader(u"kid"_s);
        } else {
            factory.withHeader(u"kid"_s, QString::fromLatin1(world_->provider.keyId));
        }
        return factory.compact();
    }
    void rotate(const QByteArray &keyId) {
        world_->provider.key = SigningKey::rsa();
        world_->provider.keyId = keyId;
    }
    QString verify(const QByteArray &compact) {
        const auto check = [this](const Jws &jws, const JwkSet &keys) {
            return IdTokenValidator::validate(
                jws, keys,
                IdTokenExpectations{world_->settings().issuer(), IdTokenFactory::clientId,
                                    world_->clock.now()},
                SignInExpectations{Nonce(Secret(IdTokenFactory::nonce)),
                                   Secret(IdTokenFactory::accessToken),
                                   AuthorizationCode(Secret(IdTokenFactory::code)),
                                   {}});
        };
        const auto claims = verifyIdToken(Secret(compact), {}, *discovery_, this, check);
        return finished(claims) ? outcome(claims.result()) : u"nothing"_s;
    }
    [[nodiscard]] qsizetype fetches() const {
        return world_->http.countOf(FakeProvider::keysPath());
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProviderDiscovery> discovery_;
};

BIFROST_TEST(TestIdTokenVerification, QCoreApplication)
#include "tst_idtokenverification.moc"
