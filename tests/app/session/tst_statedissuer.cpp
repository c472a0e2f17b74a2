// SPDX-License-Identifier: Apache-2.0
#include "session/statedissuer.h"

#include "configuration/configurationstore.h"
#include "controllerfixture.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestStatedIssuer : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeController(); }
    void cleanup() { controller_.reset(); }
    void isReadOffTheError_data();
    void isReadOffTheError();
    void isKeptInTheSettings();
    void isKeptInTheStateIfAnotherSourceWins();
    void isForgotten();
    void ofTheSameOriginIsTakenOverAtOnce();
    void ofAnotherOriginIsOffered();
    void isTakenOverOnceOnly();
    void signInGoesOnWhenThereIsNoSession();
    void signInIsNotNeededWhenThereIsASession();

private:
    static ValidationError stating(const QString &issuer) {
        return {Rule::MetadataIssuerMatches, u"https://op.example/acme"_s, issuer, issuer};
    }
    FakeClient &failWith(const Error &error) {
        FakeClient &client = start();
        restore(client);
        controller_->perform(Action::SignIn);
        FakeClient::finish<void>(client.pendingSignIn, failure(error));
        return client;
    }
    [[nodiscard]] ConfigurationPlaces places() const {
        ConfigurationPlaces places;
        places.userFile = folder_->filePath(u"bifrost.conf"_s);
        return places;
    }
};

void TestStatedIssuer::isReadOffTheError_data() {
    QTest::addColumn<QString>("suggestion");
    QTest::addColumn<bool>("sameOrigin");
    QTest::newRow("path") << u"https://op.example/1"_s << true;
    QTest::newRow("slash") << u"https://op.example/acme/"_s << true;
    QTest::newRow("default port") << u"https://op.example:443/acme"_s << true;
    QTest::newRow("port") << u"https://op.example:8443/acme"_s << false;
    QTest::newRow("host") << u"https://id.op.example/acme"_s << false;
    QTest::newRow("scheme") << u"http://op.example/acme"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestStatedIssuer::isReadOffTheError() {
    QFETCH(const QString, suggestion);
    QFETCH(const bool, sameOrigin);
    QCOMPARE(statedIssuer(stating(suggestion)), suggestion);
    QCOMPARE(statedIssuerOfSameOrigin(stating(suggestion)), sameOrigin ? suggestion : QString());
    QCOMPARE(statedIssuer(TransportError{}), QString());
}

void TestStatedIssuer::isKeptInTheSettings() {
    ConfigurationStore store(places(), {});
    QVERIFY(store.save({{Setting::Issuer, u"acme"_s}}).ok());
    const QSignalSpy changed(&store, &ConfigurationStore::changed);
    QCOMPARE(keepStatedIssuer(u"https://op.example/1"_s, store, *appState_),
             IssuerKept::InSettings);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ConfigurationStore(places(), {}).current().value(Setting::Issuer).text,
             u"https://op.example/1"_s);
    QCOMPARE(withStatedIssuer(configuration(), *appState_).issuer, u"acme"_s);
}

void TestStatedIssuer::isKeptInTheStateIfAnotherSourceWins() {
    Layer commandLine;
    commandLine.values.insert(Setting::Issuer, u"acme"_s);
    ConfigurationStore store(places(), commandLine);
    QCOMPARE(keepStatedIssuer(u"https://op.example/1"_s, store, *appState_), IssuerKept::InState);
    QCOMPARE(keepStatedIssuer(u"https://op.example/2"_s, store, *appState_), IssuerKept::InState);
    const AppState nextRun(folder_->filePath(u"state.conf"_s));
    QCOMPARE(withStatedIssuer(configuration(), nextRun).issuer, u"https://op.example/2"_s);
    ClientConfiguration other = configuration();
    other.issuer = u"other"_s;
    QCOMPARE(withStatedIssuer(other, nextRun).issuer, u"other"_s);
    QVERIFY(!QFile::exists(places().userFile));
}

void TestStatedIssuer::isForgotten() {
    appState_->rememberStatedIssuer(u"acme"_s, u"https://op.example/1"_s);
    appState_->forgetStatedIssuers();
    QVERIFY(!appState_->statedIssuer(u"acme"_s));
}

void TestStatedIssuer::ofTheSameOriginIsTakenOverAtOnce() {
    const QSignalSpy stated(controller_.get(), &SessionController::issuerStated);
    failWith(stating(u"https://op.example/1"_s));
    QTRY_COMPARE(stated.size(), 1);
    QCOMPARE(stated.first().first().toString(), u"https://op.example/1"_s);
    QVERIFY(controller_->state().notices.isEmpty());
}

void TestStatedIssuer::ofAnotherOriginIsOffered() {
    const QSignalSpy stated(controller_.get(), &SessionController::issuerStated);
    failWith(stating(u"https://id.example/1"_s));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QCOMPARE(controller_->state().notices.first().action, Action::UseStatedIssuer);
    QVERIFY(stated.isEmpty());
    controller_->perform(Action::UseStatedIssuer);
    QCOMPARE(stated.size(), 1);
    QCOMPARE(stated.first().first().toString(), u"https://id.example/1"_s);
}

void TestStatedIssuer::isTakenOverOnceOnly() {
    const QSignalSpy stated(controller_.get(), &SessionController::issuerStated);
    FakeClient &client = start();
    controller_->signInWithStatedIssuer();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(client.prompts.size(), 1);
    FakeClient::finish<void>(client.pendingSignIn, failure(stating(u"https://op.example/1"_s)));
    QTRY_COMPARE(controller_->state().notices.size(), 1);
    QVERIFY(stated.isEmpty()); // it is offered
    QCOMPARE(controller_->state().notices.first().action, Action::UseStatedIssuer);
}

void TestStatedIssuer::signInGoesOnWhenThereIsNoSession() {
    FakeClient &client = start();
    controller_->signInWithStatedIssuer();
    QVERIFY(client.prompts.isEmpty());
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(client.prompts.size(), 1);
}

void TestStatedIssuer::signInIsNotNeededWhenThereIsASession() {
    FakeClient &client = start();
    controller_->signInWithStatedIssuer();
    client.currentSession = samples::session();
    FakeClient::finish<void>(client.pendingRestore, {});
    QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
    QVERIFY(client.prompts.isEmpty());
}

BIFROST_TEST(TestStatedIssuer, QCoreApplication)
#include "tst_statedissuer.moc"
