// SPDX-License-Identifier: Apache-2.0
#include <bifrost/usermapping.h>

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace bifrost::detail {

namespace {

Result<void> unusable(const char *name, const QJsonValue &claim) {
    return failure(ValidationError{Rule::MappedClaimIsUsable, QString::fromLatin1(name),
                                   claim.isUndefined() ? QStringLiteral("absent")
                                                       : QStringLiteral("of another type")});
}

/// Whole numbers that a double holds exactly (RFC 8259 §6).
bool isInteger(const QJsonValue &claim) {
    constexpr double limit = 9007199254740992.0;
    const double number = claim.toDouble();
    return claim.isDouble() && std::abs(number) <= limit && number == std::floor(number);
}

} // namespace

Result<void> readClaim(const QJsonValue &claim, const char *name, QString &value) {
    if (!claim.isString()) {
        return unusable(name, claim);
    }
    value = claim.toString();
    return {};
}

Result<void> readClaim(const QJsonValue &claim, const char *name, QStringList &value) {
    const QJsonArray array = claim.isString() ? QJsonArray{claim} : claim.toArray();
    const bool isList = claim.isString() || claim.isArray();
    const bool hasStrings = std::all_of(array.begin(), array.end(),
                                        [](const QJsonValue &one) { return one.isString(); });
    if (!isList || !hasStrings) {
        return unusable(name, claim);
    }
    value.clear();
    for (const QJsonValue &one : array) {
        value.append(one.toString());
    }
    return {};
}

Result<void> readClaim(const QJsonValue &claim, const char *name, bool &value) {
    if (!claim.isBool()) {
        return unusable(name, claim);
    }
    value = claim.toBool();
    return {};
}

Result<void> readClaim(const QJsonValue &claim, const char *name, qint64 &value) {
    if (!isInteger(claim)) {
        return unusable(name, claim);
    }
    value = claim.toInteger();
    return {};
}

Result<void> readClaim(const QJsonValue &claim, const char *name, double &value) {
    if (!claim.isDouble()) {
        return unusable(name, claim);
    }
    value = claim.toDouble();
    return {};
}

Result<void> readClaim(const QJsonValue &claim, const char *name, QUrl &value) {
    const QUrl url(claim.toString(), QUrl::StrictMode);
    if (!claim.isString() || !url.isValid() || url.isRelative()) {
        return unusable(name, claim);
    }
    value = url;
    return {};
}

Result<void> readClaim(const QJsonValue &claim, const char *name, QDateTime &value) {
    constexpr double limit = 253402300799.0; // the end of the year 9999
    const double seconds = claim.toDouble(-1);
    if (!claim.isDouble() || seconds < 0 || seconds > limit) {
        return unusable(name, claim);
    }
    value = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
    return {};
}

Result<void> readClaim(const QJsonValue &claim, const char *name, QJsonValue &value) {
    if (claim.isUndefined()) {
        return unusable(name, claim);
    }
    value = claim;
    return {};
}

} // namespace bifrost::detail
