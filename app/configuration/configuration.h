// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

/// What can be configured. The client secret is none of these: it never is plain text in a layer.
enum class Setting {
    Issuer,
    ClientId,
    ClientAuthentication, ///< `client_secret_basic` or `client_secret_post`
    Scopes,               ///< parted by spaces
    RedirectPorts,        ///< parted by commas or spaces
    ApplicationId,        ///< names the entries in the keychain
    Appearance,           ///< `system`, `light` or `dark`
};

/// Where a value comes from; a later one wins.
enum class Source { BuiltIn, System, Person, EnvFile, Environment, CommandLine };
inline constexpr int sourceCount = 6;

/// What one source says.
struct Layer {
    QMap<Setting, QString> values;
    std::optional<bifrost::Secret> clientSecret;
    /// The file that `clientSecret` comes from, when it is the person's and other people may read
    /// or change it.
    QString exposedSecretFile;
};

/// A source that could not be used as it stands. What is usable of it is used.
struct ConfigurationProblem {
    enum class Kind {
        FileUnreadable,
        FileMalformed,    ///< `detail`: the lines, where they are known
        SecretUnreadable, ///< `detail`: why
        SecretExposed,    ///< other people may read the file that holds it, or change it
        FileExposed,      ///< everybody may change it
        FileForeign,      ///< left out: for everybody, and of somebody who may not decide that
        ValueUnusable,    ///< `detail`: the setting's name and value
        NameIgnored,      ///< `detail`: the variable that means nothing to a desktop application
    };
    Kind kind{};
    Source source{};
    QString path;
    QString detail;
};

struct SettingValue {
    QString text;
    Source source = Source::BuiltIn;
};

/// All sources in their order, each value with the source it comes from.
class Configuration {
public:
    /// With the built-in defaults alone.
    Configuration();

    void setLayer(Source source, Layer layer);
    [[nodiscard]] const Layer &layer(Source source) const { return layers_[index(source)]; }

    [[nodiscard]] SettingValue value(Setting setting) const;
    /// A source above the person's own settings decides: a change in the window would do nothing.
    [[nodiscard]] bool isOverridden(Setting setting) const;

    [[nodiscard]] std::optional<bifrost::Secret> clientSecret() const;
    [[nodiscard]] Source clientSecretSource() const; ///< `BuiltIn` when there is no secret

    /// An issuer and a client ID are known.
    [[nodiscard]] bool isComplete() const;
    /// Nothing that a client is made from differs.
    [[nodiscard]] bool describesSameClient(const Configuration &other) const;

    QList<ConfigurationProblem> problems;

private:
    static constexpr size_t index(Source source) { return static_cast<size_t>(source); }
    std::array<Layer, sourceCount> layers_;
};
