// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checkline.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Program, Qt and system with their versions.
[[nodiscard]] QString reportHeading();

/// One line as text, such as `ok      Keychain: ...`, and the advice in a second one. It ends
/// without a line break.
[[nodiscard]] QString textOf(const CheckLine &line);

/// The whole report as text, with a heading for each section. Made to be sent to somebody: it holds
/// no secret.
[[nodiscard]] QString textReport(const QList<CheckLine> &lines);

/// The same as JSON (RFC 8259), with the versions of the program, Qt, and the TLS library, and the
/// facts of each line:
/// `{"format": 1, "time": ..., "program": {...}, "lines": [{"id", "section", "verdict", "what",
/// "result", "advice", "facts": {...}}]}`. Names and verdicts do not change; texts are in the
/// language of the program.
[[nodiscard]] QByteArray jsonReport(const QList<CheckLine> &lines);
