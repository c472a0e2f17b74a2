// SPDX-License-Identifier: Apache-2.0
#include "appstate.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr auto geometryKey = "Window/Geometry"_L1;
static constexpr auto schemeKey = "Desktop/ColorScheme"_L1;
static constexpr auto signedOutKey = "Session/SignedOutLast"_L1;
static constexpr auto anyPortKey = "Provider/AnyPort"_L1;

/// Clients that are remembered; the oldest one gives way.
static constexpr qsizetype mostClients = 20;

AppState::AppState(QString path) : path_(std::move(path)) {}

QString AppState::standardPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(u"bifrost/state.conf"_s);
}

QByteArray AppState::windowGeometry() const {
    return read(geometryKey).toByteArray();
}

void AppState::setWindowGeometry(const QByteArray &geometry) {
    write(geometryKey, geometry);
}

std::optional<ColorScheme> AppState::systemScheme() const {
    const auto appearance = appearanceFromText(read(schemeKey).toString());
    if (!appearance || *appearance == Appearance::System) {
        return std::nullopt;
    }
    return *appearance == Appearance::Dark ? ColorScheme::Dark : ColorScheme::Light;
}

void AppState::setSystemScheme(ColorScheme scheme) {
    write(schemeKey,
          appearanceText(scheme == ColorScheme::Dark ? Appearance::Dark : Appearance::Light));
}

bool AppState::signedOutLast() const {
    return read(signedOutKey).toBool();
}

void AppState::rememberSignOut() {
    write(signedOutKey, true);
}

void AppState::rememberSignIn() {
    write(signedOutKey, false);
}

bool AppState::takesAnyPort(const QString &issuer, const QString &clientId) const {
    return read(anyPortKey).toStringList().contains(issuer + u' ' + clientId);
}

void AppState::rememberAnyPort(const QString &issuer, const QString &clientId) {
    QStringList clients = read(anyPortKey).toStringList();
    clients.removeAll(issuer + u' ' + clientId);
    clients.append(issuer + u' ' + clientId);
    write(anyPortKey, clients.mid(std::max<qsizetype>(0, clients.size() - mostClients)));
}

void AppState::write(QLatin1StringView key, const QVariant &value) {
    if (read(key) == value) {
        return;
    }
    QDir().mkpath(QFileInfo(path_).absolutePath());
    QSettings file(path_, QSettings::IniFormat);
    file.setValue(key, value);
    file.sync();
    if (file.status() == QSettings::NoError) {
        unwritten_.remove(key);
    } else {
        unwritten_.insert(key, value);
    }
}

QVariant AppState::read(QLatin1StringView key) const {
    const auto unwritten = unwritten_.constFind(key);
    return unwritten != unwritten_.cend() ? *unwritten
                                          : QSettings(path_, QSettings::IniFormat).value(key);
}
