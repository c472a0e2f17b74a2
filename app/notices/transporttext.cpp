// SPDX-License-Identifier: Apache-2.0
#include "notices/transporttext.h"

#include "notices/makenotice.h"
#include "notices/tokentext.h"

#include <bifrost/issuer.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct TransportText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString hostOf(const TransportError &error) {
    const QString host = error.url.host();
    return host.isEmpty() ? TransportText::tr("The provider") : host;
}

/// Beside `text`: the issuer may have the wrong one of the two schemes. Only for this computer,
/// where http is accepted.
QString withSchemeHint(const QString &text, const TransportError &error) {
    if (!isMetadata(error) || !isSecureOrLoopback(QUrl(u"http://"_s + error.url.authority()))) {
        return text;
    }
    const bool isPlain = error.url.scheme() == "http"_L1;
    return text + u' ' +
           (isPlain ? TransportText::tr("If it expects https at this port, start the issuer with "
                                        "https instead of http.")
                    : TransportText::tr("If it doesn't use https at this port, start the issuer "
                                        "with http instead of https."));
}

Notice unreachable(const TransportError &error) {
    const QString host = hostOf(error);
    switch (error.kind) {
    case TransportError::Kind::HostNotFound:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The provider couldn't be found"),
            TransportText::tr("There is no host named %1, or the name service isn't responding. "
                              "Check your network and the issuer in Settings, then try again.")
                .arg(host),
            Action::TryAgain);
    case TransportError::Kind::ConnectionRefused:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The provider isn't responding"),
            TransportText::tr(
                "%1 refused the connection; the service may be down. Try again later.")
                .arg(host),
            Action::TryAgain);
    case TransportError::Kind::Offline:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("No network connection"),
            TransportText::tr("This computer is offline. Connect it to a network, then try again."),
            Action::TryAgain);
    case TransportError::Kind::TimedOut:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The provider took too long to respond"),
            TransportText::tr("%1 didn't respond in time. Try again later.").arg(host),
            Action::TryAgain);
    default:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The connection was interrupted"),
            withSchemeHint(
                TransportText::tr(
                    "%1 closed the connection before its response was complete. Try again.")
                    .arg(host),
                error),
            Action::TryAgain);
    }
}

/// By the status of CONNECT; 0 if it is not known.
Notice describeRefusalByProxy(const TransportError &error) {
    if (error.httpStatus >= 500 || error.httpStatus == 404) {
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The proxy couldn't connect"),
            TransportText::tr(
                "The proxy %1 couldn't connect to %2 (status %3). The provider or the "
                "network behind the proxy may be down. Try again later; if the "
                "problem persists, ask whoever runs the proxy.")
                .arg(error.proxy, hostOf(error))
                .arg(error.httpStatus),
            Action::TryAgain);
    }
    const QString status =
        error.httpStatus == 0 ? QString() : TransportText::tr(" (status %1)").arg(error.httpStatus);
    return makeNotice(
        Notice::Tone::Danger, TransportText::tr("The proxy refused the connection"),
        TransportText::tr("The proxy %1 doesn't let Bifrost connect to %2%3. Ask whoever runs the "
                          "proxy to allow it, or change the proxy in Settings.")
            .arg(error.proxy, hostOf(error), status),
        Action::TryAgain);
}

Notice describeProxy(const TransportError &error) {
    switch (error.kind) {
    case TransportError::Kind::ProxyAuthenticationRequired:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The proxy asks for a name and password"),
            TransportText::tr(
                "The proxy %1 lets nothing through to %2 without them. Enter those of "
                "your network; they aren't those of the provider.")
                .arg(error.proxy, hostOf(error)),
            Action::EnterProxyPassword);
    case TransportError::Kind::ProxyAuthenticationRefused:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The proxy refused the name and password"),
            TransportText::tr("The proxy %1 didn't accept them. Enter those of your network; they "
                              "aren't those of the provider.")
                .arg(error.proxy),
            Action::EnterProxyPassword);
    case TransportError::Kind::ProxyAuthenticationUnsupported:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("Bifrost can't sign in to the proxy"),
            TransportText::tr(
                "The proxy %1 accepts only a way of signing in that doesn't work here "
                "(%2). Sign in to your company's network on this computer and try "
                "again, or ask whoever runs the proxy for another way.")
                .arg(error.proxy,
                     error.detail.isEmpty() ? TransportText::tr("not named") : error.detail),
            Action::TryAgain);
    case TransportError::Kind::ProxyRefused:
        return describeRefusalByProxy(error);
    default:
        break;
    }
    return makeNotice(
        Notice::Tone::Warning, TransportText::tr("The proxy can't be reached"),
        TransportText::tr("Bifrost is set up to use the proxy %1, which can't be found or doesn't "
                          "respond as a proxy does. Connect to your company's network, or change "
                          "the proxy in Settings, then try again.")
            .arg(error.proxy),
        Action::TryAgain);
}

