// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>

#include <atomic>
#include <memory>

/// Decodes a stranger's picture: PNG, JPEG, GIF (its first frame) or WebP of at most 16 million
/// pixels, nothing else. A few kilobytes can keep a decoder busy for seconds, so it works in a
/// thread of its own, which shares nothing with this one but a flag to stop it, and is stopped
/// after five seconds.
class PictureDecoder : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Waits for the decoder, which stops at its next look at the bytes.
    ~PictureDecoder() override;

    /// Drops what is under way.
    void decode(const QByteArray &bytes);
    void stop();
    [[nodiscard]] bool isBusy() const { return stopped_ != nullptr; }

Q_SIGNALS:
    /// Once for each `decode()` that was not dropped: a square of at most 384 pixels, or null.
    void decoded(const QImage &picture);

private:
    std::shared_ptr<std::atomic_bool> stopped_; ///< of the decoding under way
};
