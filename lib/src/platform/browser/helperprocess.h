// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace bifrost {

/// A program that answers on its standard output. It has the environment of a browser
/// (`browserEnvironment()`), so neither our settings nor a bundle's libraries, and no input.
///
/// Every program is started as this or as a `BrowserProcess`; `tst_architecture` checks that.
class HelperProcess final : public QProcess {
    Q_OBJECT
public:
    explicit HelperProcess(QObject *parent);
};

} // namespace bifrost
