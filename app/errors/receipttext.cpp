// SPDX-License-Identifier: Apache-2.0
#include "errortext.h"

#include <QCoreApplication>

using bifrost::SignOutReceipt;
using namespace Qt::StringLiterals;
using Step = SignOutReceipt::Step;
using Status = SignOutReceipt::Status;
using Reason = SignOutReceipt::Reason;

namespace {

struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

QString reasonText(const SignOutReceipt::Entry &entry) {
    switch (entry.reason) {
    case Reason::EndpointMissing:
        return ReceiptText::tr("The provider offers no way to do it.");
    case Reason::StoppedWaiting:
        return ReceiptText::tr("The waiting was stopped.");
    case Reason::SeeError:
        return entry.error ? describe(*entry.error).title + u'.' : QString();
    case Reason::FinishedLater:
        return ReceiptText::tr("Bifrost does it as soon as the provider answers.");
    case Reason::RedirectUriNotUsable:
        return ReceiptText::tr(
            "Another program uses the redirect port, so the browser stays on the provider's page.");
    case Reason::NothingToRevoke:
        return ReceiptText::tr("There was none.");
    case Reason::NotAsked:
        return ReceiptText::tr("You signed out here only.");
    case Reason::EarlierStepFailed:
        return ReceiptText::tr("A step before it failed.");
    case Reason::None:
        break;
    }
    return {};
}

QString stepName(Step step) {
    switch (step) {
    case Step::LocalSessionRemoved:
        return ReceiptText::tr("Session removed from this computer");
    case Step::RefreshTokenRevoked:
        return ReceiptText::tr("Refresh token revoked");
    case Step::AccessTokenRevoked:
        return ReceiptText::tr("Access token revoked");
    case Step::ProviderSessionEnded:
        return ReceiptText::tr("Browser sent to the provider's sign-out");
    case Step::BrowserReturned:
        break;
    }
    return ReceiptText::tr("Provider confirmed the sign-out");
}

ReceiptLine::Mark markOf(const SignOutReceipt::Entry &entry) {
    if (entry.reason == Reason::FinishedLater) {
        return ReceiptLine::Mark::Later;
    }
    switch (entry.status) {
    case Status::Done:
        return ReceiptLine::Mark::Done;
    case Status::Failed:
        return ReceiptLine::Mark::Failed;
    case Status::Skipped:
        break;
    }
    return ReceiptLine::Mark::Skipped;
}

/// The mark in words: a screen reader and the details know no pictures.
QString markedText(const QString &step, ReceiptLine::Mark mark) {
    switch (mark) {
    case ReceiptLine::Mark::Done:
        return ReceiptText::tr("%1: done").arg(step);
    case ReceiptLine::Mark::Later:
        return ReceiptText::tr("%1: later").arg(step);
    case ReceiptLine::Mark::Failed:
        return ReceiptText::tr("%1: failed").arg(step);
    case ReceiptLine::Mark::Skipped:
        break;
    }
    return ReceiptText::tr("%1: not done").arg(step);
}

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

Notice providerNote(const SignOutReceipt &receipt) {
    Notice notice;
    notice.title = ReceiptText::tr("Signed out here");
    notice.text = ReceiptText::tr("The provider's session may still be open in the browser. %1")
                      .arg(reasonText(receipt.entry(Step::ProviderSessionEnded)))
                      .trimmed();
    return notice;
}

Notice confirmationNote(const SignOutReceipt &receipt) {
    Notice notice;
    notice.title = ReceiptText::tr("Signed out here");
    notice.text =
        ReceiptText::tr(
            "The provider has not confirmed that it ended its session: look at the page in the "
            "browser. %1")
            .arg(reasonText(receipt.entry(Step::BrowserReturned)))
            .trimmed();
    return notice;
}

Notice revocationNote() {
    Notice notice;
    notice.title = ReceiptText::tr("Signed out");
    notice.text = ReceiptText::tr(
        "The provider did not take back the tokens. They were deleted here and expire by "
        "themselves.");
    return notice;
}

} // namespace

QList<ReceiptLine> receiptLines(const SignOutReceipt &receipt) {
    QList<ReceiptLine> lines;
    for (const auto &entry : receipt.entries) {
        const ReceiptLine::Mark mark = markOf(entry);
        lines.append({mark, markedText(stepName(entry.step), mark), reasonText(entry)});
    }
    return lines;
}

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

std::optional<Notice> describe(const SignOutReceipt &receipt) {
    std::optional<Notice> notice;
    if (!receipt.done(Step::LocalSessionRemoved)) {
        notice = keychainNote();
    } else if (receipt.entry(Step::ProviderSessionEnded).reason == Reason::NotAsked) {
        return std::nullopt;
    } else if (!receipt.done(Step::ProviderSessionEnded)) {
        notice = providerNote(receipt);
    } else if (!receipt.done(Step::BrowserReturned)) {
        notice = confirmationNote(receipt);
    } else if (receipt.entry(Step::RefreshTokenRevoked).status == Status::Failed) {
        notice = revocationNote();
    }
    if (notice) {
        notice->details = protocol(receipt);
    }
    return notice;
}
