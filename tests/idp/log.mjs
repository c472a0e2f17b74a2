// SPDX-License-Identifier: Apache-2.0
// The event log: JSON lines in a file, the newest events in memory, counts, and waiters. Never contains a code, token, secret, or password:
// of a request, only the path, the parameters' names, and the values of the few harmless parameters.
import { appendFileSync } from 'node:fs';

const KEPT_IN_MEMORY = 5000;
const HARMLESS = new Set(['client_id', 'response_type', 'response_mode', 'scope', 'prompt', 'redirect_uri', 'ui_locales', 'max_age',
  'post_logout_redirect_uri', 'code_challenge_method', 'acr_values', 'grant_type', 'token_type_hint', 'fidp', 'orgDiscoveryType']);

/** { names, values }: all names, harmless values. Takes URLSearchParams or a parsed body. */
export function describeParameters(parameters) {
  const entries = parameters instanceof URLSearchParams ? [...parameters] : Object.entries(parameters ?? {});
  return {
    names: entries.map(([name]) => name.slice(0, 60)),
    values: Object.fromEntries(entries.filter(([name]) => HARMLESS.has(name)).map(([name, value]) => [name, String(value).slice(0, 200)])),
  };
}

export class Log {
  #file;
  #recent = [];
  #waiters = new Set();
  #counts = new Map();
  #seq = 0;

  constructor(file) { this.#file = file; }

  get seq() { return this.#seq; }

  write(event, fields = {}) {
    const entry = { seq: ++this.#seq, time: new Date().toISOString(), event, ...fields };
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(entry)}\n`);
    this.#recent.push(entry);
    if (this.#recent.length > KEPT_IN_MEMORY) this.#recent.shift();
    this.count(`event:${event}`);
    for (const waiter of this.#waiters) waiter(entry);
  }

  count(name) { this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1); }

  counts(prefix) {
    return Object.fromEntries([...this.#counts].filter(([name]) => name.startsWith(prefix)).map(([name, n]) => [name.slice(prefix.length), n]));
  }

  resetCounts() { this.#counts.clear(); }

  eventsAfter(seq) { return this.#recent.filter((entry) => entry.seq > seq); }

  /** The first event after `after` whose fields equal all of `match`; undefined when `timeoutMs` has passed. */
  wait({ match, after, timeoutMs }) {
    const fits = (entry) => entry.seq > after && Object.entries(match).every(([name, value]) => entry[name] === value);
    const seen = this.#recent.find(fits);
    if (seen) return Promise.resolve(seen);
    return new Promise((resolve) => {
      const finish = (entry) => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        resolve(entry);
      };
      const waiter = (entry) => { if (fits(entry)) finish(entry); };
      const timer = setTimeout(finish, timeoutMs, undefined);
      this.#waiters.add(waiter);
    });
  }
}
