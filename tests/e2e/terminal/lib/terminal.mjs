// SPDX-License-Identifier: Apache-2.0
// What a scenario is given: bifrostctl in a terminal, the provider, a keyring, a person with a browser, and servers that want a token.
import { createWriteStream, mkdirSync, mkdtempSync } from 'node:fs';
import { dirname } from 'node:path';
import * as keyring from '../../lib/keyring.mjs';
import { start } from '../../lib/processes.mjs';
import { Provider } from '../../lib/provider.mjs';
import { Judge } from '../../lib/scenarios.mjs';
import { until, within } from '../../lib/until.mjs';
import { Browser } from '../../../idp/testclient.mjs';
import { Person } from '../../../fault/lib/person.mjs';
import { Servers } from './servers.mjs';

/** As on a desktop: Qt's platform `offscreen` needs no display. */
const DESKTOP = { DISPLAY: ':0', QT_QPA_PLATFORM: 'offscreen' };

export class Terminal extends Judge {
  keyring = keyring;
  until = until;

  static async open({ program, window, tls, out }) {
    const self = new Terminal();
    Object.assign(self, { program, window, out, log: createWriteStream(`${out}/bifrostctl.log`), trustsCa: process.env.SESSION_TRUSTS_CA === '1' });
    self.provider = await Provider.start({ logDirectory: out });
    self.person = await Person.seat(process.env.SESSION_DIR);
    self.servers = await Servers.start({ tls, userInfo: `${new URL(self.provider.issuer).origin}/t/demo/oauth2/userinfo` });
    return self;
  }

  /** Everything as on a first day. */
  async reset() {
    await this.provider.reset();
    await keyring.resetKeyring();
    this.person.forget();
    this.person.answers = {};
    this.servers.reset();
    this.home = mkdtempSync(`${process.env.SESSION_DIR}/home.`);
    this.environment = { ...process.env, PATH: `${this.person.bin}:${dirname(this.program)}:${process.env.PATH}`, HOME: this.home,
      XDG_CONFIG_HOME: `${this.home}/config`, XDG_DATA_HOME: `${this.home}/data`, BIFROST_ISSUER: this.provider.issuer, BIFROST_CLIENT_ID: 'desktop' };
    mkdirSync(`${this.home}/config`);
  }

  close() { return this.servers.close(); }

  /** Starts `program` with what it is to read (null: nothing yet), as the `OtherUser` `user` if there is one; `ended` resolves to
   *  { status, stdout, stderr }, `stderr()` is what it has said so far. */
  spawn(program, args, { env = {}, input = '', cwd = this.home, user } = {}) {
    const own = { cwd, env: { ...(user ?? this).environment, ...env }, stdio: ['pipe', 'pipe', 'pipe'] };
    const child = start(program, args, user ? user.as({ ...own, cwd: user.home }) : own);
    const text = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) child[stream].setEncoding('utf8').on('data', (piece) => { text[stream] += piece; });
    const closed = new Promise((resolve) => { child.on('close', resolve); });
    child.stdin.on('error', () => {});
    if (input !== null) child.stdin.end(input);
    const ended = Promise.all([child.ended, closed]).then(([status]) => {
      this.log.write(`$ ${program} ${args.join(' ')}\n${text.stderr}-> ${status}\n`);
      return { status, ...text };
    });
    return { child, ended, stderr: () => text.stderr };
  }

  /** Runs a program to its end. */
  run(program, args, { timeoutMs = 30000, ...options } = {}) {
    return within(`${program} ${args.join(' ')} ends`, this.spawn(program, args, options).ended, timeoutMs);
  }

  /** Runs bifrostctl to its end. */
  ctl(args, options) { return this.run(this.program, args, options); }

  /** The same, in a desktop session. */
  ctlOnDesktop(args, { env = {}, ...options } = {}) { return this.ctl(args, { ...options, env: { ...DESKTOP, ...env } }); }

  /** In a terminal of its own, whose output is all that it shows. */
  ctlOnTerminal(args, options) {
    const command = [this.program, ...args].map((word) => `'${word}'`).join(' ');
    return this.run('script', ['-qec', command, '/dev/null'], options);
  }

  async signIn(args = [], answers = {}) {
    this.person.answers = answers;
    const result = await this.ctlOnDesktop(['login', ...args]);
    if (result.status !== 0) throw new Error(`login ended with ${result.status}: ${result.stderr}`);
    return result;
  }

  /** What a person does on another device: opens the address, confirms the code, signs in, with `answers` as somebody else than usual. */
  async confirmOnDevice(address, answers = {}) {
    const { titles } = await new Browser().decideOnDevice(address, { confirm: 'yes' }, answers);
    return titles.at(-1);
  }

  /** Where a browser on another computer is sent after the person has signed in at `address`. */
  async returnAddress(address) {
    const { callback } = await new Browser().visit(address);
    return callback;
  }

  /** Whether the provider accepts an access token. */
  async isValid(token) {
    const address = `${new URL(this.provider.issuer).origin}/t/demo/oauth2/userinfo`;
    return (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).status === 200;
  }

  async has(program) {
    return (await this.run('sh', ['-c', `command -v ${program}`])).status === 0;
  }

  note(text) { console.log(`  ..  ${text}`); }
}
