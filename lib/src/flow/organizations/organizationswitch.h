// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "flow/signout/unfinishedsignout.h"
#include "idtoken/idtokenvalidator.h"
#include "protocol/tokenresponse.h"

#include <bifrost/organization.h>
#include <bifrost/session.h>

#include <QObject>

#include <optional>

namespace bifrost {

/// One exchange of an access token for the tokens of an organization (RFC 6749 §4.5,
/// `organization_switch`): a sign-in without a browser. The ID Token is validated like that of a
/// sign-in (OIDC Core §3.1.3.7), with the issuer and the keys of the tenant, which issues it also
/// for its organizations. There is no nonce, because no browser could mix up two responses. Its
/// `sub` may be another one: the user has an identifier of their own in each organization.
///
/// One-shot: `start()` is called once. Destroying the object cancels its future; tokens that arrive
/// later are discarded, like those of a switch that fails.
class OrganizationSwitch : public QObject {
    Q_OBJECT
public:
    struct Goal {
        Organization organization;
        QString parent; ///< `Account::id` of the account that is switched from
    };

    /// Whatever is passed by reference must outlive the object.
    OrganizationSwitch(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                       UnfinishedSignOut &unfinished, Goal goal);
    ~OrganizationSwitch() override;

    /// The session of the organization, with a token of the same binding (RFC 9449) as `current`,
    /// which has to be fresh. Not stored.
    QFuture<Result<Session>> start(const Session &current);

private:
    /// The provider, and its keys if they could be fetched.
    struct Provider {
        ProviderMetadata metadata;
        std::optional<JwkSet> keys;
    };
    struct Tokens {
        Provider provider;
        TokenResponse response;
        std::optional<ProofKey> proofKey;
    };
    struct Identified {
        Tokens tokens;
        IdTokenClaims claims;
    };

    // The steps, in order.
    QFuture<Result<Provider>> fetchKeys(const ProviderMetadata &metadata);
    QFuture<Result<Tokens>> requestTokens(const Session &current, const Provider &provider);
    QFuture<Result<Identified>> validateIdToken(const Tokens &tokens);
    QFuture<Result<Session>> fetchUserInfo(const Identified &identified);
    QFuture<Result<Session>> askApplication(const Session &session);

    QFuture<Result<HttpResponse>> send(const TokenRequestMaker &make,
                                       const std::optional<ProofKey> &key);
    [[nodiscard]] Session assembled(const Identified &identified,
                                    const std::optional<Result<QJsonObject>> &userInfo) const;
    void discardTokens();

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    UnfinishedSignOut &unfinished_;
    Goal goal_;

    GrantedTokens unkept_;         ///< discarded unless the switch succeeds
    std::optional<QString> owner_; ///< their subject, once the ID Token is valid
};

} // namespace bifrost
