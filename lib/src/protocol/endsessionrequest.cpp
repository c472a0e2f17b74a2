// SPDX-License-Identifier: Apache-2.0
#include "protocol/endsessionrequest.h"

#include "protocol/formquery.h"

namespace bifrost {

static QUrl withQuery(const QUrl &endpoint, const Parameters &parameters) {
    QByteArray query = endpoint.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty()) {
        query += '&';
    }
    query += encodeFormQuery(parameters);
    QUrl url = endpoint;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QUrl endSessionUrl(const QUrl &endSessionEndpoint, const EndSessionRequest &request) {
    Parameters parameters{{QStringLiteral("client_id"), request.clientId}};
    if (request.postLogoutRedirectUri) {
        parameters.append({QStringLiteral("post_logout_redirect_uri"),
                           request.postLogoutRedirectUri->toString(QUrl::FullyEncoded)});
        parameters.append({QStringLiteral("state"), QString::fromLatin1(request.state.reveal())});
    }
    QUrl withoutHint = withQuery(endSessionEndpoint, parameters);
    if (request.idTokenHint.isEmpty()) {
        return withoutHint;
    }
    parameters.prepend(
        {QStringLiteral("id_token_hint"), QString::fromLatin1(request.idTokenHint.reveal())});
    QUrl url = withQuery(endSessionEndpoint, parameters);
    return url.toEncoded().size() <= longestEndSessionUrl ? url : withoutHint;
}

} // namespace bifrost
