// SPDX-License-Identifier: Apache-2.0
#include "notices/errortext.h"

#include "notices/makenotice.h"

#include <QCoreApplication>

using bifrost::ProviderSummary;

namespace {

struct ProviderText {
    Q_DECLARE_TR_FUNCTIONS(ProviderText)
};

std::optional<Notice> describeSignOut(const ProviderSummary &provider) {
    if (!provider.hasEndSession && !provider.hasRevocation) {
        return makeNotice(
            Notice::Tone::Warning, ProviderText::tr("Signing out will only work here"),
            ProviderText::tr("This provider offers neither a sign-out URL nor a way to revoke "
                             "tokens. When you sign out, your session is removed from this "
                             "computer; at the provider and in the browser it lasts until it "
                             "expires."),
            Action::None);
    }
    if (!provider.hasEndSession) {
        return makeNotice(
            Notice::Tone::Info, ProviderText::tr("Signing out won't reach the browser"),
            ProviderText::tr("This provider offers no sign-out URL. When you sign out, your tokens "
                             "are revoked, but the provider's session in the browser stays."),
            Action::None);
    }
    if (!provider.hasRevocation) {
        return makeNotice(
            Notice::Tone::Info, ProviderText::tr("Tokens can't be revoked"),
            ProviderText::tr("This provider offers no way to revoke tokens. After you sign out, "
                             "they stay valid until they expire."),
            Action::None);
    }
    return std::nullopt;
}

} // namespace

std::optional<Notice> describe(const ProviderSummary &provider) {
    std::optional<Notice> notice = describeSignOut(provider);
    if (provider.issuesRefreshTokens) {
        return notice;
    }
    const QString text =
        ProviderText::tr("According to its metadata, this provider issues no refresh tokens, so "
                         "you may have to sign in again each time the access token expires.");
    if (!notice) {
        return makeNotice(Notice::Tone::Info, ProviderText::tr("Sessions may be short"), text,
                          Action::None);
    }
    notice->text += QChar(u' ') + text;
    return notice;
}
