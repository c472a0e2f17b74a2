// SPDX-License-Identifier: Apache-2.0
// A client of the demo provider without a browser or a window: starts the provider, fills in its pages, speaks the protocol. For the
// self-test, and for other tests that need a quick client.
import { spawn } from 'node:child_process';
import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ALGORITHMS, headerOf } from './keys.mjs';

const SERVER = fileURLToPath(new URL('server.mjs', import.meta.url));
const form = (fields) => ({ method: 'POST', body: new URLSearchParams(fields) });
const random = () => randomBytes(32).toString('base64url');

/** Whether one of these JWKs, found by the kid exactly, verifies the JWS. */
export function signatureIsGood(jwt, keys) {
  const { alg, kid } = headerOf(jwt);
  const key = keys.find((candidate) => candidate.kid === kid);
  if (!key) return false;
  const [head, body, signature] = jwt.split('.');
  const { digest, signDigest = digest, options } = ALGORITHMS[alg];
  return verify(signDigest, Buffer.from(`${head}.${body}`), { key: createPublicKey({ key, format: 'jwk' }), ...options }, Buffer.from(signature, 'base64url'));
}

/** A running provider; `stop()` ends it. */
export async function startProvider(...args) {
  const child = spawn(process.execPath, [SERVER, '--port', '0', '--quiet', '--exit-with-stdin', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise((resolve) => { child.on('exit', (code, signal) => resolve({ code, signal })); });
  const ready = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line))).once('close', () => reject(new Error('the provider did not start')));
  });
  const { issuer, control, pid } = await ready;
  const command = async (name, parameters = {}) => {
    const response = await fetch(`${control}/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters) });
    return { status: response.status, ...await response.json() };
  };
  return { issuer, control, pid, child, exited, command, stop: () => { child.stdin.end(); return exited; } };
}

/** The hidden fields of the pages about a code. */
const codeFields = (text) => Object.fromEntries([...text.matchAll(/name="(xsrf|user_code)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));

export class Browser {
  #cookies = new Map();

  async get(url, init = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      if (/expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects and fills in pages until a page needs no input or the callback is called. With `fields`, it first sends them. */
  async visit(url, { user = 'ada', password = 'lovelace+1/2', consent = 'approve', fields } = {}) {
    const { origin } = new URL(url);
    const titles = [];
    let response = await this.get(url, fields && form(fields));
    for (let step = 0; step < 12; step += 1) {
      const location = response.headers.get('location');
      if (location) {
        const next = new URL(location, origin);
        if (next.origin !== origin) return { titles, callback: next };
        response = await this.get(next);
        continue;
      }
      const text = await response.text();
      const title = text.match(/<title>(.*?)<\/title>/)?.[1];
      titles.push(title);
      const hidden = [...text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
      const answers = { 'Sign In': { username: user, password }, Consent: { consent },
        ...(title === 'Submitting Callback' ? { [title]: Object.fromEntries(hidden) } : {}) };
      if (!answers[title] || text.includes('id="bad"')) return { titles, status: response.status, text };
      response = await this.get(new URL(text.match(/action="([^"]+)"/)[1], origin), form(answers[title]));
    }
    throw new Error('too many steps');
  }

  /** From the address with the code for a device to the end, or to a refusal: `decision` is what the page that asks is told, `more` as for `visit()`. */
  async decideOnDevice(address, decision, more = {}) {
    const entry = await (await this.get(address)).text(); // sends itself by script, which no page here has
    const action = new URL('/t/demo/device', address);
    const entered = { xsrf: codeFields(entry).xsrf, user_code: new URL(address).searchParams.get('user_code') };
    const confirm = await (await this.get(action, { method: 'POST', body: new URLSearchParams(entered) })).text();
    return this.visit(action, { ...more, fields: { ...codeFields(confirm), ...decision } });
  }
}

/** One application at one provider. `auth`: how its secret is sent. */
export class Application {
  constructor(metadata, { clientId = 'desktop', auth = 'none', secret = 'demo-secret+/%' } = {}) {
    Object.assign(this, { metadata, clientId, auth, secret });
  }

  static async discover(issuer, options) {
    return new Application(await (await fetch(`${issuer}/.well-known/openid-configuration`)).json(), options);
  }

  /** Walks the authorization request through `browser`. Omits parameters that are null. */
  async authorize(browser, { parameters = {}, ...answers } = {}) {
    const verifier = random();
    const request = { client_id: this.clientId, response_type: 'code', redirect_uri: 'http://127.0.0.1:45454/callback', scope: 'openid profile email',
      state: random(), nonce: random(), code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...parameters };
    const sent = Object.entries(request).filter(([, value]) => value !== null);
    const result = await browser.visit(`${this.metadata.authorization_endpoint}?${new URLSearchParams(sent)}`, answers);
    return { ...result, request, verifier, parameters: result.callback && Object.fromEntries(result.callback.searchParams) };
  }

  async post(endpoint, fields, headers = {}) {
    const encode = (text) => encodeURIComponent(text).replace(/%20/g, '+');
    const basic = `Basic ${Buffer.from(`${encode(this.clientId)}:${encode(this.secret)}`).toString('base64')}`;
    const init = {
      none: () => form({ client_id: this.clientId, ...fields }),
      client_secret_post: () => form({ client_id: this.clientId, client_secret: this.secret, ...fields }),
      client_secret_basic: () => ({ ...form(fields), headers: { authorization: basic } }),
    }[this.auth]();
    const response = await fetch(this.metadata[endpoint], { redirect: 'manual', ...init, headers: { ...init.headers, ...headers } });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, text, json };
  }

  exchange({ parameters, request, verifier }, changes = {}, headers = {}) {
    return this.post('token_endpoint', { grant_type: 'authorization_code', code: parameters.code, redirect_uri: request.redirect_uri, code_verifier: verifier, ...changes },
      headers);
  }

  /** `dpop`: a proof of possession for the token request (RFC 9449). */
  async signIn(browser = new Browser(), { dpop, ...options } = {}) {
    const authorization = await this.authorize(browser, options);
    const { headers, json } = await this.exchange(authorization, {}, dpop ? { dpop } : {});
    return { ...json, headers, authorization, browser };
  }

  refresh(refreshToken) { return this.post('token_endpoint', { grant_type: 'refresh_token', refresh_token: refreshToken }); }
  revoke(token) { return this.post('revocation_endpoint', { token }); }

  userinfo(accessToken) { return fetch(this.metadata.userinfo_endpoint, { headers: { authorization: `Bearer ${accessToken}` } }); }

  async jwks() { return (await (await fetch(this.metadata.jwks_uri)).json()).keys; }

  /** RP-Initiated Logout §2: by POST as well. Resolves to the response. */
  postEndSession(browser, parameters) { return browser.get(this.metadata.end_session_endpoint, form(parameters)); }
  endSession(browser, parameters) { return browser.visit(`${this.metadata.end_session_endpoint}?${new URLSearchParams(parameters)}`); }
}
