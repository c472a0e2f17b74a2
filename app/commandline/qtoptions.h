// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// `arguments` without the options that Qt itself takes, with their values, such as `-platform xcb`
/// or `-session ID`, with which a session manager starts the program again. Qt takes them off when
/// it opens the display; this program reads its options before.
[[nodiscard]] QStringList withoutQtOptions(const QStringList &arguments);
