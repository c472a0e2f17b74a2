// SPDX-License-Identifier: Apache-2.0
// The settings page and the setup page.
#include "../shownpage.h"
#include "pages/settingspage.h"
#include "pages/setuppage.h"
#include "support/testroom.h"
#include "theme/style.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QApplication>
#include <QFuture>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace bifrost;
using namespace shownpage;
using namespace Qt::StringLiterals;

class TestPagesSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void settingsShowTheSourceOfAValue();
    void settingsShowTheSourceOfTheSecret_data();
    void settingsShowTheSourceOfTheSecret();
    void settingsAreLockedWhileSignedIn();
    void inputSurvivesAChangeOfAnotherSetting();
    void languageIsSavedAtOnce();
    void recordingOfRequestsIsSwitchedOffAtOnce();
    void tokenProtectionIsSavedAtOnce_data();
    void tokenProtectionIsSavedAtOnce();
    void tokenProtectionIsShownAndLocked();
    void setupShowsMistakes();
    void redirectHostIsSavedAtOnce_data();
    void redirectHostIsSavedAtOnce();
    void parametersAreChecked_data();
    void parametersAreChecked();
    void theStatedIssuerIsOfferedAndTakenOver();
    void whatTheCheckSaysIsScrolledTo_data();
    void whatTheCheckSaysIsScrolledTo();
    void aStatedIssuerThatCannotBeSavedIsNotOffered();
    void aRequirementThatIsNotMetCanBeSavedAnyway();
    void whatTheProviderLacksIsReportedAfterSaving();
    void forgettingRequiresConfirmation();
};

namespace {

const QString stated = u"https://op.example/1"_s;

/// Fails as for a provider with another issuer, unless it is asked for that one.
QFuture<Result<ProviderSummary>> statesAnother(const QString &issuer, const QString & /*proxy*/) {
    QPromise<Result<ProviderSummary>> promise;
    promise.start();
    if (issuer == stated) {
        promise.addResult(ProviderSummary{.issuer = stated, .authorizationEndpoint = {}});
    } else {
        promise.addResult(
            failure(ValidationError{Rule::MetadataIssuerMatches, issuer, stated, stated}));
    }
    promise.finish();
    return promise.future();
}

void enter(PageFrame &frame, const QString &issuer) {
    QTest::keyClicks(field(frame, u"Organization or issuer"_s), issuer);
    QTest::keyClicks(field(frame, u"Client ID"_s), u"abc"_s);
    button(frame, u"Check and save"_s)->click();
}

/// The choice with this text, of those below 'Token protection'.
QRadioButton *tokenProtection(PageFrame &frame, const QString &text) {
    for (const auto *control : visible<SegmentedControl>(frame)) {
        if (control->accessibleName() == u"Token protection (DPoP)"_s) {
            for (auto *choice : control->findChildren<QRadioButton *>()) {
                if (choice->text() == text) {
                    return choice;
                }
            }
        }
    }
    return nullptr;
}

} // namespace

void TestPagesSettings::settingsShowTheSourceOfAValue() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    QVERIFY(shows(*frame, u"Set from the command line; can't be changed here."_s));
    QVERIFY(!field(*frame, u"Provider"_s)->isEnabled());
    QVERIFY(!field(*frame, u"Organization or issuer"_s)->isEnabled());
    QVERIFY(field(*frame, u"Client ID"_s)->isEnabled());
    QCOMPARE(field(*frame, u"Redirect URL"_s)->text(), u"http://127.0.0.1:27421/callback"_s);
}

void TestPagesSettings::settingsShowTheSourceOfTheSecret_data() {
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("system") << int(Source::System) << u"Set for this computer."_s;
    QTest::newRow("user") << int(Source::User) << u"Set in the settings file."_s;
    QTest::newRow("environment") << int(Source::Environment) << u"Set from the environment."_s;
}

