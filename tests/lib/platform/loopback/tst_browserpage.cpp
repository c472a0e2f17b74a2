// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/formpage.h"
#include "support/testroom.h"

#include <bifrost/browserpage.h>

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace bifrost;

Q_DECLARE_METATYPE(bifrost::BrowserOutcome)

namespace {

constexpr BrowserOutcome outcomes[] = {BrowserOutcome::SignedIn,  BrowserOutcome::SignedOut,
                                       BrowserOutcome::Declined,  BrowserOutcome::Failed,
                                       BrowserOutcome::OutOfDate, BrowserOutcome::LinkUsed};

QString text(const QString &page, const QString &element) {
    const QRegularExpression expression(QStringLiteral("<%1>(.*?)</%1>").arg(element),
                                        QRegularExpression::DotMatchesEverythingOption);
    return expression.match(page).captured(1);
}

double luminance(const QString &hex) {
    const auto channel = [&hex](int at) {
        const double c = hex.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const QString &a, const QString &b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// The colors of the light or the dark scheme, by name.
QHash<QString, QString> colors(const QString &page, int scheme) {
    static const QRegularExpression root(QStringLiteral(":root \\{(.*?)\\}"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression color(QStringLiteral("--([a-z-]+): (#[0-9a-f]{6});"));
    auto blocks = root.globalMatch(page);
    QString block;
    for (int i = 0; i <= scheme && blocks.hasNext(); ++i) {
        block = blocks.next().captured(1);
    }
    QHash<QString, QString> result;
    for (auto it = color.globalMatch(block); it.hasNext();) {
        const auto match = it.next();
        result.insert(match.captured(1), match.captured(2));
    }
    return result;
}

} // namespace

class TestBrowserPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatHappened_data();
    void showsWhatHappened();
    void everyOutcomeHasItsOwnTextAndPicture();
    void isWholeAndAccessible_data() { showsWhatHappened_data(); }
    void isWholeAndAccessible();
    void loadsNothing_data() { showsWhatHappened_data(); }
    void loadsNothing();
    void escapesTheName();
    void rejectionShowsItsMessage();
    void acceptsNoName();
    void usedLinkExplainsWhatToPress();
    void formIsSentByScriptOrButton();
    void formEscapesItsValues();
    void showsTheLookOfAnApplication();
    void ignoresALookThatIsNone_data();
    void ignoresALookThatIsNone();
    void speaksTheLanguageOfTheApplication();
    void translationIsPlainText();
    void textFromRightToLeftIsolatesTheName();
    void whatIsNotTranslatedIsInEnglish();
    void everyTextIsOffered();
    void colorsHaveContrast_data();
    void colorsHaveContrast();

private:
    static QString page(const BrowserPage &outcome, const QString &name = QStringLiteral("Acme")) {
        return QString::fromUtf8(defaultBrowserPages(name)(outcome));
    }
};

void TestBrowserPage::showsWhatHappened_data() {
    QTest::addColumn<BrowserOutcome>("outcome");
    QTest::addColumn<QString>("heading");
    QTest::newRow("in") << BrowserOutcome::SignedIn << QStringLiteral("You are signed in");
    QTest::newRow("out") << BrowserOutcome::SignedOut << QStringLiteral("You are signed out");
    QTest::newRow("no") << BrowserOutcome::Declined << QStringLiteral("The request was declined");
    QTest::newRow("rejected") << BrowserOutcome::Rejected
                              << QStringLiteral("Acme did not accept this sign-in");
    QTest::newRow("bad") << BrowserOutcome::Failed << QStringLiteral("Something went wrong");
    QTest::newRow("used") << BrowserOutcome::LinkUsed << QStringLiteral("This link has been used");
    QTest::newRow("old") << BrowserOutcome::OutOfDate << QStringLiteral("This page is out of date");
}

void TestBrowserPage::showsWhatHappened() {
    QFETCH(const BrowserOutcome, outcome);
    QFETCH(const QString, heading);
    const QString html = page(outcome);
    QCOMPARE(text(html, QStringLiteral("h1")), heading);
    QCOMPARE(text(html, QStringLiteral("title")), heading + QStringLiteral(" \u00b7 Acme"));
    QVERIFY(text(html, QStringLiteral("p")).contains(QStringLiteral("Acme")));
    QVERIFY(text(html, QStringLiteral("p")).contains(QStringLiteral("close this tab")));
}

void TestBrowserPage::everyOutcomeHasItsOwnTextAndPicture() {
    static const QRegularExpression picture(QStringLiteral("<svg class=\"outcome\".*?</svg>"));
    QSet<QString> headings;
    QSet<QString> pictures;
    for (const BrowserOutcome outcome : outcomes) {
        headings.insert(text(page(outcome), QStringLiteral("h1")));
        pictures.insert(picture.match(page(outcome)).captured());
    }
    QCOMPARE(headings.size(), 6);
    QCOMPARE(pictures.size(), 6);
    QVERIFY(!pictures.contains(QString()));
}

void TestBrowserPage::isWholeAndAccessible() {
    QFETCH(const BrowserOutcome, outcome);
    const QString html = page(outcome);
    for (const auto *part :
         {"<!doctype html>", "<html lang=\"en\" dir=\"ltr\">", "<meta charset=\"utf-8\">",
          "name=\"viewport\"", "role=\"status\"", "aria-hidden=\"true\"",
          "prefers-color-scheme: dark", "prefers-reduced-motion: reduce", "prefers-contrast: more",
          "forced-colors: active", "</html>"}) {
        QVERIFY2(html.contains(QLatin1String(part)), part);
    }
    QVERIFY(!html.contains(QStringLiteral("{{")));
}

void TestBrowserPage::loadsNothing() {
    QFETCH(const BrowserOutcome, outcome);
    const QString html = page(outcome);
    static const QRegularExpression loading(
        QStringLiteral(
            "<script|<iframe|<img|<form|@import|\\bsrc\\s*=|\\son[a-z]+\\s*=|\\sstyle\\s*=|"
            "url\\((?!#)|href=\"(?!data:)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = loading.match(html);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void TestBrowserPage::escapesTheName() {
    const QString html =
        page(BrowserOutcome::SignedIn, QStringLiteral("<script>{{icon}}</script> & \"Co\""));
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;{{icon}}&lt;/script&gt; &amp; &quot;Co")));
}

void TestBrowserPage::rejectionShowsItsMessage() {
    const BrowserPage rejection(BrowserOutcome::Rejected,
                                QStringLiteral("Staff <b>only</b>, {{name}}."));
    const QString html = page(rejection);
    QVERIFY(html.contains(QStringLiteral("Staff &lt;b&gt;only&lt;/b&gt;, &#123;&#123;name}}. ")));
    QVERIFY(!page(BrowserOutcome::Rejected).contains(QStringLiteral("message")));
    QCOMPARE(BrowserOutcome(rejection), BrowserOutcome::Rejected);
}

void TestBrowserPage::acceptsNoName() {
    const QString html = page(BrowserOutcome::SignedIn, {});
    QCOMPARE(text(html, QStringLiteral("p")),
             QStringLiteral("You can close this tab and return to the application. This page can't "
                            "be loaded again."));
}

void TestBrowserPage::usedLinkExplainsWhatToPress() {
    QCOMPARE(text(page(BrowserOutcome::LinkUsed), QStringLiteral("p")),
             QStringLiteral("Press \"Open the browser again\" in Acme. You can close this tab."));
}

void TestBrowserPage::formIsSentByScriptOrButton() {
    const QString html = QString::fromUtf8(formPage(
        QStringLiteral("Acme"), {QUrl(QStringLiteral("https://op.example/out?a=b&c=d")),
                                 {{QStringLiteral("id_token_hint"), QStringLiteral("e30.e30.c2ln")},
                                  {QStringLiteral("state"), QStringLiteral("s")}}}));
    QVERIFY(html.contains(
        QStringLiteral("<form method=\"post\" action=\"https://op.example/out?a=b&amp;c=d\">")));
    QVERIFY(html.contains(
        QStringLiteral("<input type=\"hidden\" name=\"id_token_hint\" value=\"e30.e30.c2ln\">")));
    QCOMPARE(text(html, QStringLiteral("button")), QStringLiteral("Sign out"));
    QCOMPARE(text(html, QStringLiteral("script")), QStringLiteral("document.forms[0].submit()"));
    QCOMPARE(html.count(QStringLiteral("<script")), 1);
    QVERIFY(text(html, QStringLiteral("p")).contains(QStringLiteral("press the button")));
    QCOMPARE(text(html, QStringLiteral("title")), QStringLiteral("Signing out \u00b7 Acme"));
    QVERIFY(!html.contains(QStringLiteral("{{")));
}

void TestBrowserPage::formEscapesItsValues() {
    const QString hostile = QStringLiteral("\"><script>{{name}}{{form}}</script>'");
    const QString html = QString::fromUtf8(
        formPage(hostile, {QUrl(QStringLiteral("https://op.example/?\"><script>")),
                           {{QStringLiteral("state"), hostile}}}));
    QCOMPARE(html.count(QStringLiteral("<script")), 1);
    QCOMPARE(html.count(QStringLiteral("<form")), 1);
    QVERIFY(html.contains(
        QStringLiteral("value=\"&quot;&gt;&lt;script&gt;{{name}}{{form}}&lt;/script&gt;'\"")));
}

void TestBrowserPage::showsTheLookOfAnApplication() {
    const QByteArray png("\x89PNG\r\n\x1a\n and more");
    const QString html =
        QString::fromUtf8(brandedBrowserPages({.applicationName = QStringLiteral("Acme"),
                                               .accent = QStringLiteral("#0000ff"),
                                               .darkAccent = QStringLiteral("#8888ff"),
                                               .logo = png})(BrowserOutcome::SignedIn));
    QVERIFY(html.contains(QLatin1String("src=\"data:image/png;base64," + png.toBase64() + '"')));
    QVERIFY(html.contains(QStringLiteral("--arc-inner: #d7d7f8")));
    QCOMPARE(html.count(QStringLiteral("--arc-inner:")), 6);
    QCOMPARE(html.count(QStringLiteral("<style>")), 1); // its digest is all that may be styled
    QVERIFY(!html.contains(QStringLiteral("{{")));
}

void TestBrowserPage::ignoresALookThatIsNone_data() {
    QTest::addColumn<QString>("accent");
    QTest::addColumn<QByteArray>("logo");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("style") << QStringLiteral("red;}</style><script>") << QByteArray("<svg/>");
    QTest::newRow("short") << QStringLiteral("#fff") << QByteArray("\x89PNG");
    QTest::newRow("large") << QStringLiteral("#12345g")
                           << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(300000, 'x');
}

void TestBrowserPage::ignoresALookThatIsNone() {
    QFETCH(const QString, accent);
    QFETCH(const QByteArray, logo);
    const QString html = QString::fromUtf8(brandedBrowserPages(
        {QStringLiteral("Acme"), accent, accent, logo})(BrowserOutcome::SignedIn));
    QCOMPARE(html, page(BrowserOutcome::SignedIn));
}

/// Marks every text that is translated.
static BrowserPageLanguage marked(QLocale::Language language) {
    return {QLocale(language), [](const QString &english) { return u'*' + english; }};
}

void TestBrowserPage::speaksTheLanguageOfTheApplication() {
    for (const BrowserOutcome outcome : outcomes) {
        const QString html = QString::fromUtf8(
            defaultBrowserPages(QStringLiteral("Acme"), marked(QLocale::German))(outcome));
        QVERIFY(html.contains(QStringLiteral("<html lang=\"de\" dir=\"ltr\">")));
        QVERIFY(text(html, QStringLiteral("h1")).startsWith(u'*'));
        QVERIFY(text(html, QStringLiteral("p")).startsWith(u'*'));
    }
    const QString form = QString::fromUtf8(formPage(
        {QString(), marked(QLocale::German)}, {QUrl(QStringLiteral("https://op.example/out")),
                                               {{QStringLiteral("state"), QStringLiteral("s")}}}));
    QVERIFY(form.contains(QStringLiteral("<html lang=\"de\"")));
    QCOMPARE(text(form, QStringLiteral("button")), QStringLiteral("*Sign out"));
    QVERIFY(text(form, QStringLiteral("title")).endsWith(QStringLiteral("*the application")));
}

void TestBrowserPage::translationIsPlainText() {
    const BrowserPageLanguage hostile{QLocale(QLocale::French), [](const QString &) {
                                          return QStringLiteral("<b>{{name}}</b>");
                                      }};
    const QString html = QString::fromUtf8(
        defaultBrowserPages(QStringLiteral("Acme"), hostile)(BrowserOutcome::SignedIn));
    QCOMPARE(text(html, QStringLiteral("h1")), QStringLiteral("&lt;b&gt;Acme&lt;/b&gt;"));
}

void TestBrowserPage::textFromRightToLeftIsolatesTheName() {
    const QString html = QString::fromUtf8(defaultBrowserPages(
        QStringLiteral("Acme"), marked(QLocale::Arabic))(BrowserOutcome::SignedIn));
    QVERIFY(html.contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
    QVERIFY(text(html, QStringLiteral("p")).contains(QStringLiteral("\u2068Acme\u2069")));
}

void TestBrowserPage::whatIsNotTranslatedIsInEnglish() {
    const BrowserPageLanguage silent{QLocale(QLocale::Japanese),
                                     [](const QString &) { return QString(); }};
    const QString html = QString::fromUtf8(
        defaultBrowserPages(QStringLiteral("Acme"), silent)(BrowserOutcome::SignedOut));
    QCOMPARE(text(html, QStringLiteral("h1")), QStringLiteral("You are signed out"));
}

void TestBrowserPage::everyTextIsOffered() {
    const QStringList offered = browserPageTexts();
    QStringList asked;
    const BrowserPageLanguage listening{QLocale(QLocale::German), [&asked](const QString &english) {
                                            asked.append(english);
                                            return english;
                                        }};
    for (int outcome = 0; outcome <= int(BrowserOutcome::LinkUsed); ++outcome) {
        (void)defaultBrowserPages({}, listening)(static_cast<BrowserOutcome>(outcome));
    }
    (void)formPage({QString(), listening}, {});
    asked.removeDuplicates();
    asked.sort();
    QStringList sorted = offered;
    sorted.sort();
    QCOMPARE(asked, sorted);
}

void TestBrowserPage::colorsHaveContrast_data() {
    QTest::addColumn<int>("scheme");
    QTest::addColumn<double>("least"); // of text
    QTest::newRow("light") << 0 << 4.5;
    QTest::newRow("dark") << 1 << 4.5;
    QTest::newRow("light, more contrast") << 2 << 7.0;
    QTest::newRow("dark, more contrast") << 3 << 7.0;
}

void TestBrowserPage::colorsHaveContrast() {
    QFETCH(const int, scheme);
    QFETCH(const double, least);
    const QString html = page(BrowserOutcome::SignedIn);
    auto color = colors(html, 0);
    color.insert(colors(html, scheme)); // a scheme states what it changes
    QVERIFY(color.contains(QStringLiteral("surface")));
    const QString surface = color.value(QStringLiteral("surface"));
    for (const auto *name : {"text", "muted"}) { // WCAG 2.2, 1.4.3
        QVERIFY2(contrast(color.value(QLatin1String(name)), surface) >= least, name);
    }
    QVERIFY(contrast(color.value(QStringLiteral("on-accent")),
                     color.value(QStringLiteral("accent"))) >= least);
    for (const auto *name : {"success", "warning", "danger"}) { // WCAG 2.2, 1.4.11
        QVERIFY2(contrast(color.value(QLatin1String(name)), surface) >= 3.0, name);
    }
}

BIFROST_TEST(TestBrowserPage, bifrost::test::NoApplication)
#include "tst_browserpage.moc"
