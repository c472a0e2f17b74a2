// SPDX-License-Identifier: Apache-2.0
// The choice of a provider on the set-up page and in Settings.
#include "../shownpage.h"
#include "pages/settingspage.h"
#include "pages/setuppage.h"
#include "support/testroom.h"
#include "theme/style.h"
#include "widgets/provider/providerpopup.h"

#include <QApplication>
#include <QSignalSpy>

using namespace bifrost;
using namespace shownpage;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<Setting, QString>;

/// The list, if it is open.
ProviderPopup *popup(PageFrame &frame) {
    const auto open = visible<ProviderPopup>(frame);
    return open.isEmpty() ? nullptr : open.constFirst();
}

QStringList listed(PageFrame &frame) {
    QStringList names;
    const auto *list = popup(frame);
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        names.append(list->model()->index(row, 0).data().toString());
    }
    return names;
}

QLineEdit *picker(PageFrame &frame) {
    auto *edit = field(frame, u"Provider"_s);
    edit->setFocus();
    edit->selectAll();
    return edit;
}

/// Types into the picker, and presses Enter in its list.
void choose(PageFrame &frame, const QString &text) {
    auto *edit = picker(frame);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

/// Always finds the provider.
QFuture<Result<ProviderSummary>> finds(const QString &issuer, const QString & /*proxy*/) {
    return QtFuture::makeReadyFuture(
        Result<ProviderSummary>(ProviderSummary{.issuer = issuer, .authorizationEndpoint = {}}));
}

Configuration stored(const Values &values) {
    Configuration configuration;
    Layer person;
    person.values = values;
    configuration.setLayer(Source::User, person);
    return configuration;
}

} // namespace

class TestProviderForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void beginsWithAsgardeo();
    void searches_data();
    void searches();
    void theListIsUsedWithKeys();
    void escapeKeepsTheChoice();
    void whatWasTypedIsNoChoice();
    void theListIsPartOfTheWindow();
    void showsWhatTheProviderNeeds();
    void tellsWhatCannotWorkBeforeAnythingIsTyped();
    void namesTheFieldToCorrect();
    void savesTheIssuerAndTheName();
    void asgardeoAndOtherAreKnownByTheirIssuer_data();
    void asgardeoAndOtherAreKnownByTheirIssuer();
    void anotherProviderResetsWhatDependsOnIt();
    void theAddressIsThatOfTheProvider();
    void settingsShowTheStoredProvider();
    void anUnusualIssuerIsShownAsItIs();
    void stepsAreShownInSettingsForAnotherProviderOnly();
    void theSecretIsNeverEnteredHere();
};

void TestProviderForm::beginsWithAsgardeo() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    QCOMPARE(field(*frame, u"Provider"_s)->text(), u"Asgardeo"_s);
    QVERIFY(field(*frame, u"Organization or issuer"_s));
    QVERIFY(shows(*frame, u"How to register Bifrost in Asgardeo"_s));
    QVERIFY(
        shows(*frame, u"Enter http://127.0.0.1:27421/callback as an authorized redirect URL."_s));
}

void TestProviderForm::searches_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QString other = u"Other"_s;
    QTest::newRow("anywhere, any case") << u"LOAK"_s << QStringList{u"Keycloak"_s, other};
    QTest::newRow("accents") << u"Ge\u0301\u00f6rgs"_s << QStringList{other};
    QTest::newRow("accents of a name") << u"g\u00f6ogle"_s << QStringList{u"Google"_s, other};
    QTest::newRow("id") << u"wso2-is"_s << QStringList{u"WSO2 Identity Server"_s, other};
    QTest::newRow("vendor") << u"aws"_s << QStringList{u"Amazon Cognito"_s, other};
    QTest::newRow("words in any order") << u"b2c azure"_s << QStringList{u"Azure AD B2C"_s, other};
    QTest::newRow("the best first")
        << u"entra"_s
        << QStringList{u"Microsoft Entra ID"_s, u"Microsoft Entra External ID"_s, other};
    QTest::newRow("no hit") << u"zzz"_s << QStringList{other};
}

