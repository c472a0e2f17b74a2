// SPDX-License-Identifier: Apache-2.0
#include "errors/transporttext.h"

#include "errors/makenotice.h"

#include <QCoreApplication>

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

Notice unreachable(const TransportError &error) {
    const QString host = hostOf(error);
    switch (error.kind) {
    case TransportError::Kind::HostNotFound:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The provider was not found"),
            TransportText::tr(
                "There is no host named %1, or the name service does not answer. Check the "
                "network and the issuer in Settings, then try again.")
                .arg(host),
            Action::TryAgain);
    case TransportError::Kind::ConnectionRefused:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The provider does not answer"),
            TransportText::tr(
                "%1 refuses the connection: the service may be down. Try again in a while.")
                .arg(host),
            Action::TryAgain);
    case TransportError::Kind::Offline:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("No network"),
            TransportText::tr("This computer is offline. Connect it to a network, then try again."),
            Action::TryAgain);
    case TransportError::Kind::TimedOut:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The provider takes too long"),
            TransportText::tr("%1 did not answer in time. Try again in a while.").arg(host),
            Action::TryAgain);
    default:
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("The connection broke off"),
            TransportText::tr("%1 ended the connection before its answer was complete. Try again.")
                .arg(host),
            Action::TryAgain);
    }
}

Notice describeHttpStatus(const TransportError &error) {
    const QString host = hostOf(error);
    if (error.httpStatus == 429) {
        return makeNotice(
            Notice::Tone::Warning, TransportText::tr("Too many requests"),
            TransportText::tr("%1 asks for a pause. Wait a minute, then try again.").arg(host),
            Action::TryAgain);
    }
    if (error.httpStatus == 404) {
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("Nothing there"),
            TransportText::tr("%1 answers, but has no provider at this address (404). Check the "
                              "organisation or issuer in Settings.")
                .arg(host),
            Action::OpenSettings);
    }
    return makeNotice(
        Notice::Tone::Warning, TransportText::tr("The provider reports trouble"),
        TransportText::tr(
            "%1 answered with status %2. Try again in a while; if it stays, tell the provider's "
            "administrator.")
            .arg(host)
            .arg(error.httpStatus),
        Action::TryAgain);
}

} // namespace

Notice describeTransport(const TransportError &error) {
    const QString host = hostOf(error);
    switch (error.kind) {
    case TransportError::Kind::TlsUntrusted:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The certificate is not trusted"),
            TransportText::tr(
                "%1 could be somebody else, so nothing was sent. Check this computer's clock; in "
                "a company network, have its certificate authority installed. Then try again.")
                .arg(host),
            Action::TryAgain);
    case TransportError::Kind::TlsFailed:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("No secure connection"),
            TransportText::tr(
                "%1 and this computer found no secure way to talk. Check the issuer's address "
                "and port in Settings, then try again.")
                .arg(host),
            Action::TryAgain);
    case TransportError::Kind::TooLarge:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The provider's answer is too large"),
            TransportText::tr(
                "%1 sent more than such an answer can hold, so it was not read. Check the issuer "
                "in Settings.")
                .arg(host),
            Action::OpenSettings);
    case TransportError::Kind::Redirected:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("The provider points elsewhere"),
            TransportText::tr(
                "%1 sent the request on to another address, which is not followed for your "
                "safety. Check the issuer in Settings.")
                .arg(host),
            Action::OpenSettings);
    case TransportError::Kind::NotJson:
        return makeNotice(
            Notice::Tone::Danger, TransportText::tr("This does not look like a provider"),
            TransportText::tr(
                "%1 answered with a page instead of data. Check the organisation or issuer in "
                "Settings; in a guest network, sign in to the network first.")
                .arg(host),
            Action::OpenSettings);
    case TransportError::Kind::HttpStatus:
        return describeHttpStatus(error);
    default:
        return unreachable(error);
    }
}
