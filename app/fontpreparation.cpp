// SPDX-License-Identifier: Apache-2.0
#include "fontpreparation.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <dlfcn.h>

// Nothing of Qt in here: it takes the first thread that makes an object for the main thread.
static void readFontConfiguration() {
    // The library that Qt itself loads with its platform plugin: nothing is linked for this.
    void *fontconfig = dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (!fontconfig) {
        return;
    }
    if (const auto initialize = reinterpret_cast<int (*)()>(dlsym(fontconfig, "FcInit"))) {
        initialize(); // thread-safe; whoever comes later finds it done
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
