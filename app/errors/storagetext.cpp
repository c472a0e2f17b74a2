// SPDX-License-Identifier: Apache-2.0
#include "errors/storagetext.h"

#include "errors/makenotice.h"
#include "errortext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

Notice describeStorage(const StorageError &error) {
    const auto notice = [](const QString &title, const QString &text) {
        return makeNotice(Notice::Tone::Warning, title, text, Action::StoreAgain);
    };
    switch (error.kind) {
    case StorageError::Kind::Unavailable:
        return notice(
            StorageText::tr("No keychain is available"),
            StorageText::tr(
                "No keychain runs on this system, so a session ends when you close Bifrost. Start "
                "one (GNOME Keyring, KWallet, KeePassXC), then try again."));
    case StorageError::Kind::LibraryMissing:
        return notice(StorageText::tr("A library for the keychain is missing"),
                      StorageText::tr("Bifrost talks to the keychain through libsecret, which "
                                      "cannot be loaded, so a session ends when you close Bifrost. "
                                      "Install libsecret (libsecret-1-0), then try again."));
    case StorageError::Kind::Disabled:
        return notice(
            StorageText::tr("The wallet is switched off"),
            StorageText::tr("KWallet is switched off in the system settings, so a session ends "
                            "when you close Bifrost. Switch it on there, then try again."));
    case StorageError::Kind::Locked:
        return notice(StorageText::tr("The keychain is locked"),
                      StorageText::tr("It was not unlocked, so Bifrost can neither read nor store "
                                      "a session. Try again, and unlock it when it asks."));
    case StorageError::Kind::Denied:
        return notice(StorageText::tr("The keychain said no"),
                      StorageText::tr("Bifrost was not let in, so it can neither read nor store a "
                                      "session. Try again, and allow it when you are asked."));
    case StorageError::Kind::Asking:
        return notice(
            StorageText::tr("The keychain still waits for your answer"),
            StorageText::tr("Answer in its window, and Bifrost goes on by itself. If you cannot "
                            "find the window, try again: the keychain then asks anew."));
    case StorageError::Kind::TimedOut:
        return notice(
            StorageText::tr("The keychain does not answer"),
            StorageText::tr("Bifrost goes on without it, and takes its answer when it comes. If "
                            "none does, restart the keychain, then try again."));
    case StorageError::Kind::NotKept:
        return notice(
            StorageText::tr("The keychain did not keep the session"),
            StorageText::tr(
                "It took the session and does not give it back, so the session ends when you close "
                "Bifrost. If the keychain has asked you, try again, and allow it."));
    case StorageError::Kind::OtherKeychain:
        return notice(
            StorageText::tr("Your session is in another keychain"),
            StorageText::tr(
                "It was stored in %1, which this desktop does not use, and was left there. Log in "
                "to the desktop where you signed in, and sign out there. Until then a session that "
                "you begin here ends when you close Bifrost.")
                .arg(error.detail));
    case StorageError::Kind::Corrupt:
        return makeNotice(
            Notice::Tone::Warning, StorageText::tr("The stored session is damaged"),
            StorageText::tr(
                "It cannot be read and was left as it is. Sign in again to replace it."),
            Action::SignIn);
    case StorageError::Kind::NewerVersion:
        return makeNotice(Notice::Tone::Warning,
                          StorageText::tr("The stored session is from a newer Bifrost"),
                          StorageText::tr("It was left as it is. Use the newer version: a session "
                                          "that you begin here is kept until you close Bifrost."),
                          Action::SignIn);
    case StorageError::Kind::ForeignClient:
        return makeNotice(Notice::Tone::Warning,
                          StorageText::tr("The stored session belongs to another provider"),
                          StorageText::tr("It was left as it is. A session that you begin here is "
                                          "kept until you close Bifrost."),
                          Action::SignIn);
    case StorageError::Kind::Failed:
        break;
    }
    return notice(StorageText::tr("The keychain reports an error"),
                  StorageText::tr("It did not do what Bifrost asked of it; the details say why. "
                                  "Put that right, then try again."));
}

std::optional<Notice> describeKeychainWait(KeychainWait wait) {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.action = Action::ContinueWithoutKeychain;
    switch (wait) {
    case KeychainWait::None:
        return std::nullopt;
    case KeychainWait::Slow:
        notice.title = StorageText::tr("Your keychain is slow to answer");
        notice.text = StorageText::tr("Bifrost waits for it. If you go on without it, its answer "
                                      "still counts when it comes.");
        break;
    case KeychainWait::Asking:
        notice.title = StorageText::tr("Your keychain is asking you: look for its window");
        notice.text =
            StorageText::tr("Bifrost goes on as soon as you have answered there. If you go on "
                            "without it, your answer still counts when you give it.");
        break;
    }
    return notice;
}
