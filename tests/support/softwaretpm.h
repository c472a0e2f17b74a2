// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace bifrost::test {

/// A TPM 2.0 in software (swtpm), with a state and a socket of its own. While it is there,
/// `TPM2OPENSSL_TCTI` leads this process to it. It serves one connection at a time.
class SoftwareTpm {
public:
    SoftwareTpm();
    SoftwareTpm(const SoftwareTpm &) = delete;
    SoftwareTpm &operator=(const SoftwareTpm &) = delete;
    ~SoftwareTpm();

    /// What is not installed of all that it takes; empty: nothing.
    [[nodiscard]] static QString missing();

    /// Like a computer that is switched on and off: what the TPM keeps is kept.
    bool start();
    void stop();
    /// Runs a program of tpm2-tools. Nothing else may be connected. No value if it fails.
    [[nodiscard]] std::optional<QByteArray> tool(const QString &program,
                                                 const QStringList &arguments) const;
    [[nodiscard]] QString socketPath() const { return folder_.filePath(QStringLiteral("sock")); }
    [[nodiscard]] QByteArray connection() const { return "swtpm:path=" + socketPath().toUtf8(); }

private:
    QTemporaryDir folder_;
    QProcess program_;
};

} // namespace bifrost::test