void TestPagesSettings::settingsShowTheSourceOfTheSecret() {
    QFETCH(const int, source);
    QFETCH(const QString, beginning);
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    Configuration configuration = PageFrame::configuration();
    Layer layer = configuration.layer(static_cast<Source>(source));
    layer.clientSecret = Secret("s3cr3t");
    configuration.setLayer(static_cast<Source>(source), layer);
    qobject_cast<SettingsPage *>(frame->page())->showConfiguration(configuration);
    QVERIFY(
        shows(*frame, beginning + u" It's never shown or stored here. Sent to the provider:"_s));
}

void TestPagesSettings::settingsAreLockedWhileSignedIn() {
    const auto frame = shown(Kind::Settings, sample("signed-in"));
    QVERIFY(!button(*frame, u"Forget this configuration"_s)->isEnabled());
    for (const QLineEdit *edit : visible<QLineEdit>(*frame)) {
        const bool isProxy =
            edit->accessibleName() == u"Proxy"_s; // of the network, not the session
        QCOMPARE(edit->isEnabled() && !edit->isReadOnly(), isProxy);
    }
    frame->apply(sample("waiting"));
    QVERIFY(!button(*frame, u"Check and save"_s)->isEnabled());
    frame->apply(sample("signed-out"));
    QVERIFY(button(*frame, u"Check and save"_s)->isEnabled());
}

void TestPagesSettings::inputSurvivesAChangeOfAnotherSetting() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    auto *clientId = field(*frame, u"Client ID"_s);
    clientId->selectAll();
    QTest::keyClicks(clientId, u"typed"_s);
    Configuration configuration = PageFrame::configuration();
    Layer person = configuration.layer(Source::User);
    person.values[Setting::Appearance] = u"dark"_s;
    configuration.setLayer(Source::User, person);
    page->showConfiguration(configuration);
    QCOMPARE(clientId->text(), u"typed"_s);
    person.values[Setting::ClientId] = u"another"_s;
    configuration.setLayer(Source::User, person);
    page->showConfiguration(configuration);
    QCOMPARE(clientId->text(), u"another"_s);
}

void TestPagesSettings::languageIsSavedAtOnce() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    const QSignalSpy saves(page, &SettingsPage::saveRequested);
    const auto choices = visible<Segment>(*frame);
    const auto choice = [&choices](const QString &text) {
        return *std::ranges::find_if(choices, [&](Segment *any) { return any->text() == text; });
    };
    QVERIFY(choice(u"Deutsch"_s));
    choice(u"Deutsch"_s)->click();
    QCOMPARE(saves.size(), 1);
    using Values = QMap<Setting, QString>;
    QCOMPARE(saves.constFirst().constFirst().value<Values>(),
             (Values{{Setting::Language, u"de"_s}}));
    QVERIFY(shows(*frame, u"Applies when Bifrost starts the next time."_s));
}

void TestPagesSettings::recordingOfRequestsIsSwitchedOffAtOnce() {
    const auto frame = shown(Kind::Settings, sample("signed-in"));
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    QSignalSpy saves(page, &SettingsPage::saveRequested);
    QRadioButton *off = nullptr;
    for (auto *choice : visible<QRadioButton>(*frame)) {
        off = choice->text() == u"Off"_s ? choice : off;
    }
    QVERIFY(off && !off->isChecked());
    off->click();
    const auto saved = saves.constFirst().constFirst().value<QMap<Setting, QString>>();
    QCOMPARE(saved, (QMap<Setting, QString>{{Setting::RecordRequests, u"off"_s}}));
    Configuration configuration = PageFrame::configuration();
    Layer environment;
    environment.values[Setting::RecordRequests] = u"off"_s;
    configuration.setLayer(Source::Environment, environment);
    page->showConfiguration(configuration);
    QVERIFY(off->isChecked() && !off->isEnabled());
}

void TestPagesSettings::tokenProtectionIsSavedAtOnce_data() {
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("value");
    QTest::newRow("required") << u"Required"_s << u"required"_s;
    QTest::newRow("off") << u"Off"_s << u"off"_s;
}

