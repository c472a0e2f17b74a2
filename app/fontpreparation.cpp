// SPDX-License-Identifier: Apache-2.0
#include "fontpreparation.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

static void readFontConfiguration() {
    // The library that Qt itself loads with its platform plugin: nothing is linked for this.
    constexpr int version = 1;
    QLibrary fontconfig(u"fontconfig"_s, version);
    if (const auto initialize = reinterpret_cast<int (*)()>(fontconfig.resolve("FcInit"))) {
        initialize(); // thread-safe; whoever comes later finds it done
    }
}

FontPreparation::FontPreparation() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    reader_ = std::thread(readFontConfiguration);
#endif
}

FontPreparation::~FontPreparation() {
    finish();
}

void FontPreparation::finish() {
    if (reader_.joinable()) {
        reader_.join();
    }
}
