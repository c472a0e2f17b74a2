// SPDX-License-Identifier: Apache-2.0
// The environment of a scenario: provider, keyring, a user, and programs that use the library.
import { createWriteStream, mkdtempSync } from 'node:fs';
import * as keyring from '../../e2e/lib/keyring.mjs';
import { Provider } from '../../e2e/lib/provider.mjs';
import { Judge } from '../../e2e/lib/scenarios.mjs';
import { until } from '../../e2e/lib/until.mjs';
import { FaultClient } from './client.mjs';
import { Person } from './person.mjs';

/** Longer than the lifetime of any access token here, so that `refresh` always contacts the provider. */
export const ALWAYS = 1_000_000;

/** Matches a stored session, whatever surrounds it. */
const HOLDS_TOKENS = /token"/i;

export class World extends Judge {
  keyring = keyring;
  until = until;
  #clients = new Set();
  #homes = 0;

  static async open({ program, helper, effects, out }) {
    const self = new World();
    Object.assign(self, { program, helper, effects, out, log: createWriteStream(`${out}/client.log`) });
    self.provider = await Provider.start({ logDirectory: out });
    self.person = await Person.seat(process.env.SESSION_DIR);
    return self;
  }

  /** Resets everything to its initial state. */
  async reset() {
    await this.stopClients();
    await this.provider.reset();
    await keyring.resetKeyring();
    this.person.forget();
    this.clientId = 'desktop';
    this.moveHome();
  }

  /** A new user folder and a new name in the keyring, so that nothing from before is visible. */
  moveHome() {
    this.home = mkdtempSync(`${process.env.SESSION_DIR}/home.`);
    this.application = `org.example.fault${++this.#homes}`;
  }

  /** Starts a new process of the program; `args` and `env` are added to the usual ones. */
  async startClient({ clientId = this.clientId, data = `${this.home}/data`, args = [], env = {} } = {}) {
    const client = await FaultClient.start({ program: this.program, log: this.log,
      args: ['--issuer', this.provider.issuer, '--client-id', clientId, '--application', this.application, '--data', data, ...args],
      env: { PATH: `${this.person.bin}:${process.env.PATH}`, QT_LOGGING_RULES: 'bifrost.*=true', QT_MESSAGE_PATTERN: '%{time boot} %{pid} %{category} %{message}', ...env } });
    this.#clients.add(client);
    return client;
  }

  /** Signs in, in a process that exits afterwards. */
  async signIn() {
    const client = await this.startClient();
    const { error, storageProblem } = await client.ask('sign-in');
    if (error ?? storageProblem) throw new Error(`the sign-in fails: ${(error ?? storageProblem).text}`);
    await client.stop();
  }

  /** Whether the keyring contains tokens of this user's program; QtKeychain writes base64. */
  async hasSecret() {
    for (const path of await keyring.storedItems()) {
      const { attributes, secret } = await keyring.readItem(path);
      if (Object.values(attributes).includes(this.application) && HOLDS_TOKENS.test(Buffer.from(secret, 'base64').toString('latin1'))) return true;
    }
    return false;
  }

  async stopClients() {
    await Promise.all([...this.#clients].map((client) => client.stop()));
    this.#clients.clear();
  }

  note(text) { console.log(`  ..  ${text}`); }
}
