// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/helperprocess.h"

#include "platform/browser/browserprocess.h"

namespace bifrost {

HelperProcess::HelperProcess(QObject *parent) : QProcess(parent) {
    setProcessEnvironment(browserEnvironment(QProcessEnvironment::systemEnvironment()));
    setStandardInputFile(nullDevice());
    setStandardErrorFile(nullDevice());
}

} // namespace bifrost
