// SPDX-License-Identifier: Apache-2.0
#include "configuration/configurationstore.h"

#include "configuration/envfile.h"
#include "configuration/environment.h"
#include "configuration/fileowner.h"

#include <bifrost/proxy.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static const auto configurationFileName = u"bifrost/bifrost.conf"_s;
static constexpr qint64 maxEnvFileSize = qint64{1024} * 1024;

ConfigurationPlaces ConfigurationPlaces::standard() {
    ConfigurationPlaces places;
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    const QString userFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    folders.removeAll(userFolder);
    for (const QString &folder : std::as_const(folders)) {
        places.systemFiles.append(QDir(folder).filePath(configurationFileName));
    }
    places.userFile = QDir(userFolder).filePath(configurationFileName);
    return places;
}

ConfigurationStore::ConfigurationStore(const ConfigurationPlaces &places, Layer commandLine,
                                       QObject *parent)
    : QObject(parent), file_(places.userFile) {
    load(places, std::move(commandLine));
}

void ConfigurationStore::load(const ConfigurationPlaces &places, Layer commandLine) {
    auto &problems = configuration_.problems;
    for (const QString &path : places.systemFiles) {
        if (!QFile::exists(path)) {
            continue;
        }
        if (mayConfigureAllUsers(path)) {
            configuration_.setLayer(Source::System,
                                    SettingsFile(path).read(Source::System, problems));
            break;
        }
        problems.append({ConfigurationProblem::Kind::FileForeign, Source::System, path, {}});
    }
    configuration_.setLayer(Source::User, file_.read(Source::User, problems));
    if (!places.envFile.isEmpty()) {
        loadEnvFile(places.envFile);
    }
    configuration_.setLayer(Source::Environment, layerFromVariables(processVariables()));
    configuration_.setLayer(Source::CommandLine, std::move(commandLine));
    const Source source = configuration_.clientSecretSource();
    if (const QString &path = configuration_.layer(source).exposedSecretFile; !path.isEmpty()) {
        problems.append({ConfigurationProblem::Kind::SecretExposed, source, path, {}});
    }
}

void ConfigurationStore::loadEnvFile(const QString &path) {
    using Kind = ConfigurationProblem::Kind;
    auto &problems = configuration_.problems;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problems.append({Kind::FileUnreadable, Source::EnvFile, path, file.errorString()});
        return;
    }
    const EnvFile content = parseEnvFile(file.read(maxEnvFileSize), [](const QString &name) {
        return qEnvironmentVariable(name.toLocal8Bit().constData());
    });
    if (!content.malformedLines.isEmpty()) {
        problems.append(
            {Kind::FileMalformed, Source::EnvFile, path, listLines(content.malformedLines)});
    }
    if (isWritableByAll(path)) {
        problems.append({Kind::FileExposed, Source::EnvFile, path, {}});
    }
    QStringList ignored;
    Layer layer = layerFromVariables(content.variables, &ignored);
    for (ValuePlace &place : layer.places) {
        place.path = path;
        place.line = content.lines.value(place.name);
    }
    if (layer.clientSecret && isExposed(path)) {
        layer.exposedSecretFile = path;
    }
    configuration_.setLayer(Source::EnvFile, std::move(layer));
    for (const QString &name : std::as_const(ignored)) {
        problems.append({Kind::NameIgnored, Source::EnvFile, path, name});
    }
}

SaveResult ConfigurationStore::save(const QMap<Setting, QString> &values) {
    Layer layer = configuration_.layer(Source::User);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        layer.values.insert(value.key(), value.value());
        layer.places.insert(value.key(), {file_.path(), 0, settingRow(value.key()).name()});
    }
    for (ValuePlace &place : layer.places) {
        place.line = 0; // the file is about to be written anew
    }
    const QString proxy = layer.values.value(Setting::Proxy);
    if (proxy.contains(u'@')) { // a password does not belong into a file
        layer.values.insert(Setting::Proxy, bifrost::Proxy::withoutCredentials(proxy));
    }
    const SaveResult result = file_.save(layer.values);
    if (result.ok()) {
        configuration_.setLayer(Source::User, std::move(layer));
        configuration_.problems.removeIf([](const ConfigurationProblem &problem) {
            using Kind = ConfigurationProblem::Kind;
            // Saving does not change who may read or write the files.
            const bool lasts =
                problem.kind == Kind::SecretExposed || problem.kind == Kind::FileExposed;
            return problem.source == Source::User && !lasts;
        });
        Q_EMIT changed();
    }
    return result;
}

SaveResult ConfigurationStore::forget() {
    QMap<Setting, QString> none;
    for (const SettingRow &row : settingRows()) {
        if (row.owner == SettingRow::Owner::Client && row.form != SettingRow::Form::Secret) {
            none.insert(row.setting, {});
        }
    }
    return save(none);
}
