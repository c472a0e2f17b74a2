// SPDX-License-Identifier: Apache-2.0
#include "protocol/endsessionrequest.h"

#include "protocol/formquery.h"

namespace bifrost {

QUrl endSessionUrl(const QUrl &endSessionEndpoint, const EndSessionRequest &request) {
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
    QByteArray query = endSessionEndpoint.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty()) {
        query += '&';
    }
    query += encodeFormQuery(parameters);
    QUrl url = endSessionEndpoint;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace bifrost
