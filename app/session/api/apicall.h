// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/apirequest.h>

#include <QString>

/// What the user has entered on the page API, as text.
struct ApiInput {
    QByteArray method{"GET"};
    QString address{};
    QString headers{}; ///< a line each, `Name: value`
    QString body{};

    friend bool operator==(const ApiInput &, const ApiInput &) = default;
};

/// A request to an API that can be sent. It never contains the access token.
struct ApiCall {
    QByteArray method{"GET"};
    QUrl url{};
    bifrost::ApiHeaders headers{}; ///< without `Content-Type`
    QByteArray body{};
    QByteArray contentType{}; ///< empty: no body
};

/// What is wrong with the input; empty texts where nothing is.
struct ApiMistakes {
    QString address{};
    QString headers{};

    [[nodiscard]] bool any() const { return !address.isEmpty() || !headers.isEmpty(); }
    friend bool operator==(const ApiMistakes &, const ApiMistakes &) = default;
};

/// Reads the input. An address needs https, or http on this computer (RFC 6750 §5.3). A body is
/// read for POST, PUT and PATCH alone; it is JSON unless a `Content-Type` says otherwise.
[[nodiscard]] ApiCall readApiInput(const ApiInput &input, ApiMistakes &mistakes);

/// Safe methods only read (RFC 9110 §9.2.1).
[[nodiscard]] bool isSafeMethod(const QByteArray &method);
[[nodiscard]] bool takesBody(const QByteArray &method);

/// Scheme, host and port (RFC 6454 §6.2), without a default port.
[[nodiscard]] QString originOf(const QUrl &url);

/// The origins in the text of a setting, those that may get a token. The others are left out.
[[nodiscard]] QStringList originsFromText(const QString &text);

/// A command that sends the same request, for a shell. The token is the variable `ACCESS_TOKEN`.
[[nodiscard]] QString curlCommand(const ApiCall &call);
