// SPDX-License-Identifier: Apache-2.0
#include "notices/errortext.h"
#include "notices/makenotice.h"

#include <QCoreApplication>

using namespace bifrost;

namespace {

struct WaitingText {
    Q_DECLARE_TR_FUNCTIONS(WaitingText)
};

bool isOAuthError(const Error &error, const char *code) {
    const auto *response = std::get_if<OAuthErrorResponse>(&error);
    return response != nullptr && response->error == QLatin1String(code);
}

Notice lasting(Notice::Tone tone, const QString &title, const QString &text, Action action) {
    Notice notice = makeNotice(tone, title, text, action);
    notice.kind = Notice::Kind::LastingProblem;
    return notice;
}

} // namespace

Notice describeBrowserProblem(const Error &error) {
    Notice notice = describe(error);
    notice.kind = Notice::Kind::LastingProblem;
    notice.tone = Notice::Tone::Warning;
    notice.action = Action::OpenBrowserAgain;
    const auto *browser = std::get_if<UserAgentError>(&error);
    const bool isMissing = browser && browser->kind == UserAgentError::Kind::NoBrowser;
    notice.text =
        isMissing ? WaitingText::tr("Copy the link into a browser that you start yourself, or "
                                    "continue without one.")
                  : WaitingText::tr("It reported an error or crashed. Open it again, copy the link "
                                    "into a browser that you start yourself, or continue without "
                                    "it.");
    return notice;
}

Notice describeUnopenedPage() {
    Notice notice = lasting(
        Notice::Tone::Info, WaitingText::tr("Your browser has not opened the page yet"),
        WaitingText::tr("It may still be starting, or be asking for a profile or for permission. "
                        "If it shows an error instead, it may use a proxy even for 127.0.0.1. Open "
                        "it again, or copy the link into another browser on this computer."),
        Action::OpenBrowserAgain);
    notice.otherAction = Action::CopyLink;
    notice.isSuspicious = true;
    return notice;
}

Notice describeDeviceProblem(const Error &error) {
    if (isOAuthError(error, "expired_token")) {
        return lasting(Notice::Tone::Info, WaitingText::tr("The code has expired"),
                       WaitingText::tr("Get a new one, or continue in your browser here."),
                       Action::UseDevice);
    }
    Notice notice = describe(error);
    notice.kind = Notice::Kind::LastingProblem;
    notice.tone = Notice::Tone::Warning;
    notice.title = WaitingText::tr("You can't continue on another device");
    notice.action = Action::UseDevice;
    notice.otherAction = Action::None;
    return notice;
}

QString describeRedirectMistake(const Error &error) {
    if (isOAuthError(error, "login_required")) {
        return WaitingText::tr("The provider needs another address: copy it again and start over "
                               "in that browser.");
    }
    if (isCanceled(error)) {
        return WaitingText::tr("This sign-in is no longer waiting.");
    }
    const auto *violation = std::get_if<ValidationError>(&error);
    if (violation && violation->rule == Rule::ResponseIsAtRedirectUri) {
        return WaitingText::tr("That isn't it. The address begins with %1 and is long.")
            .arg(violation->expected);
    }
    if (violation && violation->rule == Rule::ResponseStateMatches) {
        return WaitingText::tr("This address belongs to another sign-in.");
    }
    return WaitingText::tr("This address isn't complete. Copy all of it.");
}
