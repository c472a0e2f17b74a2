// SPDX-License-Identifier: Apache-2.0
#include "notices/checktext.h"

#include "notices/computerchecktext.h"
#include "notices/errortext.h"
#include "notices/networkchecktext.h"
#include "notices/providerchecktext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

CheckLine::Verdict verdictOf(Finding::Verdict verdict) {
    switch (verdict) {
    case Finding::Verdict::Ok:
        return CheckLine::Verdict::Ok;
    case Finding::Verdict::Note:
        return CheckLine::Verdict::Note;
    case Finding::Verdict::Warning:
        return CheckLine::Verdict::Warning;
    case Finding::Verdict::Failed:
        return CheckLine::Verdict::Failed;
    case Finding::Verdict::NotChecked:
        break;
    }
    return CheckLine::Verdict::NotChecked;
}

CheckLine::Section sectionOf(Check check) {
    if (check <= Check::Sandbox) {
        return CheckLine::Section::Computer;
    }
    if (check <= Check::Certificate) {
        return CheckLine::Section::Network;
    }
    return check <= Check::RedirectUri ? CheckLine::Section::Provider : CheckLine::Section::Session;
}

void describeStoredSession(const Finding &finding, CheckLine &line) {
    line.what = CheckText::tr("Stored session");
    const QString keychain = finding.fact("keychain"_L1);
    if (finding.fact("stored"_L1) != "yes"_L1) {
        line.result = CheckText::tr("none for this client");
    } else {
        line.result = keychain.isEmpty() ? CheckText::tr("in the keychain")
                                         : CheckText::tr("in %1").arg(keychain);
    }
}

} // namespace

CheckLine describe(const Finding &finding) {
    CheckLine line;
    line.id = name(finding.check);
    line.section = sectionOf(finding.check);
    line.verdict = verdictOf(finding.verdict);
    for (const Finding::Fact &fact : finding.facts) {
        line.facts.append({fact.name, fact.value});
    }
    if (finding.error) {
        const Notice notice = describe(*finding.error);
        line.result = notice.title;
        line.advice = notice.text;
        line.facts.append({u"error"_s, toLogString(*finding.error)});
    }
    switch (line.section) {
    case CheckLine::Section::Computer:
        describeComputer(finding, line);
        break;
    case CheckLine::Section::Network:
        describeNetwork(finding, line);
        break;
    case CheckLine::Section::Provider:
        describeProvider(finding, line);
        break;
    case CheckLine::Section::Session:
    case CheckLine::Section::Configuration:
        describeStoredSession(finding, line);
        break;
    }
    return line;
}

QString sectionName(CheckLine::Section section) {
    switch (section) {
    case CheckLine::Section::Configuration:
        return CheckText::tr("Configuration");
    case CheckLine::Section::Computer:
        return CheckText::tr("This computer");
    case CheckLine::Section::Network:
        return CheckText::tr("Network");
    case CheckLine::Section::Provider:
        return CheckText::tr("Provider");
    case CheckLine::Section::Session:
        break;
    }
    return CheckText::tr("Session");
}

QString verdictName(CheckLine::Verdict verdict) {
    switch (verdict) {
    case CheckLine::Verdict::Ok:
        return CheckText::tr("Passed");
    case CheckLine::Verdict::Note:
        return CheckText::tr("Note");
    case CheckLine::Verdict::Warning:
        return CheckText::tr("Warning");
    case CheckLine::Verdict::Failed:
        return CheckText::tr("Failed");
    case CheckLine::Verdict::NotChecked:
        break;
    }
    return CheckText::tr("Not checked");
}
