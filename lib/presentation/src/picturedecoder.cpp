// SPDX-License-Identifier: Apache-2.0
#include <bifrost/presentation/picturedecoder.h>

#include <QDeadlineTimer>
#include <QImageReader>
#include <QThread>
#include <QtEndian>

#include <chrono>

namespace bifrost {

static constexpr int maxSide = 8192;
static constexpr qint64 maxPixels = qint64{16} * 1024 * 1024;
static constexpr int maxScans = 64;    ///< of a progressive JPEG; about ten are usual
static constexpr int storedSide = 384; ///< the largest circle, at 200 % and more
static constexpr int wholeSide = 1120; ///< the column of a page, at 200 %
static constexpr auto decodingTime = std::chrono::seconds{5};

namespace {

/// The bytes of a picture. Reading fails once decoding is stopped or has taken too long: this is
/// how a decoder, which can't be interrupted otherwise, is aborted. Decoders read a few kilobytes
/// at a time.
class StoppableBytes : public QIODevice {
public:
    StoppableBytes(QByteArray bytes, const std::atomic_bool &stopped)
        : bytes_(std::move(bytes)), stopped_(stopped) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return bytes_.size(); }
    [[nodiscard]] bool isSequential() const override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override {
        if (stopped_ || deadline_.hasExpired()) {
            return -1;
        }
        const QByteArrayView part = QByteArrayView(bytes_).sliced(qMin(pos(), size()));
        const qint64 count = qMin<qint64>(maximum, part.size());
        std::copy_n(part.data(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray bytes_;
    const std::atomic_bool &stopped_;
    QDeadlineTimer deadline_{decodingTime};
};

// Detects the format from the first bytes. By default, Qt tries all of its decoders, and the SVG
// decoder, which could refer to local files, reads the whole picture for that.
QByteArray formatOf(const QByteArray &bytes) {
    if (bytes.startsWith("\x89PNG\r\n")) {
        return "png";
    }
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return "jpeg";
    }
    if (bytes.startsWith("GIF8")) {
        return "gif";
    }
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "webp" : QByteArray();
}

/// Keeps the chunks that make up the picture (PNG, 11.2 and 11.3.2). Others contain text, each of
/// which may expand to 8 MB in memory.
QByteArray withoutAncillaryChunks(const QByteArray &png) {
    constexpr qsizetype signature = 8;
    constexpr qsizetype frame = 12; // length, type and checksum
    QByteArray kept = png.left(signature);
    for (qsizetype at = signature; at + frame <= png.size();) {
        const qsizetype size = frame + qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray type = png.mid(at + 4, 4);
        if ((type.front() & 0x20) == 0 || type == "tRNS") {
            kept += png.mid(at, size);
        }
        at += size;
    }
    return kept;
}

QImage middleOf(const QImage &image) {
    const int side = qMin(image.width(), image.height());
    const QImage middle =
        image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return side > storedSide ? middle.scaled(storedSide, storedSide, Qt::IgnoreAspectRatio,
                                             Qt::SmoothTransformation)
                             : middle;
}

QImage shaped(const QImage &image, PictureDecoder::Shape shape) {
    if (shape == PictureDecoder::Shape::Square) {
        return middleOf(image);
    }
    return image.width() > wholeSide || image.height() > wholeSide
               ? image.scaled(wholeSide, wholeSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
               : image;
}

QImage decodePicture(const QByteArray &bytes, PictureDecoder::Shape shape,
                     const std::atomic_bool &stopped) {
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || (format == "jpeg" && bytes.count("\xFF\xDA") > maxScans)) {
        return {};
    }
    StoppableBytes device(format == "png" ? withoutAncillaryChunks(bytes) : bytes, stopped);
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // a phone turns its photos by EXIF alone
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > maxSide || size.height() > maxSide ||
        qint64(size.width()) * size.height() > maxPixels) {
        return {};
    }
    const QImage image = reader.read();
    return image.isNull() ? QImage() : shaped(image, shape);
}

} // namespace

PictureDecoder::PictureDecoder(Shape shape, QObject *parent) : QObject(parent), shape_(shape) {}

PictureDecoder::~PictureDecoder() {
    stop();
    const auto threads = findChildren<QThread *>();
    for (QThread *thread : threads) {
        thread->wait();
    }
}

void PictureDecoder::stop() {
    if (stopped_) {
        *stopped_ = true;
        stopped_.reset();
    }
}

void PictureDecoder::decode(const QByteArray &bytes) {
    stop();
    stopped_ = std::make_shared<std::atomic_bool>(false);
    const auto picture = std::make_shared<QImage>();
    QThread *thread = QThread::create([bytes, picture, shape = shape_, stopped = stopped_] {
        *picture = decodePicture(bytes, shape, *stopped);
    });
    thread->setParent(this);
    // Back in this thread. Ignore a decoding that was discarded in the meantime.
    connect(thread, &QThread::finished, this, [this, thread, picture, stopped = stopped_] {
        thread->deleteLater();
        if (stopped == stopped_) {
            stopped_.reset();
            Q_EMIT decoded(*picture);
        }
    });
    thread->start(QThread::LowPriority);
}

} // namespace bifrost