void TestProviderForm::searches() {
    QFETCH(const QString, text);
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    auto *edit = picker(*frame);
    for (const QChar c : text) { // keyClicks() types ASCII alone
        QApplication::postEvent(edit, new QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, c));
    }
    QTRY_COMPARE(edit->text(), text);
    QTEST(listed(*frame), "found");
}

void TestProviderForm::theListIsUsedWithKeys() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    QTest::keyClick(picker(*frame), Qt::Key_Down);
    QCOMPARE(listed(*frame).size(), ProviderProfile::all().size() + 1);
    QCOMPARE(popup(*frame)->currentIndex().data().toString(), u"Asgardeo"_s);
    QTest::keyClick(field(*frame, u"Provider"_s), Qt::Key_Down);
    QTest::keyClick(field(*frame, u"Provider"_s), Qt::Key_Down);
    QTest::keyClick(field(*frame, u"Provider"_s), Qt::Key_Return);
    QVERIFY(!popup(*frame));
    QCOMPARE(field(*frame, u"Provider"_s)->text(), u"Amazon Cognito"_s);
    QVERIFY(field(*frame, u"Region"_s) && field(*frame, u"User pool ID"_s));
    QVERIFY(!field(*frame, u"Organization or issuer"_s));
}

void TestProviderForm::escapeKeepsTheChoice() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    QTest::keyClicks(picker(*frame), u"goo"_s);
    QVERIFY(popup(*frame));
    QTest::keyClick(field(*frame, u"Provider"_s), Qt::Key_Escape);
    QVERIFY(!popup(*frame));
    QCOMPARE(field(*frame, u"Provider"_s)->text(), u"Asgardeo"_s);
    QVERIFY(field(*frame, u"Organization or issuer"_s));
}

void TestProviderForm::whatWasTypedIsNoChoice() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    auto *edit = picker(*frame);
    QTest::keyClicks(edit, u"goo"_s);
    field(*frame, u"Client ID"_s)->setFocus();
    QVERIFY(!popup(*frame));
    QCOMPARE(edit->text(), u"Asgardeo"_s);
    QTest::keyClicks(picker(*frame), u"goo"_s);
    QTest::mouseClick(frame->rail(), Qt::LeftButton, Qt::NoModifier, QPoint(4, 400));
    QVERIFY(!popup(*frame));
    QCOMPARE(edit->text(), u"Asgardeo"_s);
}

void TestProviderForm::theListIsPartOfTheWindow() {
    const auto frame = shown(Kind::Setup, sample("not-configured"), QSize(640, 480));
    QTest::mouseClick(field(*frame, u"Provider"_s), Qt::LeftButton);
    auto *list = popup(*frame);
    QVERIFY(list && frame->rect().contains(list->geometry()));
    auto *accessible = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(accessible->role(), QAccessible::List);
    QCOMPARE(accessible->child(1)->text(QAccessible::Name), u"AD FS"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(field(*frame, u"Provider"_s)->text(), u"AD FS"_s);
}

void TestProviderForm::showsWhatTheProviderNeeds() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    choose(*frame, u"keycloak"_s);
    QCOMPARE(field(*frame, u"Server address"_s)->placeholderText(), u"https://id.example.com"_s);
    QVERIFY(field(*frame, u"Realm"_s)->text().isEmpty());
    choose(*frame, u"gitlab"_s);
    QCOMPARE(field(*frame, u"Address of GitLab"_s)->text(), u"https://gitlab.com"_s);
    QVERIFY(!field(*frame, u"Realm"_s));
    choose(*frame, u"google"_s);
    QCOMPARE(frame->page()->initialFocus(), field(*frame, u"Client ID"_s));
    QVERIFY(shows(*frame, u"How to register Bifrost in Google"_s));
    choose(*frame, u"other"_s);
    QVERIFY(field(*frame, u"Organization or issuer"_s));
    QVERIFY(shows(*frame, u"How to register Bifrost"_s));
}

void TestProviderForm::tellsWhatCannotWorkBeforeAnythingIsTyped() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    choose(*frame, u"simplelogin"_s);
    QVERIFY(shows(*frame, u"Bifrost can't sign in with SimpleLogin without a server. SimpleLogin "
                          "documents no client without a secret."_s));
    QVERIFY(!shows(*frame, u"How to register Bifrost in SimpleLogin"_s));
    QVERIFY(field(*frame, u"Redirect URL"_s));
    choose(*frame, u"apple"_s);
    QVERIFY(!field(*frame, u"Redirect URL"_s)); // it registers none of this computer
}

