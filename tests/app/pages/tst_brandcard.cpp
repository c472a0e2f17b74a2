// SPDX-License-Identifier: Apache-2.0
#include "../shownpage.h"
#include "pages/brandcard.h"
#include "support/testroom.h"
#include "theme/style.h"

#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>

using namespace shownpage;
using namespace Qt::StringLiterals;

class TestBrandCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void showsWhatIsInUse();
    void offersTheChoiceOnlyWhereTheProviderPublishes();
    void savesTheChoice();
    void isLockedByAnotherSource();
    void isPartOfSettings();
    void railShowsNameAndLogo();
};

void TestBrandCard::showsWhatIsInUse() {
    BrandCard card;
    card.show();
    card.showBrand({});
    QVERIFY(shows(card, u"Your organization has set no look of its own."_s));
    BrandView view;
    view.brand.name = u"Acme <b>Robotics</b>"_s;
    view.brand.accent = 0xFFFFE600;
    view.brand.logo = QImage(2, 2, QImage::Format_RGB32);
    view.notes = {u"The color was mended."_s};
    card.showBrand(view);
    QVERIFY(shows(card, u"In use: Acme <b>Robotics</b> \u00B7 #ffe600 \u00B7 a logo"_s));
    QVERIFY(shows(card, u"The color was mended."_s));
}

void TestBrandCard::offersTheChoiceOnlyWhereTheProviderPublishes() {
    BrandCard card;
    card.show();
    card.showConfiguration({});
    card.showBrand({});
    QVERIFY(visible<QRadioButton>(card).isEmpty());
    card.showBrand({.isPublished = true});
    QCOMPARE(visible<QRadioButton>(card).size(), 2);
    QVERIFY(visible<QRadioButton>(card)[0]->isChecked()); // on by default
}

void TestBrandCard::savesTheChoice() {
    BrandCard card;
    card.show();
    card.showConfiguration({});
    card.showBrand({.isPublished = true});
    QSignalSpy saved(&card, &BrandCard::saveRequested);
    visible<QRadioButton>(card)[1]->click();
    visible<QRadioButton>(card)[0]->click();
    using Values = QMap<Setting, QString>;
    QCOMPARE(saved[0][0].value<Values>(), (Values{{Setting::BrandFromProvider, u"off"_s}}));
    QCOMPARE(saved[1][0].value<Values>(), (Values{{Setting::BrandFromProvider, u"on"_s}}));
}

void TestBrandCard::isLockedByAnotherSource() {
    Layer layer;
    layer.values.insert(Setting::BrandFromProvider, u"off"_s);
    Configuration configuration;
    configuration.setLayer(Source::Environment, layer);
    BrandCard card;
    card.show();
    card.showConfiguration(configuration);
    card.showBrand({.isPublished = true});
    QVERIFY(!visible<QRadioButton>(card)[0]->isEnabled());
    QVERIFY(visible<QRadioButton>(card)[1]->isChecked());
}

void TestBrandCard::isPartOfSettings() {
    ViewState state = sample("signed-out");
    state.brand.brand.name = u"Acme"_s;
    const auto frame = shown(Kind::Settings, state);
    QVERIFY(shows(*frame, u"In use: Acme"_s));
}

void TestBrandCard::railShowsNameAndLogo() {
    ViewState state = sample("signed-out");
    const auto frame = shown(Kind::Home, state);
    const QImage plain = frame->rail()->grab().toImage();
    state.brand.brand.name = u"Acme"_s;
    frame->apply(state);
    const QImage named = frame->rail()->grab().toImage();
    QVERIFY(named != plain);
    state.brand.brand.logo = QImage(400, 20, QImage::Format_RGB32); // as wide as possible
    state.brand.brand.logo.fill(QColor(u"#00ff00"_s));
    frame->apply(state);
    const QImage logo = frame->rail()->grab().toImage();
    QVERIFY(logo != named);
    const qreal ratio = logo.devicePixelRatio();
    QCOMPARE(logo.pixelColor(int(100 * ratio), int(34 * ratio)), QColor(u"#00ff00"_s));
    QVERIFY(logo.pixelColor(int(204 * ratio), int(34 * ratio)) != QColor(u"#00ff00"_s));
}

BIFROST_TEST(TestBrandCard, QApplication)
#include "tst_brandcard.moc"
