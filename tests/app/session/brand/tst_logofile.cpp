// SPDX-License-Identifier: Apache-2.0
#include "session/brand/logofile.h"
#include "support/testroom.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QByteArray &content, const QByteArray &attributes = {}) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" height=\"20\" " +
           attributes + ">" + content + "</svg>";
}

const QByteArray square = "<rect width=\"40\" height=\"20\" fill=\"#e11d48\"/>";

} // namespace

class TestLogoFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsAHarmlessDocument();
    void allowsItsOwnGradients();
    void refusesSvg_data();
    void refusesSvg();
    void boundsTheSize();
    void readsOnlyWholeRegularFiles();
};

void TestLogoFile::drawsAHarmlessDocument() {
    QVERIFY(isSvg(document(square)));
    QVERIFY(!isSvg("\x89PNG"));
    const QImage image = drawSvg(document(square));
    QCOMPARE(image.size(), QSize(480, 240));
    QCOMPARE(image.pixelColor(100, 100), QColor(u"#e11d48"_s));
}

void TestLogoFile::allowsItsOwnGradients() {
    const QImage image =
        drawSvg(document("<linearGradient id=\"g\"><stop stop-color=\"#0f0\"/></linearGradient>"
                         "<rect width=\"40\" height=\"20\" fill=\"url(#g)\"/>"));
    QVERIFY(!image.isNull());
}

void TestLogoFile::refusesSvg_data() {
    QTest::addColumn<QByteArray>("svg");
    const auto row = [](const char *name, const QByteArray &svg) { QTest::newRow(name) << svg; };
    row("document type", "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">" + document(square));
    row("entities", "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + document("<text>&a;</text>"));
    row("picture", document("<image xlink:href=\"file:///etc/passwd\"/>"));
    row("picture from the net", document("<image href=\"https://evil.example/a.png\"/>"));
    row("link", document("<a href=\"https://evil.example\">" + square + "</a>"));
    row("script", document("<script>1</script>" + square));
    row("event", document(square, "onload=\"alert(1)\""));
    row("foreign object", document("<foreignObject/>" + square));
    row("style sheet", document("<style>@import url(https://evil.example)</style>" + square));
    row("style", document("<rect style=\"fill:url(https://evil.example/#a)\"/>"));
    row("escaped style", document("<rect style=\"fill:u\\72l(https://evil.example/#a)\"/>"));
    row("fill", document("<rect fill=\"URL( 'https://evil.example/#a')\"/>"));
    row("instruction", "<?xml-stylesheet href=\"https://evil.example\"?>" + document(square));
    row("multiplied", document("<g id=\"a\"/><use href=\"#a\"/>"));
    row("too many parts", document(QByteArray("<g/>").repeated(3000)));
    row("too deep", document(QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100)));
    row("broken", document(square).chopped(3));
    row("nothing", "");
}

void TestLogoFile::refusesSvg() {
    QFETCH(const QByteArray, svg);
    QVERIFY(drawSvg(svg).isNull());
}

void TestLogoFile::boundsTheSize() {
    QByteArray huge = document(square);
    huge.replace("width=\"40\" height=\"20\" >", "width=\"400000\" height=\"200000\" >");
    QCOMPARE(drawSvg(huge).size(), QSize(480, 240));
}

void TestLogoFile::readsOnlyWholeRegularFiles() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"logo.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PNG");
    file.close();
    QCOMPARE(std::get<QByteArray>(readLogoFile(path)), "PNG");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1024 * 1024 + 1, 'x'));
    file.close();
    QCOMPARE(std::get<LogoProblem>(readLogoFile(path)), LogoProblem::TooLarge);
    for (const QString &other : {folder.path(), u"/dev/zero"_s, u"logo.png"_s, path + u'x'}) {
        QCOMPARE(std::get<LogoProblem>(readLogoFile(other)), LogoProblem::Unreadable);
    }
}

BIFROST_TEST(TestLogoFile, QApplication)
#include "tst_logofile.moc"
