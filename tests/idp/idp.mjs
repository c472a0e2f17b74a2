// SPDX-License-Identifier: Apache-2.0
// The complete provider: storage, keys, faults, and pages around oidc-provider, with the layout of Asgardeo.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { asgardeoBehavior, strictClients } from './asgardeo.mjs';
import { avatar } from './avatar.mjs';
import { answerBranding } from './branding.mjs';
import { DEFAULT_TTL, INTERACTION_PATH, TENANT, configuration } from './config.mjs';
import { ProofCheck, prepareProof, withoutKey } from './dpop.mjs';
import { FAPI2_CODE_TTL, FAPI2_QUIRKS } from './fapi2.mjs';
import { applyFault, Faults } from './faults.mjs';
import { Consents, interact, sendPage } from './interactions.mjs';
import { KeyRing } from './keys.mjs';
import { describeParameters } from './log.mjs';
import { loginRefusal, withoutLoginPrompt } from './loginprompt.mjs';
import { isPushed, wantsOffline, withLogoutUri } from './otherproviders.mjs';
import { answerOrganizations } from './organizations.mjs';
import { registerOrganizationSwitch } from './organizationswitch.mjs';
import * as pages from './pages.mjs';
import { answerResource } from './resource.mjs';
import { Storage } from './storage.mjs';
import { Tampers } from './tamper.mjs';

const ISSUER_PATH = `${TENANT}/oauth2/token`;
const WELL_KNOWN = '/.well-known/openid-configuration';

/** Endpoint -> its path. The pages and the pictures have one more path segment, authorize may have. */
const PATHS = {
  discovery: `${ISSUER_PATH}${WELL_KNOWN}`, token: ISSUER_PATH, authorize: `${TENANT}/oauth2/authorize`, userinfo: `${TENANT}/oauth2/userinfo`,
  jwks: `${TENANT}/oauth2/jwks`, revoke: `${TENANT}/oauth2/revoke`, logout: `${TENANT}/oidc/logout`, par: `${TENANT}/oauth2/par`,
  device: `${TENANT}/oauth2/device_authorize`, verification: `${TENANT}/device`, pages: INTERACTION_PATH, avatars: `${TENANT}/avatars`, api: `${TENANT}/api/orders`,
  branding: `${TENANT}/api/server/v1/branding-preference/resolve`, organizations: `${TENANT}/api/users/v1/me/organizations`,
};
/** Behaviors of other providers, all off by default; see README.md. */
const NO_QUIRKS = { revocationEndsSession: false, logoutWithoutState: false, logoutUri: false, accessType: false, pushedRequests: false,
  dpop: false, dpopRequired: false, dpopNonce: false, dpopIgnored: false, fapi2: false };
export const ENDPOINTS = Object.keys(PATHS);
const FOR_BROWSERS = new Set(['authorize', 'logout', 'pages', 'verification']);

const endpointOf = (path) => ENDPOINTS.find((name) => path === PATHS[name])
  ?? ENDPOINTS.find((name) => path.startsWith(`${PATHS[name]}/`) && name !== 'token') ?? 'other';

/** A path that is safe to log: the part after a known path may identify a sign-in in progress. */
const loggedPath = (endpoint, path) => (endpoint === 'other' ? '(unknown)' : PATHS[endpoint] + (path === PATHS[endpoint] ? '' : '/*'));

/** RP-Initiated Logout §2: by POST as well. oidc-provider supports it only with cookies that it sets only over https. */
async function formAsQuery(req) {
  let body = '';
  for await (const chunk of req.setEncoding('latin1')) body += chunk;
  req.method = 'GET';
  req.url = `${req.url}${req.url.includes('?') ? '&' : '?'}${body}`;
}

/** Like Asgardeo's cookies: sent with a form from another site, such as the application's page. Browsers treat this computer as secure. */
function letOtherSitesSendCookies(res) {
  const setHeader = res.setHeader.bind(res);
  const changed = (cookie) => cookie.replace(/samesite=lax/i, 'samesite=none; secure');
  res.setHeader = (name, value) => setHeader(name, name.toLowerCase() === 'set-cookie' ? [value].flat().map(changed) : value);
}

