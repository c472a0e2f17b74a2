// SPDX-License-Identifier: Apache-2.0
// Keycloak: its program, a realm made anew for each scenario, and its pages.
import { cpSync, readFileSync } from 'node:fs';
import { start, stop } from '../../e2e/lib/processes.mjs';
import { until } from '../../e2e/lib/until.mjs';
import { freePort } from '../lib/freeport.mjs';
import { ada } from '../lib/people.mjs';
import { ADMINISTRATOR, Admin } from './admin.mjs';

const CLIENT = 'desktop';
const KEYS = 'components?type=org.keycloak.keys.KeyProvider';

/** A public native client, registered with a loopback address without a port. */
const client = {
  clientId: CLIENT, publicClient: true, directAccessGrantsEnabled: false, redirectUris: ['http://127.0.0.1/callback'],
  attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': '+' },
};

const user = ({ username, password, email, givenName, familyName }) => ({
  username, enabled: true, email, emailVerified: true, firstName: givenName, lastName: familyName,
  credentials: [{ type: 'password', value: password, temporary: false }],
});

export class Provider {
  clientId = CLIENT;
  people = [ada];
  #home;
  #log;
  #port;
  #process;
  #admin;
  #realm;
  #count = 0;

  /** `home` is what install.sh has prepared. A copy of it runs, so that its data ends with the session. */
  static async start({ home, logDirectory }) {
    const self = new Provider();
    self.#home = `${process.env.SESSION_DIR}/keycloak`;
    cpSync(home, self.#home, { recursive: true });
    self.version = /(\d[\d.]*)/.exec(readFileSync(`${home}/version.txt`, 'utf8'))[1];
    self.#log = `${logDirectory}/keycloak.log`;
    self.#port = await freePort();
    self.#admin = new Admin(self.#origin);
    await self.start();
    return self;
  }

  get #origin() { return `http://127.0.0.1:${this.#port}`; }

  async start() {
    const options = ['--optimized', '--http-enabled=true', '--http-host=127.0.0.1', `--http-port=${this.#port}`, `--hostname=${this.#origin}`, '--cache=local'];
    this.#process = start(`${this.#home}/bin/kc.sh`, ['start', ...options], { log: this.#log, env: { ...process.env,
      KC_BOOTSTRAP_ADMIN_USERNAME: ADMINISTRATOR.username, KC_BOOTSTRAP_ADMIN_PASSWORD: ADMINISTRATOR.password,
      JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1' } }); // it runs for minutes, and starts in half the time
    const died = this.#process.ended.then((how) => { throw new Error(`Keycloak ended with ${how}; see ${this.#log}`); });
    died.catch(() => {});
    const ready = until('Keycloak', async () => (await fetch(`${this.#origin}/realms/master`)).ok, { timeoutMs: 600000, everyMs: 250 });
    await Promise.race([ready, died]);
  }

  stop() { return stop(this.#process); }

  async reset() {
    if (this.#realm) await this.#admin.request('DELETE', `/${encodeURIComponent(this.#realm)}`);
    await this.createRealm(`bifrost${++this.#count}`);
  }

  /** A realm of this name with the client and the people; used from now on. */
  async createRealm(realm) {
    await this.#admin.request('POST', '', { realm, enabled: true, clients: [client], users: this.people.map(user) });
    this.#realm = realm;
  }

  /** The realm's name as it stands in addresses. */
  get issuer() { return `${this.#origin}/realms/${encodeURIComponent(this.#realm)}`; }

  get clientArguments() { return ['--issuer', this.issuer, '--client-id', CLIENT]; }

  // Administration

  #path(rest) { return `/${encodeURIComponent(this.#realm)}/${rest}`; }

  async #clientPath() {
    const [{ id }] = await this.#admin.get(this.#path(`clients?clientId=${CLIENT}`));
    return this.#path(`clients/${id}`);
  }

  async #userPath({ username }) {
    const [{ id }] = await this.#admin.get(this.#path(`users?exact=true&username=${username}`));
    return this.#path(`users/${id}`);
  }

  /** Changes members of the client; `attributes` are added to those it has. */
  async changeClient({ attributes = {}, ...members }) {
    const path = await this.#clientPath();
    const now = await this.#admin.get(path);
    await this.#admin.request('PUT', path, { ...now, ...members, attributes: { ...now.attributes, ...attributes } });
  }

  disableClient() { return this.changeClient({ enabled: false }); }

  async deleteClient() { await this.#admin.request('DELETE', await this.#clientPath()); }

  changeRealm(members) { return this.#admin.request('PUT', `/${encodeURIComponent(this.#realm)}`, members); }

  /** Leaves attributes out of ID tokens, so that UserInfo alone has them. */
  async attributesOnlyInUserInfo() {
    const scopes = (await this.#admin.get(this.#path('client-scopes'))).filter(({ name }) => ['profile', 'email'].includes(name));
    for (const { id, protocolMappers } of scopes) {
      for (const mapper of protocolMappers) {
        const path = this.#path(`client-scopes/${id}/protocol-mappers/models/${mapper.id}`);
        await this.#admin.request('PUT', path, { ...mapper, config: { ...mapper.config, 'id.token.claim': 'false' } });
      }
    }
  }

  accessTokenLifetime(seconds) { return this.changeRealm({ accessTokenLifespan: seconds }); }

  async changeUser(person, members) {
    const path = await this.#userPath(person);
    await this.#admin.request('PUT', path, { ...await this.#admin.get(path), ...members });
  }

  async endSessions(person) { await this.#admin.request('POST', `${await this.#userPath(person)}/logout`); }

  /** The key IDs of RS256 that it publishes. */
  async keyIds() {
    const { keys } = await (await fetch(`${this.issuer}/protocol/openid-connect/certs`)).json();
    return keys.filter(({ alg }) => alg === 'RS256').map(({ kid }) => kid);
  }

  /** A new signing key. The old ones are published as long as `keepOld` says so. */
  async rotateKeys({ keepOld }) {
    const old = (await this.#admin.get(this.#path(KEYS))).filter(({ providerId }) => providerId === 'rsa-generated');
    await this.#admin.request('POST', this.#path('components'), { name: `rotated${Date.now()}`, providerId: 'rsa-generated',
      providerType: 'org.keycloak.keys.KeyProvider', config: { priority: ['200'], algorithm: ['RS256'] } });
    for (const key of old) {
      const config = keepOld ? { ...key.config, active: ['false'] } : { ...key.config, active: ['false'], enabled: ['false'] };
      await this.#admin.request('PUT', this.#path(`components/${key.id}`), { ...key, config });
    }
  }

  async refreshWith(token) {
    const answer = await fetch(`${this.issuer}/protocol/openid-connect/token`, { method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token, client_id: CLIENT }) });
    return (await answer.json()).error ?? 'granted';
  }

  // Pages

  async signInPage(browser) {
    const page = await browser.page(/^Sign in to /);
    await page.waitForSelector('#kc-login');
    return page;
  }

  async enter(page, { username, password }) {
    if (await page.locator('#username').isVisible()) await page.fill('#username', username); // not asked for when it signs in again
    await page.fill('#password', password);
    await page.click('#kc-login', { noWaitAfter: true });
  }

  async unknownClientPage(browser) {
    const page = await browser.page(/^Sign in to /);
    await page.waitForSelector('#kc-error-message');
    return page;
  }

  async confirmSignOut(browser) {
    const page = await browser.page(/^Sign out|^Log(ging)? out|^Sign in to /);
    await page.click('#kc-logout', { noWaitAfter: true });
  }

  /** Declines on the consent page. */
  async deny(browser) {
    const page = await browser.page(/^Sign in to |^Grant Access/);
    await page.click('#kc-cancel', { noWaitAfter: true });
  }
}
