// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <thread>

/// Reads the system's font configuration in a thread of its own while the application connects to
/// the display. Reading it is the longest single step of a start that shows text: a third of it.
/// Does nothing on systems without fontconfig.
class FontPreparation {
public:
    FontPreparation();
    ~FontPreparation();
    Q_DISABLE_COPY_MOVE(FontPreparation)

    /// Waits for the thread. Call it before the first font is used: two readers at a time would do
    /// the work twice.
    void finish();

private:
    std::thread reader_;
};
