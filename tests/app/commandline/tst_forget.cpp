// SPDX-License-Identifier: Apache-2.0
#include "../fakeclient.h"
#include "../samples.h"
#include "commandline/forget.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

StoredSession sessionAt(const QString &issuer) {
    return {.content = StoredSession::Content::Session,
            .issuer = issuer,
            .clientId = u"desktop"_s,
            .claims = {{u"name"_s, u"Ada"_s}}};
}

StoredSession tokensAt(const QString &issuer) {
    return {.content = StoredSession::Content::UnfinishedSignOut,
            .issuer = issuer,
            .clientId = u"desktop"_s};
}

StoredSession broken(StorageError::Kind kind) {
    return {.content = StoredSession::Content::Session, .problem = StorageError{kind, {}}};
}

template<typename T>
QFuture<T> answered(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

const QString a = u"https://a.example"_s;
const QString b = u"https://b.example"_s;

} // namespace

/// The keychain is a list; `steps_` lists what was done, in order.
class TestForget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void removesFilesAndFoldersOfBifrost();
    void keepsOtherFiles();
    void succeedsIfThereIsNothingToRemove();
    void searchesTheKeychainWithoutConfiguration();
    void keepsTheSettingsIfTheKeychainCannotBeSearched();
    void keepsTheSettingsIfTheKeychainRemovesNothing();
    void removesDamagedRecords();
    void keepsRecordsOfANewerVersion();
    void signsOutAtTheIssuerOfEachSession();
    void completesPendingRevocations();
    void signsOutOfEachAccount();
    void removesTheListOfAccounts();
    void removesThePasswordsOfProxies();
    void asksBeforeItRemovesAValidToken_data();
    void asksBeforeItRemovesAValidToken();

private:
    void write(const QString &name) const;
    [[nodiscard]] bool exists(const QString &name) const;
    [[nodiscard]] ForgetPlaces places() const;
    [[nodiscard]] ForgetWays ways();
    int forget() { return runForget(ways(), configuration_, places()); }
    void answer(FakeClient &client, const QString &issuer);

    std::unique_ptr<QTemporaryDir> home_;
    ClientConfiguration configuration_;
    QList<StoredSession> keychain_;
    std::optional<Error> listing_; ///< why the keychain cannot be listed
    Result<void> restored_, signedOut_, finished_, removal_;
    Result<void> proxyRemoval_, listRemoval_;
    int proxyRemovals_ = 0, listRemovals_ = 0, disablings_ = 0;
    bool confirms_ = false;
    QStringList steps_;
};

void TestForget::init() {
    home_ = std::make_unique<QTemporaryDir>();
    configuration_ = {};
    keychain_.clear();
    listing_.reset();
    restored_ = signedOut_ = finished_ = removal_ = {};
    proxyRemoval_ = listRemoval_ = {};
    proxyRemovals_ = listRemovals_ = disablings_ = 0;
    confirms_ = false;
    steps_.clear();
    for (const auto &name : {u"config/bifrost.conf"_s, u"config/bifrost.conf.unusable-1"_s,
                             u"data/state.conf"_s, u"data/stored-0a"_s}) {
        write(name);
    }
}

