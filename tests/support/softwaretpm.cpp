// SPDX-License-Identifier: Apache-2.0
#include "support/softwaretpm.h"

#include "support/eventually.h"

#include <QFile>
#include <QStandardPaths>

#include <openssl/crypto.h>

namespace bifrost::test {

using namespace Qt::StringLiterals;

SoftwareTpm::SoftwareTpm() {
    qputenv("TPM2OPENSSL_TCTI", connection());
}

SoftwareTpm::~SoftwareTpm() {
    stop();
    qunsetenv("TPM2OPENSSL_TCTI");
}

QString SoftwareTpm::missing() {
    for (const QString &program : {u"swtpm"_s, u"tpm2_clear"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return program;
        }
    }
    const QString module =
        QString::fromUtf8(OPENSSL_info(OPENSSL_INFO_MODULES_DIR)) + "/tpm2.so"_L1;
    return QFile::exists(module) ? QString() : module;
}

bool SoftwareTpm::start() {
    const QString control = socketPath() + ".ctrl"_L1;
    program_.start(u"swtpm"_s,
                   {u"socket"_s, u"--tpm2"_s, u"--tpmstate"_s, u"dir="_s + folder_.path(),
                    u"--server"_s, u"type=unixio,path="_s + socketPath(), u"--ctrl"_s,
                    u"type=unixio,path="_s + control, u"--flags"_s,
                    u"not-need-init,startup-clear"_s});
    return eventually([&] { return QFile::exists(socketPath()) && QFile::exists(control); });
}

void SoftwareTpm::stop() {
    program_.terminate();
    program_.waitForFinished();
    QFile::remove(socketPath());
    QFile::remove(socketPath() + ".ctrl"_L1);
}

std::optional<QByteArray> SoftwareTpm::tool(const QString &program,
                                            const QStringList &arguments) const {
    QProcess tool;
    tool.start(program, QStringList{u"--tcti="_s + QString::fromUtf8(connection())} + arguments);
    const bool isDone =
        tool.waitForFinished() && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    return isDone ? std::optional(tool.readAllStandardOutput()) : std::nullopt;
}

} // namespace bifrost::test
