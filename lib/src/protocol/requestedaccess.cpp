// SPDX-License-Identifier: Apache-2.0
#include "protocol/requestedaccess.h"

#include "core/printable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

bool isAbsoluteUri(const QString &resource) {
    const QUrl uri(resource, QUrl::StrictMode);
    return uri.isValid() && !uri.isRelative() && !uri.hasFragment();
}

bool isTyped(const QJsonValue &detail) {
    return !detail.toObject().value("type"_L1).toString().isEmpty();
}

} // namespace

Result<void> checkResources(const QStringList &resources) {
    for (const QString &resource : resources) {
        if (!isAbsoluteUri(resource) || resources.count(resource) > 1) {
            return failure(ValidationError{Rule::ResourcesAreAbsoluteUris,
                                           u"absolute URIs without a fragment, each once"_s,
                                           printableAscii(resource)});
        }
    }
    return {};
}

Result<void> checkAuthorizationDetails(const QJsonArray &details) {
    if (!std::all_of(details.begin(), details.end(), isTyped)) {
        return failure(ValidationError{
            Rule::AuthorizationDetailsAreTyped, u"objects, each with a type"_s, {}});
    }
    return {};
}

Parameters resourceParameters(const QStringList &resources) {
    Parameters parameters;
    for (const QString &resource : resources) {
        parameters.append({u"resource"_s, resource});
    }
    return parameters;
}

Parameters authorizationDetailsParameter(const QJsonArray &details) {
    if (details.isEmpty()) {
        return {};
    }
    const QByteArray text = QJsonDocument(details).toJson(QJsonDocument::Compact);
    return {{u"authorization_details"_s, QString::fromUtf8(text)}};
}

} // namespace bifrost
