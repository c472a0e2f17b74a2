// SPDX-License-Identifier: Apache-2.0
#include "configuration/settingsfile.h"

#include "configuration/inilines.h"
#include "logging.h"

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

struct Key {
    Setting setting;
    QLatin1StringView name;
};

constexpr std::array keys{
    Key{Setting::Issuer, "Provider/Issuer"_L1},
    Key{Setting::ClientId, "Provider/ClientId"_L1},
    Key{Setting::ClientAuthentication, "Provider/ClientAuthentication"_L1},
    Key{Setting::Scopes, "Provider/Scopes"_L1},
    Key{Setting::RedirectPorts, "Provider/RedirectPorts"_L1},
    Key{Setting::ApplicationId, "Provider/ApplicationId"_L1},
    Key{Setting::Appearance, "Appearance/ColorScheme"_L1},
};
constexpr auto secretFileKey = "Provider/ClientSecretFile"_L1;
constexpr qint64 maxSecretSize = 4096;

QString readText(const QSettings &settings, QLatin1StringView key) {
    // QSettings reads `27421, 27422` as a list.
    return settings.value(key).toStringList().join(u", "_s).trimmed();
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
    const QList<int> malformedLines = malformedIniLines(file.readAll());
    if (!malformedLines.isEmpty()) {
        problems.append({Kind::FileMalformed, source, path_, listLines(malformedLines)});
    }
    if (isWritableByAll(path_)) {
        problems.append({Kind::FileExposed, source, path_, {}});
    }
    state_ = malformedLines.isEmpty() ? State::Readable : State::PartlyReadable;
    for (const Key &key : keys) {
        const QString text = readText(settings, key.name);
        if (!text.isEmpty()) {
            layer.values.insert(key.setting, text);
        }
    }
    const QString secretPath = readText(settings, secretFileKey);
    if (!secretPath.isEmpty()) {
        QString error;
        layer.clientSecret = readSecretFile(secretPath, error);
        if (!layer.clientSecret) {
            problems.append({Kind::SecretUnreadable, source, secretPath, error});
        } else if (source != Source::System && isExposed(secretPath)) {
            layer.exposedSecretFile = secretPath; // that of a computer is for all of its people
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
        result.error = SettingsFileText::tr("%1 cannot be moved aside. Move or "
                                            "mend it, then save again.")
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
        result.error = SettingsFileText::tr("The folder %1 cannot be made. Check "
                                            "who may write there.")
                           .arg(folder);
        return result;
    }
    QSettings settings(path_, QSettings::IniFormat); // writes a copy and renames it
    for (const Key &key : keys) {
        const QString text = values.value(key.setting);
        if (text.isEmpty()) {
            settings.remove(key.name);
        } else {
            settings.setValue(key.name, text);
        }
    }
    settings.sync();
    if (settings.status() == QSettings::AccessError) { // the other one: lines that were malformed
        result.error = SettingsFileText::tr("%1 cannot be written. Check who may "
                                            "write there, and the free space.")
                           .arg(path_);
        qCWarning(lcApp) << "settings not written, status" << settings.status();
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
