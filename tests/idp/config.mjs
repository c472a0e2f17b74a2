// SPDX-License-Identifier: Apache-2.0
// The configuration of oidc-provider: addresses, scopes, lifetimes, and behavior of Asgardeo.
import { interactionPolicy } from 'oidc-provider';
import { findAccount, organizationOf } from './accounts.mjs';
import { clients, withoutRotation } from './clients.mjs';
import { fapi } from './fapi2.mjs';
import { ALGORITHMS } from './keys.mjs';
import { mTLS } from './mtls.mjs';
import { requestedOrganization } from './organizations.mjs';
import * as pages from './pages.mjs';
import { securedAlgorithms, securedClientAuthMethods, securedFeatures } from './securedclients.mjs';

export const TENANT = '/t/demo';
export const INTERACTION_PATH = `${TENANT}/authenticationendpoint`;

/** Asgardeo's defaults, in seconds. */
export const DEFAULT_TTL = { access: 3600, id: 3600, refresh: 86400, code: 300, device: 600, session: 900 * 60 };

const routes = { authorization: '/oauth2/authorize', token: '/oauth2/token', userinfo: '/oauth2/userinfo', jwks: '/oauth2/jwks',
  revocation: '/oauth2/revoke', end_session: '/oidc/logout',
  pushed_authorization_request: '/oauth2/par', device_authorization: '/oauth2/device_authorize', code_verification: '/device' };

// `groups` comes with `profile` too, so that an application gets a very long ID token without requesting another scope.
const claims = {
  openid: ['sub', 'username', 'org_id', 'org_name', 'org_handle', 'user_org'],
  profile: ['given_name', 'family_name', 'name', 'picture', 'groups'],
  email: ['email', 'email_verified'],
  groups: ['groups'],
};

/** A session of another organization than the request names does not count. */
const sameOrganization = () => new interactionPolicy.Check('organization', 'the session is of another organization', ({ oidc }) =>
  Boolean(oidc.session.accountId) && organizationOf(oidc.session.accountId) !== requestedOrganization(oidc.params)?.handle);

function policy(consentMode) {
  const prompts = interactionPolicy.base();
  prompts.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  prompts.get('login').checks.add(sameOrganization());
  if (consentMode !== 'always') prompts.get('consent').checks.remove('native_client_prompt');
  return prompts;
}

/** The grant of this sign-in; created here if no consent is required. */
function grantLoader({ consentMode, consents }) {
  return async ({ oidc }) => {
    const { session, client, provider } = oidc;
    const grantId = oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId);
    const known = grantId && await provider.Grant.find(grantId);
    if (known || consentMode === 'always') return known || undefined;
    const wanted = [...oidc.requestParamOIDCScopes];
    if (consentMode === 'once' && !consents.covers(session.accountId, client.clientId, wanted)) return undefined;
    const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
    grant.addOIDCScope(wanted.join(' '));
    await grant.save();
    return grant;
  };
}

/** RFC 9449. Without `dpop`, the metadata says nothing of it, like Asgardeo's. */
const dPoP = (quirks, secret) => ({ enabled: true, nonceSecret: secret, requireNonce: () => quirks.dpopNonce });

function features({ quirks, options }) {
  return {
    dPoP: dPoP(quirks, options.nonceSecret),
    fapi: fapi(quirks),
    mTLS: mTLS(options.clientAuthority),
    devInteractions: { enabled: false },
    revocation: { enabled: true },
    deviceFlow: {
      enabled: true,
      userCodeInputSource: (ctx, form, _out, problem) => pages.answer(ctx, pages.enterCode({ form, failed: Boolean(problem) })),
      userCodeConfirmSource: (ctx, form, client, _device, userCode) => pages.answer(ctx, pages.confirmCode({ form, clientName: client.clientName, userCode })),
      successSource: (ctx) => pages.answer(ctx, pages.deviceDone()),
    },
    ...securedFeatures,
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => pages.answer(ctx, pages.confirmSignOut({ form, clientName: ctx.oidc.client?.clientName })),
      postLogoutSuccessSource: (ctx) => pages.answer(ctx, pages.signedOut()),
    },
  };
}

const lifetimes = (ttl) => ({
  AccessToken: () => ttl.access, IdToken: () => ttl.id, RefreshToken: () => ttl.refresh, AuthorizationCode: () => ttl.code,
  DeviceCode: () => ttl.device,
  Session: () => ttl.session, Interaction: () => 3600, Grant: () => 14 * 86400,
});

/** `idp` gives storage, keys, ttl, log and options; see idp.mjs. */
export function configuration(idp) {
  const { storage, keys, ttl, log, options, mount } = idp;
  return {
    adapter: (name) => storage.adapter(name),
    jwks: { keys: keys.jwks() },
    clients: clients({ alg: keys.alg, postLogoutPorts: options.postLogoutPorts, clientAuthority: options.clientAuthority }),
    cookies: { keys: [options.cookieKey], names: { session: 'commonAuthId', interaction: 'sessionNonceCookie', resume: 'sessionResume' } },
    routes,
    claims,
    scopes: ['openid', 'offline_access', 'internal_login', 'groups', 'roles', 'phone', 'address'],
    responseTypes: ['code'],
    clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post', ...securedClientAuthMethods,
      ...(options.clientAuthority ? ['tls_client_auth'] : [])],
    enabledJWA: { dPoPSigningAlgValues: ['ES256'], idTokenSigningAlgValues: Object.keys(ALGORITHMS), ...securedAlgorithms(Object.keys(ALGORITHMS)) },
    conformIdTokenClaims: false, // the ID token contains the user's attributes too
    pkce: { required: () => true },
    // offline_access is not needed
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token') && (idp.isOffline || !idp.quirks.accessType),
    rotateRefreshToken: (ctx) => !idp.quirks.fapi2 && !withoutRotation.has(ctx.oidc.client.clientId),
    expiresWithSession: async () => false, // signing out revokes nothing
    ttl: lifetimes(ttl),
    extraParams: ['fidp', 'org', 'orgId', 'orgHandle', 'orgDiscoveryType'],
    clockTolerance: 0, // lifetimes set by tests are exact
    interactions: { policy: policy(options.consentMode), url: (_ctx, { uid }) => `${INTERACTION_PATH}/${uid}` },
    loadExistingGrant: grantLoader(options),
    findAccount: (_ctx, subject) => findAccount(mount, subject),
    features: features(idp),
    renderError(ctx, out, cause) {
      log.write('error_page', { error: out.error, description: out.error_description, detail: cause?.error_detail });
      pages.answer(ctx, pages.error(out));
    },
  };
}
