// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace bifrost {

/// A program that outlives this one: in a session of its own, without our files, sockets, terminal
/// or private environment. Destroying the object lets the program run on.
class BrowserProcess final : public QProcess {
    Q_OBJECT
public:
    explicit BrowserProcess(QObject *parent);
    ~BrowserProcess() override;
};

/// What a started browser may see of `environment`. A bundle's launcher changes variables such as
/// LD_LIBRARY_PATH for this program alone and keeps the person's own in `BIFROST_ORIGINAL_<name>`:
/// those come back (an empty one means that there was none). Our own settings, which may hold a
/// client secret, do not go along. Where a proxy is named, this computer is excluded from it
/// (`no_proxy` and `NO_PROXY`). A browser that runs already keeps the environment it has.
[[nodiscard]] QProcessEnvironment browserEnvironment(const QProcessEnvironment &environment);

/// `environment` without our own settings, which may hold a client secret.
[[nodiscard]] QProcessEnvironment withoutSettings(QProcessEnvironment environment);

} // namespace bifrost
