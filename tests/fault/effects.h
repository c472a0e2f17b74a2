// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

// What a process does to the world outside of it, call by call: bytes sent to sockets, files made,
// written, renamed, removed, flushed, locked. The program defines these functions itself, in front
// of the C library's, so that everything in it, Qt and GLib included, passes through here. Between
// two such calls nobody outside can tell when a process died: a kill before and after each is every
// kill.
namespace bifrost::fault {

enum class When { Never, Before, After };
enum class Blow {
    Kill, ///< SIGKILL
    Stop, ///< SIGSTOP: the world changes meanwhile, SIGCONT goes on
};

struct Effect {
    long long microseconds = 0; ///< monotonic, when the call returned
    std::string what;           ///< "bus CreateItem", "http POST /token", "rename" ...
    bool counts = true;         ///< false for what only comes in, which is recorded for its time
};

/// From now on effects are counted from 1 and recorded; the blow falls at number `number`, in the
/// middle of whatever thread is there. Before it falls, one line on standard output says at what.
void arm(When when, int number, Blow blow);
/// Ends the recording and returns it.
std::vector<Effect> disarm();

} // namespace bifrost::fault
