// SPDX-License-Identifier: Apache-2.0
#include "notices/apitext.h"

#include "notices/errortext.h"
#include "notices/makenotice.h"
#include "notices/timetext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Unreached = TransportError::Kind;

namespace {

struct ApiText {
    Q_DECLARE_TR_FUNCTIONS(Api)
};

Notice apiWarning(const QString &title, const QString &text, Action action = Action::None) {
    return makeNotice(Notice::Tone::Warning, title, text, action);
}

Notice describeUnreached(Unreached kind) {
    switch (kind) {
    case Unreached::HostNotFound:
        return apiWarning(ApiText::tr("The API's server wasn't found"),
                          ApiText::tr("Check the address. If it is right, check your network."));
    case Unreached::ConnectionRefused:
        return apiWarning(
            ApiText::tr("Nothing responds at this address"),
            ApiText::tr("Check the host and the port, and whether the API is running."));
    case Unreached::TlsUntrusted:
        return apiWarning(ApiText::tr("The API's server can't be trusted"),
                          ApiText::tr("Its certificate isn't one that this computer trusts, so the "
                                      "access token wasn't sent."));
    case Unreached::TlsFailed:
        return apiWarning(ApiText::tr("No secure connection to the API"),
                          ApiText::tr("The server offers none that this computer accepts, so the "
                                      "access token wasn't sent."));
    default:
        break;
    }
    return apiWarning(ApiText::tr("There is no network"),
                      ApiText::tr("Connect to the network, and send the request again."));
}

Notice describeApiTransport(const TransportError &error) {
    switch (error.kind) {
    case Unreached::TimedOut:
        return apiWarning(ApiText::tr("The API took too long"),
                          ApiText::tr("It may have received the request, but sent no complete "
                                      "response within a minute."));
    case Unreached::ConnectionLost:
        return apiWarning(
            ApiText::tr("The connection broke"),
            ApiText::tr("The API may have received the request, but its response isn't "
                        "complete."));
    case Unreached::TooLarge:
        return apiWarning(ApiText::tr("The response is too large"),
                          ApiText::tr("Bifrost shows responses of up to 8 MiB. Ask for less, for "
                                      "example for fewer entries."));
    case Unreached::Redirected:
        return apiWarning(ApiText::tr("The API redirects to another server"),
                          ApiText::tr("It leads to %1, where the access token wasn't sent. If you "
                                      "trust that server, enter its address.")
                              .arg(error.detail));
    case Unreached::HostNotFound:
    case Unreached::ConnectionRefused:
    case Unreached::TlsUntrusted:
    case Unreached::TlsFailed:
    case Unreached::Offline:
        return describeUnreached(error.kind);
    default:
        return describe(Error(error)); // a proxy's doing
    }
}

QString missingScopesText(const ApiError &error) {
    return error.missingScopes.isEmpty()
               ? ApiText::tr("The access token has too few scopes for this request, and the API "
                             "doesn't say which one it needs.")
               : ApiText::tr("The access token lacks: %1. Sign in again, and consent to it.")
                     .arg(error.missingScopes.join(", "_L1));
}

Notice describeApiRefusal(const ApiError &error) {
    switch (error.kind) {
    case ApiError::Kind::InsufficientScope:
        return apiWarning(ApiText::tr("The API requires another permission"),
                          missingScopesText(error),
                          error.missingScopes.isEmpty() ? Action::None : Action::SignInForApi);
    case ApiError::Kind::InsufficientAuthentication:
        return apiWarning(
            ApiText::tr("The API requires a stronger or more recent sign-in"),
            ApiText::tr("Sign in again. The provider may ask for your password or for a "
                        "second factor."),
            Action::SignInForApi);
    case ApiError::Kind::TokenRejected:
        return apiWarning(
            ApiText::tr("The API rejected the access token"),
            ApiText::tr("It was renewed, and the API rejected the new one, too. The API "
                        "may accept tokens of another provider, or for another "
                        "audience."));
    default:
        return describe(Error(error));
    }
}

QString apiChallengeText(const QByteArray &challenge) {
    const QString scheme = QString::fromLatin1(challenge.left(challenge.indexOf(' '))).left(40);
    return challenge.isEmpty()
               ? ApiText::tr("It doesn't say what it expects.")
               : ApiText::tr("It asks for the method %1. Bifrost offers the access token alone.")
                     .arg(scheme);
}

} // namespace