/// A company that inspects encrypted connections shows its own certificate instead of the
/// provider's.
Notice describeUntrusted(const TransportError &error) {
    if (error.certificateIssuer.isEmpty()) {
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The certificate isn't trusted"),
            TransportText::tr("%1 may not be who it claims to be, so nothing was sent. Check this "
                              "computer's clock; on a company network, have its certificate "
                              "authority installed. Then try again.")
                .arg(hostOf(error)),
            Action::TryAgain);
    }
    return makeNotice(
        Notice::Tone::Danger, TransportText::tr("The certificate isn't trusted"),
        TransportText::tr("%1 showed a certificate issued by \"%2\", which this computer doesn't "
                          "trust, so nothing was sent. If that is your company, ask for its "
                          "certificate authority to be installed; otherwise check this computer's "
                          "clock. Then try again.")
            .arg(hostOf(error), error.certificateIssuer),
        Action::TryAgain);
}

Notice describeHttpStatus(const TransportError &error) {
    const QString host = hostOf(error);
    if (error.httpStatus == 429) {
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("Too many requests"),
            TransportText::tr("%1 is limiting requests. Wait a minute, then try again.").arg(host),
            Action::TryAgain);
    }
    if (error.httpStatus >= 400 && error.httpStatus < 500) {
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The provider rejected a request"),
            TransportText::tr("%1 returned status %2 at an address that the provider itself "
                              "publishes. Contact the provider's administrator.")
                .arg(host)
                .arg(error.httpStatus),
            Action::TryAgain);
    }
    return makeNotice(Notice::Tone::Warning, TransportText::tr("The provider returned an error"),
                      TransportText::tr("%1 returned status %2. Try again later; if the problem "
                                        "persists, contact the provider's administrator.")
                          .arg(host)
                          .arg(error.httpStatus),
                      Action::TryAgain);
}

Notice describeClientCertificate(const TransportError &error) {
    const QString host = hostOf(error);
    const QString day =
        QLocale().toString(QDateTime::fromString(error.detail, Qt::ISODate).toLocalTime().date(),
                           QLocale::ShortFormat);
    switch (error.kind) {
    case TransportError::Kind::ClientCertificateRequired:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The provider requires a client certificate"),
            TransportText::tr("%1 only accepts programs with a certificate. Ask the provider's "
                              "administrator for one, and name its file with "
                              "--client-certificate-file or ClientCertificateFile= below "
                              "[Provider] in the settings file.")
                .arg(host),
            Action::TryAgain);
    case TransportError::Kind::ClientCertificateExpired:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The client certificate has expired"),
            TransportText::tr("%1 closed the connection, and the certificate of this computer was "
                              "valid until %2. Get a new one from the provider's administrator.")
                .arg(host, day),
            Action::TryAgain);
    case TransportError::Kind::ClientCertificateNotYetValid:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The client certificate isn't valid yet"),
            TransportText::tr("%1 closed the connection, and the certificate of this computer is "
                              "valid from %2 on. Check the date of this computer.")
                .arg(host, day),
            Action::TryAgain);
    default:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The client certificate was not accepted"),
            TransportText::tr("%1 refused the certificate of this computer. Check that it's the "
                              "one that is registered for this client ID, or ask the provider's "
                              "administrator.")
                .arg(host),
            Action::TryAgain);
    }
}

Notice describeNoProvider(const TransportError &error) {
    const QString text = TransportText::tr("%1 responded but has no provider at this address (%2). "
                                           "Check the organization or issuer.")
                             .arg(hostOf(error))
                             .arg(error.httpStatus);
    const bool isPlain = error.url.scheme() == "http"_L1;
    return makeNotice(Notice::Tone::Danger, TransportText::tr("No provider at this address"),
                      isPlain && error.httpStatus == 400 ? withSchemeHint(text, error) : text,
                      Action::OpenSettings);
}

/// A response of an endpoint that the provider's metadata names: the issuer is right.
Notice describeUnusableResponse(const TransportError &error) {
    const QString what =
        error.kind == TransportError::Kind::Redirected
            ? TransportText::tr("%1 redirected the request, at an address that the provider itself "
                                "publishes. For your safety, Bifrost doesn't follow that.")
        : isWebPage(error)
            ? TransportText::tr("%1 returned a page instead of data, at an address that the "
                                "provider itself publishes. On a guest network, sign in to the "
                                "network first.")
            : TransportText::tr("%1 sent something other than the data that was expected, at an "
                                "address that the provider itself publishes.");
    return makeNotice(
        Notice::Tone::Danger, TransportText::tr("The provider's response can't be used"),
        what.arg(hostOf(error)) + u' ' +
            TransportText::tr("Try again; if the problem persists, send the details to the "
                              "provider's administrator."),
        Action::TryAgain);
}

