// SPDX-License-Identifier: Apache-2.0
#include "system/fontpreparation.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <dlfcn.h>

// Must not use Qt, which takes the first thread that creates a QObject for the main thread.
static void readFontConfiguration() {
    // Qt's platform plugin loads the same library; nothing is linked for this.
    void *fontconfig = dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (!fontconfig) {
        return;
    }
    if (const auto initialize = reinterpret_cast<int (*)()>(dlsym(fontconfig, "FcInit"))) {
        initialize(); // thread-safe; later calls return at once
    }
}

FontPreparation::FontPreparation() : reader_(readFontConfiguration) {}

#else

FontPreparation::FontPreparation() = default;

#endif

FontPreparation::~FontPreparation() {
    finish();
}

void FontPreparation::finish() {
    if (reader_.joinable()) {
        reader_.join();
    }
}
