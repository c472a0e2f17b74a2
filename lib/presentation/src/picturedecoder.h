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
class PictureDecoder : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Waits for the decoder, which stops at its next read.
    ~PictureDecoder() override;

    /// Discards the decoding in progress.
    void decode(const QByteArray &bytes);
    void stop();
    [[nodiscard]] bool isBusy() const { return stopped_ != nullptr; }

Q_SIGNALS:
    /// Emitted once for each `decode()` that was not discarded, with a square of at most 384
    /// pixels, or null.
    void decoded(const QImage &picture);

private:
    std::shared_ptr<std::atomic_bool> stopped_; ///< of the decoding in progress
};

} // namespace bifrost
