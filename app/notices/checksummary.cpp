// SPDX-License-Identifier: Apache-2.0
#include "notices/checksummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Verdict = CheckLine::Verdict;

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(CheckSummary)
};

struct Remedy {
    const char *id; ///< or the beginning of it
    Action action;
};

constexpr std::array remedies{
    Remedy{"configuration.", Action::OpenSettings},
    Remedy{"computer.listener", Action::OpenSettings},
    Remedy{"network.proxy", Action::OpenSettings},
    Remedy{"provider.metadata", Action::OpenSettings},
    Remedy{"provider.redirect", Action::OpenSettings},
    Remedy{"session.refresh", Action::SignIn},
};

bool isProblem(const CheckLine &line) {
    return line.verdict == Verdict::Failed || line.verdict == Verdict::Warning;
}

/// The first line that failed, or else the first with a warning; null: there is no problem.
const CheckLine *firstProblem(const QList<CheckLine> &lines) {
    for (const auto verdict : {Verdict::Failed, Verdict::Warning}) {
        for (const CheckLine &line : lines) {
            if (line.verdict == verdict) {
                return &line;
            }
        }
    }
    return nullptr;
}

Action remedyFor(const CheckLine &line) {
    for (const Remedy &remedy : remedies) {
        if (line.id.startsWith(QLatin1StringView(remedy.id))) {
            return remedy.action;
        }
    }
    return Action::None;
}

Notice summaryOfProgress(qsizetype problems) {
    Notice notice;
    notice.title = SummaryText::tr("Checking...");
    if (problems == 0) {
        notice.text = SummaryText::tr("This takes a few seconds, or up to two minutes if something "
                                      "doesn't respond.");
    } else {
        notice.text = problems == 1 ? SummaryText::tr("One problem so far")
                                    : SummaryText::tr("%1 problems so far").arg(problems);
    }
    return notice;
}

} // namespace

Notice summarize(const QList<CheckLine> &lines, CheckProgress progress) {
    const qsizetype problems = std::ranges::count_if(lines, isProblem);
    if (progress == CheckProgress::Running) {
        return summaryOfProgress(problems);
    }
    Notice notice;
    const CheckLine *first = firstProblem(lines);
    if (!first) {
        notice.tone = Notice::Tone::Success;
        notice.title = SummaryText::tr("Everything works");
        notice.text = SummaryText::tr("Nothing here prevents a sign-in.");
        return notice;
    }
    const bool isFailure = first->verdict == Verdict::Failed;
    notice.tone = isFailure ? Notice::Tone::Danger : Notice::Tone::Warning;
    notice.title = problems == 1 ? SummaryText::tr("One problem found")
                                 : SummaryText::tr("%1 problems found").arg(problems);
    notice.text = SummaryText::tr("%1: %2").arg(
        first->what, first->advice.isEmpty() ? first->result : first->advice);
    notice.action = remedyFor(*first);
    return notice;
}

bool isDetail(const CheckLine &line) {
    if (line.verdict != Verdict::Ok) {
        return false;
    }
    if (line.id == "provider.rule"_L1 || line.id == "provider.key"_L1) {
        return true;
    }
    return line.section == CheckLine::Section::Configuration && !line.facts.isEmpty() &&
           line.facts.constFirst() == std::pair(u"value"_s, QString());
}
