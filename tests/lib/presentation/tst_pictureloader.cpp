// SPDX-License-Identifier: Apache-2.0
#include "support/httpserver.h"
#include "support/testproxy.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <bifrost/presentation/pictureloader.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QSslConfiguration>
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

/// The PNG with a chunk inserted after its header.
QByteArray withChunk(QByteArray png, const QByteArray &type, const QByteArray &content) {
    constexpr qsizetype behindTheHeader = 8 + 12 + 13;
    QByteArray size(4, '\0');
    QByteArray checksum(4, '\0');
    qToBigEndian(quint32(content.size()), size.data());
    qToBigEndian(crc32(type + content), checksum.data());
    return png.insert(behindTheHeader, size + type + content + checksum);
}

/// The JPEG with the EXIF orientation 6 (row 0 is the right side), as phones write it.
QByteArray turned(QByteArray jpeg) {
    const auto tiff = QByteArray::fromHex("4d4d002a00000008" // big endian, directory at 8
                                          "0001"             // one entry:
                                          "0112000300000001" // Orientation, one SHORT
                                          "00060000"
                                          "00000000"); // no other directory
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray size(2, '\0');
    qToBigEndian(quint16(exif.size() + size.size()), size.data());
    return jpeg.insert(2, QByteArray("\xFF\xE1") + size + exif);
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
    void loadsPictures_data();
    void loadsPictures();
    void showsPhotosUpright();
    void rejectsEverythingElse_data();
    void rejectsEverythingElse();
    void discardsThePictureOfThePreviousUser();
    void discardsAPictureThatIsStillBeingDecoded();
    void doesNotExpandTextChunksOfAPng();
    void allowsLoopbackOnlyForALoopbackIssuer_data();
    void allowsLoopbackOnlyForALoopbackIssuer();
    void checksRedirectTargets();
    void rejectsCompressedResponses();
    void goesThroughTheProxyOnceItsPasswordIsKnown();
};

