// SPDX-License-Identifier: Apache-2.0
#include <bifrost/protocolstep.h>

#include <array>

namespace bifrost {
namespace {

using Kind = ProtocolStep::Kind;
using Route = ProtocolStep::Route;

struct KindRow {
    Kind kind;
    const char *name;
    Route route;
    const char *clause;
};

constexpr std::array<KindRow, protocolStepKindCount> kindRows{{
    {Kind::Discovery, "discovery", Route::Exchange, "OIDC Discovery §4"},
    {Kind::Keys, "keys", Route::Exchange, "OIDC Discovery §3; RFC 7517 §5"},
    {Kind::PushedAuthorization, "pushedAuthorization", Route::Exchange, "RFC 9126 §2"},
    {Kind::DeviceAuthorization, "deviceAuthorization", Route::Exchange, "RFC 8628 §3.1"},
    {Kind::Authorization, "authorization", Route::Outward, "OIDC Core §3.1.2.1"},
    {Kind::AuthorizationResponse, "authorizationResponse", Route::Inward, "OIDC Core §3.1.2.5"},
    {Kind::Token, "token", Route::Exchange, "RFC 6749 §3.2"},
    {Kind::IdToken, "idToken", Route::Local, "OIDC Core §3.1.3.7 and §12.2"},
    {Kind::UserInfo, "userInfo", Route::Exchange, "OIDC Core §5.3"},
    {Kind::Revocation, "revocation", Route::Exchange, "RFC 7009 §2"},
    {Kind::EndSessionProbe, "endSessionProbe", Route::Exchange, "RP-Initiated Logout §2"},
    {Kind::EndSession, "endSession", Route::Outward, "RP-Initiated Logout §2"},
    {Kind::EndSessionResponse, "endSessionResponse", Route::Inward, "RP-Initiated Logout §3"},
    {Kind::Organizations, "organizations", Route::Exchange, "RFC 6750 §2.1"},
    {Kind::Other, "other", Route::Exchange, ""},
}};

constexpr bool isOneRowForEachKind() {
    for (std::size_t i = 0; i < kindRows.size(); ++i) {
        if (static_cast<std::size_t>(kindRows[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isOneRowForEachKind(), "one row for each enumerator, in their order");

const KindRow &rowOf(Kind kind) {
    const auto index = static_cast<std::size_t>(kind);
    return index < kindRows.size() ? kindRows[index] : kindRows.back();
}

} // namespace

QString name(ProtocolStep::Kind kind) {
    return QString::fromLatin1(rowOf(kind).name);
}

QString clause(ProtocolStep::Kind kind) {
    return QString::fromUtf8(rowOf(kind).clause);
}

ProtocolStep::Route route(ProtocolStep::Kind kind) {
    return rowOf(kind).route;
}

} // namespace bifrost