void TestProviderForm::namesTheFieldToCorrect() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    QSignalSpy saves(frame->page(), SIGNAL(saveRequested(QMap<Setting, QString>)));
    choose(*frame, u"cognito"_s);
    QTest::keyClicks(field(*frame, u"Region"_s), u"eu-central-1"_s);
    QTest::keyClicks(field(*frame, u"User pool ID"_s), u"wrong"_s);
    button(*frame, u"Check and save"_s)->click();
    QVERIFY(shows(*frame, u"Enter it like this: eu-central-1_AbCdEfGhI"_s));
    QVERIFY(!shows(*frame, u"Enter it like this: eu-central-1"_s));
    QVERIFY(field(*frame, u"User pool ID"_s)->hasFocus());
    QVERIFY(saves.isEmpty());
}

void TestProviderForm::savesTheIssuerAndTheName() {
    const auto frame = shown(Kind::Setup, sample("not-configured"), finds);
    QSignalSpy saves(frame->page(), SIGNAL(saveRequested(QMap<Setting, QString>)));
    choose(*frame, u"keycloak"_s);
    QTest::keyClicks(field(*frame, u"Server address"_s), u"id.acme.example/"_s);
    QTest::keyClicks(field(*frame, u"Realm"_s), u"acme"_s);
    QTest::keyClicks(field(*frame, u"Client ID"_s), u"desktop"_s);
    QTest::keyClick(field(*frame, u"Client ID"_s), Qt::Key_Return);
    QTRY_COMPARE(saves.size(), 1);
    const auto values = saves.constFirst().constFirst().value<Values>();
    QCOMPARE(values.value(Setting::Provider), u"keycloak"_s);
    QCOMPARE(values.value(Setting::Issuer), u"https://id.acme.example/realms/acme"_s);
    QCOMPARE(values.value(Setting::ClientId), u"desktop"_s);
}

void TestProviderForm::asgardeoAndOtherAreKnownByTheirIssuer_data() {
    QTest::addColumn<QString>("provider");
    QTest::newRow("Asgardeo") << QString();
    QTest::newRow("other") << u"other"_s;
}

void TestProviderForm::asgardeoAndOtherAreKnownByTheirIssuer() {
    QFETCH(const QString, provider);
    const auto frame = shown(Kind::Setup, sample("not-configured"), finds);
    QSignalSpy saves(frame->page(), SIGNAL(saveRequested(QMap<Setting, QString>)));
    if (!provider.isEmpty()) {
        choose(*frame, provider);
    }
    QTest::keyClicks(field(*frame, u"Organization or issuer"_s), u"https://id.example"_s);
    QTest::keyClicks(field(*frame, u"Client ID"_s), u"desktop"_s);
    button(*frame, u"Check and save"_s)->click();
    QTRY_COMPARE(saves.size(), 1);
    const auto values = saves.constFirst().constFirst().value<Values>();
    QCOMPARE(values.value(Setting::Provider), QString());
    QCOMPARE(values.value(Setting::Issuer), u"https://id.example"_s);
}

void TestProviderForm::anotherProviderResetsWhatDependsOnIt() {
    const auto frame = shown(Kind::Settings, sample("signed-out"), finds);
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    page->showConfiguration(stored({{Setting::Issuer, u"acme"_s},
                                    {Setting::ClientId, u"desktop"_s},
                                    {Setting::RedirectHost, u"[::1]"_s},
                                    {Setting::Scopes, u"openid groups"_s}}));
    QSignalSpy saves(page, SIGNAL(saveRequested(QMap<Setting, QString>)));
    choose(*frame, u"entra"_s);
    QCOMPARE(field(*frame, u"Scopes"_s)->text(), u"openid profile email offline_access"_s);
    QCOMPARE(field(*frame, u"Redirect URL"_s)->text(), u"http://localhost:27421/callback"_s);
    QTest::keyClicks(field(*frame, u"Tenant ID, or common, organizations or consumers"_s),
                     u"common"_s);
    button(*frame, u"Check and save"_s)->click();
    QTRY_COMPARE(saves.size(), 1);
    const auto values = saves.constFirst().constFirst().value<Values>();
    for (const Setting setting :
         {Setting::Scopes, Setting::RedirectHost, Setting::ClientAuthentication}) {
        QVERIFY(values.contains(setting) && values.value(setting).isEmpty());
    }
}

