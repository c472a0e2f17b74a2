// SPDX-License-Identifier: Apache-2.0
#include "headerexamples.h"

#include <bifrost/testing/testenvironment.h>

#include <QTest>

namespace {

class TestingExamples {
public:
#include "headerexamples.inc"

private:
    bifrost::testing::TestEnvironment world_;
    std::unique_ptr<bifrost::Client> client_ = world_.createClient();
};

} // namespace

void runHeaderExamples() {
    TestingExamples examples;
    examples.example1();
    examples.example2();
}
