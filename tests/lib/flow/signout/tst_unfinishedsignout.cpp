// SPDX-License-Identifier: Apache-2.0
#include "flow/signout/unfinishedsignout.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

struct Unfinished {
    explicit Unfinished(FlowWorld &world)
        : discovery(world.http, world.clock, world.settings().issuer()),
          queue(world.lock),
          current(SessionStore(world.secrets, IdTokenFactory::issuer, IdTokenFactory::clientId),
                  queue),
          signOut(world.seams(), world.settings(), discovery, current, queue) {}
    ProviderDiscovery discovery;
    StoreQueue queue;
    CurrentSession current;
    UnfinishedSignOut signOut;

    bool record(const char *token) {
        const auto added = signOut.record(Secret(token));
        return finished(added) && added.result();
    }
    Result<void> finish() {
        const auto done = signOut.finish();
        return finished(done) ? done.result() : Result<void>(failure(SessionError{}));
    }
};

Result<HttpResponse> timeout(const HttpRequest & /*request*/) {
    return transportFailure(TransportError::Kind::TimedOut);
}

} // namespace

using Answer = FakeHttpTransport::Answer;
Q_DECLARE_METATYPE(Answer)

class TestUnfinishedSignOut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }

    void keepsTheTokenInTheKeychainOnly() {
        Unfinished now(*world_);
        QSignalSpy changed(&now.signOut, &UnfinishedSignOut::changed);
        QVERIFY(!now.signOut.isPending());
        QVERIFY(now.record("refresh-1"));
        QVERIFY(now.signOut.isPending());
        QCOMPARE(changed.size(), 1);
        QVERIFY(world_->record().contains("refresh-1"));
        QCOMPARE(world_->http.requests.size(), 0);
    }

    void finishesInALaterRun() {
        QVERIFY(Unfinished(*world_).record("refresh-1"));
        QVERIFY(Unfinished(*world_).record("refresh-2")); // keeps the first one
        Unfinished later(*world_);
        QVERIFY(later.finish());
        QCOMPARE(revoked(), (QByteArrayList{"refresh-1", "refresh-2"}));
        QVERIFY(!later.signOut.isPending());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void contactsNobodyWhenNothingIsPending() {
        QVERIFY(Unfinished(*world_).finish());
        QCOMPARE(world_->http.requests.size(), 0);
    }

    void knowsPendingRevocationsAfterLoad() {
        QVERIFY(Unfinished(*world_).record("refresh-1"));
        world_->keychain.calls.clear();
        Unfinished later(*world_);
        QSignalSpy changed(&later.signOut, &UnfinishedSignOut::changed);
        QVERIFY(finished(later.signOut.load()));
        QVERIFY(later.signOut.isPending());
        QCOMPARE(changed.size(), 1);
        QVERIFY(finished(later.signOut.load()));
        QCOMPARE(world_->keychain.calls.filter(u"read unrevoked:"_s).size(), 1);
    }

    void staysPendingUntilTheProviderAnswers_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Answer>("answer");
        QTest::newRow("discovery times out") << FakeProvider::metadataPath() << Answer(timeout);
        const QString revocation = FakeProvider::revocationPath();
        QTest::newRow("revocation times out") << revocation << Answer(timeout);
        QTest::newRow("503") << revocation << Answer([](const HttpRequest &) {
            return oauthError("temporarily_unavailable", 503); // RFC 7009 §2.2.1
        });
        QTest::newRow("captive portal")
            << revocation
            << Answer([](const HttpRequest &) { return jsonResponse("<html>", 302); });
    }
    void staysPendingUntilTheProviderAnswers() {
        QFETCH(QString, path);
        QFETCH(Answer, answer);
        const Answer usual = world_->http.answers.value(path);
        Unfinished now(*world_);
        QVERIFY(now.record("refresh-1"));
        world_->http.answers[path] = answer;
        QVERIFY(!now.finish());
        QVERIFY(now.signOut.isPending());
        QVERIFY(world_->record().contains("refresh-1"));
        world_->http.answers[path] = usual;
        QVERIFY(now.finish());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void completesARevocationThatIsRefused() {
        Unfinished now(*world_);
        QVERIFY(now.record("refresh-1"));
        world_->http.answers[FakeProvider::revocationPath()] = [](const HttpRequest &) {
            return oauthError("unsupported_token_type");
        };
        QVERIFY(now.finish());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void completesARevocationWithoutAnEndpoint() {
        Unfinished now(*world_);
        QVERIFY(now.record("refresh-1"));
        world_->provider.metadata.remove(u"revocation_endpoint"_s);
        QVERIFY(now.finish());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void removesCompletedRevocations() {
        Unfinished now(*world_);
        QVERIFY(now.record("refresh-1"));
        QVERIFY(now.record("refresh-2"));
        QVERIFY(finished(now.signOut.complete(Secret("refresh-1"))));
        QVERIFY(!world_->record().contains("refresh-1"));
        QVERIFY(now.finish());
        QCOMPARE(revoked(), QByteArrayList{"refresh-2"});
    }

    void discardsWithoutRevoking() {
        Unfinished now(*world_);
        QVERIFY(now.record("refresh-1"));
        QVERIFY(finished(now.signOut.discardAll()));
        QVERIFY(!now.signOut.isPending());
        QVERIFY(world_->keychain.entries.isEmpty());
        QVERIFY(now.finish());
        QVERIFY(revoked().isEmpty());
    }

    void keepsRevocationsOfOtherProcesses() {
        Unfinished here(*world_);
        Unfinished elsewhere(*world_);
        QVERIFY(finished(here.signOut.load()));
        QVERIFY(elsewhere.record("of-another-process"));
        QVERIFY(here.record("refresh-1"));
        QVERIFY(here.finish());
        QCOMPARE(revoked(), QByteArrayList{"refresh-1"});
        QVERIFY(world_->record().contains("of-another-process"));
        QVERIFY(Unfinished(*world_).finish());
        QCOMPARE(revoked(), (QByteArrayList{"refresh-1", "of-another-process"}));
    }

    void readsAndWritesUnderTheLock() {
        Unfinished now(*world_);
        QVERIFY(finished(now.signOut.load()));
        world_->keychain.calls.clear();
        world_->lock.holdElsewhere();
        const auto added = now.signOut.record(Secret("refresh-1"));
        settle();
        QVERIFY(world_->keychain.calls.isEmpty());
        world_->lock.releaseElsewhere();
        QVERIFY(finished(added) && added.result());
        QVERIFY(world_->record().contains("refresh-1"));
    }

    void retriesWhatTheKeychainCouldNotStore() {
        Unfinished now(*world_);
        world_->keychain.writeError = StorageError{StorageError::Kind::Unavailable, {}};
        QVERIFY(!now.record("refresh-1"));
        QVERIFY(now.signOut.isPending());
        world_->keychain.writeError.reset();
        QVERIFY(now.record("refresh-2"));
        QVERIFY(world_->record().contains("refresh-1"));
        QVERIFY(world_->record().contains("refresh-2"));
    }

    void keepsTheOrderOfWrites() {
        Unfinished now(*world_);
        QVERIFY(now.record("refresh-1"));
        world_->secrets.holding = true;
        const auto added = now.signOut.record(Secret("refresh-2"));
        settle();
        const auto discarded = now.signOut.discardAll(); // while the previous write is running
        world_->secrets.release();
        QVERIFY(finished(added) && finished(discarded));
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void retriesALockedKeychain() {
        QVERIFY(Unfinished(*world_).record("refresh-1"));
        Unfinished later(*world_);
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(!later.finish());
        QVERIFY(!later.record("refresh-2")); // would replace entries that cannot be read
        world_->keychain.readError.reset();
        QVERIFY(later.finish());
        QCOMPARE(revoked(), QByteArrayList{"refresh-1"});
    }

    /// RFC 7009 §2.1: another account of the user may be signed in.
    void leavesTokensAloneThatMayBeThoseOfAnotherAccount_data() {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("signedIn");
        QTest::addColumn<bool>("isRevoked");
        QTest::newRow("of the same user") << u"ada"_s << u"ada"_s << false;
        QTest::newRow("of another user") << u"ada"_s << u"bob"_s << true;
        QTest::newRow("of nobody known") << QString() << u"bob"_s << false;
    }
    void leavesTokensAloneThatMayBeThoseOfAnotherAccount() {
        QFETCH(QString, owner);
        QFETCH(QString, signedIn);
        QFETCH(bool, isRevoked);
        const auto subject = owner.isEmpty() ? std::nullopt : std::optional(owner);
        Unfinished now(*world_);
        QVERIFY(now.record("pending"));
        now.signOut.consult({[signedIn](const std::optional<QString> &user) {
                                 return ready<Result<bool>>(!user || *user == signedIn);
                             },
                             [subject] { return subject; }});
        QVERIFY(finished(now.signOut.finishUnasked()));
        QCOMPARE(revoked(), isRevoked ? QByteArrayList{"pending"} : QByteArrayList());
        QVERIFY(finished(now.signOut.discard({Secret("access"), Secret("unkept")}, subject)));
        QCOMPARE(revoked().contains("unkept"), isRevoked);
        QVERIFY(isRevoked || !world_->record().contains("unkept")); // it expires
        QVERIFY(now.finish());                                      // the user wants it
        QVERIFY(revoked().contains("pending"));
    }

private:
    [[nodiscard]] QByteArrayList revoked() const {
        QByteArrayList tokens;
        for (const HttpRequest &request : world_->http.requests) {
            if (request.url.path() == FakeProvider::revocationPath()) {
                const QByteArray body = request.body;
                tokens += body.mid(6, body.indexOf('&') - 6); // token=...&
            }
        }
        return tokens;
    }
    std::unique_ptr<FlowWorld> world_;
};

BIFROST_TEST(TestUnfinishedSignOut, QCoreApplication)
#include "tst_unfinishedsignout.moc"
