// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTimer>

#include <algorithm>
#include <filesystem>

namespace bifrost::test {

/// Memory and descriptors of this process since construction: the initial and the highest values.
/// Linux only, like the tests that use it.
class ResourceMeter {
public:
    ResourceMeter() : descriptorsBefore_(descriptors()), memoryBefore_(memory()) {
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { sample(); });
        timer_.start(5);
        sample();
    }

    [[nodiscard]] qsizetype moreDescriptors() {
        sample();
        return mostDescriptors_ - descriptorsBefore_;
    }
    /// In KiB.
    [[nodiscard]] qint64 moreMemory() {
        sample();
        return mostMemory_ - memoryBefore_;
    }
    /// AddressSanitizer, with which the library is built then, keeps freed memory intentionally.
    [[nodiscard]] static constexpr bool measuresMemory() {
#if defined(BIFROST_SANITIZED)
        return false;
#else
        return true;
#endif
    }

private:
    void sample() {
        mostDescriptors_ = std::max(mostDescriptors_, descriptors());
        mostMemory_ = std::max(mostMemory_, memory());
    }
    static qsizetype descriptors() {
        const std::filesystem::directory_iterator open("/proc/self/fd");
        return std::distance(begin(open), end(open));
    }
    static qint64 memory() {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly)) {
            return 0;
        }
        return file.readAll().split(' ').value(1).toLongLong() * 4; // resident pages of 4 KiB
    }

    qsizetype descriptorsBefore_;
    qint64 memoryBefore_;
    qsizetype mostDescriptors_ = 0;
    qint64 mostMemory_ = 0;
    QTimer timer_;
};

} // namespace bifrost::test
