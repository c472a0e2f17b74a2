// SPDX-License-Identifier: Apache-2.0
#include "flow/unfinishedsignout.h"
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

    bool add(const char *token) {
        const auto added = signOut.add(Secret(token));
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

    void keepsTheTokenInTheKeychainAlone() {
        Unfinished now(*world_);
        QSignalSpy changed(&now.signOut, &UnfinishedSignOut::changed);
        QVERIFY(!now.signOut.isPending());
        QVERIFY(now.add("refresh-1"));
        QVERIFY(now.signOut.isPending());
        QCOMPARE(changed.size(), 1);
        QVERIFY(world_->record().contains("refresh-1"));
        QCOMPARE(world_->http.requests.size(), 0);
    }

    void finishesInALaterRun() {
        QVERIFY(Unfinished(*world_).add("refresh-1"));
        QVERIFY(Unfinished(*world_).add("refresh-2")); // does not forget the one before
        Unfinished later(*world_);
        QVERIFY(later.finish());
        QCOMPARE(revoked(), (QByteArrayList{"refresh-1", "refresh-2"}));
        QVERIFY(!later.signOut.isPending());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void nothingPendingContactsNobody() {
        QVERIFY(Unfinished(*world_).finish());
        QCOMPARE(world_->http.requests.size(), 0);
    }

    void isKnownAfterLoad() {
        QVERIFY(Unfinished(*world_).add("refresh-1"));
        world_->keychain.calls.clear();
        Unfinished later(*world_);
        QSignalSpy changed(&later.signOut, &UnfinishedSignOut::changed);
        QVERIFY(finished(later.signOut.load()));
        QVERIFY(later.signOut.isPending());
        QCOMPARE(changed.size(), 1);
        QVERIFY(finished(later.signOut.load()));
        QCOMPARE(world_->keychain.calls.filter(u"read unrevoked:"_s).size(), 1);
    }

    void waitsForAnAnswer_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Answer>("answer");
        QTest::newRow("discovery times out") << FakeProvider::metadataPath() << Answer(timeout);
        const QString revocation = FakeProvider::revocationPath();
        QTest::newRow("revocation times out") << revocation << Answer(timeout);
        QTest::newRow("503") << revocation << Answer([](const HttpRequest &) {
            return oauthError("temporarily_unavailable", 503); // RFC 7009, 2.2.1
        });
        QTest::newRow("captive portal")
            << revocation
            << Answer([](const HttpRequest &) { return jsonResponse("<html>", 302); });
    }
    void waitsForAnAnswer() {
        QFETCH(QString, path);
        QFETCH(Answer, answer);
        const Answer usual = world_->http.answers.value(path);
        Unfinished now(*world_);
        QVERIFY(now.add("refresh-1"));
        world_->http.answers[path] = answer;
        QVERIFY(!now.finish());
        QVERIFY(now.signOut.isPending());
        QVERIFY(world_->record().contains("refresh-1"));
        world_->http.answers[path] = usual;
        QVERIFY(now.finish());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void aRefusalForGoodEndsIt() {
        Unfinished now(*world_);
        QVERIFY(now.add("refresh-1"));
        world_->http.answers[FakeProvider::revocationPath()] = [](const HttpRequest &) {
            return oauthError("unsupported_token_type");
        };
        QVERIFY(now.finish());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void aProviderWithoutRevocationEndsIt() {
        Unfinished now(*world_);
        QVERIFY(now.add("refresh-1"));
        world_->provider.metadata.remove(u"revocation_endpoint"_s);
        QVERIFY(now.finish());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void settledTokensAreForgotten() {
        Unfinished now(*world_);
        QVERIFY(now.add("refresh-1"));
        QVERIFY(now.add("refresh-2"));
        QVERIFY(finished(now.signOut.settle(Secret("refresh-1"))));
        QVERIFY(!world_->record().contains("refresh-1"));
        QVERIFY(now.finish());
        QCOMPARE(revoked(), QByteArrayList{"refresh-2"});
    }

    void droppedTokensAreDeletedUnrevoked() {
        Unfinished now(*world_);
        QVERIFY(now.add("refresh-1"));
        QVERIFY(finished(now.signOut.drop()));
        QVERIFY(!now.signOut.isPending());
        QVERIFY(world_->keychain.entries.isEmpty());
        QVERIFY(now.finish());
        QVERIFY(revoked().isEmpty());
    }

    void keepsWhatAnotherProcessPutDown() {
        Unfinished here(*world_);
        Unfinished elsewhere(*world_);
        QVERIFY(finished(here.signOut.load()));
        QVERIFY(elsewhere.add("of-another-process"));
        QVERIFY(here.add("refresh-1"));
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
        const auto added = now.signOut.add(Secret("refresh-1"));
        settle();
        QVERIFY(world_->keychain.calls.isEmpty());
        world_->lock.releaseElsewhere();
        QVERIFY(finished(added) && added.result());
        QVERIFY(world_->record().contains("refresh-1"));
    }

    void writesLaterWhatTheKeychainDidNotTake() {
        Unfinished now(*world_);
        world_->keychain.writeError = StorageError{StorageError::Kind::Unavailable, {}};
        QVERIFY(!now.add("refresh-1"));
        QVERIFY(now.signOut.isPending());
        world_->keychain.writeError.reset();
        QVERIFY(now.add("refresh-2"));
        QVERIFY(world_->record().contains("refresh-1"));
        QVERIFY(world_->record().contains("refresh-2"));
    }

    void writesKeepTheirOrder() {
        Unfinished now(*world_);
        QVERIFY(now.add("refresh-1"));
        world_->secrets.holding = true;
        const auto added = now.signOut.add(Secret("refresh-2"));
        settle();
        const auto dropped = now.signOut.drop(); // while the write before is still under way
        world_->secrets.release();
        QVERIFY(finished(added) && finished(dropped));
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void lockedKeychainIsAskedAgain() {
        QVERIFY(Unfinished(*world_).add("refresh-1"));
        Unfinished later(*world_);
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(!later.finish());
        QVERIFY(!later.add("refresh-2")); // would replace what cannot be seen
        world_->keychain.readError.reset();
        QVERIFY(later.finish());
        QCOMPARE(revoked(), QByteArrayList{"refresh-1"});
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