void TestForget::write(const QString &name) const {
    const QString path = home_->filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

bool TestForget::exists(const QString &name) const {
    return QFile::exists(home_->filePath(name));
}

ForgetPlaces TestForget::places() const {
    return {{home_->filePath(u"config/bifrost.conf"_s),
             home_->filePath(u"config/bifrost.conf.unusable-*"_s),
             home_->filePath(u"data/state.conf"_s), home_->filePath(u"data/stored-*"_s)},
            {home_->filePath(u"config"_s), home_->filePath(u"data"_s)}};
}

ForgetWays TestForget::ways() {
    return {
        .makeClient = [this](const ClientConfiguration &configuration)
            -> Result<std::unique_ptr<AuthenticationClient>> {
            auto client = std::make_unique<FakeClient>();
            answer(*client, configuration.issuer);
            return client;
        },
        .stored = {.list =
                       [this](const ClientConfiguration &) {
                           return answered(listing_
                                               ? Result<QList<StoredSession>>(failure(*listing_))
                                               : keychain_);
                       },
                   .remove =
                       [this](const ClientConfiguration &, const StoredSession &stored) {
                           steps_.append(u"remove "_s + stored.issuer);
                           const bool isNewer =
                               stored.problem &&
                               stored.problem->kind == StorageError::Kind::NewerVersion;
                           if (removal_ && !isNewer) {
                               keychain_.removeIf([&](const StoredSession &other) {
                                   return other.issuer == stored.issuer &&
                                          other.account == stored.account &&
                                          other.content == stored.content;
                               });
                           }
                           return answered(isNewer ? Result<void>(failure(*stored.problem))
                                                   : removal_);
                       },
                   .removeProxyCredentials =
                       [this](const ClientConfiguration &) {
                           ++proxyRemovals_;
                           return answered(proxyRemoval_);
                       },
                   .removeAccountList =
                       [this](const ClientConfiguration &) {
                           ++listRemovals_;
                           return answered(listRemoval_);
                       }},
        .confirm =
            [this](const QString &) {
                steps_.append(u"ask"_s);
                return confirms_;
            },
        .disableAutostart = [this] { ++disablings_; },
    };
}

/// Finishes the operations while the event loop runs.
void TestForget::answer(FakeClient &client, const QString &issuer) {
    auto *step = new QTimer(&client);
    connect(step, &QTimer::timeout, &client, [this, &client, issuer] {
        if (client.pendingRestore) {
            const bool hasSession =
                std::any_of(keychain_.cbegin(), keychain_.cend(), [&](const StoredSession &s) {
                    return s.issuer == issuer && s.content == StoredSession::Content::Session;
                });
            if (restored_ && hasSession) {
                client.setSession(SessionSnapshot{});
            }
            FakeClient::finish(client.pendingRestore, restored_);
        } else if (client.pendingSignOut) {
            steps_.append(u"sign out "_s + issuer);
            FakeClient::finish(client.pendingSignOut,
                               signedOut_ ? Result<SignOutReceipt>(samples::receipt())
                                          : Result<SignOutReceipt>(failure(signedOut_.error())));
        } else if (client.pendingFinish) {
            steps_.append(u"finish "_s + issuer);
            FakeClient::finish(client.pendingFinish, finished_);
        }
    });
    step->start(0);
}

void TestForget::removesFilesAndFoldersOfBifrost() {
    QCOMPARE(removeFiles(places()), QStringList());
    QVERIFY(!exists(u"config"_s));
    QVERIFY(!exists(u"data"_s));
}

void TestForget::keepsOtherFiles() {
    write(u"config/mine.conf"_s);
    write(u"data/bifrost.conf"_s);
    QCOMPARE(removeFiles(places()), QStringList());
    QVERIFY(exists(u"config/mine.conf"_s));
    QVERIFY(exists(u"data/bifrost.conf"_s));
    QVERIFY(!exists(u"config/bifrost.conf"_s));
}

void TestForget::succeedsIfThereIsNothingToRemove() {
    QVERIFY(home_->remove());
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(steps_, QStringList());
}

void TestForget::searchesTheKeychainWithoutConfiguration() {
    keychain_ = {sessionAt(a)};
    QVERIFY(configuration_.issuer.isEmpty());
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(steps_, (QStringList{u"sign out "_s + a, u"finish "_s + a, u"remove "_s + a}));
    QVERIFY(!exists(u"data"_s));
}

void TestForget::keepsTheSettingsIfTheKeychainCannotBeSearched() {
    for (const auto kind : {StorageError::Kind::Locked, StorageError::Kind::Unavailable}) {
        listing_ = StorageError{kind, {}};
        QCOMPARE(forget(), EXIT_FAILURE);
        QVERIFY(exists(u"config/bifrost.conf"_s));
        QVERIFY(exists(u"data/stored-0a"_s));
        QCOMPARE(disablings_, 0);
    }
}

void TestForget::keepsTheSettingsIfTheKeychainRemovesNothing() {
    keychain_ = {sessionAt(a)};
    removal_ = failure(StorageError{StorageError::Kind::Denied, {}});
    QCOMPARE(forget(), EXIT_FAILURE);
    QVERIFY(exists(u"config/bifrost.conf"_s));
    QVERIFY(exists(u"data/stored-0a"_s));
}

void TestForget::removesDamagedRecords() {
    keychain_ = {broken(StorageError::Kind::Corrupt)};
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(steps_, QStringList{u"remove "_s});
    QVERIFY(!exists(u"config"_s));
}

void TestForget::keepsRecordsOfANewerVersion() {
    keychain_ = {broken(StorageError::Kind::NewerVersion), sessionAt(a)};
    QCOMPARE(forget(), EXIT_FAILURE);
    QCOMPARE(keychain_.size(), 1);
    QVERIFY(exists(u"config/bifrost.conf"_s));
}

void TestForget::signsOutAtTheIssuerOfEachSession() {
    configuration_.issuer = a;
    configuration_.clientId = u"desktop"_s;
    keychain_ = {sessionAt(a), sessionAt(b), tokensAt(a)};
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(steps_,
             (QStringList{u"sign out "_s + a, u"finish "_s + a, u"remove "_s + a, u"remove "_s + a,
                          u"sign out "_s + b, u"finish "_s + b, u"remove "_s + b}));
}

void TestForget::completesPendingRevocations() {
    keychain_ = {tokensAt(b)};
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(steps_, (QStringList{u"finish "_s + b, u"remove "_s + b}));
}

void TestForget::signsOutOfEachAccount() {
    StoredSession second = sessionAt(a);
    second.account = u"second"_s;
    keychain_ = {sessionAt(a), second};
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(steps_.count(u"sign out "_s + a), 2);
    QVERIFY(keychain_.isEmpty());
}

void TestForget::removesTheListOfAccounts() {
    listRemoval_ = failure(StorageError{StorageError::Kind::Locked, {}});
    QCOMPARE(forget(), EXIT_FAILURE);
    QVERIFY(exists(u"config/bifrost.conf"_s));
    QCOMPARE(proxyRemovals_, 0);
    listRemoval_ = {};
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(listRemovals_, 2);
    QCOMPARE(disablings_, 1);
    QVERIFY(!exists(u"config/bifrost.conf"_s));
}

void TestForget::removesThePasswordsOfProxies() {
    proxyRemoval_ = failure(StorageError{StorageError::Kind::Locked, {}});
    QCOMPARE(forget(), EXIT_FAILURE);
    QVERIFY(exists(u"config/bifrost.conf"_s));
    proxyRemoval_ = {};
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(proxyRemovals_, 2);
    QVERIFY(!exists(u"config/bifrost.conf"_s));
}

void TestForget::asksBeforeItRemovesAValidToken_data() {
    QTest::addColumn<QString>("failing");
    QTest::newRow("the session cannot be used") << u"restore"_s;
    QTest::newRow("the sign-out fails") << u"sign out"_s;
    QTest::newRow("the provider does not answer") << u"finish"_s;
}

void TestForget::asksBeforeItRemovesAValidToken() {
    QFETCH(QString, failing);
    const Result<void> error = failure(SessionError{SessionError::Kind::InUse});
    (failing == u"restore"_s    ? restored_
     : failing == u"sign out"_s ? signedOut_
                                : finished_) = error;
    keychain_ = {sessionAt(a)};
    QCOMPARE(forget(), EXIT_FAILURE); // not confirmed
    QCOMPARE(steps_.constLast(), u"ask"_s);
    QCOMPARE(keychain_.size(), 1);
    QVERIFY(exists(u"data/stored-0a"_s));
    confirms_ = true;
    QCOMPARE(forget(), EXIT_SUCCESS);
    QCOMPARE(steps_.constLast(), u"remove "_s + a);
    QVERIFY(keychain_.isEmpty());
    QVERIFY(!exists(u"data"_s));
}

BIFROST_TEST(TestForget, QCoreApplication)
#include "tst_forget.moc"
