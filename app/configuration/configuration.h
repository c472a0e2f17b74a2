// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/providerchoice.h"
#include "configuration/settings.h"

#include <bifrost/secret.h>

#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

/// Where a value comes from. A later source wins.
enum class Source { BuiltIn, System, User, EnvFile, Environment, CommandLine };
inline constexpr int sourceCount = 6;

/// Where exactly a value stands.
struct ValuePlace {
    QString path{}; ///< of its file; empty: it is not in a file
    int line = 0;   ///< in that file, counted from 1; 0 if it is not known
    QString name{}; ///< of the variable, the key or the option

    friend bool operator==(const ValuePlace &, const ValuePlace &) = default;
};

/// The settings that one source holds.
struct Layer {
    QMap<Setting, QString> values; ///< every setting but `ClientSecret`
    std::optional<bifrost::Secret> clientSecret;
    /// The file that `clientSecret` was read from, if it is the user's own and other users may read
    /// or change it. Empty otherwise.
    QString exposedSecretFile;
    QMap<Setting, ValuePlace> places; ///< of the values, and of the secret
};

/// A source, or a part of one, that cannot be used. The other parts are used.
struct ConfigurationProblem {
    enum class Kind {
        FileUnreadable,
        FileMalformed,         ///< `detail`: the line numbers, if they are known
        SecretUnreadable,      ///< `detail`: why
        SecretExposed,         ///< other users may read or change the file that holds the secret
        CertificateUnreadable, ///< the file of the client's certificate or key; `detail`: why
        KeyExposed,            ///< other users may read or change the file that holds its key
        FileExposed,           ///< every user may change the file
        FileForeign,           ///< a system file whose owner may not configure other users; ignored
        ValueUnusable,         ///< `detail`: the setting's name and value
        NameIgnored,           ///< `detail`: a variable that only a web application needs
    };
    Kind kind{};
    Source source{};
    QString path;
    QString detail;
    ValuePlace place{}; ///< of an unusable value
};

struct SettingValue {
    QString text;
    Source source = Source::BuiltIn;
    ValuePlace place{};
};

/// All sources in their order of precedence; each value knows its source.
class Configuration {
public:
    /// Holds the built-in defaults alone.
    Configuration();

    void setLayer(Source source, Layer layer);
    /// The same with what the user has entered, saved or not; an empty text removes a value.
    [[nodiscard]] Configuration withInput(const QMap<Setting, QString> &input) const;
    [[nodiscard]] const Layer &layer(Source source) const { return layers_[index(source)]; }

    /// For `ClientSecret`, the text is empty. The defaults are those of `profile()`, if it has its
    /// own. Provider and issuer are chosen together (`ProviderChoice`).
    [[nodiscard]] SettingValue value(Setting setting) const;
    /// The provider that is named or, if none is, the one that has the issuer.
    [[nodiscard]] const std::optional<bifrost::ProviderProfile> &profile() const {
        return choice_.profile;
    }
    /// The value comes from a source that wins over the user's own settings, so that changing it in
    /// the window would have no effect.
    [[nodiscard]] bool isOverridden(Setting setting) const;

    [[nodiscard]] std::optional<bifrost::Secret> clientSecret() const;
    [[nodiscard]] Source clientSecretSource() const; ///< `BuiltIn` if there is no secret

    /// Both issuer and client ID have a value.
    [[nodiscard]] bool isComplete() const;
    /// Both configurations lead to the same client: they differ in settings of the window at most
    /// (`SettingRow::Owner`).
    [[nodiscard]] bool describesSameClient(const Configuration &other) const;

    /// They differ in the scopes, and the clients in nothing else.
    [[nodiscard]] bool differsInScopesAlone(const Configuration &other) const;

    QList<ConfigurationProblem> problems;

private:
    void setDefaults();
    /// The settings of the client with another text.
    [[nodiscard]] QList<Setting> differences(const Configuration &other) const;
    static constexpr size_t index(Source source) { return static_cast<size_t>(source); }
    std::array<Layer, sourceCount> layers_;
    ProviderChoice choice_;
};
