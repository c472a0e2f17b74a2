// SPDX-License-Identifier: Apache-2.0
#include "errortext.h"

#include "errors/receiptlines.h"
#include "timetext.h"

#include <QCoreApplication>

using bifrost::SignOutReceipt;
using namespace Qt::StringLiterals;
using Step = SignOutReceipt::Step;
using Reason = SignOutReceipt::Reason;

namespace {

struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

QString protocol(const SignOutReceipt &receipt) {
    const QList<ReceiptLine> all = receiptLines(receipt);
    QStringList lines;
    for (qsizetype i = 0; i < all.size(); ++i) {
        lines.append(all[i].text + (all[i].reason.isEmpty() ? QString() : u". "_s + all[i].reason));
        if (const auto &error = receipt.entries[i].error) {
            lines.append(u"    "_s + toLogString(*error));
        }
    }
    return lines.join(u'\n');
}

Notice keychainNote() {
    Notice notice;
    notice.tone = Notice::Tone::Danger;
    notice.title = ReceiptText::tr("The session is still in the keychain");
    notice.text = ReceiptText::tr(
        "You are signed out in this window, but the keychain did not let the stored session go. "
        "Unlock it, sign in and sign out once more.");
    return notice;
}

QString remainingTokens(const SignOutReceipt &receipt) {
    if (livesOn(receipt.entry(Step::RefreshTokenRevoked))) {
        return ReceiptText::tr("A refresh token that could not be revoked stays valid there until "
                               "it expires; the provider has not said when that is.");
    }
    const auto &validUntil = receipt.entry(Step::AccessTokenRevoked).validUntil;
    return validUntil ? ReceiptText::tr("The access token stays valid there until %1.")
                            .arg(momentText(*validUntil))
                      : QString();
}

/// What the provider did not confirm, why, what lives on there, and the way to end it.
Notice warning(const SignOutReceipt &receipt, const QString &title, const QStringList &sentences) {
    Notice notice;
    notice.tone = Notice::Tone::Warning;
    notice.title = title;
    QStringList all = sentences + QStringList{remainingTokens(receipt)};
    all.removeAll(QString());
    notice.text = all.join(u' ');
    return notice;
}

Notice providerNote(const SignOutReceipt &receipt) {
    const auto &entry = receipt.entry(Step::ProviderSessionEnded);
    Notice notice =
        warning(receipt, ReceiptText::tr("Signed out here only"),
                {ReceiptText::tr("The provider's session may still be open in the browser."),
                 reasonText(entry)});
    notice.action = entry.reason == Reason::EndpointMissing ? Action::None : Action::EndInBrowser;
    return notice;
}

Notice confirmationNote(const SignOutReceipt &receipt) {
    Notice notice =
        warning(receipt, ReceiptText::tr("The sign-out was not confirmed"),
                {ReceiptText::tr(
                     "You are signed out here. The provider has not confirmed that it ended its "
                     "session: look at the page in the browser."),
                 reasonText(receipt.entry(Step::BrowserReturned))});
    notice.action = Action::EndInBrowser;
    return notice;
}

bool isUnknownClient(const SignOutReceipt::Entry &entry) {
    const auto *refusal =
        entry.error ? std::get_if<bifrost::OAuthErrorResponse>(&*entry.error) : nullptr;
    return refusal && refusal->error == "invalid_client"_L1; // RFC 6749 §5.2
}

Notice clientNote(const SignOutReceipt &receipt) {
    Notice notice = warning(
        receipt, ReceiptText::tr("The provider does not know this application"),
        {ReceiptText::tr("You are signed out here. The provider refuses the client ID, so it "
                         "took no token back and most likely ended no session. The "
                         "application may have been deleted or changed there.")});
    notice.action = Action::OpenSettings;
    return notice;
}

Notice revocationNote(const SignOutReceipt &receipt) {
    return warning(receipt, ReceiptText::tr("Signed out"),
                   {ReceiptText::tr("The provider did not take back the tokens. They were deleted "
                                    "here.")});
}

} // namespace

Notice describeUnfinishedSignOut() {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.title = ReceiptText::tr("A sign-out is not finished");
    notice.text = ReceiptText::tr(
        "You are signed out here, but the provider has not answered yet, so the session's tokens "
        "are still valid there. Bifrost takes them back as soon as it answers.");
    notice.action = Action::FinishSignOut;
    notice.otherAction = Action::DropSignOut;
    return notice;
}

Notice describeEarlierSession() {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.title = ReceiptText::tr("An earlier session is not signed out");
    notice.text = ReceiptText::tr(
        "Its tokens are still valid at the provider. To finish that now could end the session that "
        "you are in as well. Bifrost does it by itself once you have signed out.");
    notice.action = Action::FinishSignOut;
    notice.otherAction = Action::DropSignOut;
    return notice;
}

Notice describeSlowSignOut(const QString &returnAddress) {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.title = ReceiptText::tr("Nothing has come back yet");
    notice.text =
        ReceiptText::tr(
            "If the provider shows an error page, the sign-out address is most likely not "
            "registered with it: %1. Some providers keep a list of their own for it. You need not "
            "wait.")
            .arg(returnAddress);
    notice.action = Action::SignOutWithoutReturn;
    notice.otherAction = Action::CopyReturnAddress;
    return notice;
}

Notice describeEndSessionPage() {
    Notice notice;
    notice.title = ReceiptText::tr("The provider's sign-out is open in your browser");
    notice.text = ReceiptText::tr(
        "Confirm there that you want to sign out. Nothing comes back from that page, so see what "
        "it says.");
    return notice;
}

std::optional<Notice> describe(const SignOutReceipt &receipt) {
    std::optional<Notice> notice;
    if (!receipt.done(Step::LocalSessionRemoved)) {
        notice = keychainNote();
    } else if (receipt.entry(Step::ProviderSessionEnded).reason == Reason::NotAsked) {
        return std::nullopt;
    } else if (isUnknownClient(receipt.entry(Step::RefreshTokenRevoked)) &&
               isUnknownClient(receipt.entry(Step::AccessTokenRevoked)) &&
               !receipt.done(Step::BrowserReturned)) {
        notice = clientNote(receipt);
    } else if (!receipt.done(Step::ProviderSessionEnded)) {
        notice = providerNote(receipt);
    } else if (!receipt.done(Step::BrowserReturned)) {
        notice = confirmationNote(receipt);
    } else if (receipt.entry(Step::RefreshTokenRevoked).reason == Reason::SeeError) {
        notice = revocationNote(receipt);
    }
    if (notice) {
        notice->details = protocol(receipt);
    }
    return notice;
}
