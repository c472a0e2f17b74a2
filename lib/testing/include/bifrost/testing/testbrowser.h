// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <memory>

namespace bifrost::testing {

class BrowserAgent;

/// The browser of a `TestEnvironment`, and the user in front of it. It follows the address that the
/// client opens to the provider and back by itself, from the event loop, and shows no window.
///
/// Belongs to its environment, and to the thread of that.
class TestBrowser {
public:
    /// What the user does on a page of the provider.
    enum class User {
        Approves,  ///< signs in, and out
        Denies,    ///< declines: `access_denied` (RFC 6749 §4.1.2.1); does not confirm a sign-out
        Hesitates, ///< stays on the provider's page until `approve()` or `deny()`
    };

    /// What the user does on the pages that open from now on. At first `Approves`.
    void setUser(User user);
    /// What a user who hesitates does in the end, on the latest page. Nothing if none is open.
    void approve();
    /// The same for a user who declines.
    void deny();

    /// Without one, opening an address fails with `UserAgentError::NoBrowser`.
    void setInstalled(bool installed);

    /// The addresses that the client opened, in order. They lead to the provider's pages, and
    /// contain nothing of the request (`Client::browserUrl()` says why).
    [[nodiscard]] QList<QUrl> opened() const;
    /// The parameters of the latest authorization request (RFC 6749 §4.1.1; OIDC Core §3.1.2.1),
    /// decoded: for example `scope`, `prompt` or `login_hint`. Empty before the first sign-in.
    [[nodiscard]] QMap<QString, QString> authorizationParameters() const;

    TestBrowser(const TestBrowser &) = delete;
    TestBrowser &operator=(const TestBrowser &) = delete;

private:
    friend class TestEnvironment;
    explicit TestBrowser(std::unique_ptr<BrowserAgent> agent);
    ~TestBrowser();
    std::unique_ptr<BrowserAgent> agent_;
};

} // namespace bifrost::testing
