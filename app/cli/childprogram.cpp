// SPDX-License-Identifier: Apache-2.0
#include "cli/childprogram.h"

#include "cli/interruption.h"

#include <QFile>

#ifdef Q_OS_WIN

#include <QProcess>

ExitStatus becomeProgram(const QStringList &command, const bifrost::Secret &token) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(accessTokenVariable), QString::fromLatin1(token.reveal()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(command.constFirst(), command.mid(1));
    if (!process.waitForStarted(-1)) {
        return ExitStatus::NotFound;
    }
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit
               ? static_cast<ExitStatus>(process.exitCode())
               : ExitStatus::Failed;
}

#else

#include <cerrno>
#include <unistd.h>
#include <vector>

ExitStatus becomeProgram(const QStringList &command, const bifrost::Secret &token) {
    std::vector<QByteArray> texts;
    for (const QString &argument : command) {
        texts.push_back(QFile::encodeName(argument));
    }
    std::vector<char *> arguments;
    for (QByteArray &text : texts) {
        arguments.push_back(text.data());
    }
    arguments.push_back(nullptr);
    qputenv(accessTokenVariable, token.reveal());
    restoreBrokenPipes();
    ::execvp(arguments.front(), arguments.data());
    return errno == ENOENT ? ExitStatus::NotFound : ExitStatus::NotExecutable;
}

#endif