export class Idp {
  #Provider;
  #callback;

  /** `options`: origin, consentMode, postLogoutPorts. */
  constructor(Provider, log, options) {
    this.#Provider = Provider;
    this.log = log;
    this.options = { ...options, cookieKey: randomBytes(16).toString('hex'), nonceSecret: randomBytes(32), consents: new Consents() };
    this.mount = `${options.origin}${TENANT}`;
    this.issuer = `${options.origin}${ISSUER_PATH}`;
    this.storage = new Storage();
    this.faults = new Faults();
    this.tampers = new Tampers();
    this.ttl = { ...DEFAULT_TTL };
    this.quirks = { ...NO_QUIRKS };
    this.keys = new KeyRing();
    this.pages = pages;
    this.proofs = new ProofCheck();
    this.rotateBeforeSigning = undefined;
    this.loginPrompt = 'ask';
    this.branding = undefined;
    this.isOffline = false; // what the last authorization request asked for
    this.#build();
  }

  /** New signing keys. oidc-provider reads its keys once, so it is recreated; its state is in the storage. */
  rotateKeys(change) {
    this.keys.rotate(change);
    this.#build();
    this.log.write('keys_rotated', { kid: this.keys.kid });
  }

  /** The FAPI 2.0 Security Profile as a whole, with a key of its algorithms; see fapi2.mjs. */
  switchFapi2On() {
    Object.assign(this.quirks, FAPI2_QUIRKS, { fapi2: true });
    this.ttl.code = FAPI2_CODE_TTL;
    this.rotateKeys({ alg: 'ES256', keepOld: false });
  }

  #build() {
    const op = new this.#Provider(this.mount, configuration(this)); // the mount path is taken from here,
    op.issuer = this.issuer; // the identifier from here
    registerOrganizationSwitch(op, this.mount);
    strictClients(op.Client, () => this.#Provider.ctx);
    op.use(asgardeoBehavior(this));
    this.#observe(op);
    this.op = op;
    this.#callback = op.callback();
  }

  #observe(op) {
    op.on('error', (cause) => this.#internalError(cause));
    for (const event of ['authorization.error', 'grant.success', 'grant.error', 'grant.revoked', 'end_session.success', 'end_session.error',
      'revocation.error', 'userinfo.error', 'server_error']) {
      op.on(event, (ctx, cause) => {
        const failed = cause instanceof Error;
        if (event === 'grant.success') this.log.count(`grant:${ctx.oidc.params.grant_type}`);
        this.log.write(event, { grant_type: ctx.oidc?.params?.grant_type, client_id: ctx.oidc?.client?.clientId,
          ...(failed ? { error: cause.error ?? cause.name, detail: cause.error_detail ?? cause.error_description } : {}) });
        if (failed && cause.error_detail === 'refresh token already used') this.log.write('refresh_token_reuse');
      });
    }
  }

