// SPDX-License-Identifier: Apache-2.0
// The demo provider in a process of its own, and its control channel.
import { firstLine, start, stop } from './processes.mjs';
import { within } from './until.mjs';

const HOME = new URL('../../idp/', import.meta.url).pathname;

export const people = {
  ada: { username: 'ada', password: 'lovelace+1/2' },
  bob: { username: 'bob', password: 'builder' },
  carol: { username: 'carol', password: 'seabright' },
};

export class Provider {
  #process;
  #control;

  /** `tls`: { key, cert } for https. `host`: its name. */
  static async start({ tls, host, logDirectory }) {
    const self = new Provider();
    const args = ['server.mjs', '--port', '0', '--exit-with-stdin', '--quiet', '--log', `${logDirectory}/provider.jsonl`];
    if (tls) args.push('--tls', `${tls.key},${tls.cert}`);
    if (host) args.push('--host', host);
    self.#process = start(`${HOME}node.sh`, args, { cwd: HOME, stdio: ['pipe', 'pipe', 'inherit'] });
    const ready = JSON.parse(await within('the provider', firstLine(self.#process, self.#process.stdout), 30000));
    self.issuer = ready.issuer;
    self.#control = ready.control;
    return self;
  }

  /** One command of the control channel; see tests/idp/README.md. */
  async control(command, parameters = {}) {
    const response = await fetch(`${this.#control}/${command}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters), signal: AbortSignal.timeout(60000) });
    const answer = await response.json();
    if (!response.ok) throw new Error(`provider, ${command} ${JSON.stringify(parameters)}: ${answer.error}`);
    return answer;
  }

  /** A mark in the provider's log: what comes after it is new. */
  async mark() { return (await this.control('stats')).seq; }

  /** The first event like `match` after `mark`, past or to come. */
  wait(match, mark = 0, timeoutMs = 20000) { return this.control('wait', { ...match, after: mark, timeoutMs }); }

  async eventsAfter(mark) { return (await this.control('events', { after: mark })).events; }

  /** What it says to a refresh of the client 'desktop' with this token. */
  async refreshWith(token) {
    const answer = await fetch(`${new URL(this.issuer).origin}/t/demo/oauth2/token`, { method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token, client_id: 'desktop' }) });
    return (await answer.json()).error ?? 'granted';
  }

  reset() { return this.control('reset', { storage: true }); }

  stop() { return stop(this.#process); }
}
