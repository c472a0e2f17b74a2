// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace bifrost {

/// The helper (`helper/main.cpp`), with a pipe to and from it. It is a part of this program, so it
/// uses the libraries of a bundle, but gets none of our settings. Destroying the object ends it.
class KeychainProcess final : public QProcess {
    Q_OBJECT
public:
    /// For the keychain that `keychain` names; empty: the desktop's.
    KeychainProcess(const QString &program, const QString &keychain);
    ~KeychainProcess() override;

    /// Where the helper is: `configured`, else beside the application or the library, as an
    /// installation or a build has it. Empty where there is none.
    [[nodiscard]] static QString find(const QString &configured);
};

} // namespace bifrost
