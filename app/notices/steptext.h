// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocolstep.h>

#include <QString>

/// What the page Requests says of a recorded step.

/// 'Token request', for a heading.
[[nodiscard]] QString stepTitle(bifrost::ProtocolStep::Kind kind);
/// 'Sign-in', for the heading of a group.
[[nodiscard]] QString operationTitle(bifrost::ProtocolStep::Operation operation);
/// 'POST · 200 · 35 ms', or what has become of it instead.
[[nodiscard]] QString stepResult(const bifrost::ProtocolStep &step);
/// 'Application to provider', for those who don't see the arrows.
[[nodiscard]] QString routeText(bifrost::ProtocolStep::Route route);
/// All of it in one line, for a screen reader.
[[nodiscard]] QString stepSentence(const bifrost::ProtocolStep &step);

/// The step has failed, or has violated a rule.
[[nodiscard]] bool hasFailed(const bifrost::ProtocolStep &step);
/// How many checks were made, and what came of them; empty if there are none.
[[nodiscard]] QString checksSummary(const bifrost::ProtocolStep &step);
/// 'passed' and the like.
[[nodiscard]] QString outcomeText(bifrost::ProtocolStep::Check::Outcome outcome);

/// The value, or what may be said of one that is masked: '•••••• 43 bytes, #1a2b3c4d'.
[[nodiscard]] QString fieldValue(const bifrost::ProtocolStep::Field &field);
