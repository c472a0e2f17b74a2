// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/browserfinding.h"

#include "core/async.h"
#include "core/printable.h"
#include "platform/examination/browserstart.h"

namespace bifrost {

using namespace Qt::StringLiterals;

static Finding browserFinding(const FoundBrowser &found, const BrowserStart &start) {
    Finding finding = fine(Check::Browser, {{u"opener"_s, printableAscii(found.opener)}});
    if (!found.browser.isEmpty()) {
        finding.facts.append({u"browser"_s, printableAscii(found.browser)});
    }
    switch (start.outcome) {
    case BrowserStart::Outcome::NotTried:
        break;
    case BrowserStart::Outcome::Starts:
        finding.facts.append({u"starts"_s, u"yes"_s});
        finding.facts.append({u"version"_s, start.words});
        break;
    case BrowserStart::Outcome::Fails:
        finding.verdict = Finding::Verdict::Failed;
        finding.facts.append({u"starts"_s, u"no"_s});
        finding.facts.append({u"ended"_s, start.words});
    }
    return finding;
}

QFuture<Findings> examineBrowser(QObject *context) {
    const auto done = std::make_shared<Deferred<Findings>>();
    const auto future = done->future();
    watch(findBrowser(), context, [context, done](const Result<FoundBrowser> &found) {
        if (!found) {
            done->finish({broken(Check::Browser, found.error())});
            return;
        }
        watchFuture(tryBrowser(*found), context,
                    [done, found = *found](const QFuture<BrowserStart> &tried) {
                        done->finish({browserFinding(found, tried.result())});
                    });
    });
    return future;
}

} // namespace bifrost
