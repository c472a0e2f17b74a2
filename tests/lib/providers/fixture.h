// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/providerprofile.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace bifrost::test {

/// What one provider sends, as its documentation describes it: fixtures.json has what all have in
/// common, and for each provider what is different. `null` removes a member.
struct Fixture {
    QString name; ///< the id of the profile, and `#` with a variant
    QString issuer;
    QMap<QString, QString> values; ///< of the profile's fields
    bool isRecognized = true;      ///< by its issuer
    QByteArray algorithm;
    QJsonObject metadata;
    QJsonObject key;     ///< what the provider's keys have beyond RFC 7517
    QJsonObject idToken; ///< claims; `@client` stands for the client ID
    QJsonObject token;
    QJsonObject userInfo;

    [[nodiscard]] ProviderProfile profile() const {
        return *ProviderProfile::find(name.section(u'#', 0, 0));
    }
    [[nodiscard]] bool issuesRefreshTokens() const {
        return !token.value(QLatin1String("refresh_token")).isNull();
    }
};

/// The fixtures, by name.
inline QMap<QString, Fixture> readFixtures(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject base = document.value(QLatin1String("base")).toObject();
    const QJsonObject rows = document.value(QLatin1String("profiles")).toObject();
    QMap<QString, Fixture> fixtures;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const QJsonObject own = row.value().toObject();
        const auto merged = [&](const char *member) {
            QJsonObject object = base.value(QLatin1String(member)).toObject();
            const QJsonObject changes = own.value(QLatin1String(member)).toObject();
            for (auto change = changes.begin(); change != changes.end(); ++change) {
                object.insert(change.key(), change.value());
            }
            return object;
        };
        Fixture fixture{
            .name = row.key(),
            .issuer = own.value(QLatin1String("issuer")).toString(),
            .values = {},
            .isRecognized = own.value(QLatin1String("recognized")).toBool(true),
            .algorithm =
                own.value(QLatin1String("algorithm")).toString(QStringLiteral("RS256")).toLatin1(),
            .metadata = merged("metadata"),
            .key = merged("key"),
            .idToken = merged("idToken"),
            .token = merged("token"),
            .userInfo = merged("userInfo")};
        for (const ProviderField &field : fixture.profile().fields()) {
            fixture.values.insert(field.id, field.example);
        }
        const QJsonObject values = own.value(QLatin1String("values")).toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            fixture.values.insert(value.key(), value.value().toString());
        }
        fixtures.insert(fixture.name, fixture);
    }
    return fixtures;
}

/// Without the members that are null.
inline QJsonObject withoutNulls(QJsonObject object) {
    for (const QString &name : object.keys()) {
        if (object.value(name).isNull()) {
            object.remove(name);
        }
    }
    return object;
}

} // namespace bifrost::test
