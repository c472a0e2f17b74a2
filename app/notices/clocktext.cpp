// SPDX-License-Identifier: Apache-2.0
#include "notices/errortext.h"

#include <QCoreApplication>

using namespace std::chrono;

namespace {

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(ClockText)
};

/// A rounded duration: '7 minutes', '3 hours', '2 days'.
QString spanText(seconds span) {
    const auto minutes = round<std::chrono::minutes>(span);
    if (minutes < 2min) {
        return ClockText::tr("a minute");
    }
    if (minutes < 2h) {
        return ClockText::tr("%1 minutes").arg(minutes.count());
    }
    const auto hours = round<std::chrono::hours>(span);
    return hours < 48h ? ClockText::tr("%1 hours").arg(hours.count())
                       : ClockText::tr("%1 days").arg(round<std::chrono::days>(span).count());
}

} // namespace

Notice describeClockSkew(seconds skew) {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.tone = Notice::Tone::Warning;
    const QString span = spanText(abs(skew));
    notice.title = skew < 0s ? ClockText::tr("Your clock is %1 slow").arg(span)
                             : ClockText::tr("Your clock is %1 fast").arg(span);
    notice.text =
        abs(skew) < 24h
            ? ClockText::tr(
                  "Meanwhile, Bifrost goes by the provider's time. Turn on automatic date and time "
                  "in the system settings: other programs may stop working correctly.")
            : ClockText::tr(
                  "The difference is too large for signing in. Turn on automatic date and "
                  "time in the system settings, then try again.");
    return notice;
}
