// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/proxy.h>

#include <QUrl>

#include <functional>
#include <optional>

namespace bifrost {

/// Reads an environment variable; empty if it is not set.
using VariableReader = std::function<QString(const char *name)>;

/// `localhost` and its subdomains (RFC 6761 §6.3), 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// The proxy for `url` by the variables `https_proxy` or `http_proxy`, else `all_proxy`; none if
/// `no_proxy` names its host: `*`, a domain with its subdomains, an address, or a network
/// (10.0.0.0/8), separated by commas, each with or without a port. A name in lower case wins over
/// the same in upper case. No value if no variable names a usable proxy.
[[nodiscard]] std::optional<Proxy> proxyFromVariables(const QUrl &url,
                                                      const VariableReader &variable);

/// Who has named a proxy, or that there is none.
enum class ProxySource { Loopback, Setting, Variable, System };

/// A proxy for a request, which may be none, and who says so.
struct ProxyChoice {
    Proxy proxy{};
    ProxySource source{};
};

/// `ClientConfiguration::proxy`, applied to `url`. May block while the system evaluates a PAC file.
[[nodiscard]] ProxyChoice explainProxy(const QUrl &url, const QString &setting,
                                       const VariableReader &variable);
[[nodiscard]] Proxy chooseProxy(const QUrl &url, const QString &setting,
                                const VariableReader &variable);

/// The variables of this process.
[[nodiscard]] QString readVariable(const char *name);

} // namespace bifrost
