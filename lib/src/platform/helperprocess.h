// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace bifrost {

/// A program that answers a question on its standard output. It gets the environment that a browser
/// gets (`browserEnvironment()`), so neither our settings nor a bundle's libraries, and no input.
///
/// Every program is started as this or as a `BrowserProcess`; `tst_architecture` holds that.
class HelperProcess final : public QProcess {
    Q_OBJECT
public:
    explicit HelperProcess(QObject *parent);
};

} // namespace bifrost
