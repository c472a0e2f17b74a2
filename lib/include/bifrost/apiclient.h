// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/apirequest.h>
#include <bifrost/result.h>
#include <bifrost/signinoptions.h>

#include <QFuture>
#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QRestAccessManager;
QT_END_NAMESPACE

namespace bifrost {

class ApiClientPrivate;
class Client;

/// Sends requests to an API with the access token of a client's session (RFC 6750 §2.1).
///
/// **The token** is refreshed before a request if it expires within a minute. It is sent to the
/// origins of `ApiConfiguration::origins` alone, in the `Authorization` field alone. Redirects are
/// followed within the origin of the request, five times at most; any other fails the request.
///
/// **A rejected token.** If the API answers 401 with a `Bearer` challenge, the token is refreshed,
/// once for all requests that wait, and the request is sent a second time: RFC 9110 §15.5.2 says
/// that it has not been applied. If another request has brought a newer token meanwhile, that one
/// is used. A token that an API rejects right after the refresh is not refreshed again on account
/// of that API.
///
/// **Repeated requests.** Nothing else is repeated, not even when the connection breaks, except for
/// idempotent methods (RFC 9110 §9.2.2), which may be sent again as long as no response has
/// arrived; with another proof of possession if the token is bound to a key (RFC 9449 §11.1).
///
/// **Threads.** An ApiClient belongs to the thread of its client. Every future finishes there.
///
/// **Lifetime.** Deleting the ApiClient ends its requests and cancels their futures. Canceling a
/// future ends its request. If the client is deleted first, all requests, pending and new ones,
/// fail with `UserAgentError::Canceled`.
///
/// **Errors.** A response is a value, whatever its status, unless it is about the access token. A
/// future fails with
/// - `ApiError`: see its kinds;
/// - `TransportError`: no response in time, or none that is complete. `Redirected`: `detail` is
///   where a redirect leads that is not followed. `TooLarge`: the body exceeds its limit;
/// - what `Client::freshSession()` fails with, for example `SessionError::SignedOut`;
/// - `UserAgentError::Canceled`: the client was deleted, or another user has signed in.
///
/// \code
/// auto api = bifrost::ApiClient::create(
///     *client_, {.origins = {QStringLiteral("https://api.example.com")}});
/// if (!api) {
///     qWarning() << bifrost::toLogString(api.error());
///     return;
/// }
/// api_ = std::move(*api);
/// const QUrl orders(QStringLiteral("https://api.example.com/orders"));
/// bifrost::then(api_->get(orders), this, [](const bifrost::Result<bifrost::ApiResponse> &orders) {
///     qInfo() << (orders ? QString::number(orders->status) : toLogString(orders.error()));
/// });
/// \endcode
class BIFROST_EXPORT ApiClient : public QObject {
    Q_OBJECT
public:
    /// Makes an API client for the session of `client`. Uses no network.
    ///
    /// Fails with `ValidationError`, `Rule::ApiOriginIsUsable`.
    [[nodiscard]] static Result<std::unique_ptr<ApiClient>> create(Client &client,
                                                                   ApiConfiguration configuration);
    ~ApiClient() override;

    /// RFC 9110 §9.3.1.
    QFuture<Result<ApiResponse>> get(const QUrl &url, const ApiOptions &options = {});
    /// RFC 9110 §9.3.3.
    QFuture<Result<ApiResponse>> post(const QUrl &url, const ApiBody &body,
                                      const ApiOptions &options = {});
    /// RFC 9110 §9.3.4.
    QFuture<Result<ApiResponse>> put(const QUrl &url, const ApiBody &body,
                                     const ApiOptions &options = {});
    /// RFC 5789.
    QFuture<Result<ApiResponse>> patch(const QUrl &url, const ApiBody &body,
                                       const ApiOptions &options = {});
    /// DELETE (RFC 9110 §9.3.5); `delete` is a word of the language.
    QFuture<Result<ApiResponse>> deleteResource(const QUrl &url, const ApiOptions &options = {});
    /// `method` as it is sent, in upper case (RFC 9110 §9.1); any but CONNECT and TRACE.
    QFuture<Result<ApiResponse>> send(const QByteArray &method, const QUrl &url,
                                      const ApiBody &body = {}, const ApiOptions &options = {});

    /// For code that exists already: a manager of Qt that attaches the token to requests to
    /// `ApiConfiguration::origins`, whatever `Authorization` they have, and to no other. A token
    /// that has to be refreshed is awaited: the reply is sent as soon as it is there, and fails
    /// with `QNetworkReply::AuthenticationRequiredError` if it cannot be. Redirects of these
    /// requests are followed within their origin alone
    /// (`QNetworkRequest::SameOriginRedirectPolicy`), unless the request wants
    /// `ManualRedirectPolicy`. Goes through the client's proxy.
    ///
    /// Nothing else differs from Qt: no limit of size, no deadline, no second attempt. A 401 is the
    /// caller's; the token is refreshed for the next request.
    ///
    /// Owned by the ApiClient. Link `Qt6::Network` to use it.
    [[nodiscard]] QNetworkAccessManager *networkAccessManager();
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    /// The same as a `QRestAccessManager`, with Qt 6.7 or later. Owned by the ApiClient.
    [[nodiscard]] QRestAccessManager *restAccessManager();
#endif

    /// What it was created with.
    [[nodiscard]] const ApiConfiguration &configuration() const;

private:
    friend class ApiClientPrivate;
    explicit ApiClient(std::unique_ptr<ApiClientPrivate> d);
    std::unique_ptr<ApiClientPrivate> d_;
};

/// The sign-in that would satisfy an API which has refused a request with
/// `ApiError::InsufficientScope` or `ApiError::InsufficientAuthentication` (step-up, RFC 9470 §4):
/// the missing scopes, `acr_values` and `max_age`. Without effect for any other error.
[[nodiscard]] BIFROST_EXPORT SignInOptions stepUpOptions(const ApiError &error);

} // namespace bifrost
