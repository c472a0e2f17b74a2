// SPDX-License-Identifier: Apache-2.0
// Whatever color an organization has, everything stays readable.
#include "support/testroom.h"
#include "theme/brand.h"
#include "theme/palette.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QColor opaqueColor(QRgb value) {
    return QColor::fromRgb(value);
}

/// The pairs that depend on the accent, computed here anew; empty if all are readable.
QString unreadablePair(const Tokens &t) {
    QList<std::pair<QColor, QColor>> pairs{{opaqueColor(t.onAccent), opaqueColor(t.accent)},
                                           {opaqueColor(t.onAccent), opaqueColor(t.accentHover)}};
    for (const QRgb ground : {t.background, t.rail, t.surface, t.sunken, t.hover, t.accentSoft}) {
        pairs.append({opaqueColor(t.accent), opaqueColor(ground)});
    }
    for (const QRgb status : {t.danger, t.success, t.warning, t.mutedText}) {
        pairs.append(
            {opaqueColor(t.accent), softened(opaqueColor(status), opaqueColor(t.surface))});
    }
    for (const auto &[ink, ground] : pairs) {
        if (contrastRatio(ink, ground) < 4.5) {
            return u"%1 on %2"_s.arg(ink.name(), ground.name());
        }
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Tokens)

class TestBrand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAccentIsReadable_data();
    void everyAccentIsReadable();
    void keepsAnAccentThatIsReadable();
    void keepsTheHue_data();
    void keepsTheHue();
    void changesNothingElse();
    void readsColors_data();
    void readsColors();
    void putsALogoOnAPlateOnlyIfNeeded_data();
    void putsALogoOnAPlateOnlyIfNeeded();
    void noLogoStaysNone();
};

void TestBrand::everyAccentIsReadable_data() {
    QTest::addColumn<Tokens>("base");
    QTest::newRow("light") << lightTokens;
    QTest::newRow("dark") << darkTokens;
}

void TestBrand::everyAccentIsReadable() {
    QFETCH(const Tokens, base);
    QRandomGenerator random(20261129);
    QList<QRgb> accents{0xFFFFE600, 0xFFFFFFFF, 0xFF000000, 0xFFFDFDF8, 0xFF0B3D91,
                        0xFF808080, 0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0x00FFFFFF};
    for (int i = 0; i < 3000; ++i) {
        accents.append(random.generate() | 0xFF000000U);
    }
    for (const QRgb accent : std::as_const(accents)) {
        const QString problem = unreadablePair(branded(base, accent).tokens);
        QVERIFY2(problem.isEmpty(),
                 qPrintable(u"%1: %2"_s.arg(opaqueColor(accent).name(), problem)));
    }
}

void TestBrand::keepsAnAccentThatIsReadable() {
    const QRgb blue = 0xFF0B3D91;
    QCOMPARE(branded(lightTokens, blue).use, AccentUse::AsItIs);
    QCOMPARE(branded(lightTokens, blue).tokens.accent, blue);
    QCOMPARE(branded(darkTokens, blue).use, AccentUse::Mended);
    QCOMPARE(branded(lightTokens, 0xFFFFE600).use, AccentUse::Mended);
    QCOMPARE(branded(darkTokens, 0xFFFFE600).use, AccentUse::AsItIs);
}

void TestBrand::keepsTheHue_data() {
    QTest::addColumn<QString>("accent");
    for (const char *accent : {"#ffe600", "#0b3d91", "#e91e63", "#00c853", "#7c4dff"}) {
        QTest::newRow(accent) << QString::fromLatin1(accent);
    }
}

void TestBrand::keepsTheHue() {
    QFETCH(const QString, accent);
    const QColor wanted(accent);
    for (const Tokens &base : {lightTokens, darkTokens}) {
        const QColor mended = opaqueColor(branded(base, wanted.rgb()).tokens.accent);
        const int apart = qAbs(mended.hslHue() - wanted.hslHue());
        QVERIFY2(qMin(apart, 360 - apart) <= 4, qPrintable(mended.name()));
    }
}

void TestBrand::changesNothingElse() {
    Tokens tokens = branded(lightTokens, 0xFF0B3D91).tokens;
    QVERIFY(tokens.accentSoft != lightTokens.accentSoft);
    tokens.accent = lightTokens.accent;
    tokens.accentHover = lightTokens.accentHover;
    tokens.accentSoft = lightTokens.accentSoft;
    QCOMPARE(memcmp(&tokens, &lightTokens, sizeof tokens), 0);
}

void TestBrand::readsColors_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char *text : {"#0b3d91", "#ABC", " #0b3d91 "}) {
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    }
    for (const char *text :
         {"", "blue", "#12345", "#80ffffff", "0b3d91", "#0b3d91;", "rgb(1,2,3)"}) {
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
}

void TestBrand::readsColors() {
    QFETCH(const QString, text);
    QTEST(accentFromText(text).has_value(), "valid");
}

void TestBrand::putsALogoOnAPlateOnlyIfNeeded_data() {
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<bool>("hasPlate");
    QTest::newRow("white") << QColor(Qt::white) << true;
    QTest::newRow("black") << QColor(Qt::black) << true;
    QTest::newRow("red") << QColor(u"#e11d48"_s) << false;
}

void TestBrand::putsALogoOnAPlateOnlyIfNeeded() {
    QFETCH(const QColor, ink);
    QImage logo(80, 40, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.fillRect(10, 10, 60, 20, ink);
    painter.end();
    const QImage readable = readableLogo(logo);
    QTEST(readable.size() != logo.size(), "hasPlate");
    const QColor ground = readable.pixelColor(readable.width() / 2, 3);
    QVERIFY(ground.alpha() == 0 || contrastRatio(ground, ink) > 4.5);
}

void TestBrand::noLogoStaysNone() {
    QVERIFY(readableLogo({}).isNull());
    QImage nothing(10, 10, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    QCOMPARE(readableLogo(nothing).size(), QSize(10, 10));
}

BIFROST_TEST(TestBrand, QApplication)
#include "tst_brand.moc"
