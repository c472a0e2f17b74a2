// SPDX-License-Identifier: Apache-2.0
// A real keychain as session/keychain.sh runs it: gnome-keyring, KeePassXC or KWallet. Has the functions of keyring.mjs that hold for all,
// and the keychain's windows: what they ask, how often, and the user's answer.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from './processes.mjs';
import { until } from './until.mjs';

export const name = process.env.KEYCHAIN;

const control = (what) => run(process.env.KEYCHAIN_CONTROL, [what], { timeout: 120000 });

export const startKeyring = () => control('start');
export const stopKeyring = () => control('stop');
export const resetKeyring = () => control('reset');
export const lockKeyring = () => control('lock');

/** From now on, the keychain asks about each client that it doesn't know. KeePassXC always does here. */
export async function askEachClient() {
  if (name !== 'kwallet') return;
  await lockKeyring(); // which saves it
  await stopKeyring();
  const file = `${process.env.XDG_CONFIG_HOME}/kwalletrc`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('Prompt on Open=false', 'Prompt on Open=true').replace(/\[Auto Allow\][^[]*/, ''));
  await startKeyring();
}

/** All entries, 'service/key'. */
export async function entries() { return (await control('list')).split('\n').filter(Boolean); }
/** All but the index that names them and the list of accounts. */
export async function storedItems() { return (await entries()).filter((entry) => !/\/(index|accounts)$/.test(entry)); }
export async function isEmpty() { return (await entries()).length === 0; }

const PASSWORD = ['t', 'e', 's', 't', 'Return'];
/** What a user may do with a window of the keychain: the keys to press. */
const KEYS = {
  'Access Request': { allow: ['Return'], deny: ['Escape'] },
  'Unlock Database': { allow: PASSWORD, refuse: ['Escape'] },
  'Unlock Login Keyring': { allow: PASSWORD, refuse: ['Escape'] },
  // To unlock, or, where access is asked for, to allow it once; there Escape would deny it forever.
  'KDE Wallet Service': { unlock: PASSWORD, allow: ['alt+o'], deny: ['alt+d'], refuse: ['Escape'] },
};
const TITLES = name === 'keepassxc' ? 'Access Request|Unlock Database' : '.';

const xdotool = (...args) => run('xdotool', args, { env: { ...process.env, DISPLAY: process.env.KEYCHAIN_DISPLAY } });

/** A busy machine takes seconds to close a window, and a second key might reach what is behind it. */
const AGAIN_MS = 15000;

/** The user in front of the keychain's windows. A window that is shown again counts again. */
export class Prompts {
  #answer = 'allow';
  #open = new Map(); // { title, pressedAt, missed } by window
  /** The titles of all windows so far. */
  titles = [];

  constructor() { this.#watch(); }

  /** 'allow', 'unlock', 'deny' (access), 'refuse' (to unlock), or 'wait', which leaves them open. */
  willAnswer(answer) { this.#answer = answer; }

  get count() { return this.titles.length; }
  get isOpen() { return this.#open.size > 0; }

  opened() { return until('a window of the keychain', () => this.isOpen, { timeoutMs: 60000 }); }
  closed() { return until('no window of the keychain', () => !this.isOpen, { timeoutMs: 60000 }); }

  async #watch() {
    for (;;) {
      await this.#look().catch(() => {}); // a window may close meanwhile
      await pause(50);
    }
  }

  async #look() {
    const found = await xdotool('search', '--onlyvisible', '--name', TITLES).catch(() => '');
    const windows = found.split('\n').filter(Boolean);
    for (const [window, shown] of this.#open) {
      shown.missed = windows.includes(window) ? 0 : shown.missed + 1;
      if (shown.missed > 3) this.#open.delete(window); // a search may miss a window while another one closes
    }
    for (const window of windows) {
      if (!this.#open.has(window)) {
        const title = await xdotool('getwindowname', window);
        this.titles.push(`${title} (${window})`);
        this.#open.set(window, { title, pressedAt: 0, missed: 0 });
      }
      await this.#respond(window, this.#open.get(window));
    }
  }

  /** As a person does it: the window in front gets the keys. */
  async #respond(window, shown) {
    const keys = Object.entries(KEYS).find(([text]) => shown.title.includes(text))?.[1][this.#answer];
    if (!keys || Date.now() - shown.pressedAt < AGAIN_MS) return;
    await xdotool('windowactivate', '--sync', window);
    if (await xdotool('getwindowfocus') !== window) return; // not yet
    shown.pressedAt = Date.now();
    await xdotool('key', ...keys);
  }
}
