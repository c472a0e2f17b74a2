// SPDX-License-Identifier: Apache-2.0
#include "notices/errortext.h"

#include "notices/makenotice.h"
#include "notices/receiptlines.h"
#include "notices/timetext.h"

#include <QCoreApplication>

using bifrost::SignOutReceipt;
using namespace Qt::StringLiterals;
using Step = SignOutReceipt::Step;
using Reason = SignOutReceipt::Reason;

namespace {

struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

QString receiptDetails(const SignOutReceipt &receipt) {
    QStringList lines;
    for (const auto &entry : receipt.entries) {
        const ReceiptLine line = receiptLine(entry);
        lines.append(line.text + (line.reason.isEmpty() ? QString() : u". "_s + line.reason));
        if (const auto &error = entry.error) {
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
        "You are signed out in this window, but the stored session couldn't be removed from the "
        "keychain. Unlock the keychain, then sign in and sign out again.");
    return notice;
}

QString remainingTokens(const SignOutReceipt &receipt) {
    if (mayStillBeValid(receipt.entry(Step::RefreshTokenRevoked))) {
        return ReceiptText::tr("A refresh token that couldn't be revoked stays valid there until "
                               "it expires; when that is, the provider decides.");
    }
    const auto &validUntil = receipt.entry(Step::AccessTokenRevoked).validUntil;
    return validUntil ? ReceiptText::tr("The access token stays valid there until %1.")
                            .arg(momentText(*validUntil))
                      : QString();
}

/// A warning with what the provider didn't confirm, the reason, and which tokens remain valid.
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
    const QString title = ReceiptText::tr("Signed out here only");
    if (entry.reason == Reason::EndpointMissing) {
        // The receipt beside it says which tokens remain valid.
        return makeNotice(Notice::Tone::Warning, title,
                          ReceiptText::tr("You are signed out in Bifrost. This provider doesn't "
                                          "let applications end its own session: to be safe, sign "
                                          "out on its own pages in the browser."),
                          Action::None);
    }
    Notice notice =
        warning(receipt, title,
                {ReceiptText::tr("The provider's session may still be open in the browser."),
                 reasonText(entry)});
    notice.action = Action::EndInBrowser;
    return notice;
}

Notice confirmationNote(const SignOutReceipt &receipt) {
    Notice notice =
        warning(receipt, ReceiptText::tr("The sign-out was not confirmed"),
                {ReceiptText::tr("You are signed out here. The provider has not confirmed that it "
                                 "ended its session: check the page in the browser."),
                 reasonText(receipt.entry(Step::BrowserReturned))});
    notice.action = Action::EndInBrowser;
    return notice;
}

/// The provider's session stays, as that of another account.
bool isOfOrganization(const SignOutReceipt &receipt) {
    return receipt.entry(Step::ProviderSessionEnded).reason == Reason::OtherAccount;
}

bool isUnknownClient(const SignOutReceipt::Entry &entry) {
    const auto *refusal =
        entry.error ? std::get_if<bifrost::OAuthErrorResponse>(&*entry.error) : nullptr;
    return refusal && refusal->error == "invalid_client"_L1; // RFC 6749 §5.2
}

Notice clientNote(const SignOutReceipt &receipt) {
    Notice notice =
        warning(receipt, ReceiptText::tr("The provider doesn't recognize this application"),
                {ReceiptText::tr("You are signed out here. The provider rejected the client ID, so "
                                 "it revoked no tokens and most likely ended no session. The "
                                 "application may have been deleted or changed there.")});
    notice.action = Action::OpenSettings;
    return notice;
}

Notice revocationNote(const SignOutReceipt &receipt) {
    return warning(
        receipt, ReceiptText::tr("Signed out"),
        {ReceiptText::tr("The provider didn't revoke the tokens. They were deleted here.")});
}

} // namespace

Notice describeUnfinishedSignOut() {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.title = ReceiptText::tr("A sign-out isn't finished");
    notice.text = ReceiptText::tr(
        "You are signed out here, but the provider hasn't revoked the session's tokens yet, so "
        "they are still valid there. Bifrost tries again automatically.");
    notice.action = Action::FinishSignOut;
    notice.otherAction = Action::DropSignOut;
    return notice;
}

Notice describeEarlierSession() {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.title = ReceiptText::tr("An earlier session isn't signed out");
    notice.text = ReceiptText::tr(
        "Its tokens are still valid at the provider. Finishing the sign-out now could also end "
        "your current session. Bifrost finishes it automatically after you sign out.");
    notice.action = Action::FinishSignOut;
    notice.otherAction = Action::DropSignOut;
    return notice;
}

Notice describeSlowSignOut(const QString &returnAddress) {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.isSuspicious = true;
    notice.title = ReceiptText::tr("No response from the browser yet");
    notice.text = ReceiptText::tr(
                      "The provider may be waiting for your confirmation. If it shows an error "
                      "page, it may not know the sign-out redirect URL %1 (some providers keep a "
                      "separate list for it), or it may no longer accept this session's ID token: "
                      "then sign out without returning. You don't need to wait.")
                      .arg(returnAddress);
    notice.action = Action::SignOutWithoutReturn;
    notice.otherAction = Action::CopyReturnAddress;
    return notice;
}

Notice describeEndSessionPage() {
    Notice notice;
    notice.title = ReceiptText::tr("The provider's sign-out page is open in your browser");
    notice.text = ReceiptText::tr("Confirm there that you want to sign out. The page doesn't "
                                  "report back to Bifrost, so check there that it worked.");
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
    } else if (isOfOrganization(receipt)) {
        if (receipt.entry(Step::RefreshTokenRevoked).reason == Reason::SeeError) {
            notice = revocationNote(receipt);
        }
    } else if (!receipt.done(Step::ProviderSessionEnded)) {
        notice = providerNote(receipt);
    } else if (!receipt.done(Step::BrowserReturned)) {
        notice = confirmationNote(receipt);
    } else if (receipt.entry(Step::RefreshTokenRevoked).reason == Reason::SeeError) {
        notice = revocationNote(receipt);
    }
    if (notice) {
        notice->details = receiptDetails(receipt);
    }
    return notice;
}