Notice describeApiProblem(const Error &error) {
    if (isCanceled(error)) {
        return describeCanceledApiRequest();
    }
    Notice notice;
    if (const auto *transport = std::get_if<TransportError>(&error)) {
        notice = describeApiTransport(*transport);
    } else if (const auto *refusal = std::get_if<ApiError>(&error)) {
        notice = describeApiRefusal(*refusal);
    } else {
        notice = describe(error);
    }
    if (notice.action == Action::TryAgain) {
        notice.action = Action::None; // the button 'Send' is right there
    }
    notice.details = toLogString(error);
    if (const auto *refusal = std::get_if<ApiError>(&error);
        refusal && !refusal->errorDescription.isEmpty()) {
        notice.details +=
            u'\n' + ApiText::tr("Message from the API: %1").arg(refusal->errorDescription);
    }
    return notice;
}

Notice describeCanceledApiRequest() {
    return makeNotice(Notice::Tone::Info, ApiText::tr("The request was canceled"),
                      ApiText::tr("The API may have received it already."), Action::None);
}

std::optional<Notice> describeApiResponse(const ApiResponse &response) {
    const QByteArray challenge = response.header("WWW-Authenticate");
    Notice notice;
    if (response.status == 401) {
        notice = apiWarning(ApiText::tr("The API expects another way to sign in"),
                            apiChallengeText(challenge));
    } else if (response.status == 403) {
        notice =
            apiWarning(ApiText::tr("The API doesn't allow this request"),
                       ApiText::tr("It knows who you are. Another user, or another permission at "
                                   "the API, may be needed."));
    } else if (response.retryAfter && (response.status == 429 || response.status == 503)) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        notice = apiWarning(ApiText::tr("The API asks you to wait"),
                            ApiText::tr("Send the request again in %1 minutes.")
                                .arg(countdownText(now.addDuration(*response.retryAfter), now)));
    } else {
        return std::nullopt;
    }
    if (!challenge.isEmpty()) {
        notice.details = "WWW-Authenticate: "_L1 + QString::fromLatin1(challenge.left(1000));
    }
    return notice;
}

QString apiStatusText(int status) {
    const auto words = [status]() -> QString {
        switch (status) {
        case 201:
            return ApiText::tr("created");
        case 202:
            return ApiText::tr("accepted, to be done later");
        case 204:
            return ApiText::tr("done, and there is nothing to show");
        case 304:
            return ApiText::tr("nothing has changed");
        case 400:
            return ApiText::tr("the API doesn't understand the request");
        case 401:
            return ApiText::tr("the API doesn't know who is asking");
        case 403:
            return ApiText::tr("not allowed");
        case 404:
            return ApiText::tr("nothing is at this address");
        case 405:
            return ApiText::tr("this method isn't allowed here");
        case 406:
            return ApiText::tr("not available in a form that the headers accept");
        case 409:
            return ApiText::tr("it conflicts with what is there");
        case 415:
            return ApiText::tr("the API doesn't read this kind of body");
        case 422:
            return ApiText::tr("the API understands the body, but can't use it");
        case 429:
            return ApiText::tr("too many requests");
        default:
            break;
        }
        if (status >= 200 && status < 300) {
            return ApiText::tr("the request succeeded");
        }
        if (status >= 500) {
            return ApiText::tr("the API failed");
        }
        return status >= 400 ? ApiText::tr("the API refused the request")
                             : ApiText::tr("the API points elsewhere");
    };
    return ApiText::tr("%1: %2", "a status, and what it means").arg(status).arg(words());
}

QString apiMethodText(const QByteArray &method) {
    if (method == "GET") {
        return ApiText::tr("Only reads.");
    }
    if (method == "DELETE") {
        return ApiText::tr("Removes something at the API, and may not be undone.");
    }
    return method == "POST"
               ? ApiText::tr("May change something at the API, and twice if sent twice.")
               : ApiText::tr("Changes something at the API.");
}