Notice describeRedirect(const TransportError &error) {
    const QString host = hostOf(error);
    const QString title = TransportText::tr("The provider redirected the request");
    if (error.detail.isEmpty()) {
        return makeNotice(Notice::Tone::Danger, title,
                          TransportText::tr("%1 redirected the request, which Bifrost doesn't "
                                            "follow for your safety. Check the issuer.")
                              .arg(host),
                          Action::OpenSettings);
    }
    const QUrl target(error.detail);
    if (target.scheme() == error.url.scheme() && target.authority() == error.url.authority()) {
        return makeNotice(Notice::Tone::Danger, title,
                          TransportText::tr("%1 redirected the request more than three times, at "
                                            "last to %2. Check the issuer. If it's correct, "
                                            "contact the provider's administrator.")
                              .arg(host, error.detail),
                          Action::OpenSettings);
    }
    if (!error.detail.contains("/.well-known/"_L1)) {
        return makeNotice(
            Notice::Tone::Danger, title,
            TransportText::tr("%1 redirected the request to %2. For your safety, Bifrost follows "
                              "redirects only within one host. Check the issuer.")
                .arg(host, error.detail),
            Action::OpenSettings);
    }
    return makeNotice(
        Notice::Tone::Danger, title,
        TransportText::tr("%1 redirected the request to %2. For your safety, Bifrost follows "
                          "redirects only within one host. If that is your provider, enter this "
                          "address as the issuer.")
            .arg(host, error.detail),
        Action::OpenSettings);
}

} // namespace

bool isMetadata(const TransportError &error) {
    return error.url.path().endsWith("/.well-known/openid-configuration"_L1);
}

bool isWebPage(const TransportError &error) {
    return error.kind == TransportError::Kind::NotJson && error.detail.contains("html"_L1);
}

Notice describeTransport(const TransportError &error) {
    if (isRefusal(error)) {
        return describeTokenStatus(error);
    }
    const QString host = hostOf(error);
    const bool isUnusable = error.kind == TransportError::Kind::NotJson ||
                            error.kind == TransportError::Kind::TooLarge ||
                            error.kind == TransportError::Kind::Redirected;
    if (isUnusable && !error.url.isEmpty() && !isMetadata(error)) {
        return describeUnusableResponse(error);
    }
    switch (error.kind) {
    case TransportError::Kind::TlsUntrusted:
        return describeUntrusted(error);
    case TransportError::Kind::TlsFailed:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("No secure connection"),
            withSchemeHint(TransportText::tr("%1 and this computer couldn't agree on a secure "
                                             "connection. Check the issuer's address and port, "
                                             "then try again.")
                               .arg(host),
                           error),
            Action::TryAgain);
    case TransportError::Kind::ClientCertificateRequired:
    case TransportError::Kind::ClientCertificateRefused:
    case TransportError::Kind::ClientCertificateExpired:
    case TransportError::Kind::ClientCertificateNotYetValid:
        return describeClientCertificate(error);
    case TransportError::Kind::TooLarge:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The provider's response is too large"),
            TransportText::tr("%1 sent more data than such a response can contain, so Bifrost "
                              "didn't read it. Check the issuer in Settings.")
                .arg(host),
            Action::OpenSettings);
    case TransportError::Kind::Redirected:
        return describeRedirect(error);
    case TransportError::Kind::NoProvider:
        return describeNoProvider(error);
    case TransportError::Kind::NotJson:
        if (!isWebPage(error)) {
            return makeNotice(
                Notice::Tone::Danger, TransportText::tr("The provider's response can't be read"),
                TransportText::tr(
                    "%1 sent something other than the data that was expected. Check "
                    "the organization or issuer in Settings; if it's correct, contact "
                    "the provider's administrator.")
                    .arg(host),
                Action::OpenSettings);
        }
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("This doesn't look like a provider"),
            TransportText::tr(
                "%1 returned a page instead of data. Check the organization or issuer in Settings; "
                "on a guest network, sign in to the network first.")
                .arg(host),
            Action::OpenSettings);
    case TransportError::Kind::HttpStatus:
        return describeHttpStatus(error);
    case TransportError::Kind::ProxyUnreachable:
    case TransportError::Kind::ProxyAuthenticationRequired:
    case TransportError::Kind::ProxyAuthenticationRefused:
    case TransportError::Kind::ProxyAuthenticationUnsupported:
    case TransportError::Kind::ProxyRefused:
        return describeProxy(error);
    default:
        return unreachable(error);
    }
}
