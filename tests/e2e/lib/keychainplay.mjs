// SPDX-License-Identifier: Apache-2.0
// What the scenarios with real keychains have in common: the user in front of both programs, and the prompts counted.
import { readFileSync, writeFileSync } from 'node:fs';
import * as keychain from './keychain.mjs';
import { people } from './provider.mjs';

export const SHORT = 5; // lifetime of an access token in seconds
export const PATIENCE = { timeoutMs: 60000 };
export const isKeePassXC = keychain.name === 'keepassxc';
export const REFUSED = /^(The keychain is locked|Keychain access was denied)$/;
/** KeePassXC asks once in each run of Bifrost, about both entries (README). The others don't ask while they are open. */
export const PER_RUN = isKeePassXC ? 1 : 0;
/** The answer that opens a locked keychain. KWallet has one window for two questions. */
export const UNLOCK = keychain.name === 'kwallet' ? 'unlock' : 'allow';

export const prompts = new keychain.Prompts();

/** At most `most` since there were `before`. Resolves to how many there are now. */
export function checkPrompts(stage, before, most, what) {
  stage.check(prompts.count - before <= most,
    `${what}: at most ${most} prompts, ${prompts.count - before} seen ${JSON.stringify(prompts.titles.slice(before))}`);
  return prompts.count;
}

export async function checkNothingLeft(stage, what) {
  await stage.until('the keychain is empty', () => stage.keyring.isEmpty(), PATIENCE).catch(() => {});
  stage.equal((await keychain.entries()).join(', '), '', `${what} leaves nothing in the keychain`);
}

/** The account stays in the list for the next sign-in. */
export async function checkNoSession(stage, what) {
  const sessions = async () => (await keychain.entries()).filter((entry) => !/\/(index|accounts)$/.test(entry));
  await stage.until('the keychain has no session', async () => (await sessions()).length === 0, PATIENCE).catch(() => {});
  stage.equal((await sessions()).join(', '), '', `${what} leaves no session in the keychain`);
}

/** Without a window: its exit status and what it prints, up to `last`. */
export async function runCommand(stage, option, last) {
  const log = `${stage.logs}/${option}.log`;
  writeFileSync(log, '');
  const status = await stage.launchApp({ args: [`--${option}`, ...stage.clientArguments], log }).ended;
  await stage.until(`its last line, ${last}`, () => last.test(readFileSync(log, 'utf8')));
  const text = readFileSync(log, 'utf8');
  console.log(text.replace(/^/gm, '    ').trimEnd());
  return { status, text };
}

/** Signed in, and stored. */
export async function signIn(stage) {
  prompts.willAnswer('allow');
  await stage.startApp();
  await stage.signIn(people.ada);
  await stage.until('the session is stored', async () => (await stage.keyring.storedItems()).length === 1, PATIENCE);
}

export async function signInAndClose(stage) {
  await signIn(stage);
  await stage.app.close();
}

/** Resolves after `count` more refreshes. */
export async function refreshes(stage, count) {
  let seq = await stage.provider.mark();
  for (let times = 0; times < count; ++times) {
    ({ seq } = await stage.provider.wait({ event: 'grant.success', grant_type: 'refresh_token' }, seq, PATIENCE.timeoutMs));
  }
}

/** Windows that are opened unasked would be opened by one of these. */
export async function useWindow(stage) {
  await stage.app.click('Settings');
  await stage.app.click('Home');
  await stage.app.minimize();
  await stage.app.toFront();
}

/** By itself, or by 'Try again', which asks anew each time that it is pressed. */
export async function restore(stage) {
  let pressedAt = 0;
  await stage.until('Welcome', async () => {
    if (await stage.app.seesNow('^Welcome, Ada Lovelace$')) return true;
    if (Date.now() - pressedAt > 15000 && !prompts.isOpen && await stage.app.seesNow('^Try again$')) {
      await stage.app.press('Try again');
      pressedAt = Date.now();
    }
    return false;
  }, { ...PATIENCE, everyMs: 1000 }).catch((cause) => {
    throw new Error(`${cause.message}; prompts: ${JSON.stringify(prompts.titles)}, open: ${prompts.isOpen}`);
  });
}

/** A new start shows the session, and the provider sees no browser. */
export async function checkRestored(stage, what) {
  const starts = stage.browser.starts().length;
  await stage.startApp();
  await stage.app.sees('Welcome, Ada Lovelace', PATIENCE);
  stage.equal(stage.browser.starts().length, starts, `${what}: restored without a browser`);
}
