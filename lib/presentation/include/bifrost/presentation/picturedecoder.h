// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>

#include <atomic>
#include <memory>

namespace bifrost {

/// Decodes an untrusted picture: PNG, JPEG, GIF (its first frame), or WebP of at most 16 million
/// pixels, nothing else. A few kilobytes can keep a decoder busy for seconds, so it runs in a
/// separate thread, which shares only a stop flag with this one, and is stopped after five seconds.
///
/// Belongs to the thread that created it, which needs an event loop.
class PictureDecoder : public QObject {
    Q_OBJECT
public:
    /// What is made of a picture.
    enum class Shape {
        Square, ///< its middle, at most 384 pixels wide: for a person
        Whole,  ///< all of it, at most 1120 pixels wide and high
    };

    /// Decodes into `shape`.
    explicit PictureDecoder(Shape shape = Shape::Square, QObject *parent = nullptr);
    /// Waits for the decoder, which stops at its next read.
    ~PictureDecoder() override;

    /// Discards the decoding in progress.
    void decode(const QByteArray &bytes);
    /// Discards the decoding in progress; `decoded()` is not emitted for it.
    void stop();
    /// A decoding is in progress.
    [[nodiscard]] bool isBusy() const { return stopped_ != nullptr; }

Q_SIGNALS:
    /// Emitted once for each `decode()` that was not discarded; a null image if it failed.
    void decoded(const QImage &picture);

private:
    const Shape shape_;
    std::shared_ptr<std::atomic_bool> stopped_; ///< of the decoding in progress
};

} // namespace bifrost
