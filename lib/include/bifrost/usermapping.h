// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>
#include <bifrost/result.h>
#include <bifrost/session.h>

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace bifrost {

/// Whether a user without the claim can be made.
enum class ClaimPresence {
    Optional, ///< a claim that is absent, or of another type, leaves the member as it is
    Required, ///< without it, there is no user
};

namespace detail {

// Fail with `Rule::MappedClaimIsUsable`; no change then.
BIFROST_EXPORT Result<void> readClaim(const QJsonValue &claim, const char *name, QString &value);
BIFROST_EXPORT Result<void> readClaim(const QJsonValue &claim, const char *name,
                                      QStringList &value);
BIFROST_EXPORT Result<void> readClaim(const QJsonValue &claim, const char *name, bool &value);
BIFROST_EXPORT Result<void> readClaim(const QJsonValue &claim, const char *name, qint64 &value);
BIFROST_EXPORT Result<void> readClaim(const QJsonValue &claim, const char *name, double &value);
BIFROST_EXPORT Result<void> readClaim(const QJsonValue &claim, const char *name, QUrl &value);
BIFROST_EXPORT Result<void> readClaim(const QJsonValue &claim, const char *name, QDateTime &value);
BIFROST_EXPORT Result<void> readClaim(const QJsonValue &claim, const char *name, QJsonValue &value);

} // namespace detail

/// A type that a claim can be read into, exactly: `QString`, `QStringList` (an array of strings, or
/// one string), `bool`, `qint64`, `double`, `QUrl`, `QDateTime` (a NumericDate, UTC), or
/// `QJsonValue` (anything).
template<typename T>
concept ClaimValue = std::same_as<T, QString> || std::same_as<T, QStringList> ||
    std::same_as<T, bool> || std::same_as<T, qint64> || std::same_as<T, double> ||
    std::same_as<T, QUrl> || std::same_as<T, QDateTime> || std::same_as<T, QJsonValue>;

/// A claim, and the member of `User` that it is read into.
template<typename User, ClaimValue Value>
struct MappedClaim {
    /// The application's type of users.
    using UserType = User;
    /// The name of the claim.
    const char *name;
    /// Where its value goes.
    Value User::*member;
    /// Whether a user without it can be made.
    ClaimPresence presence;
};

/// \name The rows of a `ClaimMapping`
/// @{

/// A claim that may be absent.
template<typename User, ClaimValue Value>
[[nodiscard]] constexpr MappedClaim<User, Value> claim(const char *name, Value User::*member) {
    return {name, member, ClaimPresence::Optional};
}

/// A claim without which no user can be made.
template<typename User, ClaimValue Value>
[[nodiscard]] constexpr MappedClaim<User, Value> requiredClaim(const char *name,
                                                               Value User::*member) {
    return {name, member, ClaimPresence::Required};
}
/// @}

/// To be specialized for the application's own type of users: a `claims` that lists the rows.
template<typename User>
struct ClaimMapping;

/// A type of users with a `ClaimMapping`.
template<typename User>
concept MappedUser = std::default_initializable<User> && requires {
    []<typename... Value>(const std::tuple<MappedClaim<User, Value>...> &) {
    }(ClaimMapping<User>::claims);
};

/// The user of `session` as the application's own type. A type without a usable mapping does not
/// compile.
///
/// Fails with `Rule::MappedClaimIsUsable` if a required claim is absent or of another type:
/// `expected` is its name.
///
/// \code
/// const auto user = bifrost::userFrom<Employee>(*client_->session());
/// qInfo() << (user ? user->name : toLogString(user.error()));
/// \endcode
///
/// with
///
///     struct Employee {
///         QString id;
///         QString name;
///         QStringList groups;
///     };
///     template<>
///     struct bifrost::ClaimMapping<Employee> {
///         static constexpr auto claims = std::tuple{
///             requiredClaim("sub", &Employee::id),
///             claim("name", &Employee::name),
///             claim("groups", &Employee::groups),
///         };
///     };
template<MappedUser User>
[[nodiscard]] Result<User> userFrom(const Session &session) {
    User user{};
    std::optional<Error> problem;
    const auto read = [&](const auto &row) {
        const auto done = detail::readClaim(session.claims().value(QLatin1StringView(row.name)),
                                            row.name, user.*row.member);
        if (!done && !problem && row.presence == ClaimPresence::Required) {
            problem = done.error();
        }
    };
    std::apply([&](const auto &...rows) { (read(rows), ...); }, ClaimMapping<User>::claims);
    return problem ? Result<User>(failure(*problem)) : Result<User>(std::move(user));
}

} // namespace bifrost
