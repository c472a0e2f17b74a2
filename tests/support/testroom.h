// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTest>

#include <type_traits>

// The test classes of a room (a folder) share one program, which is compiled and linked once:
//
//   test_core                              lists its classes
//   test_core tst_secret [arguments]       runs one; the arguments are Qt Test's own, such as the
//   name of a function
//
// Each class is run in a process of its own (tests/CMakeLists.txt), so that a crash is that class's
// alone.
namespace bifrost::test {

using TestMain = int (*)(int argc, char **argv);

/// Adds a class to the program's list. `source` is its file; the file's name without folder and
/// suffix becomes the name of the class.
class RegisteredTest {
public:
    RegisteredTest(const char *source, TestMain main);
};

/// For classes that need no application object.
class NoApplication {
public:
    NoApplication(int & /*argc*/, char ** /*argv*/) {}
};

template<typename Test, typename Application>
int runTest(int argc, char **argv) {
    [[maybe_unused]] Application application(argc, argv);
    if constexpr (std::is_base_of_v<QCoreApplication, Application> &&
                  !std::is_same_v<QCoreApplication, Application>) {
        application.setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace bifrost::test

/// Instead of QTEST_MAIN(): runs `Test` with an application object of the type `Application`.
#define BIFROST_TEST(Test, Application)                                                            \
    static const bifrost::test::RegisteredTest registeredTest(                                     \
        __FILE__, &bifrost::test::runTest<Test, Application>);

/// The same for a class with a main function of its own, as for programs that it starts itself
/// from.
#define BIFROST_TEST_WITH_MAIN(main)                                                               \
    static const bifrost::test::RegisteredTest registeredTest(__FILE__, &main);
