// SPDX-License-Identifier: Apache-2.0
#include "notices/refreshtext.h"

#include "notices/codetext.h"
#include "notices/errortext.h"
#include "notices/rulesentences.h"
#include "notices/tokentext.h"
#include "notices/transporttext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct RefreshText {
    Q_DECLARE_TR_FUNCTIONS(RefreshText)
};

struct Words {
    QString title;
    QString text;
};

QString notRenewed() {
    return RefreshText::tr("The session couldn't be renewed");
}

/// After a failure that is retried.
QString retried() {
    return RefreshText::tr("You are still signed in, and Bifrost retries automatically.");
}

QString hostIn(const TransportError &error) {
    const QString host = error.url.host();
    return host.isEmpty() ? RefreshText::tr("The provider") : host;
}

QString joined(const QStringList &sentences) {
    QStringList all = sentences;
    all.removeAll(QString());
    return all.join(u' ');
}

/// What is known of the reason for a refusal.
QString reasonOf(const Error &error) {
    if (isAboutDpop(error)) {
        return RefreshText::tr("It requires a proof of possession (DPoP) that it accepts.");
    }
    if (isAboutClientAuthentication(error)) {
        return RefreshText::tr("It no longer accepts this application: it may have been disabled "
                               "or removed there, or must authenticate now.");
    }
    const auto *transport = std::get_if<TransportError>(&error);
    return transport ? RefreshText::tr("%1 responded with status %2.")
                           .arg(hostIn(*transport))
                           .arg(transport->httpStatus)
                     : QString();
}

Notice refused(const Error &error, Notice notice) {
    const auto *oauth = std::get_if<OAuthErrorResponse>(&error);
    notice.kind = Notice::Kind::LastingProblem;
    notice.tone = Notice::Tone::Warning;
    notice.title = RefreshText::tr("The provider refuses to renew this session");
    notice.text = joined(
        {reasonOf(error), oauth ? providersWords(*oauth) : QString(),
         RefreshText::tr("You are still signed in here. Sign in again; if that fails too, send the "
                         "details to the provider's administrator.")});
    notice.action = Action::SignIn;
    notice.otherAction = Action::TryAgain;
    return notice;
}

Words words(const OAuthErrorResponse &error) {
    if (invalidatesSession(error)) {
        return {RefreshText::tr("The provider no longer accepts this session"),
                RefreshText::tr("It has expired, or it was ended there. Sign in again.")};
    }
    return {RefreshText::tr("The provider reported a problem"),
            joined({RefreshText::tr("Your session couldn't be renewed."), providersWords(error),
                    retried()})};
}

Words words(const TransportError &error) {
    const QString host = hostIn(error);
    switch (error.kind) {
    case TransportError::Kind::HttpStatus:
        return {RefreshText::tr("The provider reported a problem"),
                joined({RefreshText::tr("%1 returned status %2, so your session couldn't be "
                                        "renewed.")
                            .arg(host)
                            .arg(error.httpStatus),
                        retried()})};
    case TransportError::Kind::NotJson:
    case TransportError::Kind::TooLarge:
    case TransportError::Kind::Redirected:
        return {notRenewed(),
                joined({isWebPage(error)
                            ? RefreshText::tr("%1 returned a page instead of data. On a guest "
                                              "network, sign in to the network first.")
                                  .arg(host)
                            : RefreshText::tr("%1 sent a response that can't be used.").arg(host),
                        retried()})};
    default: // nothing but an outage, which the usual words describe
        return {};
    }
}

Words words(const ValidationError &error) {
    if (invalidatesSession(error)) {
        return {
            RefreshText::tr("Your session has ended"),
            joined({ruleSentence(error), RefreshText::tr("It was ended for your safety. Sign in "
                                                         "again.")})};
    }
    return {notRenewed(), joined({ruleSentence(error), retried()})};
}

Words words(const SessionError &error) {
    if (error.kind != SessionError::Kind::SignedOut) {
        return {};
    }
    return {RefreshText::tr("Your session has ended"),
            RefreshText::tr("It was ended outside this window, for example in another Bifrost "
                            "window. Sign in again.")};
}

Words words(const SigningKeyError &error) {
    const Notice cause = describe(error);
    const bool canBeMended = error.kind == SigningKeyError::Kind::ModuleMissing ||
                             error.kind == SigningKeyError::Kind::Denied;
    return {cause.title,
            joined({RefreshText::tr("It keeps the key of your session, which couldn't be renewed "
                                    "without it."),
                    canBeMended ? cause.text : QString(), retried()})};
}

template<typename T>
Words words(const T &) {
    return {};
}

} // namespace

Notice describeRefresh(const Error &error) {
    Notice notice = describe(error);
    if (isRefusal(error)) {
        return refused(error, notice);
    }
    const Words own = std::visit([](const auto &e) { return words(e); }, error);
    if (own.title.isEmpty()) {
        return notice;
    }
    const auto *session = std::get_if<SessionError>(&error);
    notice.title = own.title;
    notice.text = own.text;
    notice.tone = Notice::Tone::Warning;
    notice.action = invalidatesSession(error) || session ? Action::SignIn : Action::TryAgain;
    return notice;
}
