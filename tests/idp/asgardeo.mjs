// SPDX-License-Identifier: Apache-2.0
// Middleware that adapts a certified but generic provider to Asgardeo's behavior: claims of the ID token, extra response parameters, and
// sign-out. Tampering is applied last, to the finished responses.
import { randomUUID, randomBytes } from 'node:crypto';
import { claimsOf, halfHash, headerOf } from './keys.mjs';
import { fapi2Metadata, isConfidential } from './fapi2.mjs';
import { ORGANIZATION_SWITCH } from './organizationswitch.mjs';
import { alterObject, alterQuery } from './tamper.mjs';
import { describeParameters } from './log.mjs';

/** The claims that Asgardeo adds; the ID token of a refresh, or of a switch to an organization, has neither nonce nor sid. */
function completeClaims(claims, { alg, grantType, accessToken, code }) {
  const added = { azp: claims.aud, nbf: claims.iat, jti: randomUUID(), amr: ['BasicAuthenticator'], at_hash: halfHash(alg, accessToken) };
  if (grantType === 'refresh_token' || grantType === ORGANIZATION_SWITCH) return alterObject({ ...claims, ...added }, { remove: ['nonce', 'sid'] });
  const hashes = code === undefined ? {} : { c_hash: halfHash(alg, code) }; // a device has none
  return { ...claims, ...added, ...hashes, sid: randomUUID(), isk: randomBytes(32).toString('hex') };
}

function finishIdToken(ctx, { keys, tampers }) {
  const { body } = ctx;
  const { grant_type: grantType, code } = ctx.oidc.params;
  let header = headerOf(body.id_token);
  let claims = completeClaims(claimsOf(body.id_token), { alg: header.alg, grantType, accessToken: body.access_token, code });
  let how = 'valid';
  for (const tamper of tampers.take('idToken')) {
    claims = alterObject(claims, tamper);
    header = alterObject(header, { set: tamper.header, remove: tamper.headerRemove });
    how = tamper.sign ?? how;
  }
  body.id_token = keys.sign(header, claims, how);
}

/** How the client authenticated in this request, as a value of token_endpoint_auth_method. */
function clientAuthentication(ctx) {
  if (/^basic /i.test(ctx.get('authorization'))) return 'client_secret_basic';
  if (ctx.oidc.body?.client_assertion !== undefined) return 'private_key_jwt';
  if (ctx.oidc.client?.clientAuthMethod === 'tls_client_auth') return 'tls_client_auth';
  return ctx.oidc.body?.client_secret === undefined ? 'none' : 'client_secret_post';
}

function finishToken(ctx, idp) {
  const isEncrypted = ctx.body?.id_token?.split('.').length === 5;
  if (ctx.status === 200 && ctx.body.id_token && !isEncrypted) finishIdToken(ctx, idp);
  idp.log.write('token', { status: ctx.status, error: ctx.body?.error, auth: clientAuthentication(ctx), type: ctx.body?.token_type, parameters: describeParameters(ctx.oidc.body) });
}

/** The redirect back to the application, if this response is one. */
function finishAuthorization(ctx, { tampers, log }) {
  const location = ctx.response.get('location');
  const redirectUri = ctx.oidc.params?.redirect_uri;
  if (!redirectUri || !location?.startsWith(redirectUri)) return;
  const url = new URL(location);
  if (url.searchParams.has('code')) url.searchParams.set('session_state', `${randomBytes(32).toString('hex')}.${randomBytes(8).toString('hex')}`);
  const sent = tampers.take('authorization').reduce(alterQuery, url.href);
  ctx.set('Location', sent);
  ctx.body = ''; // the framework's text contains the original address
  const { searchParams } = new URL(sent);
  log.write('authorization', { error: searchParams.get('error') ?? undefined, client_id: ctx.oidc.params.client_id, names: [...searchParams.keys()] });
}

