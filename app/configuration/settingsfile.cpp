// SPDX-License-Identifier: Apache-2.0
#include "configuration/settingsfile.h"

#include "configuration/inilines.h"
#include "system/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

struct SettingsFileText {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

constexpr qint64 maxSecretSize = 4096;

QString readText(const QSettings &settings, const SettingRow &row) {
    // QSettings reads `27421, 27422` as a list.
    const QString comma = row.form == SettingRow::Form::Parameters ? u","_s : u", "_s;
    return settings.value(row.key).toStringList().join(comma).trimmed();
}

void readSecret(const QString &path, Source source, Layer &layer,
                QList<ConfigurationProblem> &problems) {
    QString error;
    layer.clientSecret = readSecretFile(path, error);
    if (!layer.clientSecret) {
        problems.append({ConfigurationProblem::Kind::SecretUnreadable, source, path, error});
    } else if (source != Source::System && isExposed(path)) {
        layer.exposedSecretFile = path; // a secret of the system file is meant for all its users
    }
}

} // namespace

SettingsFile::SettingsFile(QString path) : path_(std::move(path)) {}

QString listLines(const QList<int> &lines) {
    constexpr int most = 5;
    QStringList numbers;
    for (const int line : lines.mid(0, most)) {
        numbers.append(QString::number(line));
    }
    if (lines.size() > most) {
        numbers.append(u"..."_s);
    }
    return numbers.join(u", "_s);
}

Layer SettingsFile::read(Source source, QList<ConfigurationProblem> &problems) {
    Layer layer;
    using Kind = ConfigurationProblem::Kind;
    if (!QFileInfo::exists(path_)) {
        state_ = State::Absent;
        return layer;
    }
    QFile file(path_);
    if (!QFileInfo(path_).isFile() || !file.open(QIODevice::ReadOnly)) {
        state_ = State::Unreadable;
        problems.append({Kind::FileUnreadable, source, path_, file.errorString()});
        return layer;
    }
    const QSettings settings(path_, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError) {
        state_ = State::Malformed;
        problems.append({Kind::FileMalformed, source, path_, {}});
        return layer;
    }
    const QByteArray content = file.readAll();
    const QHash<QString, int> lines = iniKeyLines(content);
    const QList<int> malformedLines = malformedIniLines(content);
    if (!malformedLines.isEmpty()) {
        problems.append({Kind::FileMalformed, source, path_, listLines(malformedLines)});
    }
    if (isWritableByAll(path_)) {
        problems.append({Kind::FileExposed, source, path_, {}});
    }
    state_ = malformedLines.isEmpty() ? State::Readable : State::PartlyReadable;
    for (const SettingRow &row : settingRows()) {
        const QString text = readText(settings, row);
        if (text.isEmpty()) {
            continue;
        }
        layer.places.insert(row.setting, {path_, lines.value(row.key), row.name()});
        if (row.form == SettingRow::Form::Secret) {
            readSecret(text, source, layer, problems);
        } else {
            layer.values.insert(row.setting, text);
        }
    }
    return layer;
}

SaveResult SettingsFile::keepAside() const {
    SaveResult result;
    if (state_ == State::Absent || state_ == State::Readable) {
        return result;
    }
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    result.keptAside = u"%1.unusable-%2"_s.arg(path_, stamp);
    const bool kept = state_ == State::PartlyReadable ? QFile::copy(path_, result.keptAside)
                                                      : QFile::rename(path_, result.keptAside);
    if (!kept) {
        result.error =
            SettingsFileText::tr("Couldn't set %1 aside. Move or fix the file, then save again.")
                .arg(path_);
    }
    return result;
}

SaveResult SettingsFile::save(const QMap<Setting, QString> &values) {
    SaveResult result = keepAside();
    if (!result.ok()) {
        return result;
    }
    const QString folder = QFileInfo(path_).absolutePath();
    if (!QDir().mkpath(folder)) {
        result.error = SettingsFileText::tr("Couldn't create the folder %1. Check its permissions.")
                           .arg(folder);
        return result;
    }
    QSettings settings(path_, QSettings::IniFormat); // writes a copy and renames it
    for (const SettingRow &row : settingRows()) {
        if (row.form == SettingRow::Form::Secret) {
            continue; // the file names where the secret is, and the window does not change that
        }
        const QString text = values.value(row.setting);
        if (text.isEmpty()) {
            settings.remove(row.key);
        } else {
            settings.setValue(row.key, text);
        }
    }
    settings.sync();
    if (settings.status() == QSettings::AccessError) { // a format error is about malformed lines
        result.error = SettingsFileText::tr(
                           "Couldn't write to %1. Check its permissions and the free disk space.")
                           .arg(path_);
        qCWarning(lcApp) << "settings were not written, status" << settings.status();
        return result;
    }
    state_ = State::Readable;
    return result;
}

std::optional<bifrost::Secret> readSecretFile(const QString &path, QString &error) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = file.errorString();
        return std::nullopt;
    }
    const QByteArray content = file.read(maxSecretSize + 1).trimmed();
    if (content.isEmpty() || content.size() > maxSecretSize) {
        error = content.isEmpty() ? SettingsFileText::tr("The file is empty.")
                                  : SettingsFileText::tr("The file is too large for a secret.");
        return std::nullopt;
    }
    return bifrost::Secret(content);
}

static bool permits(const QString &path, QFile::Permissions any) {
#ifdef Q_OS_UNIX
    return (QFileInfo(path).permissions() & any) != 0;
#else
    Q_UNUSED(path)
    Q_UNUSED(any)
    return false;
#endif
}

bool isExposed(const QString &path) {
    return permits(path,
                   QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
}

bool isWritableByAll(const QString &path) {
    return permits(path, QFile::WriteOther);
}
