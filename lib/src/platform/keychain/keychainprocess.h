// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace bifrost {

/// The helper (`helper/main.cpp`), with a pipe to and from it. It belongs to this program: so it
/// keeps a bundle's libraries, but gets none of our settings. Destroying the object ends it.
class KeychainProcess final : public QProcess {
    Q_OBJECT
public:
    explicit KeychainProcess(const QString &program);
    ~KeychainProcess() override;

    /// Where the helper is: `configured`, else beside the application or the library, as an
    /// installation or a build has it. Empty where there is none.
    [[nodiscard]] static QString find(const QString &configured);
};

} // namespace bifrost
