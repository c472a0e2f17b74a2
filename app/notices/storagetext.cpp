// SPDX-License-Identifier: Apache-2.0
#include "notices/storagetext.h"

#include "notices/errortext.h"
#include "notices/makenotice.h"

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
                "No keychain is running on this system, so your session ends when you close "
                "Bifrost. Start one (GNOME Keyring, KWallet, KeePassXC), then try again."));
    case StorageError::Kind::LibraryMissing:
        return notice(
            StorageText::tr("A keychain library is missing"),
            StorageText::tr("Bifrost accesses the keychain through libsecret, which can't be "
                            "loaded, so your session ends when you close Bifrost. Install "
                            "libsecret (libsecret-1-0), then try again."));
    case StorageError::Kind::Disabled:
        return notice(
            StorageText::tr("KWallet is turned off"),
            StorageText::tr("KWallet is turned off in the system settings, so your session ends "
                            "when you close Bifrost. Turn it on there, then try again."));
    case StorageError::Kind::Locked:
        return notice(StorageText::tr("The keychain is locked"),
                      StorageText::tr("It wasn't unlocked, so Bifrost can neither read nor store a "
                                      "session. Unlock it in its own window, or try again and "
                                      "unlock it when you're prompted."));
    case StorageError::Kind::Denied:
        return notice(StorageText::tr("Keychain access was denied"),
                      StorageText::tr("Bifrost can neither read nor store a session. Try again, "
                                      "and allow access when you're prompted."));
    case StorageError::Kind::AlwaysDenied:
        return notice(
            StorageText::tr("KWallet always denies Bifrost access"),
            StorageText::tr(
                "You chose 'Deny Forever' once, so KWallet doesn't prompt you any more. In KDE's "
                "wallet manager (KWalletManager), under Access Control, remove %1 from the denied "
                "applications, then try again.")
                .arg(error.detail));
    case StorageError::Kind::Asking:
        return notice(
            StorageText::tr("The keychain is still waiting for your answer"),
            StorageText::tr("Answer in its window, and Bifrost continues automatically. If you "
                            "can't find the window, try again, and the keychain will ask again."));
    case StorageError::Kind::TimedOut:
        return notice(
            StorageText::tr("The keychain isn't responding"),
            StorageText::tr("Bifrost continues without it and uses its response if one arrives. If "
                            "none does, restart the keychain, then try again."));
    case StorageError::Kind::NotKept:
        return notice(
            StorageText::tr("The keychain didn't keep the session"),
            StorageText::tr(
                "It accepted the session but doesn't return it, so the session ends when you close "
                "Bifrost. If the keychain asked for permission, try again and allow access."));
    case StorageError::Kind::OtherKeychain:
        return notice(StorageText::tr("Your session is in another keychain"),
                      StorageText::tr(
                          "It is stored in %1, which isn't running and couldn't be started. Start "
                          "%1 and try again, or sign out on the desktop where you signed in. Until "
                          "then, a session that you start here ends when you close Bifrost.")
                          .arg(error.detail));
    case StorageError::Kind::Corrupt:
        return makeNotice(
            Notice::Tone::Warning, StorageText::tr("The stored session is damaged"),
            StorageText::tr(
                "It can't be read and was left unchanged. Sign in again to replace it."),
            Action::SignIn);
    case StorageError::Kind::NewerVersion:
        return makeNotice(Notice::Tone::Warning,
                          StorageText::tr("The stored session is from a newer version of Bifrost"),
                          StorageText::tr("It was left unchanged. Use the newer version: a session "
                                          "that you start here ends when you close Bifrost."),
                          Action::SignIn);
    case StorageError::Kind::ForeignClient:
        return makeNotice(Notice::Tone::Warning,
                          StorageText::tr("The stored session belongs to another provider"),
                          StorageText::tr("It was left unchanged. A session that you start here "
                                          "ends when you close Bifrost."),
                          Action::SignIn);
    case StorageError::Kind::Failed:
        break;
    }
    return notice(StorageText::tr("The keychain reported an error"),
                  StorageText::tr("It couldn't carry out Bifrost's request; the details say why. "
                                  "Fix the problem, then try again."));
}

std::optional<Notice> describeKeychainWait(KeychainWait wait) {
    Notice notice;
    notice.kind = Notice::Kind::LastingProblem;
    notice.action = Action::ContinueWithoutKeychain;
    switch (wait) {
    case KeychainWait::None:
        return std::nullopt;
    case KeychainWait::Slow:
        notice.title = StorageText::tr("Your keychain is slow to respond");
        notice.text = StorageText::tr("Bifrost is waiting for it. If you continue without it, its "
                                      "response still counts when it arrives.");
        break;
    case KeychainWait::Asking:
        notice.title = StorageText::tr("Your keychain needs an answer: look for its window");
        notice.text =
            StorageText::tr("Bifrost continues as soon as you answer there. If you continue "
                            "without it, your answer still counts when you give it.");
        break;
    }
    return notice;
}