void TestProviderForm::theAddressIsThatOfTheProvider() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    choose(*frame, u"salesforce"_s);
    const QString address = u"http://localhost:27421/callback"_s;
    QCOMPARE(field(*frame, u"Redirect URL"_s)->text(), address);
    QTRY_VERIFY(
        shows(*frame, u"Enter %1 as the callback URL, and choose the scopes openid, profile, "
                      "email and offline_access."_s.arg(address)));
    choose(*frame, u"asgardeo"_s);
    QCOMPARE(field(*frame, u"Redirect URL"_s)->text(), u"http://127.0.0.1:27421/callback"_s);
}

void TestProviderForm::settingsShowTheStoredProvider() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    page->showConfiguration(stored({{Setting::Provider, u"keycloak"_s},
                                    {Setting::Issuer, u"https://id.example/realms/my%20realm"_s}}));
    QCOMPARE(field(*frame, u"Provider"_s)->text(), u"Keycloak"_s);
    QCOMPARE(field(*frame, u"Server address"_s)->text(), u"https://id.example"_s);
    QCOMPARE(field(*frame, u"Realm"_s)->text(), u"my realm"_s);
    const QString okta = u"https://acme.okta.com"_s;
    page->showConfiguration(stored({{Setting::Provider, u"okta"_s}, {Setting::Issuer, okta}}));
    QCOMPARE(field(*frame, u"Okta domain"_s)->text(), u"acme.okta.com"_s);
    page->showConfiguration(stored({{Setting::Issuer, okta}}));
    QCOMPARE(field(*frame, u"Provider"_s)->text(), u"Okta"_s);
    QCOMPARE(field(*frame, u"Organization or issuer"_s)->text(), okta);
    page->showConfiguration(stored({{Setting::Issuer, u"https://id.example"_s}}));
    QCOMPARE(field(*frame, u"Provider"_s)->text(), u"Other"_s);
    QCOMPARE(field(*frame, u"Organization or issuer"_s)->text(), u"https://id.example"_s);
}

void TestProviderForm::anUnusualIssuerIsShownAsItIs() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    const QString issuer = u"http://127.0.0.1:8080/cognito"_s;
    qobject_cast<SettingsPage *>(frame->page())
        ->showConfiguration(stored({{Setting::Provider, u"cognito"_s}, {Setting::Issuer, issuer}}));
    QCOMPARE(field(*frame, u"Provider"_s)->text(), u"Amazon Cognito"_s);
    QCOMPARE(field(*frame, u"Organization or issuer"_s)->text(), issuer);
    QVERIFY(!field(*frame, u"Region"_s));
}

void TestProviderForm::stepsAreShownInSettingsForAnotherProviderOnly() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    qobject_cast<SettingsPage *>(frame->page())
        ->showConfiguration(stored({{Setting::Issuer, u"acme"_s}}));
    QVERIFY(!shows(*frame, u"How to register Bifrost in Asgardeo"_s));
    choose(*frame, u"dex"_s);
    QVERIFY(shows(*frame, u"How to register Bifrost in Dex"_s));
    choose(*frame, u"asgardeo"_s);
    QVERIFY(!shows(*frame, u"How to register Bifrost in Asgardeo"_s));
}

void TestProviderForm::theSecretIsNeverEnteredHere() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    choose(*frame, u"google"_s);
    const auto labels = visible<QLabel>(*frame);
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->text().startsWith("The client secret isn't entered here."_L1);
    }));
    Configuration configuration;
    Layer environment;
    environment.clientSecret = Secret("s3cr3t");
    configuration.setLayer(Source::Environment, environment);
    qobject_cast<SetupPage *>(frame->page())->showConfiguration(configuration);
    QVERIFY(shows(*frame, u"The client secret is set from the environment."_s));
}

BIFROST_TEST(TestProviderForm, QApplication)
#include "tst_providerform.moc"
