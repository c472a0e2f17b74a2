// SPDX-License-Identifier: Apache-2.0
#include "notices/receiptlines.h"

#include "notices/errortext.h"
#include "notices/timetext.h"

#include <QCoreApplication>

using bifrost::SignOutReceipt;
using namespace Qt::StringLiterals;
using Step = SignOutReceipt::Step;
using Status = SignOutReceipt::Status;
using Reason = SignOutReceipt::Reason;

namespace {

struct ReceiptLineText {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

/// What the provider has no endpoint for, and what that means.
QString missingEndpointText(Step step) {
    switch (step) {
    case Step::RefreshTokenRevoked:
        return ReceiptLineText::tr("The provider has no way to revoke it.");
    case Step::ProviderSessionEnded:
        return ReceiptLineText::tr("The provider has no sign-out for applications: you may still "
                                   "be signed in there in the browser.");
    case Step::AccessTokenRevoked: // the line of the refresh token says it
        return {};
    default:
        return ReceiptLineText::tr("There was nothing to confirm.");
    }
}

} // namespace

QString reasonText(const SignOutReceipt::Entry &entry) {
    switch (entry.reason) {
    case Reason::EndpointMissing:
        return missingEndpointText(entry.step);
    case Reason::StoppedWaiting:
        return ReceiptLineText::tr("The browser hadn't returned when you pressed 'Done'.");
    case Reason::TimedOut:
        return ReceiptLineText::tr("The browser didn't return in time.");
    case Reason::ReturnNotAsked:
        return ReceiptLineText::tr("The browser wasn't asked to return.");
    case Reason::ReturnedWithoutState:
        return ReceiptLineText::tr(
            "The browser returned, but nothing shows that the provider sent it.");
    case Reason::AuthenticationNotAccepted:
        return ReceiptLineText::tr("The provider doesn't allow this for this type of application.");
    case Reason::TokenExpired:
        return ReceiptLineText::tr("It had expired.");
    case Reason::Discarded:
        return ReceiptLineText::tr("You discarded it.");
    case Reason::OtherAccount:
        return ReceiptLineText::tr("It belongs to the account that was switched to this "
                                   "organization.");
    case Reason::SeeError:
        return entry.error ? describe(*entry.error).title + u'.' : QString();
    case Reason::FinishedLater:
        return entry.status == Status::Done
                   ? ReceiptLineText::tr("Done later, when the provider responded.")
                   : ReceiptLineText::tr("Bifrost tries this again automatically.");
    case Reason::RedirectUriNotUsable:
        return ReceiptLineText::tr("Another program is using the redirect port, so the browser "
                                   "stays on the provider's page.");
    case Reason::NothingToRevoke:
        return ReceiptLineText::tr("There was none.");
    case Reason::NotAsked:
        return ReceiptLineText::tr("You signed out here only.");
    case Reason::EarlierStepFailed:
        return ReceiptLineText::tr("An earlier step failed.");
    case Reason::None:
        break;
    }
    return {};
}

bool mayStillBeValid(const SignOutReceipt::Entry &entry) {
    switch (entry.reason) {
    case Reason::NothingToRevoke:
    case Reason::NotAsked: // the receipt doesn't record whether there was one
    case Reason::FinishedLater:
    case Reason::TokenExpired:
        return false;
    default:
        return entry.status != Status::Done;
    }
}

namespace {

/// Whether there was anything to confirm.
bool isPointless(const SignOutReceipt &receipt, const SignOutReceipt::Entry &entry) {
    return entry.step == Step::BrowserReturned && entry.status == Status::Skipped &&
           (entry.reason == Reason::OtherAccount ||
            receipt.entry(Step::ProviderSessionEnded).reason == Reason::EndpointMissing);
}

/// How long a token that was not revoked stays valid; empty if the entry concerns no such token.
QString validityText(const SignOutReceipt::Entry &entry) {
    if (entry.validUntil) {
        return ReceiptLineText::tr("It stays valid until %1.").arg(momentText(*entry.validUntil));
    }
    if (entry.step == Step::RefreshTokenRevoked && mayStillBeValid(entry)) {
        return ReceiptLineText::tr(
            "It stays valid until it expires; when that is, the provider decides.");
    }
    return {};
}

QString lineText(const SignOutReceipt::Entry &entry) {
    return QString(reasonText(entry) + u' ' + validityText(entry)).trimmed();
}

QString stepName(Step step) {
    switch (step) {
    case Step::LocalSessionRemoved:
        return ReceiptLineText::tr("Session removed from this computer");
    case Step::RefreshTokenRevoked:
        return ReceiptLineText::tr("Refresh token revoked");
    case Step::AccessTokenRevoked:
        return ReceiptLineText::tr("Access token revoked");
    case Step::ProviderSessionEnded:
        return ReceiptLineText::tr("Browser sent to the provider's sign-out");
    case Step::BrowserReturned:
        break;
    }
    return ReceiptLineText::tr("Provider confirmed the sign-out");
}

ReceiptLine::Mark markOf(const SignOutReceipt::Entry &entry) {
    if (entry.reason == Reason::FinishedLater && entry.status != Status::Done) {
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

/// The mark in words, for screen readers and for the details, which have no icons.
QString markedText(const QString &step, ReceiptLine::Mark mark) {
    switch (mark) {
    case ReceiptLine::Mark::Done:
        return ReceiptLineText::tr("%1: done").arg(step);
    case ReceiptLine::Mark::Later:
        return ReceiptLineText::tr("%1: later").arg(step);
    case ReceiptLine::Mark::Failed:
        return ReceiptLineText::tr("%1: failed").arg(step);
    case ReceiptLine::Mark::Skipped:
        break;
    }
    return ReceiptLineText::tr("%1: not done").arg(step);
}

} // namespace

ReceiptLine receiptLine(const SignOutReceipt::Entry &entry) {
    const ReceiptLine::Mark mark = markOf(entry);
    return {mark, markedText(stepName(entry.step), mark), lineText(entry)};
}

QList<ReceiptLine> receiptLines(const SignOutReceipt &receipt) {
    QList<ReceiptLine> lines;
    for (const auto &entry : receipt.entries) {
        if (!isPointless(receipt, entry)) {
            lines.append(receiptLine(entry));
        }
    }
    return lines;
}
