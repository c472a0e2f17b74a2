// SPDX-License-Identifier: Apache-2.0
#include "providers/brandingresponse.h"

#include "core/json.h"
#include "core/printable.h"

#include <QRegularExpression>

#include <algorithm>

namespace bifrost {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestAddress = 2000;

/// CSS Color 4 §5.2: `#rgb` and `#rrggbb`, and nothing else that CSS would accept, so that no value
/// becomes a style sheet. What is transparent has no color of its own.
QString colorIn(const QJsonObject &theme) {
    static const QRegularExpression hex(
        QRegularExpression::anchoredPattern(QStringLiteral("#([0-9a-f]{3}|[0-9a-f]{6})")));
    const QString text = theme[u"colors"][u"primary"][u"main"].toString().trimmed().toLower();
    if (!hex.match(text).hasMatch()) {
        return {};
    }
    if (text.size() > 4) {
        return text;
    }
    QString whole(u'#');
    for (const QChar digit : text.sliced(1)) {
        whole += QString(2, digit);
    }
    return whole;
}

QUrl logoIn(const QJsonObject &theme, const Issuer &issuer) {
    const QString text = theme[u"images"][u"logo"][u"imgURL"].toString().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool isUsable = text.size() <= longestAddress && url.isValid() &&
                          url.userInfo().isEmpty() && issuer.mayPointTo(url);
    return isUsable ? url : QUrl();
}

/// Off only if it says so.
bool isEnabled(const QJsonObject &preference) {
    return preference[u"configs"][u"isBrandingEnabled"].toBool(true);
}

} // namespace

HttpRequest brandingRequest(const QUrl &url) {
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

Result<std::optional<Branding>> processBrandingResponse(const HttpResponse &response,
                                                        const Issuer &issuer) {
    const bool isRefused = response.status >= 400 && response.status < 500;
    if (response.status == 404 || (isRefused && parseJsonObject(response.body))) {
        return std::nullopt;
    }
    if (auto error = unusableJson(response)) {
        return failure(*std::move(error));
    }
    const auto body = parseJsonObject(response.body);
    if (!body) {
        TransportError error;
        error.kind = TransportError::Kind::NotJson;
        error.url = response.url;
        error.httpStatus = response.status;
        return failure(error);
    }
    const QJsonObject preference = (*body)[u"preference"].toObject();
    if (preference.isEmpty() || !isEnabled(preference)) {
        return std::nullopt;
    }
    Branding branding;
    branding.name =
        printableLine(preference[u"organizationDetails"][u"displayName"].toString(), longestName);
    for (const auto &[theme, name] : {std::pair{&branding.light, QLatin1String("LIGHT")},
                                      std::pair{&branding.dark, QLatin1String("DARK")}}) {
        const QJsonObject values = preference[u"theme"][name].toObject();
        *theme = {colorIn(values), logoIn(values, issuer)};
    }
    return branding == Branding() ? std::nullopt : std::optional(branding);
}

} // namespace bifrost