void TestPagesSettings::tokenProtectionIsSavedAtOnce() {
    QFETCH(const QString, choice);
    QFETCH(const QString, value);
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    QSignalSpy saves(qobject_cast<SettingsPage *>(frame->page()), &SettingsPage::saveRequested);
    QVERIFY(tokenProtection(*frame, u"Automatic"_s)->isChecked());
    tokenProtection(*frame, choice)->click();
    QCOMPARE(saves.size(), 1);
    QCOMPARE((saves.constFirst().constFirst().value<QMap<Setting, QString>>()),
             (QMap<Setting, QString>{{Setting::Dpop, value}}));
}

void TestPagesSettings::tokenProtectionIsShownAndLocked() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    Configuration configuration = PageFrame::configuration();
    Layer environment;
    environment.values[Setting::Dpop] = u"required"_s;
    configuration.setLayer(Source::Environment, environment);
    page->showConfiguration(configuration);
    QVERIFY(tokenProtection(*frame, u"Required"_s)->isChecked());
    QVERIFY(!tokenProtection(*frame, u"Required"_s)->isEnabled());
    page->showConfiguration(PageFrame::configuration());
    QVERIFY(tokenProtection(*frame, u"Automatic"_s)->isEnabled());
    frame->apply(sample("signed-in")); // its tokens are as they are
    QVERIFY(!tokenProtection(*frame, u"Automatic"_s)->isEnabled());
}

void TestPagesSettings::setupShowsMistakes() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    button(*frame, u"Check and save"_s)->click();
    QVERIFY(shows(*frame, u"Enter the organization or the issuer."_s));
    QVERIFY(shows(*frame, u"Enter the client ID."_s));
    auto *issuer = field(*frame, u"Organization or issuer"_s);
    auto *clientId = field(*frame, u"Client ID"_s);
    QTest::keyClicks(issuer, u"http://provider.example"_s);
    QVERIFY(!shows(*frame,
                   u"Enter the organization or the issuer."_s)); // typing clears the mistake
    QTest::keyClicks(clientId, u"abc"_s);
    QTest::keyClick(clientId, Qt::Key_Return);
    QVERIFY(!shows(
        *frame,
        u"Checking with the provider..."_s)); // http is rejected without contacting the provider
    issuer->clear();
    QTest::keyClicks(issuer, u"acme"_s);
    QTest::keyClick(clientId, Qt::Key_Return);
    QVERIFY(shows(*frame, u"Checking with the provider..."_s));
    QVERIFY(!button(*frame, u"Check and save"_s)->isEnabled());
}

void TestPagesSettings::redirectHostIsSavedAtOnce_data() {
    QTest::addColumn<int>("page");
    QTest::newRow("settings") << int(Kind::Settings);
    QTest::newRow("setup") << int(Kind::Setup);
}

void TestPagesSettings::redirectHostIsSavedAtOnce() {
    QFETCH(int, page);
    const auto frame = shown(static_cast<Kind>(page),
                             sample(page == int(Kind::Setup) ? "not-configured" : "signed-out"));
    QSignalSpy saved(frame->page(), SIGNAL(saveRequested(QMap<Setting, QString>)));
    const auto choices = visible<QRadioButton>(*frame);
    const auto choice = std::find_if(choices.begin(), choices.end(), [](QRadioButton *button) {
        return button->text() == u"localhost"_s;
    });
    QVERIFY(choice != choices.end());
    (*choice)->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE((saved.constFirst().constFirst().value<QMap<Setting, QString>>()),
             (QMap<Setting, QString>{{Setting::RedirectHost, u"localhost"_s}}));
}

void TestPagesSettings::parametersAreChecked_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("no value") << u"offline"_s << u"Enter name=value, joined by &."_s;
    QTest::newRow("reserved") << u"a=b&state=x"_s
                              << u"The additional parameter \"state\" isn't allowed: Bifrost sets "
                                 u"it itself or must not send it."_s;
}

void TestPagesSettings::parametersAreChecked() {
    QFETCH(QString, text);
    QFETCH(QString, mistake);
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *edit = field(*frame, u"Additional parameters"_s);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(shows(*frame, mistake));
}

