// SPDX-License-Identifier: Apache-2.0
// A page of a list of organizations. First line: status, a space, content type. Then the body.
#include "fuzzing.h"

#include "core/origin.h"
#include "protocol/organizationlistresponse.h"

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto [line, body] = fuzz::splitFirstLine(fuzz::bytes(data, size));
    const QUrl page(u"https://op.example/t/acme/api/users/v1/me/organizations?limit=100"_s);
    HttpResponse response;
    response.status = line.left(3).toInt();
    response.url = page;
    response.contentType = line.mid(4);
    response.body = body;
    const auto list = processOrganizationListResponse(response, page);
    if (!list) {
        const QString text = toLogString(list.error());
        require(!text.contains(u'\n') && text.size() < 2000, "a line for the log is one line");
        return 0;
    }
    require(response.status >= 200 && response.status < 300, "only 2xx brings a list");
    require(list->next.isEmpty() || Origin(list->next) == Origin(page),
            "the token goes to one origin");
    for (const Organization &organization : list->organizations) {
        require(!organization.id.isEmpty(), "an organization has an ID");
        require(std::ranges::all_of(organization.id, [](QChar c) { return c > u' ' && c <= u'~'; }),
                "an ID is printable");
        for (const QString &name : {organization.name, organization.handle}) {
            require(name.size() <= 100 &&
                        std::ranges::all_of(name, [](QChar c) { return c.isPrint(); }),
                    "a name is one printable line");
        }
    }
    return 0;
}
