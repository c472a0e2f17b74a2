// SPDX-License-Identifier: Apache-2.0
#include "flow/organizations/organizationswitch.h"

#include "core/async.h"
#include "core/logging.h"
#include "flow/clientlogin.h"
#include "flow/dpop/dpopuse.h"
#include "flow/hooks/decision.h"
#include "flow/idtokenverification.h"
#include "flow/profilealgorithms.h"
#include "flow/signin/sessionassembly.h"
#include "flow/userinfo/userinfofetch.h"
#include "protocol/organizationswitchrequest.h"
#include "protocol/requestedaccess.h"
#include "protocol/tokenrequest.h"
#include "session/sessionbuilder.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace bifrost {
namespace {

/// UserInfo is read again once the session is established.
constexpr std::chrono::seconds patienceForUserInfo{5};

} // namespace

OrganizationSwitch::OrganizationSwitch(Seams seams, ClientSettings settings,
                                       ProviderDiscovery &discovery, UnfinishedSignOut &unfinished,
                                       Goal goal)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      unfinished_(unfinished),
      goal_(std::move(goal)) {}

OrganizationSwitch::~OrganizationSwitch() {
    discardTokens();
}

QFuture<Result<Session>> OrganizationSwitch::start(const Session &current) {
    return steps(this, this, discovery_.metadata())
        .andThen(&OrganizationSwitch::fetchKeys)
        .andThen(
            [this, current](const Provider &provider) { return requestTokens(current, provider); })
        .andThen(&OrganizationSwitch::validateIdToken)
        .andThen(&OrganizationSwitch::fetchUserInfo)
        .andThen(&OrganizationSwitch::askApplication)
        .whenDone([this](const Result<Session> &session) -> Result<Session> {
            if (session) {
                unkept_ = {};
            } else {
                qCInfo(lcToken).noquote()
                    << "no switch to an organization:" << toLogString(session.error());
                discardTokens();
            }
            return session;
        })
        .future();
}

/// Before the request, so that nothing waits for the network once there are tokens. A failure
/// matters when the keys are needed.
QFuture<Result<OrganizationSwitch::Provider>>
OrganizationSwitch::fetchKeys(const ProviderMetadata &metadata) {
    return steps(this, this, discovery_.keys())
        .whenDone([metadata](const Result<JwkSet> &keys) -> Result<Provider> {
            return Provider{metadata, keys ? std::optional(*keys) : std::nullopt};
        })
        .future();
}

/// The provider binds the new tokens to what the old one is bound to, so the proof is made with
/// that key.
QFuture<Result<OrganizationSwitch::Tokens>>
OrganizationSwitch::requestTokens(const Session &current, const Provider &provider) {
    const auto key = proofKeyOf(settings_, current);
    if (!key) {
        return failed<Tokens>(key.error());
    }
    const auto make = [token = current.accessToken(), organization = goal_.organization.id,
                       metadata = provider.metadata, settings = settings_,
                       &time = seams_.serverTime] {
        const ClientConfiguration &configuration = settings.configuration();
        return tokenRequest(
            Grant::Extension, metadata.tokenEndpoint(),
            organizationSwitchParameters(token, organization, configuration.scopes) +
                resourceParameters(configuration.resources),
            credentialsFor(metadata, settings, time.now()));
    };
    return steps(this, this, send(make, *key))
        .andThen([this, provider, key = *key](const HttpResponse &response) {
            const ClientTls tls = tokenTls(settings_, provider.metadata);
            return processTokenResponse(response, Grant::Extension,
                                        usableTokenTypes(settings_, key, tls))
                .and_then([this](TokenResponse tokens) {
                    return withSignedIdToken(std::move(tokens), settings_.keys().decryption);
                })
                .map([&](const TokenResponse &tokens) {
                    return Tokens{provider, tokens, key};
                });
        })
        .future();
}

