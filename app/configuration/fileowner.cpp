// SPDX-License-Identifier: Apache-2.0
#include "configuration/fileowner.h"

#ifdef Q_OS_WIN

#include <QDir>

// windows.h must come first.
#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <array>
#include <memory>
#include <type_traits>

namespace {

struct FreeLocal {
    void operator()(void *memory) const { ::LocalFree(memory); }
};
using Descriptor = std::unique_ptr<std::remove_pointer_t<PSECURITY_DESCRIPTOR>, FreeLocal>;
using Identifier = std::unique_ptr<void, FreeLocal>;

bool isTrustedInstaller(PSID user) {
    PSID found = nullptr;
    if (!::ConvertStringSidToSidW(L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
                                  &found)) {
        return false;
    }
    const Identifier installer(found);
    return ::EqualSid(user, installer.get());
}

bool isThisUser(PSID user) {
    HANDLE token = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token)) {
        return false;
    }
    alignas(TOKEN_USER) std::array<BYTE, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> buffer{};
    DWORD size = DWORD(buffer.size());
    const bool isKnown = ::GetTokenInformation(token, TokenUser, buffer.data(), size, &size) != 0;
    ::CloseHandle(token);
    return isKnown &&
           ::EqualSid(user, reinterpret_cast<const TOKEN_USER *>(buffer.data())->User.Sid);
}

} // namespace

bool mayConfigureAllUsers(const QString &path) {
    const QString native = QDir::toNativeSeparators(path);
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR found = nullptr;
    if (::GetNamedSecurityInfoW(reinterpret_cast<const wchar_t *>(native.utf16()), SE_FILE_OBJECT,
                                OWNER_SECURITY_INFORMATION, &owner, nullptr, nullptr, nullptr,
                                &found) != ERROR_SUCCESS) {
        return false;
    }
    const Descriptor descriptor(found); // owner points into it
    return ::IsWellKnownSid(owner, WinBuiltinAdministratorsSid) ||
           ::IsWellKnownSid(owner, WinLocalSystemSid) || isTrustedInstaller(owner) ||
           isThisUser(owner);
}

#else

bool mayConfigureAllUsers(const QString & /*path*/) {
    return true;
}

#endif
