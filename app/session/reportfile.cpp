// SPDX-License-Identifier: Apache-2.0
#include "session/reportfile.h"

#include "session/examinationreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct ReportFileText {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

} // namespace

QString saveFile(const QString &path, const QByteArray &content) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(content) == content.size() && file.commit()) {
        return {};
    }
    return ReportFileText::tr("The file couldn't be written to %1: %2. Choose another folder.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

QString saveReport(const QString &path, const QList<CheckLine> &lines) {
    return saveFile(path, path.endsWith(".json"_L1, Qt::CaseInsensitive)
                              ? jsonReport(lines)
                              : textReport(lines).toUtf8());
}
