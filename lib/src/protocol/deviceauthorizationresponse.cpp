// SPDX-License-Identifier: Apache-2.0
#include "protocol/deviceauthorizationresponse.h"

#include "core/json.h"
#include "core/printable.h"
#include "protocol/lifetime.h"
#include "protocol/oautherror.h"

#include <algorithm>
#include <cmath>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The user has to type it.
constexpr qsizetype longestUserCode = 40;
/// A QR code holds 2953 bytes at most (ISO/IEC 18004), and no screen shows such a one well.
constexpr qsizetype longestAddress = 1000;
constexpr std::chrono::seconds defaultLifetime = 10min;
constexpr std::chrono::seconds longestDeviceLifetime = 30min;
constexpr double defaultInterval = 5; // RFC 8628 §3.2
constexpr double longestInterval = 60;
constexpr double leastMilliseconds = 1000; // nobody polls once in a quarter of an hour

bool isPrintable(const QString &text) {
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// RFC 8628 §6.1 recommends capital letters and digits; what cannot be typed cannot be entered.
bool isUsableUserCode(const QString &code) {
    return !code.isEmpty() && code.size() <= longestUserCode && isPrintable(code) &&
           code.trimmed().size() == code.size();
}

std::optional<QUrl> readAddress(const QJsonValue &value, const Issuer &issuer) {
    const QString text = value.toString();
    const QUrl url(text, QUrl::StrictMode);
    const bool isUsable = text.size() <= longestAddress && url.isValid() && !url.host().isEmpty() &&
                          url.userInfo().isEmpty() && issuer.mayPointTo(url);
    return isUsable ? std::optional(url) : std::nullopt;
}

std::chrono::seconds readDeviceLifetime(const QJsonValue &value) {
    const auto lifetime = readLifetime(value).value_or(0s);
    return lifetime > 0s ? std::min(lifetime, longestDeviceLifetime) : defaultLifetime;
}

tl::unexpected<Error> unusable(Rule rule, const QString &member, const QString &found = {}) {
    return failure(ValidationError{rule, member, printableAscii(found, 60)});
}

} // namespace

std::chrono::seconds pollInterval(const QJsonValue &interval) {
    double seconds =
        interval.isString() ? interval.toString().trimmed().toDouble() : interval.toDouble();
    if (!(seconds > 0)) {
        seconds = defaultInterval;
    } else if (seconds >= leastMilliseconds) {
        seconds /= 1000;
    }
    const double used = std::clamp(std::ceil(seconds), 1.0, longestInterval);
    return std::chrono::seconds(static_cast<qint64>(used));
}

Result<DeviceAuthorizationResponse> processDeviceAuthorizationResponse(const HttpResponse &response,
                                                                       const Issuer &issuer) {
    using Endpoint = OAuthErrorResponse::Endpoint;
    if (auto error = oauthErrorIn(response, Endpoint::DeviceAuthorization)) {
        return failure(*std::move(error));
    }
    if (auto error = unusableJson(response)) {
        return failure(*std::move(error));
    }
    const QJsonObject body = parseJsonObject(response.body).value_or(QJsonObject());
    const QString deviceCode = body.value("device_code"_L1).toString();
    if (deviceCode.isEmpty() || !isPrintable(deviceCode)) {
        return unusable(Rule::DeviceAuthorizationResponseDeviceCodeIsPresent, u"device_code"_s);
    }
    const QString userCode = body.value("user_code"_L1).toString();
    if (!isUsableUserCode(userCode)) {
        return unusable(Rule::DeviceAuthorizationResponseUserCodeIsUsable, u"user_code"_s,
                        userCode);
    }
    // Drafts of RFC 8628 called it `verification_url`, and Google still does.
    const QJsonValue stated = body.value("verification_uri"_L1);
    const QJsonValue address = stated.isString() ? stated : body.value("verification_url"_L1);
    const auto verificationUri = readAddress(address, issuer);
    if (!verificationUri) {
        return unusable(Rule::DeviceAuthorizationResponseVerificationUriIsUsable,
                        u"verification_uri"_s, address.toString());
    }
    return DeviceAuthorizationResponse{
        DeviceCode(Secret(deviceCode.toUtf8())),
        userCode,
        *verificationUri,
        readAddress(body.value("verification_uri_complete"_L1), issuer).value_or(QUrl()),
        readDeviceLifetime(body.value("expires_in"_L1)),
        pollInterval(body.value("interval"_L1))};
}

} // namespace bifrost
