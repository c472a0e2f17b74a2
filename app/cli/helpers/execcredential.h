// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

// The protocol between client-go and its credential plugins: client.authentication.k8s.io, versions
// v1 and v1beta1 (kubernetes.io, 'client-go credential plugins').

/// What the variable KUBERNETES_EXEC_INFO says.
struct ExecInfo {
    QString apiVersion{};        ///< that the answer has to have, too
    bool isInteractive = false;  ///< `spec.interactive`
    QUrl server{};               ///< `spec.cluster.server`; empty without `provideClusterInfo`
    bool isTlsUnchecked = false; ///< `spec.cluster.insecure-skip-tls-verify`
};

/// Reads the text of that variable. No value if it is not an ExecCredential of a version that is
/// known.
[[nodiscard]] std::optional<ExecInfo> parseExecInfo(const QByteArray &text);

/// The answer, with a line break at its end.
[[nodiscard]] QByteArray execCredential(const ExecInfo &info, const bifrost::Secret &token,
                                        const QDateTime &expiresAt);
