// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <algorithm>

namespace bifrost {

/// The body of a request that must not be repeated. `QNetworkAccessManager` silently sends a
/// request again if the connection breaks before a response arrives; for that it has to rewind the
/// body, and this one cannot be rewound.
class OnceOnlyBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OnceOnlyBody(QByteArray bytes) : bytes_(std::move(bytes)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return bytes_.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return bytes_.size() - position_; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override {
        const qint64 count = std::min(maximum, bytesAvailable());
        std::copy_n(bytes_.constData() + position_, count, data);
        position_ += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray bytes_;
    qint64 position_ = 0;
};

} // namespace bifrost
