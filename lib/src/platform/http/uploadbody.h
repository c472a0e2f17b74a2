// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repeats.h"

#include <QIODevice>
#include <QPointer>

#include <algorithm>

namespace bifrost {

/// The body of a request as Qt reads it: `length` bytes of a device of the application, from where
/// that stands. It survives the end of that device. Qt cannot rewind it unless the request may be
/// repeated, see `OnceOnlyBody`.
class UploadBody final : public QIODevice {
    Q_OBJECT
public:
    UploadBody(QIODevice *source, qint64 length, Repeats repeats)
        : source_(source),
          start_(source->isSequential() ? 0 : source->pos()),
          length_(length),
          repeats_(repeats) {
        connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
        connect(source, &QIODevice::readChannelFinished, this, &QIODevice::readChannelFinished);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// The source is gone, or had less than it promised.
    [[nodiscard]] bool hasFailed() const { return hasFailed_; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return length_; }
    [[nodiscard]] qint64 bytesAvailable() const override {
        return source_ ? std::min(source_->bytesAvailable(), length_ - position_) : 0;
    }
    [[nodiscard]] bool atEnd() const override { return position_ == length_; }
    bool reset() override {
        const bool isRewound = repeats_ == Repeats::Idempotent && source_ &&
                               !source_->isSequential() && source_->seek(start_);
        position_ = isRewound ? 0 : position_;
        return isRewound;
    }

protected:
    qint64 readData(char *data, qint64 maximum) override {
        const qint64 wanted = std::min(maximum, length_ - position_);
        const qint64 count = source_ ? source_->read(data, wanted) : -1;
        const bool isCutShort = count == 0 && wanted > 0 && !source_->isSequential();
        if (count < 0 || isCutShort) {
            hasFailed_ = true;
            Q_EMIT failed();
            return -1;
        }
        position_ += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

Q_SIGNALS:
    void failed();

private:
    QPointer<QIODevice> source_;
    qint64 start_;
    qint64 length_;
    Repeats repeats_;
    qint64 position_ = 0;
    bool hasFailed_ = false;
};

} // namespace bifrost
