// SPDX-License-Identifier: Apache-2.0
#include "session/brand/logofile.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64{1024} * 1024;
constexpr int mostElements = 2000;
constexpr int deepest = 24;
constexpr int side = 480; ///< in which it is drawn

/// A value that loads something: an address, or `url()` of anything but a part of the document.
bool refersElsewhere(QStringView name, const QString &value) {
    const QString text = value.trimmed();
    if (name == "href"_L1) {
        return !text.startsWith(u'#');
    }
    qsizetype at = text.indexOf("url("_L1, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = text.indexOf("url("_L1, at + 4, Qt::CaseInsensitive)) {
        const QString target = text.mid(at + 4).trimmed();
        if (!target.startsWith(u'#') && !target.startsWith("'#"_L1) &&
            !target.startsWith("\"#"_L1)) {
            return true;
        }
    }
    return text.contains(u'\\') || text.contains("@import"_L1, Qt::CaseInsensitive);
}

bool isHarmlessElement(const QXmlStreamReader &xml) {
    // `use` can multiply what it refers to, each level by the one before.
    static const QStringList refused{
        u"image"_s,   u"script"_s,  u"foreignObject"_s,    u"style"_s,
        u"use"_s,     u"a"_s,       u"animate"_s,          u"set"_s,
        u"video"_s,   u"audio"_s,   u"iframe"_s,           u"filter"_s,
        u"feImage"_s, u"pattern"_s, u"animateTransform"_s, u"animateColor"_s};
    if (refused.contains(xml.name().toString(), Qt::CaseInsensitive)) {
        return false;
    }
    const auto attributes = xml.attributes();
    return std::ranges::none_of(attributes, [](const QXmlStreamAttribute &attribute) {
        return attribute.name().startsWith("on"_L1, Qt::CaseInsensitive) ||
               refersElsewhere(attribute.name(), attribute.value().toString());
    });
}

bool isHarmless(const QByteArray &svg) {
    QXmlStreamReader xml(svg);
    xml.setNamespaceProcessing(true);
    int elements = 0;
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return false;
        case QXmlStreamReader::StartElement:
            if (++elements > mostElements || ++depth > deepest || !isHarmlessElement(xml)) {
                return false;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return !xml.hasError() && elements > 0;
}

} // namespace

std::variant<QByteArray, LogoProblem> readLogoFile(const QString &path) {
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isAbsolute() || !info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return LogoProblem::Unreadable;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        return LogoProblem::TooLarge;
    }
    return bytes;
}

bool isSvg(const QByteArray &bytes) {
    const QByteArray start = bytes.left(1024).trimmed().toLower();
    return start.startsWith('<') && start.contains("<svg");
}

QImage drawSvg(const QByteArray &svg) {
    if (!isHarmless(svg)) {
        return {};
    }
    QSvgRenderer renderer(svg);
    const QSize natural = renderer.defaultSize();
    if (!renderer.isValid() || natural.isEmpty()) {
        return {};
    }
    const QSize size = natural.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}