/// The response is read even when nobody waits for it any more: the tokens in it are valid.
QFuture<Result<HttpResponse>> OrganizationSwitch::send(const TokenRequestMaker &make,
                                                       const std::optional<ProofKey> &key) {
    return whenDone(
        seams_.bound.requestToken(make, key), &unfinished_,
        [self = QPointer(this), &unfinished = unfinished_](const Result<HttpResponse> &received) {
            auto tokens = received ? grantedTokens(*received) : GrantedTokens();
            if (self) {
                self->unkept_ = std::move(tokens);
            } else {
                unfinished.discard(tokens, std::nullopt);
            }
            return received;
        });
}

QFuture<Result<OrganizationSwitch::Identified>>
OrganizationSwitch::validateIdToken(const Tokens &tokens) {
    const SignInExpectations exchanged{std::nullopt, tokens.response.accessToken, std::nullopt, {}};
    const auto check = [this, exchanged](const Jws &token, const JwkSet &keys) {
        const IdTokenExpectations expected{settings_.issuer(), settings_.credentials().clientId,
                                           seams_.serverTime.now(),
                                           settings_.configuration().clockTolerance};
        return withProfileAlgorithm(settings_.configuration().securityProfile, token)
            .and_then([&](const Jws &allowed) {
                return IdTokenValidator::validate(allowed, keys, expected, exchanged);
            });
    };
    const auto verified = verifyIdToken(tokens.response.idToken.value_or(Secret()),
                                        tokens.provider.keys, discovery_, this, check);
    seams_.trace.follow(CheckedRules::IdToken, tokens.response.idToken, verified);
    return steps(this, this, verified)
        .andThen([this, tokens](const IdTokenClaims &claims) -> Result<Identified> {
            owner_ = claims.subject();
            return Identified{tokens, claims};
        })
        .future();
}

/// As at a sign-in, UserInfo that cannot be used fails nothing.
QFuture<Result<Session>> OrganizationSwitch::fetchUserInfo(const Identified &identified) {
    const auto &[provider, response, proofKey] = identified.tokens;
    const auto &endpoint = provider.metadata.userInfoEndpoint();
    if (!endpoint) {
        return ready<Result<Session>>(assembled(identified, std::nullopt));
    }
    const bool isBound = response.type == TokenType::Dpop;
    const HeldToken token{response.accessToken, isBound ? proofKey : std::nullopt};
    const auto userInfo = bifrost::fetchUserInfo(
        seams_, settings_, discovery_, {*endpoint, token, identified.claims.subject()}, this);
    const auto patience = std::min<std::chrono::milliseconds>(
        settings_.configuration().requestTimeout, patienceForUserInfo);
    const Error late = TransportError{TransportError::Kind::TimedOut, *endpoint, 0, {}, {}};
    return steps(this, this, within(patience, userInfo, this, late))
        .whenDone([this, identified](const Result<QJsonObject> &said) -> Result<Session> {
            return assembled(identified, said);
        })
        .future();
}

Session OrganizationSwitch::assembled(const Identified &identified,
                                      const std::optional<Result<QJsonObject>> &userInfo) const {
    const auto &[provider, response, proofKey] = identified.tokens;
    const Session session =
        newSession(settings_, {response, proofKey, tokenTls(settings_, provider.metadata)},
                   identified.claims, userInfo, seams_.clock.now());
    SessionBuilder::Data data = SessionBuilder::data(session);
    data.organization = goal_.organization;
    data.parent = goal_.parent;
    return SessionBuilder::build(std::move(data));
}

/// The user of an organization may be somebody whom the application does not know yet.
QFuture<Result<Session>> OrganizationSwitch::askApplication(const Session &session) {
    const auto &configuration = settings_.configuration();
    const QPointer<OrganizationSwitch> self(this);
    const auto verdict =
        askDecider(configuration.signInDecision, session, configuration.decisionTimeout, this);
    if (!self) { // the application has ended it
        return canceled<Session>();
    }
    return steps(this, this, verdict)
        .andThen([session]() -> Result<Session> { return session; })
        .future();
}

void OrganizationSwitch::discardTokens() {
    if (unkept_.accessToken || unkept_.refreshToken) {
        unfinished_.discard(std::exchange(unkept_, {}), owner_);
    }
}

} // namespace bifrost