void TestPagesSettings::theStatedIssuerIsOfferedAndTakenOver() {
    const auto frame = shown(Kind::Setup, sample("not-configured"), statesAnother);
    QSignalSpy saves(frame->page(), SIGNAL(saveRequested(QMap<Setting, QString>)));
    enter(*frame, u"https://op.example/acme"_s);
    QTRY_VERIFY(button(*frame, u"Use this issuer"_s));
    QVERIFY(!button(*frame, u"Save anyway"_s));
    QVERIFY(saves.isEmpty());
    button(*frame, u"Use this issuer"_s)->click();
    QTRY_COMPARE(saves.size(), 1);
    const auto values = saves.first().first().value<QMap<Setting, QString>>();
    QCOMPARE(values.value(Setting::Issuer), stated);
    QCOMPARE(values.value(Setting::ClientId), u"abc"_s);
    QVERIFY(!button(*frame, u"Use this issuer"_s));
}

void TestPagesSettings::whatTheCheckSaysIsScrolledTo_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("below the fold") << int(Kind::Setup);
    QTest::newRow("above") << int(Kind::Settings);
}

void TestPagesSettings::whatTheCheckSaysIsScrolledTo() {
    QFETCH(const int, kind);
    const bool isSetup = kind == int(Kind::Setup);
    const auto frame = shown(static_cast<Kind>(kind),
                             sample(isSetup ? "not-configured" : "signed-out"), statesAnother);
    frame->resize(640, 480);
    if (isSetup) {
        enter(*frame, u"https://op.example/acme"_s);
    } else {
        auto *check = button(*frame, u"Check and save"_s);
        frame->page()->ensureWidgetVisible(check);
        check->click();
    }
    const QString answer = isSetup ? u"Use this issuer"_s : u"Save anyway"_s;
    QTRY_VERIFY(button(*frame, answer));
    QTRY_COMPARE(button(*frame, answer)->visibleRegion().boundingRect(),
                 button(*frame, answer)->rect());
}

void TestPagesSettings::aStatedIssuerThatCannotBeSavedIsNotOffered() {
    // The issuer comes from the command line.
    const auto frame = shown(Kind::Settings, sample("signed-out"), statesAnother);
    button(*frame, u"Check and save"_s)->click();
    QTRY_VERIFY(button(*frame, u"Save anyway"_s));
    QVERIFY(!button(*frame, u"Use this issuer"_s));
}

void TestPagesSettings::aRequirementThatIsNotMetCanBeSavedAnyway() {
    const auto frame =
        shown(Kind::Setup, sample("not-configured"), [](const QString &, const QString &) {
            return QtFuture::makeReadyFuture(Result<ProviderSummary>(
                failure(ValidationError{Rule::MetadataRequiresNoSignedRequests, {}, {}})));
        });
    QSignalSpy saves(frame->page(), SIGNAL(saveRequested(QMap<Setting, QString>)));
    enter(*frame, u"acme"_s);
    QTRY_VERIFY(button(*frame, u"Save anyway"_s));
    QVERIFY(shows(*frame, u"Bifrost can't sign in with this provider yet"_s));
    button(*frame, u"Save anyway"_s)->click();
    QCOMPARE(saves.size(), 1);
}

void TestPagesSettings::whatTheProviderLacksIsReportedAfterSaving() {
    const auto frame = shown(Kind::Setup, sample("not-configured"), statesAnother);
    QSignalSpy saves(frame->page(), SIGNAL(saveRequested(QMap<Setting, QString>)));
    QString title;
    connect(qobject_cast<SetupPage *>(frame->page()), &SetupPage::providerFound, this,
            [&](const Notice &notice) { title = saves.isEmpty() ? QString() : notice.title; });
    enter(*frame, stated);
    QTRY_COMPARE(title, u"Signing out will only work here"_s);
}

void TestPagesSettings::forgettingRequiresConfirmation() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = frame->page();
    QSignalSpy forget(page, SIGNAL(forgetRequested()));
    button(*frame, u"Forget this configuration"_s)->click();
    QCOMPARE(forget.size(), 0);
    button(*frame, u"Keep"_s)->click();
    button(*frame, u"Forget this configuration"_s)->click();
    button(*frame, u"Forget now"_s)->click();
    QCOMPARE(forget.size(), 1);
}

BIFROST_TEST(TestPagesSettings, QApplication)
#include "tst_pages_settings.moc"
