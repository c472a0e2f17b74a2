// SPDX-License-Identifier: Apache-2.0
#include "errors/storagetext.h"

#include "errors/makenotice.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

Notice describeStorage(const StorageError &error) {
    switch (error.kind) {
    case StorageError::Kind::Unavailable:
        return makeNotice(
            Notice::Tone::Warning, StorageText::tr("No keychain is available"),
            StorageText::tr(
                "This system offers no keychain, so the session is kept until you close Bifrost. "
                "Start a keychain service (GNOME Keyring, KWallet), then try again."),
            Action::StoreAgain);
    case StorageError::Kind::Locked:
        return makeNotice(
            Notice::Tone::Warning, StorageText::tr("The keychain is locked"),
            StorageText::tr("Your session is in there. Unlock the keychain, then try again."),
            Action::StoreAgain);
    case StorageError::Kind::Denied:
        return makeNotice(
            Notice::Tone::Warning, StorageText::tr("The keychain said no"),
            StorageText::tr(
                "Access was refused, so the session is kept until you close Bifrost. Allow the "
                "access, then try again."),
            Action::StoreAgain);
    case StorageError::Kind::TimedOut:
        return makeNotice(
            Notice::Tone::Warning, StorageText::tr("The keychain does not answer"),
            StorageText::tr(
                "The session is kept until you close Bifrost. Restart the keychain service, or "
                "sign in to the system anew, then try again."),
            Action::StoreAgain);
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
                                          "that you begin here is kept "
                                          "until you close Bifrost."),
                          Action::SignIn);
    case StorageError::Kind::ForeignClient:
        return makeNotice(
            Notice::Tone::Warning,
            StorageText::tr("The stored session belongs to another provider"),
            StorageText::tr(
                "It was left as it is. A session that you begin here is kept until you close "
                "Bifrost."),
            Action::SignIn);
    case StorageError::Kind::Failed:
        break;
    }
    return makeNotice(
        Notice::Tone::Warning, StorageText::tr("The keychain reports an error"),
        StorageText::tr(
            "The session is kept until you close Bifrost. Try again; the details say what the "
            "keychain reported."),
        Action::StoreAgain);
}
