// SPDX-License-Identifier: Apache-2.0
#include "flow/accounts/accountdirectory.h"

#include "../../session/samplesession.h"
#include "session/accountidentity.h"
#include "session/accountlist.h"
#include "session/sessionserializer.h"
#include "session/sessionstore.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

Session sessionOf(const QString &subject, const QString &name = {}) {
    IdTokenFactory token("ES256");
    token.withClaim(u"sub"_s, subject);
    SessionBuilder::Data data = sampleSessionData(token);
    data.claims.insert("name"_L1, name);
    return SessionBuilder::build(data);
}

Account named(const QString &name) {
    Account account{
        .issuer = IdTokenFactory::issuer, .clientId = IdTokenFactory::clientId, .account = name};
    account.id = accountId(account);
    return account;
}

} // namespace

class TestAccountDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        secrets_ = std::make_unique<MemorySecretStore>();
        lock_ = std::make_unique<FakeProcessLock>();
        keysError_.reset();
        directory_ = make();
    }
    void cleanup() {
        directory_.reset();
        lock_.reset();
        secrets_.reset();
    }

    void listsEachRecord_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        const QString key = accountKey(named({})).toString();
        QTest::newRow("without a name") << key << QString();
        QTest::newRow("with a name") << key + u":second"_s << u"second"_s;
        QTest::newRow("of a build that had one record for all") << u"session"_s << QString();
    }
    void listsEachRecord() {
        QFETCH(QString, key);
        QFETCH(QString, name);
        secrets_->entries.insert(key, SessionSerializer::serialize(sampleSession()));
        QVERIFY(load());
        QCOMPARE(directory_->accounts().size(), 1);
        const Account account = directory_->accounts().constFirst();
        QCOMPARE(account.id, named(name).id);
        QCOMPARE(account.subject, sampleSession().subject());
        QCOMPARE(account.state, Account::State::SignedIn);
        QVERIFY(AccountList::parse(entry())->size() == 1);
    }

    void listsARecordThatNobodyCanRead_data() {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<Account::State>("state");
        QTest::newRow("damaged") << QByteArray("{") << Account::State::SignedOut;
        QTest::newRow("newer") << QByteArray(R"({"format":99,"issuer":"","clientId":""})")
                               << Account::State::SignedIn;
    }
    void listsARecordThatNobodyCanRead() {
        QFETCH(QByteArray, record);
        QFETCH(Account::State, state);
        secrets_->entries.insert(accountKey(named({})).toString(), Secret(record));
        QVERIFY(load());
        QCOMPARE(directory_->accounts().size(), 1);
        QCOMPARE(directory_->accounts().constFirst().state, state);
        QVERIFY(directory_->accounts().constFirst().subject.isEmpty());
    }

    void keepsTheListWhenTheKeysAreUnknown() {
        QVERIFY(finished(directory_->place(sessionOf(u"ada"_s), named({}))));
        keysError_ = StorageError{StorageError::Kind::NewerVersion, {}};
        QVERIFY(!load());
        QCOMPARE(directory_->accounts().size(), 1);
    }

    void tellsOfChangesAlone() {
        const QSignalSpy changed(directory_.get(), &AccountDirectory::changed);
        QVERIFY(load());
        QCOMPARE(changed.size(), 0);
        QVERIFY(finished(directory_->place(sessionOf(u"ada"_s), named({}))));
        QCOMPARE(changed.size(), 1);
        QVERIFY(load());
        QCOMPARE(changed.size(), 1);
    }

    void followsWhatAClientLearns() {
        QVERIFY(finished(directory_->place(sessionOf(u"ada"_s, u"Ada"_s), named({}))));
        const QString id = named({}).id;
        secrets_->calls.clear();
        QVERIFY(finished(directory_->follow(id, sessionOf(u"ada"_s, u"Ada"_s))));
        QCOMPARE(directory_->accounts().constFirst().state, Account::State::SignedIn);
        QVERIFY(secrets_->calls.isEmpty()); // a refresh that says nothing new
        QVERIFY(finished(directory_->follow(id, sessionOf(u"ada"_s, u"Ada Lovelace"_s))));
        QCOMPARE(listedName(), u"Ada Lovelace"_s);
        QVERIFY(finished(directory_->follow(id, std::nullopt)));
        QCOMPARE(directory_->accounts().constFirst().state, Account::State::SignedOut);
        QCOMPARE(listedName(), u"Ada Lovelace"_s);
        QVERIFY(finished(directory_->follow(u"0"_s, sessionOf(u"bob"_s))));
        QCOMPARE(directory_->accounts().size(), 1);
    }

    void storesLaterWhatItCouldNot() {
        secrets_->writeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(finished(directory_->place(sessionOf(u"ada"_s), named({}))));
        QVERIFY(finished(directory_->place(sessionOf(u"bob"_s), named(u"b"_s))));
        QCOMPARE(directory_->accounts().size(), 2);
        QVERIFY(!secrets_->entries.contains(AccountEntry::key()));
        secrets_->writeError.reset();
        QVERIFY(finished(directory_->amend(named(u"b"_s).id,
                                           [](Account &account) { account.name = u"Bob"_s; })));
        QCOMPARE(AccountList::parse(entry())->size(), 2);
        QCOMPARE(AccountList::parse(entry())->at(1).name, u"Bob"_s);
    }

    void changesWaitForEachOther() {
        const auto first = directory_->place(sessionOf(u"ada"_s), named({}));
        const auto second = directory_->place(sessionOf(u"bob"_s), named({}));
        const auto loaded = directory_->load();
        QVERIFY(finished(loaded) && first.isFinished() && second.isFinished());
        QCOMPARE(loaded.result()->size(), 2);
        QVERIFY(second.result()->account != first.result()->account);
        QCOMPARE(second.result()->account.size(), 16);
    }

    void knowsWhichRevocationsNoAccountCompletes() {
        StoreKey key = accountKey(named(u"gone"_s));
        key.kind = StoreKey::Kind::UnrevokedTokens;
        secrets_->entries.insert(key.toString(), Secret("{}"));
        QVERIFY(load());
        QCOMPARE(directory_->nameWithRevocations(key.issuer, key.clientId), u"gone"_s);
        QVERIFY(directory_->nameWithRevocations(key.issuer, u"x"_s).isEmpty());
        QVERIFY(directory_->accounts().isEmpty());
        QVERIFY(finished(directory_->place(sessionOf(u"ada"_s), named(u"gone"_s))));
        QVERIFY(directory_->nameWithRevocations(key.issuer, key.clientId).isEmpty());
    }

private:
    [[nodiscard]] std::unique_ptr<AccountDirectory> make() {
        return std::make_unique<AccountDirectory>(*secrets_, *lock_, [this] {
            return keysError_ ? failed<QStringList>(*keysError_) : listedKeys(*secrets_);
        });
    }
    [[nodiscard]] bool load() const {
        const auto loaded = directory_->load();
        return finished(loaded) && loaded.result();
    }
    /// Without its header.
    [[nodiscard]] Secret entry() const {
        const QByteArray whole = secrets_->entries.value(AccountEntry::key()).reveal();
        return Secret(whole.sliced(whole.indexOf('\n') + 1));
    }
    [[nodiscard]] QString listedName() const {
        return AccountList::parse(entry())->constFirst().claims.value("name"_L1).toString();
    }

    std::unique_ptr<MemorySecretStore> secrets_;
    std::unique_ptr<FakeProcessLock> lock_;
    std::unique_ptr<AccountDirectory> directory_;
    std::optional<StorageError> keysError_;
};

BIFROST_TEST(TestAccountDirectory, QCoreApplication)
#include "tst_accountdirectory.moc"
