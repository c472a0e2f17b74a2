// SPDX-License-Identifier: Apache-2.0
#include "errortext.h"

#include <QCoreApplication>

using bifrost::SignOutReceipt;
using namespace Qt::StringLiterals;
using Step = SignOutReceipt::Step;
using Status = SignOutReceipt::Status;
using Reason = SignOutReceipt::Reason;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

QString reasonText(const SignOutReceipt::Entry &entry) {
    switch (entry.reason) {
    case Reason::EndpointMissing:
        return Text::tr("The provider offers no way to do it.");
    case Reason::StoppedWaiting:
        return Text::tr("The waiting was stopped.");
    case Reason::SeeError:
        return entry.error ? describe(*entry.error).title + u'.' : QString();
    case Reason::RedirectUriNotUsable:
        return Text::tr(
            "Another program uses the redirect port, so the browser stays on the provider's page.");
    case Reason::EarlierStepFailed:
    case Reason::NothingToRevoke:
    case Reason::NotAsked:
    case Reason::None:
        break;
    }
    return {};
}

QString stepName(Step step) {
    switch (step) {
    case Step::LocalSessionRemoved:
        return Text::tr("Session removed from this computer");
    case Step::RefreshTokenRevoked:
        return Text::tr("Refresh token revoked");
    case Step::AccessTokenRevoked:
        return Text::tr("Access token revoked");
    case Step::ProviderSessionEnded:
        return Text::tr("Browser sent to the provider's sign-out");
    case Step::BrowserReturned:
        break;
    }
    return Text::tr("Provider confirmed the sign-out");
}

QString statusName(Status status) {
    switch (status) {
    case Status::Done:
        return Text::tr("done");
    case Status::Failed:
        return Text::tr("failed");
    case Status::Skipped:
        break;
    }
    return Text::tr("not done");
}

QString protocol(const SignOutReceipt &receipt) {
    QStringList lines;
    for (const auto &entry : receipt.entries) {
        QString line = Text::tr("%1: %2").arg(stepName(entry.step), statusName(entry.status));
        const QString reason = reasonText(entry);
        if (entry.status != Status::Done && !reason.isEmpty()) {
            line += u". "_s + reason;
        }
        lines.append(line);
        if (entry.error) {
            lines.append(u"    "_s + toLogString(*entry.error));
        }
    }
    return lines.join(u'\n');
}

Notice keychainNote() {
    Notice notice;
    notice.tone = Notice::Tone::Danger;
    notice.title = Text::tr("The session is still in the keychain");
    notice.text = Text::tr(
        "You are signed out in this window, but the keychain did not let the stored session go. "
        "Unlock it, sign in and sign out once more.");
    return notice;
}

Notice providerNote(const SignOutReceipt &receipt) {
    Notice notice;
    notice.title = Text::tr("Signed out here");
    notice.text = Text::tr("The provider's session may still be open in the browser. %1")
                      .arg(reasonText(receipt.entry(Step::ProviderSessionEnded)))
                      .trimmed();
    return notice;
}

Notice confirmationNote(const SignOutReceipt &receipt) {
    Notice notice;
    notice.title = Text::tr("Signed out here");
    notice.text =
        Text::tr(
            "The provider has not confirmed that it ended its session: look at the page in the "
            "browser. %1")
            .arg(reasonText(receipt.entry(Step::BrowserReturned)))
            .trimmed();
    return notice;
}

Notice revocationNote() {
    Notice notice;
    notice.title = Text::tr("Signed out");
    notice.text =
        Text::tr("The provider did not take back the tokens. They were deleted here and expire by "
                 "themselves.");
    return notice;
}

} // namespace

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
