// SPDX-License-Identifier: Apache-2.0
#include "session/accountentry.h"

#include "doubles/fakeprocesslock.h"
#include "doubles/memorysecretstore.h"
#include "session/accountidentity.h"
#include "support/eventually.h"
#include "support/outcome.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

Account named(const QString &name) {
    Account account{.issuer = u"https://idp.example"_s, .clientId = u"client"_s, .account = name};
    account.id = accountId(account);
    return account;
}

AccountEntry::Change appending(const QString &name) {
    return [name](QList<Account> &accounts) { accounts.append(named(name)); };
}

QStringList names(const QList<Account> &accounts) {
    QStringList all;
    for (const Account &account : accounts) {
        all.append(account.account);
    }
    return all;
}

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    return eventually([&] { return future.isFinished(); }) && !future.isCanceled()
               ? future.result()
               : Result<T>(failure(UserAgentError{}));
}

} // namespace

class TestAccountEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        secrets_ = std::make_unique<MemorySecretStore>();
        lock_ = std::make_unique<FakeProcessLock>();
        entry_ = std::make_unique<AccountEntry>(*secrets_, *lock_);
    }
    void cleanup() {
        entry_.reset();
        lock_.reset();
        secrets_.reset();
    }

    void isNoneAtFirst() {
        const auto read = await(entry_->read());
        QVERIFY(read && !*read);
        QVERIFY(await(entry_->change({}, [](QList<Account> &) {})));
        QVERIFY(secrets_->entries.isEmpty());
    }

    void changesAtOnceLoseNothing() {
        AccountEntry other(*secrets_, *lock_);
        lock_->holdElsewhere();
        const auto first = entry_->change({}, appending(u"a"_s));
        const auto second = other.change({}, appending(u"b"_s));
        lock_->releaseElsewhere();
        QCOMPARE(names(*await(first)), QStringList{u"a"_s});
        QCOMPARE(names(*await(second)), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(names(**await(entry_->read())), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!lock_->isHeldHere());
    }

    void changesNothingWhileAnotherProcessDoes() {
        lock_->error = SessionError{SessionError::Kind::InUse};
        const auto changed = await(entry_->change({}, appending(u"a"_s)));
        QVERIFY(std::holds_alternative<SessionError>(changed.error()));
        QVERIFY(secrets_->entries.isEmpty());
    }

    void beginsWithWhatIsKnownIfTheEntryIsLostOrDamaged() {
        QCOMPARE(names(*await(entry_->change({named(u"a"_s)}, appending(u"b"_s)))),
                 (QStringList{u"a"_s, u"b"_s}));
        secrets_->entries.insert(AccountEntry::key(), Secret("damaged"));
        const auto read = await(entry_->read());
        QVERIFY(read && !*read);
        QCOMPARE(names(*await(entry_->change({named(u"c"_s)}, appending(u"d"_s)))),
                 (QStringList{u"c"_s, u"d"_s}));
        QCOMPARE(names(*await(entry_->change({named(u"x"_s)}, appending(u"e"_s)))),
                 (QStringList{u"c"_s, u"d"_s, u"e"_s}));
    }

    void neverWritesOverThatOfANewerVersion() {
        const Secret newer("{\"format\":2}");
        secrets_->entries.insert(AccountEntry::key(), newer);
        QVERIFY(outcome(await(entry_->read())).startsWith("StorageError NewerVersion"_L1));
        QVERIFY(!await(entry_->change({}, appending(u"a"_s))));
        QVERIFY(secrets_->entries.value(AccountEntry::key()) == newer);
        QVERIFY(await(entry_->remove())); // which the user wants
        QVERIFY(secrets_->entries.isEmpty());
    }

    void writesNothingWithoutAChange() {
        QVERIFY(await(entry_->change({}, appending(u"a"_s))));
        secrets_->calls.clear();
        QVERIFY(await(entry_->change({}, [](QList<Account> &) {})));
        QVERIFY(secrets_->calls.filter(u"write"_s).isEmpty());
    }

    void anEmptyListIsNoEntry() {
        QVERIFY(await(entry_->change({}, appending(u"a"_s))));
        QVERIFY(await(entry_->change({}, [](QList<Account> &accounts) { accounts.clear(); })));
        QVERIFY(secrets_->entries.isEmpty());
    }

    /// Credential Manager takes 2560 bytes.
    void fitsIntoSmallEntries() {
        secrets_->maximum = 2560;
        QStringList expected;
        for (int i = 0; i < 40; ++i) {
            expected.append(QString::number(i));
            QVERIFY(await(entry_->change({}, appending(expected.last()))));
        }
        QCOMPARE(names(**await(entry_->read())), expected);
        for (const Secret &part : std::as_const(secrets_->entries)) {
            QVERIFY(part.size() <= 2560);
        }
        QVERIFY(await(entry_->remove()));
        QVERIFY(secrets_->entries.isEmpty());
    }

    void aKeychainThatFailsChangesNothing() {
        QVERIFY(await(entry_->change({}, appending(u"a"_s))));
        secrets_->writeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(!await(entry_->change({}, appending(u"b"_s))));
        secrets_->readError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(!await(entry_->read()));
        secrets_->readError.reset();
        QCOMPARE(names(**await(entry_->read())), QStringList{u"a"_s});
    }

private:
    std::unique_ptr<MemorySecretStore> secrets_;
    std::unique_ptr<FakeProcessLock> lock_;
    std::unique_ptr<AccountEntry> entry_;
};

BIFROST_TEST(TestAccountEntry, QCoreApplication)
#include "tst_accountentry.moc"
