// SPDX-License-Identifier: Apache-2.0
#include "configuration/configurationtext.h"

#include "plaintext.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

struct ConfigurationText {
    Q_DECLARE_TR_FUNCTIONS(ConfigurationText)
};

QString fileName(Source source) {
    return source == Source::EnvFile ? ConfigurationText::tr("environment file")
                                     : ConfigurationText::tr("settings file");
}

} // namespace

QString sourceNote(Source source) {
    switch (source) {
    case Source::CommandLine:
        return ConfigurationText::tr("from the command line");
    case Source::Environment:
        return ConfigurationText::tr("from the environment");
    case Source::EnvFile:
        return ConfigurationText::tr("from the environment file");
    case Source::System:
        return ConfigurationText::tr("set for this computer");
    case Source::Person:
    case Source::BuiltIn:
        break;
    }
    return {};
}

Notice describeProblem(const ConfigurationProblem &problem) {
    using Kind = ConfigurationProblem::Kind;
    Notice notice;
    notice.tone = Notice::Tone::Warning;
    notice.details = problem.path;
    const QString file = fileName(problem.source);
    switch (problem.kind) {
    case Kind::FileUnreadable:
        notice.title = ConfigurationText::tr("The %1 cannot be read").arg(file);
        notice.text = ConfigurationText::tr(
            "Bifrost runs without it. Check who may read it, then start Bifrost again. "
            "When you save settings, the file is kept aside first.");
        notice.details += u'\n' + problem.detail;
        break;
    case Kind::FileMalformed:
        notice.title = problem.detail.isEmpty()
                           ? ConfigurationText::tr("The %1 is damaged").arg(file)
                           : ConfigurationText::tr("A part of the %1 is damaged").arg(file);
        notice.text =
            problem.detail.isEmpty()
                ? ConfigurationText::tr(
                      "Bifrost runs without it. Mend it by hand, or save your settings anew: the "
                      "damaged file is kept aside first.")
                : ConfigurationText::tr(
                      "Not of the form NAME=value, and left out: line %1. Mend it, then start "
                      "Bifrost again.")
                      .arg(problem.detail);
        break;
    case Kind::SecretUnreadable:
        notice.title = ConfigurationText::tr("The client secret cannot be read");
        notice.text = ConfigurationText::tr(
            "Check the file that the setting ClientSecretFile names, then start Bifrost again.");
        notice.details += u'\n' + problem.detail;
        break;
    case Kind::SecretExposed:
        notice.title = ConfigurationText::tr("Other people can read your client secret");
        notice.text = ConfigurationText::tr(
                          "The file %1 is open to other accounts of this computer. Close it with "
                          "'chmod 600', and have the provider issue a new secret if somebody may "
                          "have read it.")
                          .arg(problem.path);
        break;
    case Kind::FileExposed:
        notice.title = ConfigurationText::tr("Everybody can change the %1").arg(file);
        notice.text =
            ConfigurationText::tr(
                "Whoever writes %1 decides where you sign in. Close it with 'chmod go-w', "
                "and check what it says.")
                .arg(problem.path);
        break;
    case Kind::FileForeign:
        notice.title =
            ConfigurationText::tr("The settings file of this computer has been left out");
        notice.text =
            ConfigurationText::tr(
                "%1 belongs to somebody who is not an administrator, and must not decide where "
                "everybody signs in. An administrator can take it over or remove it.")
                .arg(problem.path);
        break;
    case Kind::ValueUnusable:
        notice.title = ConfigurationText::tr("A setting cannot be used");
        notice.text = ConfigurationText::tr(
                          "The built-in value is used instead of \"%1\". Correct it in Settings.")
                          .arg(problem.detail);
        notice.action = Action::OpenSettings;
        break;
    case Kind::NameIgnored:
        notice.tone = Notice::Tone::Info;
        notice.title = ConfigurationText::tr("A variable is not needed here");
        notice.text =
            ConfigurationText::tr(
                "%1 belongs to a web application and is ignored. Bifrost learns the sign-out "
                "address from the provider and comes back to its own address.")
                .arg(problem.detail);
        break;
    }
    return notice;
}

void warnOnConsole(const Configuration &configuration) {
    using Kind = ConfigurationProblem::Kind;
    for (const ConfigurationProblem &problem : configuration.problems) {
        if (problem.kind == Kind::SecretExposed || problem.kind == Kind::FileExposed ||
            problem.kind == Kind::FileForeign) {
            const Notice notice = describeProblem(problem);
            std::fprintf(stderr, "bifrost: %s. %s\n", qPrintable(plainLine(notice.title)),
                         qPrintable(plainLine(notice.text)));
        }
    }
}
