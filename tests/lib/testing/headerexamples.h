// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Runs the examples in the comments of the headers (../client/headerexamples.cmake), which check
/// what they show.
void runHeaderExamples();
