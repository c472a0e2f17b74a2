// SPDX-License-Identifier: Apache-2.0
#include "cli/inputlines.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX

#include <array>
#include <unistd.h>

InputLines::InputLines(std::function<void(const QString &)> take)
    : take_(std::move(take)),
      notifier_(std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read)) {
    QObject::connect(notifier_.get(), &QSocketNotifier::activated, notifier_.get(),
                     [this] { read(); });
}

void InputLines::read() {
    std::array<char, 4096> piece{};
    const ssize_t size = ::read(STDIN_FILENO, piece.data(), piece.size());
    if (size <= 0) { // the end, for which the notifier would fire again and again
        notifier_->setEnabled(false);
        return;
    }
    constexpr qsizetype longest = qsizetype{64} * 1024;
    buffer_.append(piece.data(), size);
    for (auto end = buffer_.indexOf('\n'); end >= 0; end = buffer_.indexOf('\n')) {
        const QString line = QString::fromUtf8(buffer_.first(end));
        buffer_.remove(0, end + 1);
        take_(line);
    }
    if (buffer_.size() > longest) {
        buffer_.clear();
    }
}

#else

InputLines::InputLines(std::function<void(const QString &)> take) : take_(std::move(take)) {}

void InputLines::read() {}

#endif

InputLines::~InputLines() = default;
