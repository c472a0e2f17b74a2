// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/tracing/protocolrecorder.h"
#include "seams/httptransport.h"
#include "seams/oauthendpoint.h"
#include "seams/redirectlistener.h"

#include <QObject>

namespace bifrost {

/// Passes everything on, and tells a `ProtocolRecorder` what was sent and received. Where nothing
/// is recorded, it does nothing else.
class TracedHttpTransport final : public QObject, public HttpTransport {
public:
    TracedHttpTransport(HttpTransport &http, ProtocolRecorder &recorder)
        : http_(http), recorder_(recorder) {}
    QFuture<Result<HttpResponse>> send(const HttpRequest &request) override;

private:
    HttpTransport &http_;
    ProtocolRecorder &recorder_;
};

/// The same for token requests.
class TracedOAuthEndpoint final : public QObject, public OAuthEndpoint {
public:
    TracedOAuthEndpoint(OAuthEndpoint &oauth, ProtocolRecorder &recorder)
        : oauth_(oauth), recorder_(recorder) {}
    QUrl authorizationUrl(const QUrl &authorizationEndpoint,
                          const Parameters &parameters) override {
        return oauth_.authorizationUrl(authorizationEndpoint, parameters);
    }
    QFuture<Result<HttpResponse>> requestToken(const TokenRequest &request) override;

private:
    OAuthEndpoint &oauth_;
    ProtocolRecorder &recorder_;
};

/// The same for what the browser carries.
class TracedListeners final : public RedirectListenerFactory {
public:
    TracedListeners(RedirectListenerFactory &listeners, ProtocolRecorder &recorder)
        : listeners_(listeners), recorder_(recorder) {}
    std::unique_ptr<RedirectListener> listenOn(const QList<quint16> &ports) override;
    Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) override;
    [[nodiscard]] TakenPort holderOf(quint16 port) const override {
        return listeners_.holderOf(port);
    }

private:
    [[nodiscard]] std::unique_ptr<RedirectListener>
    traced(std::unique_ptr<RedirectListener> listener) const;

    RedirectListenerFactory &listeners_;
    ProtocolRecorder &recorder_;
};

} // namespace bifrost
