// SPDX-License-Identifier: Apache-2.0
#include "protocol/endsessionrequest.h"

#include "protocol/formquery.h"

#include <algorithm>
#include <iterator>

namespace bifrost {

namespace {

Parameters logoutUriParameters(const EndSessionRequest &request) {
    Parameters parameters{{QStringLiteral("client_id"), request.clientId}};
    if (request.postLogoutRedirectUri) {
        parameters.append({QStringLiteral("logout_uri"),
                           request.postLogoutRedirectUri->toString(QUrl::FullyEncoded)});
    }
    return parameters;
}

} // namespace

Parameters parameters(const EndSessionRequest &request) {
    if (request.dialect == EndSessionDialect::LogoutUri) {
        return logoutUriParameters(request);
    }
    Parameters parameters;
    if (!request.idTokenHint.isEmpty()) {
        parameters.append(
            {QStringLiteral("id_token_hint"), QString::fromLatin1(request.idTokenHint.reveal())});
    }
    parameters.append({QStringLiteral("client_id"), request.clientId});
    if (request.postLogoutRedirectUri) {
        parameters.append({QStringLiteral("post_logout_redirect_uri"),
                           request.postLogoutRedirectUri->toString(QUrl::FullyEncoded)});
        parameters.append({QStringLiteral("state"), QString::fromLatin1(request.state.reveal())});
    }
    return parameters;
}

QUrl endSessionUrl(const QUrl &endSessionEndpoint, const EndSessionRequest &request) {
    EndSessionRequest withoutHint = request;
    withoutHint.idTokenHint = Secret();
    QByteArray query = endSessionEndpoint.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty()) {
        query += '&';
    }
    query += encodeFormQuery(parameters(withoutHint));
    QUrl url = endSessionEndpoint;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

HttpRequest endSessionProbe(const QUrl &endSessionEndpoint, const QString &clientId) {
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = endSessionEndpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "text/html"}};
    request.body = encodeFormQuery({{QStringLiteral("client_id"), clientId}});
    request.step = ProtocolStep::Kind::EndSessionProbe;
    return request;
}

bool acceptsPost(const HttpResponse &response) {
    // 403: frameworks that require a CSRF token with every POST.
    constexpr int refusals[] = {403, 404, 405, 415, 501}; // RFC 9110 §15.5.4 and on
    return std::ranges::find(refusals, response.status) == std::end(refusals);
}

} // namespace bifrost
