// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

/// Worst-case responses of a provider within the size limits.
namespace bifrost::bench {

struct Document {
    const char *name;
    QByteArray bytes;
};

/// `head`, then items separated by commas until `size` is reached, then `tail`.
inline QByteArray filled(qsizetype size, const QByteArray &head, const QByteArray &tail,
                         const std::function<QByteArray(int)> &item) {
    QByteArray document = head;
    for (int i = 0; document.size() + 80 < size; ++i) {
        document += item(i);
        document += ',';
    }
    document.back() = ' ';
    return document + tail;
}

/// JSON objects of `size` bytes that start with `members`.
inline QList<Document> documents(qsizetype size, const QByteArray &members) {
    const QByteArray head = '{' + members + ',';
    const auto array = [&](const char *name, const QByteArray &item) {
        return Document{name, filled(size, head + "\"x\":[", "]}", [&](int) { return item; })};
    };
    const auto number = [](int i) { return QByteArray::number(i); };
    return {
        {"many members",
         filled(size, head, "}", [&](int i) { return "\"m" + number(i) + "\":1"; })},
        {"many members with escapes",
         filled(size, head, "}", [&](int i) { return "\"\\u0061" + number(i) + "\":1"; })},
        array("many numbers", "1"),
        array("many small objects", R"({"a":1})"),
        array("many deep arrays", QByteArray(28, '[') + QByteArray(28, ']')),
        {"one long string", head + "\"x\":\"" + QByteArray(size - head.size() - 8, 'x') + "\"}"},
        {"one string of escapes",
         head + "\"x\":\"" + QByteArray("\\n").repeated((size - head.size() - 8) / 2) + "\"}"},
    };
}

inline quint32 crc32(const QByteArray &bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
    }
    return ~crc;
}

inline QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    for (int i = 3; i >= 0; --i, value >>= 8) {
        bytes[i] = static_cast<char>(value & 0xFF);
    }
    return bytes;
}

inline QByteArray chunk(const QByteArray &type, const QByteArray &content) {
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crc32(type + content));
}

/// The zlib format; qCompress() prepends the size.
inline QByteArray deflated(const QByteArray &bytes) {
    return qCompress(bytes, 9).sliced(4);
}

inline QByteArray png(quint32 side, const QByteArray &ancillary, const QByteArray &pixels) {
    const QByteArray header = bigEndian(side) + bigEndian(side) + QByteArray("\x08\0\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + ancillary +
           chunk("IDAT", deflated(pixels)) + chunk("IEND", {});
}

/// Pictures of at most 2 MB.
inline QList<Document> pictures() {
    const QByteArray text =
        chunk("zTXt", QByteArray("k\0\0", 3) + deflated(QByteArray(qsizetype{7} << 20, '\0')));
    const QByteArray frame = QByteArray("\x2c\0\0\0\0", 5) + QByteArray("\x01\0\x01\0\0", 5) +
                             QByteArray("\x02\x02\x44\x01\0", 5);
    const QByteArray gif = "GIF89a" + QByteArray("\x01\0\x01\0\x80\0\0", 7) + QByteArray(6, '\0');
    return {
        {"texts of 1.4 GB in a PNG", png(1, text.repeated(200), QByteArray(2, '\0'))},
        {"a PNG that goes on for 1 GB", png(1, {}, QByteArray(qsizetype{1} << 30, '\0'))},
        {"a PNG of 4096 x 4096", png(4096, {}, QByteArray(qsizetype{4097} * 4096, '\0'))},
        {"a PNG of 60000 x 60000", png(60000, {}, QByteArray(1000, '\0'))},
        {"a GIF of 130,000 frames", gif + frame.repeated(1'990'000 / frame.size()) + ';'},
        {"an SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='90000' height='90000'>" +
                       QByteArray("<g>").repeated(100000)},
    };
}

} // namespace bifrost::bench
