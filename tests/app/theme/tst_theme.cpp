// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "theme/colorscheme.h"
#include "theme/icons.h"
#include "theme/palette.h"
#include "theme/style.h"
#include "theme/thememanager.h"

#include <QDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr double textContrast = 4.5;    // WCAG 2.2, 1.4.3
constexpr double controlContrast = 3.0; // WCAG 2.2, 1.4.11
/// With more contrast: WCAG 2.2, 1.4.6, and as much again for controls.
constexpr double moreContrast = 7.0 / 4.5;

QColor color(QRgb value) {
    return QColor::fromRgba(value);
}

struct Pair {
    const char *name;
    QColor ink;
    QColor ground;
    double least;
};

QList<Pair> pairs(const Tokens &t) {
    QList<Pair> all;
    const QList<std::pair<const char *, QRgb>> grounds{{"background", t.background},
                                                       {"rail", t.rail},
                                                       {"surface", t.surface},
                                                       {"sunken", t.sunken},
                                                       {"hover", t.hover}};
    for (const auto &[name, ground] : grounds) {
        all.append({name, color(t.text), color(ground), textContrast});
        all.append({name, color(t.mutedText), color(ground), textContrast});
        all.append({name, color(t.accent), color(ground), textContrast});
        all.append({name, color(t.controlBorder), color(ground), controlContrast});
    }
    all.append({"primary button", color(t.onAccent), color(t.accent), textContrast});
    all.append({"primary button, hovered", color(t.onAccent), color(t.accentHover), textContrast});
    all.append({"current page", color(t.accent), color(t.accentSoft), textContrast});
    all.append({"tooltip", color(t.onTooltip), color(t.tooltip), textContrast});
    all.append({"danger button", color(t.danger), color(t.surface), textContrast});
    all.append({"state dot", color(t.success), color(t.rail), controlContrast});
    for (const QRgb status : {t.danger, t.success, t.warning, t.mutedText}) {
        const QColor banner = softened(color(status), color(t.surface));
        all.append({"banner text", color(t.text), banner, textContrast});
        all.append({"banner link", color(t.accent), banner, textContrast});
        all.append({"banner icon", color(status), banner, controlContrast});
    }
    return all;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastOfKnownPairs();
    void everyPairHasEnoughContrast_data();
    void everyPairHasEnoughContrast();
    void paletteCarriesEveryToken();
    void appearanceReadsItsOwnText();
    void iconsAreTintedAndSharp();
    void everyIconOfTheResourcesIsValid();
    void windowFollowsTheChosenAppearance();
    void windowFollowsTheContrastOfTheDesktop();
    void reducedMotionStopsAnimations();
};

void TestTheme::contrastOfKnownPairs() {
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrastRatio(QColor(u"#767676"_s), Qt::white) * 100),
             454); // a well-known value
    QCOMPARE(contrastRatio(Qt::white, Qt::black), contrastRatio(Qt::black, Qt::white));
}

void TestTheme::everyPairHasEnoughContrast_data() {
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    int number = 0;
    struct Look {
        const char *name;
        const Tokens &tokens;
        double factor;
    };
    for (const Look &look : {Look{"light", lightTokens, 1}, Look{"dark", darkTokens, 1},
                             Look{"light, more contrast", contrastLightTokens, moreContrast},
                             Look{"dark, more contrast", contrastDarkTokens, moreContrast}}) {
        for (const Pair &pair : pairs(look.tokens)) {
            QTest::addRow("%s, %s, %d", look.name, pair.name, ++number)
                << pair.ink << pair.ground << pair.least * look.factor;
        }
    }
}

void TestTheme::everyPairHasEnoughContrast() {
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2 is %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
}

void TestTheme::paletteCarriesEveryToken() {
    const QPalette palette = makePalette(darkTokens);
    QCOMPARE(palette.color(role::Background).rgba(), darkTokens.background);
    QCOMPARE(palette.color(role::Accent).rgba(), darkTokens.accent);
    QCOMPARE(palette.color(role::AccentHover).rgba(), darkTokens.accentHover);
    QCOMPARE(palette.color(role::Warning).rgba(), darkTokens.warning);
    QCOMPARE(palette.color(QPalette::Inactive, role::Surface).rgba(), darkTokens.surface);
}

void TestTheme::appearanceReadsItsOwnText() {
    for (const auto appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QCOMPARE(appearanceFromText(appearanceText(appearance).toUpper()), appearance);
    }
    QVERIFY(!appearanceFromText(u"sepia"_s));
}

void TestTheme::iconsAreTintedAndSharp() {
    const QPixmap icon = tintedIcon(u"home"_s, 20, Qt::red, 2);
    QCOMPARE(icon.size(), QSize(40, 40));
    QCOMPARE(icon.devicePixelRatio(), 2.0);
    const QImage image = icon.toImage().convertToFormat(QImage::Format_ARGB32);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            inked += pixel.alpha() > 0;
            QVERIFY(pixel.alpha() < 200 || (pixel.red() > 250 && pixel.green() < 5));
        }
    }
    QVERIFY(inked > 50);
    QVERIFY(tintedIcon(u"no such icon"_s, 20, Qt::red, 1).isNull());
}

void TestTheme::everyIconOfTheResourcesIsValid() {
    const QStringList icons = QDir(u":/bifrost/icons"_s).entryList();
    QVERIFY(icons.size() > 15);
    for (const QString &icon : icons) {
        QVERIFY2(!tintedIcon(icon.chopped(4), 16, Qt::black, 1).isNull(), qPrintable(icon));
    }
}

void TestTheme::windowFollowsTheChosenAppearance() {
    SystemPreferences system(ColorScheme::Dark);
    Style style;
    ThemeManager theme(system, style);
    QWidget window;
    QWidget child(&window);
    theme.setWindow(&window);
    QCOMPARE(child.palette().color(role::Background).rgba(),
             darkTokens.background); // the last known scheme
    theme.setAppearance(Appearance::Light);
    QCOMPARE(child.palette().color(role::Background).rgba(), lightTokens.background);
    theme.setAppearance(Appearance::System);
    QCOMPARE(child.palette().color(role::Background).rgba(), darkTokens.background);
}

void TestTheme::windowFollowsTheContrastOfTheDesktop() {
    SystemPreferences system(ColorScheme::Light);
    Style style;
    ThemeManager theme(system, style);
    QWidget window;
    theme.setWindow(&window);
    const auto background = [&window] { return window.palette().color(role::Accent).rgba(); };
    const auto report = [&system](QLatin1StringView group, const QString &key,
                                  const QVariant &value) {
        system.applySetting(group, key, value);
        Q_EMIT system.changed();
    };
    report(appearanceGroup, u"contrast"_s, 1U);
    QCOMPARE(background(), contrastLightTokens.accent);
    report(appearanceGroup, u"color-scheme"_s, 1U);
    QCOMPARE(background(), contrastDarkTokens.accent);
    report(appearanceGroup, u"contrast"_s, 0U);
    QCOMPARE(background(), darkTokens.accent);
    report(gnomeAccessibilityGroup, u"high-contrast"_s, true); // of a portal that knows no contrast
    QCOMPARE(background(), contrastDarkTokens.accent);
}

void TestTheme::reducedMotionStopsAnimations() {
    Style style;
    QWidget widget;
    widget.setStyle(&style);
    QVERIFY(mayAnimate(&widget));
    style.setMotion(Motion::Reduced);
    QVERIFY(!mayAnimate(&widget));
}

BIFROST_TEST(TestTheme, QApplication)
#include "tst_theme.moc"
