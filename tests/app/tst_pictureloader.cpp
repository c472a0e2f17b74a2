// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "widgets/pictureloader.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *format, const QSize &size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString dataUri(const QByteArray &bytes, const QString &type = u"image/png"_s) {
    return u"data:%1;base64,%2"_s.arg(type, QString::fromLatin1(bytes.toBase64()));
}

} // namespace

class TestPictureLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsPictures_data();
    void showsPictures();
    void showsNothingElse_data();
    void showsNothingElse();
    void forgetsThePersonBefore();
};

void TestPictureLoader::showsPictures_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << encoded("png", {64, 64}) << QSize(64, 64);
    QTest::newRow("JPEG") << encoded("jpeg", {64, 64}) << QSize(64, 64);
    QTest::newRow("GIF") << QByteArray::fromBase64(
                                "R0lGODdhAQABAIAAAAAAAAAAACwAAAAAAQABAAACAkQBADs=")
                         << QSize(1, 1);
    QTest::newRow("oblong: the middle") << encoded("png", {96, 48}) << QSize(48, 48);
    QTest::newRow("large: scaled") << encoded("png", {1200, 1000}) << QSize(384, 384);
}

void TestPictureLoader::showsPictures() {
    QFETCH(QByteArray, bytes);
    PictureLoader loader;
    QSignalSpy changed(&loader, &PictureLoader::changed);
    loader.load(dataUri(bytes));
    QCOMPARE(changed.size(), 1);
    QTEST(loader.picture().size(), "size");
}

void TestPictureLoader::showsNothingElse_data() {
    QTest::addColumn<QString>("picture");
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)";
    QTest::newRow("SVG") << dataUri(svg, u"image/svg+xml"_s);
    QTest::newRow("SVG that is called PNG") << dataUri(svg);
    QTest::newRow("SVG behind the first bytes of a PNG") << dataUri("\x89PNG\r\n" + svg);
    QTest::newRow("BMP") << dataUri(encoded("bmp", {8, 8}));
    QTest::newRow("PNG that breaks off") << dataUri(encoded("png", {64, 64}).left(40));
    QTest::newRow("wider than any portrait") << dataUri(encoded("png", {8193, 1}));
    QTest::newRow("text") << dataUri("hello");
    QTest::newRow("nothing") << dataUri({});
    QTest::newRow("not base64") << u"data:image/png,abc"_s;
    QTest::newRow("no comma") << u"data:image/png;base64"_s;
    QTest::newRow("http, not here") << u"http://203.0.113.1/a.png"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("no address") << u"a picture"_s;
}

void TestPictureLoader::showsNothingElse() {
    QFETCH(QString, picture);
    PictureLoader loader;
    QSignalSpy changed(&loader, &PictureLoader::changed);
    loader.load(picture);
    QCOMPARE(changed.size(), 0);
    QVERIFY(loader.picture().isNull());
}

void TestPictureLoader::forgetsThePersonBefore() {
    PictureLoader loader;
    loader.load(dataUri(encoded("png", {8, 8})));
    QVERIFY(!loader.picture().isNull());
    QSignalSpy changed(&loader, &PictureLoader::changed);
    loader.load({});
    QCOMPARE(changed.size(), 1);
    QVERIFY(loader.picture().isNull());
}

BIFROST_TEST(TestPictureLoader, QApplication)
#include "tst_pictureloader.moc"