void TestPictureLoader::loadsPictures_data() {
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

void TestPictureLoader::loadsPictures() {
    QFETCH(QByteArray, bytes);
    PictureLoader loader;
    QSignalSpy changed(&loader, &PictureLoader::changed);
    loader.load(dataUri(bytes), remoteIssuer);
    QTRY_COMPARE(changed.size(), 1);
    QTEST(loader.picture().size(), "size");
}

void TestPictureLoader::showsPhotosUpright() {
    QImage lying(64, 64, QImage::Format_RGB32); // red on the left, which belongs on top
    lying.fill(Qt::blue);
    for (int y = 0; y < lying.height(); ++y) {
        for (int x = 0; x < lying.width() / 2; ++x) {
            lying.setPixelColor(x, y, Qt::red);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    lying.save(&buffer, "jpeg", 100);
    PictureLoader loader;
    loader.load(dataUri(turned(bytes)), remoteIssuer);
    QTRY_VERIFY(!loader.picture().isNull());
    const QImage shown = loader.picture().toImage();
    QVERIFY(shown.pixelColor(32, 8).red() > 200);
    QVERIFY(shown.pixelColor(32, 56).blue() > 200);
}

void TestPictureLoader::rejectsEverythingElse_data() {
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

void TestPictureLoader::rejectsEverythingElse() {
    QFETCH(QString, picture);
    PictureLoader loader;
    QSignalSpy changed(&loader, &PictureLoader::changed);
    loader.load(picture, remoteIssuer);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(changed.size(), 0);
    QVERIFY(loader.picture().isNull());
}

void TestPictureLoader::discardsThePictureOfThePreviousUser() {
    PictureLoader loader;
    loader.load(dataUri(encoded("png", {8, 8})), remoteIssuer);
    QTRY_VERIFY(!loader.picture().isNull());
    QSignalSpy changed(&loader, &PictureLoader::changed);
    loader.load({}, {});
    QCOMPARE(changed.size(), 1);
    QVERIFY(loader.picture().isNull());
}

/// After a sign-out, or a sign-in as another user, the previous picture must not appear.
void TestPictureLoader::discardsAPictureThatIsStillBeingDecoded() {
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

/// A text chunk of seven kilobytes expands to seven megabytes. libpng prints a warning if it fails
/// to expand one; here it must not even try.
void TestPictureLoader::doesNotExpandTextChunksOfAPng() {
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

void TestPictureLoader::allowsLoopbackOnlyForALoopbackIssuer_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<qsizetype>("requests");
    QTest::newRow("issuer on loopback") << u"http://127.0.0.1:9080"_s << qsizetype{1};
    QTest::newRow("issuer elsewhere") << remoteIssuer << qsizetype{0};
    QTest::newRow("issuer unknown") << QString() << qsizetype{0};
}

void TestPictureLoader::allowsLoopbackOnlyForALoopbackIssuer() {
    QFETCH(const QString, issuer);
    test::HttpServer server;
    server.on("/a.png", {.body = encoded("png", {8, 8}), .headers = {}});
    PictureLoader loader;
    loader.load(server.url(u"/a.png"_s).toString(), issuer);
    QTRY_VERIFY(!loader.isLoading());
    QTEST(server.requests().size(), "requests");
    QCOMPARE(loader.picture().isNull(), server.requests().isEmpty());
}

void TestPictureLoader::checksRedirectTargets() {
    test::HttpServer server;
    QUrl elsewhere = server.url(u"/b.png"_s);
    elsewhere.setHost(u"0.0.0.0"_s); // also this computer, but not a loopback address
    server.on("/a.png",
              {.status = 302, .body = {}, .headers = {{"Location", elsewhere.toEncoded()}}});
    server.on("/b.png", {.body = encoded("png", {8, 8}), .headers = {}});
    PictureLoader loader;
    loader.load(server.url(u"/a.png"_s).toString(), u"http://127.0.0.1:9080"_s);
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(loader.picture().isNull());
}

/// Compressed, two megabytes could expand to two gigabytes.
void TestPictureLoader::rejectsCompressedResponses() {
    test::HttpServer server;
    server.on("/a.png", {.body = encoded("png", {8, 8}), .headers = {}});
    PictureLoader loader;
    loader.load(server.url(u"/a.png"_s).toString(), u"http://127.0.0.1:9080"_s);
    QTRY_VERIFY(!loader.picture().isNull());
    QCOMPARE(server.requests().first().header("Accept-Encoding"), QByteArray("identity"));
}

void TestPictureLoader::goesThroughTheProxyOnceItsPasswordIsKnown() {
    const test::TlsIdentity identity = test::makeTlsIdentity();
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({identity.certificate});
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
    test::HttpServer server(identity);
    server.on("/ada.png", {200, encoded("png", {64, 64}), {{"Content-Type", "image/png"}}});
    test::TestProxy proxy;
    proxy.mood = test::TestProxy::Mood::Basic;
    proxy.hosts.insert("provider.test", quint16(server.url({}).port()));

    Proxy known{.type = Proxy::Type::Http, .host = u"127.0.0.1"_s, .port = proxy.port()};
    PictureLoader loader;
    loader.setProxies([&known](const QUrl &) { return known; });
    const auto load = [&loader] {
        loader.load(u"https://provider.test/ada.png"_s, u"https://provider.test"_s);
        return QTest::qWaitFor([&loader] { return !loader.isLoading(); });
    };
    QVERIFY(load());
    QVERIFY(loader.picture().isNull());
    const auto requests = proxy.heads.size();
    QVERIFY(load()); // nothing has changed
    QCOMPARE(proxy.heads.size(), requests);
    known.user = u"ada"_s;
    known.password = Secret("open sesame");
    QVERIFY(load());
    QCOMPARE(loader.picture().size(), QSize(64, 64));
}

BIFROST_TEST(TestPictureLoader, QGuiApplication)
#include "tst_pictureloader.moc"

#include <bifrost/presentation/pictureloader.h>
