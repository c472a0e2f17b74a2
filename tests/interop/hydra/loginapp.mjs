// SPDX-License-Identifier: Apache-2.0
// The pages that Ory Hydra leaves to whoever runs it: sign-in, consent (given without a question), and sign-out (confirmed without one).
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

const SIGN_IN = (wrong) => `<!doctype html><html lang="en"><title>Sign in with Hydra</title><h1>Sign in</h1>${wrong ? '<p>Wrong.</p>' : ''}
<form method="post"><input id="username" name="username"><input id="password" name="password" type="password"><button id="submit">Sign in</button></form>`;

export class LoginApp {
  #server;
  #admin;
  #people;

  /** `admin(method, path, body)` sends a request to Hydra's administration; see provider.mjs. */
  static async start({ admin, people }) {
    const self = new LoginApp();
    self.#admin = admin;
    self.#people = people;
    self.#server = createServer((request, response) => self.#answer(request, response).catch((cause) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`${cause.message}\n`);
    }));
    await new Promise((resolve) => self.#server.listen(0, '127.0.0.1', resolve));
    self.origin = `http://127.0.0.1:${self.#server.address().port}`;
    self.#server.unref();
    return self;
  }

  async #answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, this.origin);
    const step = pathname.slice(1);
    const challenge = searchParams.get(`${step}_challenge`);
    if (!['login', 'consent', 'logout'].includes(step) || !challenge) return response.writeHead(404).end();
    const path = `/admin/oauth2/auth/requests/${step}`;
    const query = new URLSearchParams({ [`${step}_challenge`]: challenge });
    const asked = await this.#admin('GET', `${path}?${query}`);
    const body = step === 'login' && !asked.skip ? await this.#signedIn(request, response) : this.#accepted(step, asked);
    if (!body) return undefined; // the page has been sent
    const { redirect_to: location } = await this.#admin('PUT', `${path}/accept?${query}`, body);
    return response.writeHead(303, { location }).end();
  }

  /** Whoever has entered the right password; otherwise sends the page. */
  async #signedIn(request, response) {
    const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : undefined;
    const person = this.#people.find(({ username, password }) => username === form?.get('username') && password === form?.get('password'));
    if (person) return { subject: person.username, remember: true, remember_for: 3600 };
    response.writeHead(200, { 'content-type': 'text/html' }).end(SIGN_IN(form));
    return undefined;
  }

  #accepted(step, asked) {
    if (step === 'login') return { subject: asked.subject };
    if (step === 'logout') return {};
    const { email, givenName, familyName } = this.#people.find(({ username }) => username === asked.subject);
    return { grant_scope: asked.requested_scope, grant_access_token_audience: asked.requested_access_token_audience, remember: true, remember_for: 3600,
      session: { id_token: { email, given_name: givenName, family_name: familyName, name: `${givenName} ${familyName}` } } };
  }
}
