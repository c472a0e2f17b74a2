// SPDX-License-Identifier: Apache-2.0
#include "notices/autostarttext.h"

#include <QCoreApplication>

namespace {

struct AutostartText {
    Q_DECLARE_TR_FUNCTIONS(AutostartText)
};

} // namespace

Notice describeAutostartProblem(const QString &reason) {
    Notice notice;
    notice.tone = Notice::Tone::Warning;
    notice.title = AutostartText::tr("Starting with the desktop couldn't be changed");
    notice.text = AutostartText::tr("Change it in the settings of your desktop, where the programs "
                                    "are listed that start with it.");
    notice.details = reason;
    return notice;
}
