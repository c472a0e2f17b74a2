// SPDX-License-Identifier: Apache-2.0
#include "flow/organizations/organizationlist.h"

#include "core/async.h"
#include "core/logging.h"
#include "protocol/organizationlistrequest.h"
#include "protocol/organizationlistresponse.h"

#include <QSet>

#include <algorithm>

namespace bifrost {
namespace {

using OrganizationsFound = QList<Organization>;

/// A provider that has a page for each organization is asked no more often.
constexpr qsizetype mostPages = 50;

/// What is known while the pages are read.
struct OrganizationListing {
    HeldToken token;
    OrganizationsFound found{};
    QSet<QString> ids{};
    QSet<QUrl> asked{};

    void add(const OrganizationsFound &page) {
        for (const Organization &organization : page) {
            if (found.size() < mostOrganizations && !ids.contains(organization.id)) {
                ids.insert(organization.id);
                found.append(organization);
            }
        }
    }
    [[nodiscard]] bool mayAsk(const QUrl &page) const {
        return !page.isEmpty() && found.size() < mostOrganizations && asked.size() < mostPages &&
               !asked.contains(page);
    }
};

QFuture<Result<OrganizationsFound>>
readOrganizationPages(BoundRequests &bound, const QUrl &page,
                      const std::shared_ptr<OrganizationListing> &listing, QObject *context) {
    listing->asked.insert(page);
    HttpRequest request = organizationListRequest(page);
    request.tls = listing->token.tls; // RFC 8705 §3: a bound token is of no use without
    const auto next = [&bound, page, listing, context](
                          const HttpResponse &response) -> QFuture<Result<OrganizationsFound>> {
        const auto read = processOrganizationListResponse(response, page);
        if (!read) {
            return failed<OrganizationsFound>(read.error());
        }
        listing->add(read->organizations);
        return listing->mayAsk(read->next)
                   ? readOrganizationPages(bound, read->next, listing, context)
                   : ready<Result<OrganizationsFound>>(listing->found);
    };
    return andThen(bound.requestResource(request, listing->token), context, next);
}

/// The API does not say which scopes it misses; the profile knows.
Error withMissingScopes(Error error, const QStringList &needed, const QStringList &granted) {
    if (auto *refusal = std::get_if<ApiError>(&error);
        refusal && refusal->kind == ApiError::Kind::InsufficientScope) {
        std::ranges::copy_if(needed, std::back_inserter(refusal->missingScopes),
                             [&granted](const QString &scope) { return !granted.contains(scope); });
    }
    return error;
}

} // namespace

QFuture<Result<QList<Organization>>> listOrganizations(const Seams &seams,
                                                       const ClientSettings &settings,
                                                       const Session &session, QObject *context) {
    const auto &profile = settings.profile();
    const auto list = profile ? profile->organizations(settings.issuer().value()) : std::nullopt;
    if (!list) {
        return failed<OrganizationsFound>(ValidationError{
            Rule::MetadataEndpointIsPresent, QStringLiteral("a list of organizations"), {}});
    }
    const auto token = heldToken(session);
    if (!token) {
        return failed<OrganizationsFound>(token.error());
    }
    const auto listing = std::make_shared<OrganizationListing>(OrganizationListing{*token});
    return whenDone(
        readOrganizationPages(seams.bound, list->url, listing, context), context,
        [needed = list->scopes, granted = session.scopes()](Result<OrganizationsFound> found) {
            if (!found) {
                qCInfo(lcSession).noquote()
                    << "no list of organizations:" << toLogString(found.error());
            }
            return std::move(found).map_error(
                [&](Error error) { return withMissingScopes(std::move(error), needed, granted); });
        });
}

} // namespace bifrost
