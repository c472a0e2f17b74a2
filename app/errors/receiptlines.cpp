// SPDX-License-Identifier: Apache-2.0
#include "errors/receiptlines.h"

#include "errortext.h"
#include "timetext.h"

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

} // namespace

QString reasonText(const SignOutReceipt::Entry &entry) {
    switch (entry.reason) {
    case Reason::EndpointMissing:
        return ReceiptLineText::tr("The provider offers no way to do it.");
    case Reason::StoppedWaiting:
        return ReceiptLineText::tr("You did not wait for it.");
    case Reason::TimedOut:
        return ReceiptLineText::tr("The browser did not come back.");
    case Reason::ReturnNotAsked:
        return ReceiptLineText::tr("The browser was to stay on the provider's page.");
    case Reason::ReturnedWithoutState:
        return ReceiptLineText::tr(
            "The browser came back, but nothing shows that the provider sent it.");
    case Reason::AuthenticationNotAccepted:
        return ReceiptLineText::tr("The provider does not let an application of this kind do it.");
    case Reason::TokenExpired:
        return ReceiptLineText::tr("It had expired.");
    case Reason::Dropped:
        return ReceiptLineText::tr("You dropped it.");
    case Reason::SeeError:
        return entry.error ? describe(*entry.error).title + u'.' : QString();
    case Reason::FinishedLater:
        return entry.status == Status::Done
                   ? ReceiptLineText::tr("Done later, when the provider answered.")
                   : ReceiptLineText::tr("Bifrost does it as soon as the provider answers.");
    case Reason::RedirectUriNotUsable:
        return ReceiptLineText::tr(
            "Another program uses the redirect port, so the browser stays on the provider's page.");
    case Reason::NothingToRevoke:
        return ReceiptLineText::tr("There was none.");
    case Reason::NotAsked:
        return ReceiptLineText::tr("You signed out here only.");
    case Reason::EarlierStepFailed:
        return ReceiptLineText::tr("A step before it failed.");
    case Reason::None:
        break;
    }
    return {};
}

bool livesOn(const SignOutReceipt::Entry &entry) {
    switch (entry.reason) {
    case Reason::NothingToRevoke:
    case Reason::NotAsked: // the receipt does not say whether there was one
    case Reason::FinishedLater:
    case Reason::TokenExpired:
        return false;
    default:
        return entry.status != Status::Done;
    }
}

namespace {

/// Until when a token is valid that was not revoked; empty when the line is about none.
QString lifeText(const SignOutReceipt::Entry &entry) {
    if (entry.validUntil) {
        return ReceiptLineText::tr("It stays valid until %1.").arg(momentText(*entry.validUntil));
    }
    if (entry.step == Step::RefreshTokenRevoked && livesOn(entry)) {
        return ReceiptLineText::tr(
            "It stays valid until it expires; the provider has not said when that is.");
    }
    return {};
}

QString lineText(const SignOutReceipt::Entry &entry) {
    return QString(reasonText(entry) + u' ' + lifeText(entry)).trimmed();
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

/// The mark in words: a screen reader and the details know no pictures.
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

QList<ReceiptLine> receiptLines(const SignOutReceipt &receipt) {
    QList<ReceiptLine> lines;
    for (const auto &entry : receipt.entries) {
        const ReceiptLine::Mark mark = markOf(entry);
        lines.append({mark, markedText(stepName(entry.step), mark), lineText(entry)});
    }
    return lines;
}
