// SPDX-License-Identifier: Apache-2.0
#include "support/httpserver.h"
#include "support/testroom.h"
#include "widgets/pictureloader.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <atomic>

using namespace bifrost;
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

quint32 crc32(const QByteArray &bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
    }
    return ~crc;
}

/// The PNG with a chunk behind its header.
QByteArray withChunk(QByteArray png, const QByteArray &type, const QByteArray &content) {
    constexpr qsizetype behindTheHeader = 8 + 12 + 13;
    QByteArray size(4, '\0');
    QByteArray checksum(4, '\0');
    qToBigEndian(quint32(content.size()), size.data());
    qToBigEndian(crc32(type + content), checksum.data());
    return png.insert(behindTheHeader, size + type + content + checksum);
}

std::atomic_int warnings;

void countWarning(QtMsgType, const QMessageLogContext &, const QString &) {
    ++warnings;
}

const QString remoteIssuer = u"https://op.example"_s;

} // namespace

class TestPictureLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsPictures_data();
    void showsPictures();
    void showsNothingElse_data();
    void showsNothingElse();
    void forgetsThePersonBefore();
    void pictureThatIsStillDecodedIsDropped();
    void textsOfAPngAreNotUnfolded();
    void loopbackIsForAnIssuerThere_data();
    void loopbackIsForAnIssuerThere();
    void redirectMustBeAllowedToo();
    void takesNoPackedAnswer();
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
    loader.load(dataUri(bytes), remoteIssuer);
    QTRY_COMPARE(changed.size(), 1);
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
    loader.load(picture, remoteIssuer);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(changed.size(), 0);
    QVERIFY(loader.picture().isNull());
}

void TestPictureLoader::forgetsThePersonBefore() {
    PictureLoader loader;
    loader.load(dataUri(encoded("png", {8, 8})), remoteIssuer);
    QTRY_VERIFY(!loader.picture().isNull());
    QSignalSpy changed(&loader, &PictureLoader::changed);
    loader.load({}, {});
    QCOMPARE(changed.size(), 1);
    QVERIFY(loader.picture().isNull());
}

/// Whoever signs out, or in as somebody else, must not see the picture come afterwards.
void TestPictureLoader::pictureThatIsStillDecodedIsDropped() {
    PictureLoader loader;
    QSignalSpy changed(&loader, &PictureLoader::changed);
    loader.load(dataUri(encoded("png", {2000, 2000})), remoteIssuer);
    QVERIFY(loader.isLoading());
    loader.load(dataUri(encoded("png", {8, 8})), remoteIssuer);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(loader.picture().size(), QSize(8, 8));
    loader.load(dataUri(encoded("png", {2000, 2000})), remoteIssuer);
    loader.load({}, {});
    QVERIFY(!loader.isLoading());
    QVERIFY(loader.picture().isNull());
}

/// A text chunk of seven kilobytes holds seven megabytes. libpng complains of what it cannot
/// unfold: here it must not even try.
void TestPictureLoader::textsOfAPngAreNotUnfolded() {
    PictureLoader loader;
    QSignalSpy changed(&loader, &PictureLoader::changed);
    const QtMessageHandler before = qInstallMessageHandler(countWarning);
    const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
    warnings = 0;
    loader.load(dataUri(withChunk(encoded("png", {8, 8}), "zTXt", "k" + QByteArray(2, '\0') + "x")),
                remoteIssuer);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(int(warnings), 0);
}

void TestPictureLoader::loopbackIsForAnIssuerThere_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<qsizetype>("requests");
    QTest::newRow("issuer on loopback") << u"http://127.0.0.1:9080"_s << qsizetype{1};
    QTest::newRow("issuer elsewhere") << remoteIssuer << qsizetype{0};
    QTest::newRow("issuer unknown") << QString() << qsizetype{0};
}

void TestPictureLoader::loopbackIsForAnIssuerThere() {
    QFETCH(const QString, issuer);
    test::HttpServer server;
    server.on("/a.png", {.body = encoded("png", {8, 8}), .headers = {}});
    PictureLoader loader;
    loader.load(server.url(u"/a.png"_s).toString(), issuer);
    QTRY_VERIFY(!loader.isLoading());
    QTEST(server.requests().size(), "requests");
    QCOMPARE(loader.picture().isNull(), server.requests().isEmpty());
}

void TestPictureLoader::redirectMustBeAllowedToo() {
    test::HttpServer server;
    QUrl elsewhere = server.url(u"/b.png"_s);
    elsewhere.setHost(u"0.0.0.0"_s); // this machine too, but no loopback address
    server.on("/a.png",
              {.status = 302, .body = {}, .headers = {{"Location", elsewhere.toEncoded()}}});
    server.on("/b.png", {.body = encoded("png", {8, 8}), .headers = {}});
    PictureLoader loader;
    loader.load(server.url(u"/a.png"_s).toString(), u"http://127.0.0.1:9080"_s);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(loader.picture().isNull());
}

/// Packed, two megabytes would be two gigabytes.
void TestPictureLoader::takesNoPackedAnswer() {
    test::HttpServer server;
    server.on("/a.png", {.body = encoded("png", {8, 8}), .headers = {}});
    PictureLoader loader;
    loader.load(server.url(u"/a.png"_s).toString(), u"http://127.0.0.1:9080"_s);
    QTRY_VERIFY(!loader.picture().isNull());
    QCOMPARE(server.requests().first().header("Accept-Encoding"), QByteArray("identity"));
}

BIFROST_TEST(TestPictureLoader, QApplication)
#include "tst_pictureloader.moc"
