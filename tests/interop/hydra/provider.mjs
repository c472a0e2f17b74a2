// SPDX-License-Identifier: Apache-2.0
// Ory Hydra: its program with a database of its own, a client made anew for each scenario, and the pages of loginapp.mjs.
import { basename } from 'node:path';
import { run, start, stop } from '../../e2e/lib/processes.mjs';
import { until } from '../../e2e/lib/until.mjs';
import { freePort } from '../lib/freeport.mjs';
import { ada } from '../lib/people.mjs';
import { LoginApp } from './loginapp.mjs';

const CLIENT = 'desktop';
const ADDRESS = 'http://127.0.0.1:27421/callback'; // at a sign-out it compares the port
const KEYS = '/admin/keys/hydra.openid.id-token';

const client = {
  client_id: CLIENT, token_endpoint_auth_method: 'none', grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
  scope: 'openid profile email offline_access', redirect_uris: [ADDRESS], post_logout_redirect_uris: [ADDRESS],
};

export class Provider {
  clientId = CLIENT;
  people = [ada];
  #program;
  #log;
  #ports;
  #loginApp;
  #process;

  /** `home` is what install.sh has built. */
  static async start({ home, logDirectory }) {
    const self = new Provider();
    self.version = basename(home).replace('hydra-', '');
    self.#program = `${home}/hydra`;
    self.#log = `${logDirectory}/hydra.log`;
    self.#ports = { public: await freePort(), admin: await freePort() };
    self.#loginApp = await LoginApp.start({ admin: (...request) => self.#admin(...request), people: self.people });
    await run(self.#program, ['migrate', 'sql', '--read-from-env', '--yes'], { env: self.#environment, timeout: 120000 });
    await self.start();
    return self;
  }

  get #environment() {
    return { ...process.env, DSN: `sqlite://${process.env.SESSION_DIR}/hydra.sqlite?_fk=true`, SECRETS_SYSTEM: 'only for tests of the desktop',
      SERVE_PUBLIC_HOST: '127.0.0.1', SERVE_PUBLIC_PORT: this.#ports.public, SERVE_ADMIN_HOST: '127.0.0.1', SERVE_ADMIN_PORT: this.#ports.admin,
      URLS_SELF_ISSUER: this.issuer, URLS_LOGIN: `${this.#loginApp.origin}/login`, URLS_CONSENT: `${this.#loginApp.origin}/consent`,
      URLS_LOGOUT: `${this.#loginApp.origin}/logout`, WEBFINGER_OIDC_DISCOVERY_SUPPORTED_CLAIMS: 'sub', SQA_OPT_OUT: 'true' };
  }

  async start() {
    this.#process = start(this.#program, ['serve', 'all', '--dev'], { log: this.#log, env: this.#environment });
    const died = this.#process.ended.then((how) => { throw new Error(`Hydra ended with ${how}; see ${this.#log}`); });
    died.catch(() => {});
    const ready = until('Hydra', async () => (await fetch(`${this.issuer}.well-known/openid-configuration`)).ok, { timeoutMs: 300000, everyMs: 250 });
    await Promise.race([ready, died]);
  }

  stop() { return stop(this.#process); }

  get issuer() { return `http://127.0.0.1:${this.#ports.public}/`; }

  get clientArguments() { return ['--issuer', this.issuer, '--client-id', CLIENT, '--scope', client.scope]; }

  // Administration

  async #admin(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${this.#ports.admin}${path}`, { method, signal: AbortSignal.timeout(60000),
      headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`Hydra, ${method} ${path.split('?')[0]}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  async reset() {
    for (const person of this.people) await this.#admin('DELETE', `/admin/oauth2/auth/sessions/login?subject=${person.username}`);
    await this.disableClient().catch(() => {}); // there may be none
    await this.#admin('POST', '/admin/clients', client);
  }

  async accessTokenLifetime(seconds) {
    const grants = ['authorization_code', 'refresh_token'].map((grant) => [`${grant}_grant_access_token_lifespan`, `${seconds}s`]);
    await this.#admin('PUT', `/admin/clients/${CLIENT}/lifespans`, Object.fromEntries(grants));
  }

  /** It has no other way than to delete it. */
  disableClient() { return this.#admin('DELETE', `/admin/clients/${CLIENT}`); }

  changeClient(members) { return this.#admin('PUT', `/admin/clients/${CLIENT}`, { ...client, ...members }); }

  endSessions({ username }) { return this.#admin('DELETE', `/admin/oauth2/auth/sessions/consent?subject=${username}&all=true`); }

  async keyIds() { return (await this.#admin('GET', KEYS)).keys.map(({ kid }) => kid); }

  /** A new signing key. The old ones are published as long as `keepOld` says so. */
  async rotateKeys({ keepOld }) {
    const old = await this.keyIds();
    await this.#admin('POST', KEYS, { alg: 'RS256', use: 'sig', kid: '' });
    if (keepOld) return;
    for (const kid of old) await this.#admin('DELETE', `${KEYS}/${kid}`);
  }

  async refreshWith(token) {
    const answer = await fetch(`${this.issuer}oauth2/token`, { method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token, client_id: CLIENT }) });
    return (await answer.json()).error ?? 'granted';
  }

  // Pages

  async signInPage(browser) {
    const page = await browser.page(/^Sign in with Hydra$/);
    await page.waitForSelector('#submit');
    return page;
  }

  async enter(page, { username, password }) {
    await page.fill('#username', username);
    await page.fill('#password', password);
    await page.click('#submit', { noWaitAfter: true });
  }

  /** Its own error page. */
  async unknownClientPage(browser) {
    const page = await browser.page(/error/i);
    await page.waitForSelector('text=/invalid_client/');
    return page;
  }
}
