// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <thread>

/// Reads the system's font configuration in a thread of its own, while the application connects to
/// the display. It is the longest single piece of a start that shows text: a third of it. Does
/// nothing where fonts are not fontconfig's.
class FontPreparation {
public:
    FontPreparation();
    ~FontPreparation();
    Q_DISABLE_COPY_MOVE(FontPreparation)

    /// To be called before the first font is used: two readers at a time would do the work twice.
    void finish();

private:
    std::thread reader_;
};
