// SPDX-License-Identifier: Apache-2.0
#include <bifrost/diagnostics.h>

#include <array>

namespace bifrost {
namespace {

struct CheckRow {
    Check check;
    const char *name;
};

constexpr std::array<CheckRow, checkCount> checkRows{{
    {Check::Listener, "computer.listener"},
    {Check::Localhost, "computer.localhost"},
    {Check::Tls, "computer.tls"},
    {Check::Browser, "computer.browser"},
    {Check::Keychain, "computer.keychain"},
    {Check::SigningKeys, "computer.signingkeys"},
    {Check::Sandbox, "computer.sandbox"},
    {Check::Proxy, "network.proxy"},
    {Check::NameResolution, "network.name"},
    {Check::Certificate, "network.certificate"},
    {Check::Metadata, "provider.metadata"},
    {Check::MetadataRule, "provider.rule"},
    {Check::Features, "provider.features"},
    {Check::KeySet, "provider.keys"},
    {Check::Key, "provider.key"},
    {Check::Clock, "provider.clock"},
    {Check::RedirectUri, "provider.redirect"},
    {Check::StoredSession, "session.stored"},
}};

constexpr bool isOneRowForEachCheck() {
    for (std::size_t i = 0; i < checkRows.size(); ++i) {
        if (static_cast<std::size_t>(checkRows[i].check) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isOneRowForEachCheck(), "one row for each enumerator, in their order");

} // namespace

QString name(Check check) {
    const auto index = static_cast<std::size_t>(check);
    return index < checkRows.size() ? QString::fromLatin1(checkRows[index].name) : QString();
}

QString Finding::fact(QLatin1StringView name) const {
    for (const Fact &fact : facts) {
        if (fact.name == name) {
            return fact.value;
        }
    }
    return {};
}

} // namespace bifrost
