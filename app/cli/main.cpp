// SPDX-License-Identifier: Apache-2.0
// bifrostctl: the accounts of Bifrost in the terminal.
#include "cli/program.h"
#include "system/processexit.h"

int main(int argc, char **argv) {
    return leaveProcess(runProgram(argc, argv));
}
