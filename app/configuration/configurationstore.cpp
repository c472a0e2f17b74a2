// SPDX-License-Identifier: Apache-2.0
#include "configuration/configurationstore.h"

#include "configuration/envfile.h"
#include "configuration/environment.h"
#include "configuration/fileowner.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static const auto configurationFileName = u"bifrost/bifrost.conf"_s;
static constexpr qint64 maxEnvFileSize = qint64{1024} * 1024;

ConfigurationPlaces ConfigurationPlaces::standard() {
    ConfigurationPlaces places;
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    const QString person = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    folders.removeAll(person);
    for (const QString &folder : std::as_const(folders)) {
        places.systemFiles.append(QDir(folder).filePath(configurationFileName));
    }
    places.personFile = QDir(person).filePath(configurationFileName);
    return places;
}

ConfigurationStore::ConfigurationStore(const ConfigurationPlaces &places, Layer commandLine,
                                       QObject *parent)
    : QObject(parent), file_(places.personFile) {
    load(places, std::move(commandLine));
}

void ConfigurationStore::load(const ConfigurationPlaces &places, Layer commandLine) {
    auto &problems = configuration_.problems;
    for (const QString &path : places.systemFiles) {
        if (!QFile::exists(path)) {
            continue;
        }
        if (maySetUpEverybody(path)) {
            configuration_.setLayer(Source::System,
                                    SettingsFile(path).read(Source::System, problems));
            break;
        }
        problems.append({ConfigurationProblem::Kind::FileForeign, Source::System, path, {}});
    }
    configuration_.setLayer(Source::Person, file_.read(Source::Person, problems));
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
    const EnvFile content = parseEnvFile(file.read(maxEnvFileSize));
    if (!content.malformedLines.isEmpty()) {
        problems.append(
            {Kind::FileMalformed, Source::EnvFile, path, listLines(content.malformedLines)});
    }
    if (isWritableByAll(path)) {
        problems.append({Kind::FileExposed, Source::EnvFile, path, {}});
    }
    QStringList ignored;
    Layer layer = layerFromVariables(content.variables, &ignored);
    if (layer.clientSecret && isExposed(path)) {
        layer.exposedSecretFile = path;
    }
    configuration_.setLayer(Source::EnvFile, std::move(layer));
    for (const QString &name : std::as_const(ignored)) {
        problems.append({Kind::NameIgnored, Source::EnvFile, path, name});
    }
}

SaveResult ConfigurationStore::save(const QMap<Setting, QString> &values) {
    Layer layer = configuration_.layer(Source::Person);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        layer.values.insert(value.key(), value.value());
    }
    const SaveResult result = file_.save(layer.values);
    if (result.ok()) {
        configuration_.setLayer(Source::Person, std::move(layer));
        configuration_.problems.removeIf([](const ConfigurationProblem &problem) {
            using Kind = ConfigurationProblem::Kind;
            const bool lasts =
                problem.kind == Kind::SecretExposed || problem.kind == Kind::FileExposed;
            return problem.source == Source::Person && !lasts; // a change of words mends no mode
        });
        Q_EMIT changed();
    }
    return result;
}

SaveResult ConfigurationStore::forget() {
    QMap<Setting, QString> none;
    for (const auto setting : {Setting::Issuer, Setting::ClientId, Setting::ClientAuthentication,
                               Setting::Scopes, Setting::RedirectPorts}) {
        none.insert(setting, {});
    }
    return save(none);
}