  #internalError(cause) {
    this.log.write('internal_error', { error: cause.message });
    console.error('demo provider:', cause);
  }

  /** Answers one HTTP request. */
  async handle(req, res) {
    const [path, query = ''] = req.url.split('?', 2);
    const endpoint = endpointOf(path);
    const { fault, ms } = this.faults.take(endpoint);
    this.#logRequest(req, res, { endpoint, path: loggedPath(endpoint, path), query, fault });
    if (ms > 0) await sleep(ms);
    if (fault && applyFault(fault, req, res)) return;
    letOtherSitesSendCookies(res);
    try {
      await this.#dispatch(endpoint, path, req, res);
    } catch (cause) {
      this.#internalError(cause);
      if (res.headersSent) req.socket.destroy();
      else sendPage(res, 500, pages.error({ error: 'server_error' }));
    }
  }

  #logRequest(req, res, { endpoint, path, query, fault }) {
    this.log.count(`request:${endpoint}`);
    this.log.write('request', { method: req.method, endpoint, path, parameters: describeParameters(new URLSearchParams(query)),
      fault: fault?.action, agent: req.headers['user-agent']?.slice(0, 60) });
    res.on('finish', () => this.log.write('response', { endpoint, status: res.statusCode }));
  }

  async #dispatch(endpoint, path, req, res) {
    if (endpoint === 'other') return sendPage(res, 404, pages.error({ error: 'not_found', error_description: 'no such page' }));
    if (endpoint === 'avatars') return this.#sendAvatar(path, res);
    if (endpoint === 'pages') return interact(req, res, this);
    if (endpoint === 'branding') return answerBranding(this.branding, req, res);
    if (endpoint === 'organizations') return answerOrganizations(this, req, res);
    if (endpoint === 'api') return answerResource(this, req, res);
    const refused = endpoint === 'token' && prepareProof(req, this.quirks);
    if (refused) {
      this.log.write('token', { status: 400, error: refused.error });
      return res.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(refused));
    }
    if (endpoint === 'token' && this.rotateBeforeSigning) {
      this.rotateKeys(this.rotateBeforeSigning);
      this.rotateBeforeSigning = undefined;
    }
    if (endpoint === 'authorize' && path === PATHS.authorize) {
      if (this.quirks.pushedRequests && !isPushed(req.url)) {
        return sendPage(res, 400, pages.error({ error: 'invalid_request', error_description: 'the request was not pushed' }));
      }
      if (this.quirks.dpopIgnored) req.url = withoutKey(req.url, this.options.origin);
      this.isOffline = wantsOffline(req.url);
      if (this.#refusesLogin(req, res)) return undefined;
    }
    if (endpoint === 'logout' && req.method === 'POST' && path === PATHS.logout) await formAsQuery(req);
    if (endpoint === 'logout' && path === PATHS.logout && this.quirks.logoutUri) {
      const url = withLogoutUri(req.url);
      if (!url) return sendPage(res, 400, pages.error({ error: 'invalid_request', error_description: 'logout_uri is missing' }));
      req.url = url;
    }
    if (FOR_BROWSERS.has(endpoint)) req.headers.accept = 'text/html'; // no JSON errors there
    const url = endpoint === 'discovery' ? TENANT + WELL_KNOWN : req.url;
    req.originalUrl = url; // mounted as under Express, on which oidc-provider bases its own addresses
    req.url = url.slice(TENANT.length);
    return this.#callback(req, res);
  }

  /** Rejects a request with prompt=login, or removes the prompt, as configured. */
  #refusesLogin(req, res) {
    const { origin } = this.options;
    if (this.loginPrompt === 'ignore') req.url = withoutLoginPrompt(req.url, origin);
    const refusal = this.loginPrompt === 'refuse' && loginRefusal(req.url, { origin, issuer: this.issuer });
    if (!refusal) return false;
    res.writeHead(303, { location: refusal }).end();
    this.log.write('authorization', { error: 'login_required', names: [...new URL(refusal).searchParams.keys()] });
    return true;
  }

  #sendAvatar(path, res) {
    const image = avatar(path.slice(PATHS.avatars.length + 1).replace(/\.png$/, ''));
    if (!image) return sendPage(res, 404, pages.error({ error: 'not_found', error_description: 'no such picture' }));
    return res.writeHead(200, { 'content-type': 'image/png', 'content-length': image.length, 'cache-control': 'max-age=300' }).end(image);
  }

  /** Restores the initial state; with `storage`, also removes sessions, grants, tokens, and consents. */
  reset({ storage = false }) {
    this.faults.clear();
    this.tampers.clear();
    this.rotateBeforeSigning = undefined;
    this.loginPrompt = 'ask';
    this.branding = undefined;
    Object.assign(this.ttl, DEFAULT_TTL);
    Object.assign(this.quirks, NO_QUIRKS);
    this.storage.grace = 0;
    this.log.resetCounts();
    if (this.keys.alg !== 'RS256') this.rotateKeys({ alg: 'RS256', keepOld: false });
    if (storage) {
      this.storage.clear();
      this.options.consents.clear();
    }
  }
}
