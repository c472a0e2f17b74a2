// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

// The external effects of a process, call by call: bytes sent to sockets; files created, written,
// renamed, deleted, flushed, locked. The program defines these functions itself, hiding the C
// library's, so that all of its calls, including those of Qt and GLib, pass through here. From
// outside, the moments between two such calls are indistinguishable: killing before and after each
// call covers every possible kill.
namespace bifrost::fault {

enum class When { Never, Before, After };
enum class Blow {
    Kill, ///< SIGKILL
    Stop, ///< SIGSTOP: something else changes meanwhile, SIGCONT resumes
};

struct Effect {
    long long microseconds = 0; ///< monotonic, when the call returned
    std::string what;           ///< "bus CreateItem", "http POST /token", "rename" ...
    bool counts = true;         ///< false for input, which is recorded only for its time
};

/// Starts counting effects from 1 and recording them. At effect `number`, the process is killed or
/// stopped, in whichever thread gets there. Before that, one line on standard output names the
/// effect.
void arm(When when, int number, Blow blow);
/// Ends the recording and returns it.
std::vector<Effect> disarm();

/// For a process whose standard output is taken: each effect is named in a line on `fd`, and so is
/// the blow.
void traceTo(int fd);
/// Calls `ask` before each effect, until it is null: it may arm.
void askBeforeEach(void (*ask)());

} // namespace bifrost::fault
