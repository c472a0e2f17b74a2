// SPDX-License-Identifier: Apache-2.0
// The window as a screen reader knows it; see accessibility.py.
import { createInterface } from 'node:readline';
import { firstLine, start } from './processes.mjs';
import { within } from './until.mjs';

const HELPER = new URL('../accessibility.py', import.meta.url).pathname;

export class Accessibility {
  #helper;
  #pending = new Map();
  #last = 0;

  static async start(logDirectory) {
    const self = new Accessibility();
    // Debian's own Python: it is the one that has the bindings.
    self.#helper = start('/usr/bin/python3', [HELPER], { stdio: ['pipe', 'pipe', 'pipe'] });
    self.#helper.stderr.on('data', (data) => process.stderr.write(data));
    await within('accessibility', firstLine(self.#helper, self.#helper.stdout));
    createInterface(self.#helper.stdout).on('line', (line) => self.#answer(JSON.parse(line)));
    return self;
  }

  #answer({ id, error, ...value }) {
    const { resolve, reject } = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) reject(new Error(error));
    else resolve(value);
  }

  /** From now on, what begins to show as a notification is noted; `heard()` says what. */
  listen() { return this.ask({ op: 'listen' }); }

  async heard() { return (await this.ask({ op: 'heard' })).names; }

  /** op, pid, and role, name, pattern, index */
  ask(request) {
    const id = ++this.#last;
    const answer = new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    this.#helper.stdin.write(`${JSON.stringify({ ...request, id })}\n`);
    return within(`an answer to ${JSON.stringify(request)}`, answer);
  }
}
