// SPDX-License-Identifier: Apache-2.0
#include "session/brand/brandcontrol.h"
#include "support/testroom.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QBuffer>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QSize size, const QColor &color) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class TestBrandControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hasNoLookByDefault();
    void nameAndAccentAreKnownBeforeTheStart();
    void readsALogoAfterTheStart();
    void drawsAnSvgLogo();
    void saysWhatItCannotUse_data();
    void saysWhatItCannotUse();
    void saysThatAnAccentWasMended();
    void asksTheProviderOnceAfterTheStart();
    void asksNobodyIfItIsTurnedOff();
    void takesWhatTheProviderPublishes();
    void settingsWinOverTheProvider();
    void aFailureChangesNothing();
    void anotherIssuerIsAskedAnew();
    void pagesHaveTheLook();

private:
    using Answer = Result<std::optional<Branding>>;
    void make(const QMap<Setting, QString> &values);
    void answer(const Answer &answer);
    [[nodiscard]] BrandView view() const { return brand_->extended({}).brand; }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ConfigurationStore> store_;
    std::unique_ptr<BrandControl> brand_;
    std::shared_ptr<QPromise<Answer>> pending_;
    QStringList asked_;
};

void TestBrandControl::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    asked_.clear();
}

void TestBrandControl::cleanup() {
    brand_.reset();
    store_.reset();
    pending_.reset();
}

void TestBrandControl::make(const QMap<Setting, QString> &values) {
    Layer layer;
    layer.values = values;
    ConfigurationPlaces places;
    places.userFile = folder_->filePath(u"bifrost.conf"_s);
    store_ = std::make_unique<ConfigurationStore>(places, layer);
    brand_ = std::make_unique<BrandControl>(*store_, [this](const ClientConfiguration &client) {
        asked_.append(client.issuer);
        pending_ = std::make_shared<QPromise<Answer>>();
        pending_->start();
        return pending_->future();
    });
}

void TestBrandControl::answer(const Answer &answer) {
    const auto promise = std::exchange(pending_, nullptr);
    promise->addResult(answer);
    promise->finish();
    QCoreApplication::processEvents();
}

QString TestBrandControl::write(const QString &name, const QByteArray &content) const {
    const QString path = folder_->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) >= 0 ? path : QString();
}

void TestBrandControl::hasNoLookByDefault() {
    make({});
    brand_->start();
    QCOMPARE(brand_->brand(), Brand());
    QVERIFY(view().notes.isEmpty());
    QVERIFY(!view().isPublished);
    QVERIFY(asked_.isEmpty());
}

void TestBrandControl::nameAndAccentAreKnownBeforeTheStart() {
    make({{Setting::BrandName, u" Acme\u202E "_s}, {Setting::BrandAccent, u"#0b3d91"_s}});
    QCOMPARE(brand_->brand().name, u"Acme"_s);
    QCOMPARE(brand_->brand().accent, QRgb(0xFF0B3D91));
    QCOMPARE(brand_->brand().darkAccent, QRgb(0xFF0B3D91));
}

void TestBrandControl::readsALogoAfterTheStart() {
    const QString logo = write(u"logo.png"_s, png({30, 20}, u"#e11d48"_s));
    make({{Setting::BrandLogo, logo}});
    QVERIFY(brand_->brand().logo.isNull());
    QSignalSpy changed(brand_.get(), &BrandControl::changed);
    brand_->start();
    QTRY_COMPARE(brand_->brand().logo.size(), QSize(30, 20)); // whole, not square
    QVERIFY(changed.size() >= 1);
}

void TestBrandControl::drawsAnSvgLogo() {
    make({{Setting::BrandLogo,
           write(u"logo.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" "
                                "height=\"2\"><rect width=\"4\" height=\"2\" "
                                "fill=\"#e11d48\"/></svg>")}});
    brand_->start();
    QCOMPARE(brand_->brand().logo.size(), QSize(480, 240));
}

void TestBrandControl::saysWhatItCannotUse_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("script") << QByteArray("<svg><script/></svg>");
    QTest::newRow("large") << QByteArray(2 * 1024 * 1024, 'x');
    QTest::newRow("empty") << QByteArray();
}

void TestBrandControl::saysWhatItCannotUse() {
    QFETCH(const QByteArray, content);
    make({{Setting::BrandLogo, write(u"logo"_s, content)}, {Setting::BrandAccent, u"blue"_s}});
    brand_->start();
    QTRY_COMPARE(view().notes.size(), 2);
    QVERIFY(view().notes[0].contains(u"blue"_s));
    QVERIFY(view().notes[1].contains(u"logo"_s));
    QCOMPARE(brand_->brand(), Brand());
}

