// SPDX-License-Identifier: Apache-2.0
#include "commandline/doctor.h"

#include "cli/commands/commands.h"
#include "cli/context.h"

using namespace Qt::StringLiterals;

ExitStatus runDoctorCommand(CommandContext &context) {
    const ReportFormat format =
        context.invocation().isSet(u"json"_s) ? ReportFormat::Json : ReportFormat::Text;
    const int status =
        runDoctor(context.configuration(), context.state(), Examination::Scope::Everything, format);
    return status == EXIT_SUCCESS ? ExitStatus::Done : ExitStatus::Failed;
}
