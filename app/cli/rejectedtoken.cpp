// SPDX-License-Identifier: Apache-2.0
#include "cli/rejectedtoken.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const bifrost::Secret &token) {
    return QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256).toHex();
}

} // namespace

RejectedToken::RejectedToken(const QString &applicationId)
    : path_(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                .filePath(applicationId + u"/rejected-token"_s)) {}

bool RejectedToken::is(const bifrost::Secret &token) const {
    QFile file(path_);
    return file.open(QIODevice::ReadOnly) && file.read(128).trimmed() == hashOf(token);
}

bool RejectedToken::remember(const bifrost::Secret &token) const {
    QDir().mkpath(QFileInfo(path_).absolutePath());
    QSaveFile file(path_);
    const QByteArray line = hashOf(token) + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(line) == line.size() && file.commit();
}