void TestBrandControl::saysThatAnAccentWasMended() {
    make({{Setting::BrandAccent, u"#ffe600"_s}});
    QCOMPARE(view().notes.size(), 1);
    QVERIFY(view().notes[0].contains(u"#ffe600"_s));
}

void TestBrandControl::asksTheProviderOnceAfterTheStart() {
    make({{Setting::Issuer, u"acme"_s}, {Setting::ClientId, u"abc"_s}});
    QVERIFY(asked_.isEmpty());
    QVERIFY(view().isPublished);
    brand_->start();
    QCOMPARE(asked_, QStringList{u"acme"_s});
    answer(std::nullopt);
    QVERIFY(store_->save({{Setting::Appearance, u"dark"_s}}).ok());
    QCOMPARE(asked_.size(), 1);
}

void TestBrandControl::asksNobodyIfItIsTurnedOff() {
    make({{Setting::Issuer, u"acme"_s},
          {Setting::ClientId, u"abc"_s},
          {Setting::BrandFromProvider, u"off"_s}});
    brand_->start();
    QVERIFY(asked_.isEmpty());
}

void TestBrandControl::takesWhatTheProviderPublishes() {
    make({{Setting::Issuer, u"acme"_s}, {Setting::ClientId, u"abc"_s}});
    brand_->start();
    Branding branding;
    branding.name = u"Acme"_s;
    branding.dark.accent = u"#ffe600"_s;
    branding.light.logo = QUrl(u"data:image/png;base64,"_s +
                               QString::fromLatin1(png({30, 20}, u"#e11d48"_s).toBase64()));
    answer(branding);
    QTRY_COMPARE(brand_->brand().logo.size(), QSize(30, 20));
    QCOMPARE(brand_->brand().name, u"Acme"_s);
    QCOMPARE(brand_->brand().accent, QRgb(0xFFFFE600)); // the only one there is
}

void TestBrandControl::settingsWinOverTheProvider() {
    make({{Setting::Issuer, u"acme"_s},
          {Setting::ClientId, u"abc"_s},
          {Setting::BrandName, u"Umbrella"_s}});
    brand_->start();
    Branding branding;
    branding.name = u"Acme"_s;
    branding.light.accent = u"#0b3d91"_s;
    answer(branding);
    QCOMPARE(brand_->brand().name, u"Umbrella"_s);
    QCOMPARE(brand_->brand().accent, QRgb(0xFF0B3D91));
}

void TestBrandControl::aFailureChangesNothing() {
    make({{Setting::Issuer, u"acme"_s}, {Setting::ClientId, u"abc"_s}});
    brand_->start();
    QSignalSpy changed(brand_.get(), &BrandControl::changed);
    answer(failure(TransportError{}));
    QCOMPARE(brand_->brand(), Brand());
    QVERIFY(changed.isEmpty());
}

void TestBrandControl::anotherIssuerIsAskedAnew() {
    make({{Setting::ClientId, u"abc"_s}});
    QVERIFY(store_->save({{Setting::Issuer, u"acme"_s}}).ok());
    brand_->start();
    Branding branding;
    branding.name = u"Acme"_s;
    answer(branding);
    QCOMPARE(brand_->brand().name, u"Acme"_s);
    QVERIFY(store_->save({{Setting::Issuer, u"umbrella"_s}}).ok());
    QCOMPARE(asked_.size(), 2);
    QVERIFY(brand_->brand().name.isEmpty()); // nobody has another organization's look
}

void TestBrandControl::pagesHaveTheLook() {
    QCOMPARE(browserLook({}).logo, QByteArray());
    Brand brand;
    brand.name = u"Acme"_s;
    brand.accent = 0xFF0B3D91;
    brand.logo = QImage(2000, 600, QImage::Format_RGB32);
    brand.logo.fill(Qt::red);
    const BrowserLook look = browserLook(brand);
    QCOMPARE(look.applicationName, u"Acme"_s);
    QCOMPARE(look.accent, u"#0b3d91"_s);
    QCOMPARE(QImage::fromData(look.logo).size(), QSize(480, 144));
}

BIFROST_TEST(TestBrandControl, QApplication)
#include "tst_brandcontrol.moc"
