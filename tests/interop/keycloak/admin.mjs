// SPDX-License-Identifier: Apache-2.0
// Keycloak's Admin REST API, as its temporary administrator.

export const ADMINISTRATOR = { username: 'admin', password: 'admin' };

export class Admin {
  #origin;

  constructor(origin) { this.#origin = origin; }

  async #token() {
    const answer = await fetch(`${this.#origin}/realms/master/protocol/openid-connect/token`, { method: 'POST',
      body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', ...ADMINISTRATOR }) });
    return (await answer.json()).access_token; // valid for a minute
  }

  /** Sends one request below /admin/realms. Resolves to its JSON, if there is any. */
  async request(method, path, body) {
    const answer = await fetch(`${this.#origin}/admin/realms${path}`, { method, signal: AbortSignal.timeout(60000),
      headers: { authorization: `Bearer ${await this.#token()}`, 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`Keycloak, ${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  get(path) { return this.request('GET', path); }
}
