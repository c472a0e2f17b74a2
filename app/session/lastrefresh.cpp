// SPDX-License-Identifier: Apache-2.0
#include "session/lastrefresh.h"

#include "notices/timetext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;
using RefreshOutcome = LastRefresh::Outcome;

namespace {

struct LastRefreshText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

constexpr std::array<const char *, 5> outcomeNames{"succeeded", "unreachable", "refused", "ended",
                                                   "failed"};

QString outcomeText(RefreshOutcome outcome) {
    switch (outcome) {
    case RefreshOutcome::Succeeded:
        return LastRefreshText::tr("Succeeded on %1");
    case RefreshOutcome::Unreachable:
        return LastRefreshText::tr("The provider couldn't be reached on %1");
    case RefreshOutcome::Refused:
        return LastRefreshText::tr("The provider refused it on %1");
    case RefreshOutcome::Ended:
        return LastRefreshText::tr("The provider had ended the session on %1");
    case RefreshOutcome::Failed:
        break;
    }
    return LastRefreshText::tr("Failed on %1");
}

QString refreshAdvice(RefreshOutcome outcome) {
    switch (outcome) {
    case RefreshOutcome::Succeeded:
        return {};
    case RefreshOutcome::Unreachable:
        return LastRefreshText::tr("Bifrost tries again by itself. See what it says about the "
                                   "network above.");
    case RefreshOutcome::Refused:
    case RefreshOutcome::Ended:
        return LastRefreshText::tr("Sign in again.");
    case RefreshOutcome::Failed:
        break;
    }
    return LastRefreshText::tr("Bifrost tries again by itself. If it keeps failing, sign in "
                               "again.");
}

} // namespace

LastRefresh LastRefresh::of(const bifrost::Result<void> &result, const QDateTime &at) {
    const QDateTime second = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
    if (result) {
        return {second, RefreshOutcome::Succeeded};
    }
    if (bifrost::invalidatesSession(result.error())) {
        return {second, RefreshOutcome::Ended};
    }
    if (bifrost::isRefusal(result.error())) {
        return {second, RefreshOutcome::Refused};
    }
    return {second, bifrost::isOutage(result.error()) ? RefreshOutcome::Unreachable
                                                      : RefreshOutcome::Failed};
}

std::optional<LastRefresh> LastRefresh::fromTexts(const QString &at, const QString &outcome) {
    const QDateTime moment = QDateTime::fromString(at, Qt::ISODate);
    for (std::size_t i = 0; i < outcomeNames.size(); ++i) {
        if (moment.isValid() && outcome == QLatin1StringView(outcomeNames[i])) {
            return LastRefresh{moment.toUTC(), static_cast<RefreshOutcome>(i)};
        }
    }
    return std::nullopt;
}

QString LastRefresh::outcomeName() const {
    return QString::fromLatin1(outcomeNames[static_cast<std::size_t>(outcome)]);
}

CheckLine lastRefreshLine(const std::optional<LastRefresh> &last) {
    CheckLine line;
    line.id = u"session.refresh"_s;
    line.section = CheckLine::Section::Session;
    line.what = LastRefreshText::tr("Last renewal");
    if (!last) {
        line.verdict = CheckLine::Verdict::Note;
        line.result = LastRefreshText::tr("none so far");
        return line;
    }
    const bool isFine = last->outcome == RefreshOutcome::Succeeded;
    line.verdict = isFine ? CheckLine::Verdict::Ok : CheckLine::Verdict::Warning;
    line.result = outcomeText(last->outcome).arg(exactMomentText(last->at));
    line.advice = refreshAdvice(last->outcome);
    line.facts.append({u"at"_s, last->at.toString(Qt::ISODate)});
    line.facts.append({u"outcome"_s, last->outcomeName()});
    return line;
}
