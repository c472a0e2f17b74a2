// SPDX-License-Identifier: Apache-2.0
// The type `Client`, as a document of QML sees it.
#include "qmlfixture.h"
#include "support/testroom.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::testing;
using namespace Qt::StringLiterals;

class TestQuickClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<TestEnvironment>();
        source_ = world_->createClient();
        qml_ = std::make_unique<QmlFixture>();
        client_ = qml_->createClient(*source_);
        QVERIFY(client_);
    }
    void cleanup() {
        client_.reset();
        qml_.reset();
        source_.reset();
        world_.reset();
    }

    void signsIn() {
        QSignalSpy signedIn(client_.get(), SIGNAL(signedIn()));
        QSignalSpy state(client_.get(), SIGNAL(stateChanged()));
        QCOMPARE(stateOf(*client_), QByteArrayLiteral("SignedOut"));
        QVERIFY(!client_->property("signedIn").toBool());
        invoke("signIn");
        QVERIFY(client_->property("busy").toBool());
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(stateOf(*client_), QByteArrayLiteral("SignedIn"));
        QVERIFY(state.size() >= 4); // each step is seen by a binding
        QVERIFY(client_->property("signedIn").toBool());
        QVERIFY(!client_->property("busy").toBool());
        QCOMPARE(text("userName"), u"Ada Lovelace"_s);
        QCOMPARE(text("userEmail"), u"ada@example.com"_s);
        QCOMPARE(text("userInitials"), u"AL"_s);
        QCOMPARE(client_->property("claims").toMap().value(u"given_name"_s).toString(), u"Ada"_s);
    }

    void saysWhatWentWrong() {
        world_->provider().setOffline(true);
        QSignalSpy failed(client_.get(), SIGNAL(failed()));
        invoke("signIn");
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(text("errorTitle"), u"You're offline"_s);
        QCOMPARE(text("errorText"), u"Check your network, then try again."_s);
        QVERIFY(text("errorDetails").contains("Offline"_L1));
        world_->provider().setOffline(false);
        QSignalSpy signedIn(client_.get(), SIGNAL(signedIn()));
        invoke("signIn");
        QVERIFY(text("errorTitle").isEmpty());
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(failed.size(), 1);
    }

    void signsOut() {
        QVERIFY(await(source_->signIn()));
        QSignalSpy signedOut(client_.get(), SIGNAL(signedOut()));
        invoke("signOut");
        QCOMPARE(stateOf(*client_), QByteArrayLiteral("SigningOut"));
        QVERIFY(text("userName").isEmpty());
        QTRY_COMPARE(signedOut.size(), 1);
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("SignedOut"));
        QCOMPARE(world_->provider().signOuts(), 1);
    }

    void restores() {
        QVERIFY(await(source_->signIn()));
        source_ = world_->createClient();
        QCOMPARE(stateOf(*client_), QByteArrayLiteral("SignedOut")); // the one before is gone
        client_->setProperty("source", QVariant::fromValue<QObject *>(source_.get()));
        invoke("restore");
        QTRY_COMPARE(text("userName"), u"Ada Lovelace"_s);
    }

    void cancelingIsNoFailure() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        QSignalSpy failed(client_.get(), SIGNAL(failed()));
        invoke("signIn");
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("WaitingForBrowser"));
        invoke("cancel");
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("SignedOut"));
        world_->browser().setUser(TestBrowser::User::Approves);
        invoke("signIn"); // whose outcome is reported after the other one
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("SignedIn"));
        QVERIFY(failed.isEmpty());
        QVERIFY(text("errorTitle").isEmpty());
    }

    void mayGoWhileTheBrowserIsOpen() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        invoke("signIn");
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("WaitingForBrowser"));
        client_.reset();
        world_->browser().approve();
        QTRY_VERIFY(source_->session());
    }

    void sourceMayGoFirst() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        invoke("signIn");
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("WaitingForBrowser"));
        source_.reset();
        QCOMPARE(stateOf(*client_), QByteArrayLiteral("SignedOut"));
        invoke("cancel");
        invoke("openBrowserAgain");
    }

    void reachesTheBrowserAgain() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        QVERIFY(!invokeCopyLink());
        invoke("signIn");
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("WaitingForBrowser"));
        QVERIFY(invokeCopyLink());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("http://127.0.0.1:"_L1));
        world_->browser().setUser(TestBrowser::User::Approves);
        invoke("openBrowserAgain");
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("SignedIn"));
    }

    void configurationIsJudged() {
        const auto own = qml_->create("import Bifrost\nClient { issuer: 'acme' }");
        QSignalSpy failed(own.get(), SIGNAL(failed()));
        QVERIFY(QMetaObject::invokeMethod(own.get(), "signIn"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(own->property("errorTitle").toString(), u"The configuration can't be used"_s);
        QVERIFY(own->property("errorDetails").toString().contains("ClientIdIsPresent"_L1));
    }

    void sourceIsAClient() {
        QTest::ignoreMessage(QtWarningMsg, "Client.source: a bifrost::Client is needed");
        client_->setProperty("source", QVariant::fromValue<QObject *>(this));
        QVERIFY(!client_->property("source").value<QObject *>());
    }

    void pictureIsEncodedAgain() {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::cyan);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPEG"));
        world_->provider().setClaims(
            {{u"picture"_s, u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64())}});
        invoke("signIn");
        QTRY_VERIFY(client_->property("userPicture").toUrl().isValid());
        QVERIFY(text("userPicture").startsWith("data:image/png;base64,"_L1));
        QVERIFY(await(source_->signOut()));
        QTRY_VERIFY(text("userPicture").isEmpty());
    }

    void showsNoSecret() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        invoke("signIn");
        QTRY_COMPARE(stateOf(*client_), QByteArrayLiteral("WaitingForBrowser"));
        QByteArray seen = everything() + '\n';
        const QString state = world_->browser().authorizationParameters().value(u"state"_s);
        QVERIFY(state.size() > 20);
        world_->browser().approve();
        QTRY_VERIFY(source_->session());
        seen += everything();
        const Session session = *source_->session();
        for (const QByteArray &secret :
             {session.accessToken().reveal(), session.refreshToken()->reveal(),
              session.idToken().reveal(), state.toLatin1(), QByteArrayLiteral("/start/")}) {
            QVERIFY2(!seen.contains(secret), secret.constData());
        }
        QVERIFY(seen.contains("Ada")); // something is seen at all
    }

    void speaksGerman() {
        world_->provider().setOffline(true);
        invoke("signIn");
        QTRY_COMPARE(text("errorTitle"), u"You're offline"_s);
        client_->setProperty("language", u"de_DE"_s);
        QCOMPARE(text("errorTitle"), u"Sie sind offline"_s);
        client_->setProperty("language", u"en"_s);
        QCOMPARE(text("errorTitle"), u"You're offline"_s);
    }

private:
    void invoke(const char *method) { QVERIFY(QMetaObject::invokeMethod(client_.get(), method)); }
    [[nodiscard]] bool invokeCopyLink() {
        bool copied = false;
        QMetaObject::invokeMethod(client_.get(), "copyLink", Q_RETURN_ARG(bool, copied));
        return copied;
    }
    [[nodiscard]] QString text(const char *property) const {
        return client_->property(property).toString();
    }
    /// The values of all properties.
    [[nodiscard]] QByteArray everything() const {
        QVariantMap values;
        const QMetaObject *type = client_->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            values.insert(QString::fromLatin1(type->property(i).name()),
                          type->property(i).read(client_.get()));
        }
        return QJsonDocument::fromVariant(values).toJson();
    }

    std::unique_ptr<TestEnvironment> world_;
    std::unique_ptr<Client> source_;
    std::unique_ptr<QmlFixture> qml_;
    std::unique_ptr<QObject> client_;
};

BIFROST_TEST(TestQuickClient, QGuiApplication)
#include "tst_quickclient.moc"
