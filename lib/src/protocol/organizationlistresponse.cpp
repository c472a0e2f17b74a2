// SPDX-License-Identifier: Apache-2.0
#include "protocol/organizationlistresponse.h"

#include "core/json.h"
#include "core/origin.h"
#include "core/printable.h"

#include <QJsonArray>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestOrganizationId = 255;
constexpr qsizetype longestOrganizationName = 100;
constexpr qsizetype longestLink = 2000;

tl::unexpected<Error> unusableList(const QString &expected, const QString &actual = {}) {
    return failure(ValidationError{Rule::OrganizationListIsUsable, expected, actual});
}

/// The ID becomes a parameter of a request and a part of a record.
bool isUsableId(const QString &id) {
    return !id.isEmpty() && id.size() <= longestOrganizationId &&
           std::ranges::all_of(id, [](QChar c) { return c > u' ' && c <= u'~'; });
}

Organization organizationIn(const QJsonObject &entry) {
    const auto text = [&entry](QLatin1StringView name) {
        return printableLine(entry.value(name).toString(), longestOrganizationName);
    };
    return {entry.value("id"_L1).toString(), text("name"_L1), text("orgHandle"_L1)};
}

QList<Organization> organizationsIn(const QJsonArray &entries) {
    QList<Organization> organizations;
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        Organization organization = organizationIn(entry);
        const bool isDisabled = entry.value("status"_L1).toString() == "DISABLED"_L1;
        if (!isDisabled && isUsableId(organization.id)) {
            organizations.append(std::move(organization));
        }
    }
    return organizations;
}

/// The access token is sent to the next page too, so it has to be of the same origin (RFC 6454 §4).
Result<QUrl> nextPage(const QJsonArray &links, const QUrl &page) {
    const auto next = std::ranges::find_if(
        links, [](const auto &link) { return link.toObject().value("rel"_L1) == "next"_L1; });
    if (next == links.end()) {
        return QUrl();
    }
    const QString text = (*next).toObject().value("href"_L1).toString();
    const QUrl target = page.resolved(QUrl(text, QUrl::StrictMode)).adjusted(QUrl::RemoveFragment);
    if (text.isEmpty() || text.size() > longestLink || !target.isValid() ||
        !target.userInfo().isEmpty() || Origin(target) != Origin(page)) {
        return unusableList(Origin(page).toString(), printableAscii(text));
    }
    return target;
}

ApiError refusal(ApiError::Kind kind, const HttpResponse &response, const QUrl &page) {
    return {.kind = kind,
            .url = page.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo),
            .httpStatus = response.status};
}

} // namespace

Result<OrganizationPage> processOrganizationListResponse(const HttpResponse &response,
                                                         const QUrl &page) {
    if (response.status == 401) {
        return failure(refusal(ApiError::Kind::TokenRejected, response, page));
    }
    if (response.status == 403) {
        return failure(refusal(ApiError::Kind::InsufficientScope, response, page));
    }
    if (auto unusable = unusableJson(response)) {
        return failure(*std::move(unusable));
    }
    const std::optional<QJsonObject> body = parseJsonObject(response.body);
    if (!body) {
        return unusableList(u"a JSON object"_s);
    }
    const QJsonValue list = body->value("organizations"_L1);
    const bool isLeftOut = list.isUndefined() || list.isNull(); // by a provider that has none
    if (!isLeftOut && !list.isArray()) {
        return unusableList(u"organizations"_s);
    }
    return nextPage(body->value("links"_L1).toArray(), page).map([&list](const QUrl &next) {
        return OrganizationPage{organizationsIn(list.toArray()), next};
    });
}

} // namespace bifrost
