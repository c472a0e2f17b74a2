// SPDX-License-Identifier: Apache-2.0
#include <bifrost/apiclient.h>

#include "api/apiclientprivate.h"
#include "api/apiexchange.h"

#include <QJsonDocument>

namespace bifrost {

ApiClientPrivate::ApiClientPrivate(std::shared_ptr<SessionAccess> sessionAccess,
                                   AllowedOrigins allowedOrigins, ApiConfiguration apiConfiguration)
    : access(std::move(sessionAccess)),
      origins(std::move(allowedOrigins)),
      configuration(std::move(apiConfiguration)) {}

Result<std::unique_ptr<ApiClient>>
ApiClientPrivate::makeApiClient(std::shared_ptr<SessionAccess> access,
                                ApiConfiguration configuration) {
    const auto *client = access ? access->parts() : nullptr;
    const auto origins =
        AllowedOrigins::from(configuration.origins, client ? client->configuration.securityProfile
                                                           : SecurityProfile::OpenIdConnect);
    if (!origins) {
        return failure(origins.error());
    }
    return std::unique_ptr<ApiClient>(new ApiClient(
        std::make_unique<ApiClientPrivate>(std::move(access), *origins, std::move(configuration))));
}

ApiClient::ApiClient(std::unique_ptr<ApiClientPrivate> d) : d_(std::move(d)) {}

ApiClient::~ApiClient() = default;

QFuture<Result<ApiResponse>> ApiClient::get(const QUrl &url, const ApiOptions &options) {
    return send("GET", url, {}, options);
}

QFuture<Result<ApiResponse>> ApiClient::post(const QUrl &url, const ApiBody &body,
                                             const ApiOptions &options) {
    return send("POST", url, body, options);
}

QFuture<Result<ApiResponse>> ApiClient::put(const QUrl &url, const ApiBody &body,
                                            const ApiOptions &options) {
    return send("PUT", url, body, options);
}

QFuture<Result<ApiResponse>> ApiClient::patch(const QUrl &url, const ApiBody &body,
                                              const ApiOptions &options) {
    return send("PATCH", url, body, options);
}

QFuture<Result<ApiResponse>> ApiClient::deleteResource(const QUrl &url, const ApiOptions &options) {
    return send("DELETE", url, {}, options);
}

QFuture<Result<ApiResponse>> ApiClient::send(const QByteArray &method, const QUrl &url,
                                             const ApiBody &body, const ApiOptions &options) {
    return (new ApiExchange(*d_, method, url, body, options))->start();
}

const ApiConfiguration &ApiClient::configuration() const {
    return d_->configuration;
}

SignInOptions stepUpOptions(const ApiError &error) {
    SignInOptions options;
    options.additionalScopes = error.missingScopes;
    options.acrValues = error.acrValues;
    options.maxAge = error.maxAge;
    return options;
}

ApiBody ApiBody::bytes(QByteArray bytes, QByteArray contentType) {
    ApiBody body;
    body.bytes_ = std::move(bytes);
    body.contentType_ = std::move(contentType);
    return body;
}

ApiBody ApiBody::json(const QJsonObject &object) {
    return bytes(QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json");
}

ApiBody ApiBody::device(QIODevice *device, QByteArray contentType, std::optional<qint64> length) {
    ApiBody body;
    body.device_ = device;
    body.isDevice_ = true;
    body.contentType_ = std::move(contentType);
    body.length_ = length;
    return body;
}

QByteArray ApiResponse::header(QByteArrayView name) const {
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

} // namespace bifrost