/** With a valid hint, or without a session, Asgardeo does not ask: the session ends now. */
async function finishEndSession(ctx, { op, pages, log, quirks }) {
  const { session, entities, params } = ctx.oidc;
  if (ctx.status !== 200 || (session.accountId && !entities.IdTokenHint && !quirks.logoutUri)) return;
  const hadSession = Boolean(session.accountId);
  await session.destroy();
  ctx.cookies.set(op.cookieName('session'), null, { overwrite: true });
  const { post_logout_redirect_uri: target, state } = params;
  if (target) {
    const url = new URL(target);
    if (state !== undefined && !quirks.logoutWithoutState) url.searchParams.set('state', state);
    ctx.status = 303;
    ctx.redirect(url.href);
    ctx.body = '';
  } else {
    pages.answer(ctx, pages.signedOut());
  }
  if (!hadSession && !target && !entities.IdTokenHint) return; // only a check for POST support
  log.write('end_session', { client_id: ctx.oidc.client?.clientId, hadSession, redirected: Boolean(target),
    names: Object.entries(params).filter(([, value]) => value !== undefined).map(([name]) => name) });
}

/** Like Keycloak 26: the session ends with its refresh token, and a subsequent logout finds none. */
function finishRevocation(ctx, { quirks, storage }) {
  const token = ctx.oidc.entities.RefreshToken;
  if (quirks.revocationEndsSession && token) storage.drop('Session', token.accountId);
}

function finishJson(target) {
  return (ctx, { tampers }) => {
    if (ctx.status !== 200) return;
    for (const tamper of tampers.take(target)) {
      ctx.body = alterObject(ctx.body, tamper);
      ctx.set(tamper.httpHeaders ?? {});
    }
  };
}

/** Lists only the server's default algorithm, whatever the applications use, pushed requests only where they are required, and DPoP only if a quirk says so. */
function finishDiscovery(ctx, idp) {
  const { pushed_authorization_request_endpoint: par, dpop_signing_alg_values_supported: algorithms, ...metadata } = ctx.body;
  ctx.body = { ...metadata, id_token_signing_alg_values_supported: ['RS256'],
    ...(idp.quirks.dpop ? { dpop_signing_alg_values_supported: algorithms } : {}),
    ...(idp.quirks.pushedRequests ? { pushed_authorization_request_endpoint: par, require_pushed_authorization_requests: true } : {}),
    ...fapi2Metadata(idp, metadata) };
  finishJson('discovery')(ctx, idp);
}

const FINISHERS = {
  discovery: [finishDiscovery],
  jwks: [finishJson('jwks')],
  userinfo: [finishJson('userinfo')],
  device_authorization: [finishJson('device')],
  token: [finishToken, finishJson('token')],
  authorization: [finishAuthorization],
  resume: [finishAuthorization],
  end_session: [finishEndSession],
  revocation: [finishRevocation],
};

/** Two rules that oidc-provider enforces less strictly, each of which catches a mistake of an application. */
export function strictClients(Client, currentContext) {
  const { compareClientSecret } = Client.prototype;
  Object.assign(Client.prototype, {
    // Sign-in may return to any port, sign-out only to a registered one.
    postLogoutRedirectUriAllowed(uri) { return this.postLogoutRedirectUris.includes(uri); },
    // A secret is accepted only with the registered authentication method.
    async compareClientSecret(secret) {
      return clientAuthentication(currentContext()) === this.tokenEndpointAuthMethod && compareClientSecret.call(this, secret);
    },
  });
}

/** Koa middleware. `idp` gives op, keys, tampers, log and pages. */
export function asgardeoBehavior(idp) {
  return async (ctx, next) => {
    await next();
    if (idp.quirks.fapi2 && ctx.oidc?.route === 'pushed_authorization_request' && ctx.status === 201 && !isConfidential(ctx.oidc.client)) {
      ctx.status = 401;
      ctx.body = { error: 'invalid_client', error_description: 'public clients and secrets are not accepted' };
    }
    for (const finish of FINISHERS[ctx.oidc?.route] ?? []) await finish(ctx, idp);
  };
}
