// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <cstdio>

namespace bifrost::test {

namespace {

QMap<QString, TestMain> &tests() {
    static QMap<QString, TestMain> tests;
    return tests;
}

} // namespace

RegisteredTest::RegisteredTest(const char *source, TestMain main) {
    tests().insert(QFileInfo(QString::fromUtf8(source)).completeBaseName(), main);
}

/// Takes the name of the class off the arguments; what it runs sees the others alone.
static int runRoom(int argc, char **argv) {
    const TestMain main = argc > 1 ? tests().value(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (main) {
        argv[1] = argv[0];
        return main(argc - 1, argv + 1);
    }
    if (argc > 1) {
        std::fprintf(stderr, "There is no test class '%s' in %s. It has:\n", argv[1], argv[0]);
    }
    for (auto it = tests().constBegin(); it != tests().constEnd(); ++it) {
        std::puts(qPrintable(it.key()));
    }
    return argc > 1 ? 64 : 0;
}

} // namespace bifrost::test

int main(int argc, char **argv) {
    return bifrost::test::runRoom(argc, argv);
}
