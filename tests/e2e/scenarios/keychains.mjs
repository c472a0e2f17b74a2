// SPDX-License-Identifier: Apache-2.0
// KeePassXC and KWallet as real programs, through the window. Every window that they open is counted.
import { readFileSync, writeFileSync } from 'node:fs';
import * as keychain from '../lib/keychain.mjs';
import { people } from '../lib/provider.mjs';

const SHORT = 6; // lifetime of an access token in seconds
const REFRESH = { event: 'grant.success', grant_type: 'refresh_token' };
const PATIENCE = { timeoutMs: 60000 };
const isKeePassXC = keychain.name === 'keepassxc';
/** KeePassXC asks once in each run of Bifrost, about both entries (README). KWallet doesn't ask while it is open. */
const PER_RUN = isKeePassXC ? 1 : 0;
const REFUSED = /^(The keychain is locked|Keychain access was denied)$/;

const prompts = new keychain.Prompts();

function checkPrompts(stage, before, most, what) {
  stage.check(prompts.count - before <= most,
    `${what}: at most ${most} prompts, ${prompts.count - before} seen ${JSON.stringify(prompts.titles.slice(before))}`);
  return prompts.count;
}

async function forget(stage, status) {
  const log = `${stage.logs}/forget.log`;
  writeFileSync(log, '');
  const app = stage.launchApp({ args: ['--forget', ...stage.clientArguments], log });
  stage.equal(await app.ended, status, `--forget ends with ${status}`);
  const text = readFileSync(log, 'utf8');
  console.log(text.replace(/^/gm, '    ').trimEnd());
  return text;
}

async function signInAndClose(stage) {
  prompts.willAnswer('allow');
  await stage.startApp();
  await stage.signIn(people.ada);
  await stage.until('the session is stored', async () => (await stage.keyring.storedItems()).length === 1, PATIENCE);
  await stage.app.close();
}

/** Windows that are opened unasked would be opened by one of these. */
async function useWindow(stage) {
  await stage.app.click('Settings');
  await stage.app.click('Home');
  await stage.app.minimize();
  await stage.app.toFront();
}

/** By itself, or by 'Try again', which asks anew each time that it is pressed. */
async function restore(stage) {
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

export const scenarios = {
  async 'sign-in, restart, refresh and sign-out'(stage) {
    let before = prompts.count;
    prompts.willAnswer('allow');
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    before = checkPrompts(stage, before, 0, 'a start with nothing stored');
    await stage.signIn(people.ada);
    await stage.until('the session is stored', async () => (await stage.keyring.storedItems()).length === 1, PATIENCE);
    before = checkPrompts(stage, before, PER_RUN, 'sign-in');
    await stage.app.close();

    const starts = stage.browser.starts().length;
    const mark = await stage.provider.mark();
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace', PATIENCE);
    const first = await stage.provider.wait(REFRESH, mark, PATIENCE.timeoutMs);
    const second = await stage.provider.wait(REFRESH, first.seq, PATIENCE.timeoutMs);
    await stage.provider.wait(REFRESH, second.seq, PATIENCE.timeoutMs);
    stage.equal(stage.browser.starts().length, starts, 'restored and refreshed without a browser');
    before = checkPrompts(stage, before, PER_RUN, 'restart and three refreshes');
    await stage.pictureOfApp(`${keychain.name}-restored`);

    await stage.app.click('Sign Out');
    await stage.app.sees(/^You are signed out$/, PATIENCE);
    await stage.until('the keychain is empty', () => stage.keyring.isEmpty(), PATIENCE);
    stage.check(true, 'sign-out leaves nothing in the keychain');
    before = checkPrompts(stage, before, 0, 'sign-out');
    await stage.app.close();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/, PATIENCE);
    checkPrompts(stage, before, 0, 'a start after the sign-out');
  },

  async 'the keychain is restarted between two starts'(stage) {
    await signInAndClose(stage);
    await stage.keyring.lockKeyring(); // which saves it
    await stage.keyring.stopKeyring();
    await stage.keyring.startKeyring();
    const starts = stage.browser.starts().length;
    const before = prompts.count;
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace', PATIENCE);
    stage.equal(stage.browser.starts().length, starts, 'restored without a browser');
    checkPrompts(stage, before, PER_RUN, 'restart of both');
  },

  async 'forget removes a stored session'(stage) {
    await signInAndClose(stage);
    const before = prompts.count;
    const mark = await stage.provider.mark();
    await forget(stage, 0);
    await stage.provider.wait({ event: 'request', endpoint: 'revoke' }, mark);
    stage.check(await stage.keyring.isEmpty(), 'the keychain is empty');
    checkPrompts(stage, before, PER_RUN, '--forget');
  },

  async 'the keychain is locked, and its prompt is canceled'(stage) {
    await signInAndClose(stage);
    await stage.keyring.lockKeyring();
    let before = prompts.count;
    prompts.willAnswer('refuse');
    await stage.startApp();
    await stage.app.sees(REFUSED, PATIENCE);
    await useWindow(stage);
    before = checkPrompts(stage, before, 1, 'canceled at startup');
    await stage.pictureOfApp(`${keychain.name}-canceled`);
    await stage.app.press('Try again');
    // KWallet was seen to refuse without a window.
    if (isKeePassXC) await stage.until('another prompt', () => prompts.count > before, PATIENCE);
    else await stage.app.seesNoMore('^One moment$', PATIENCE);
    await prompts.closed();
    await stage.app.button('Try again', PATIENCE);
    await useWindow(stage);
    before = checkPrompts(stage, before, 1, 'canceled after Try again');
    if (isKeePassXC) await stage.app.close(); // KeePassXC 2.7 doesn't get well if it is asked while it loads
    await stage.keyring.stopKeyring();
    await stage.keyring.startKeyring(); // as a login does it: nobody can type the key of this wallet
    prompts.willAnswer('allow');
    if (isKeePassXC) await stage.startApp();
    await restore(stage);
    checkPrompts(stage, before, PER_RUN, 'unlocked');
  },

  async 'the keychain is locked, and unlocked in its prompt'(stage) {
    if (!isKeePassXC) stage.impossible('nobody can type the key of this wallet');
    await signInAndClose(stage);
    await stage.keyring.lockKeyring();
    const before = prompts.count;
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace', PATIENCE);
    checkPrompts(stage, before, 1 + PER_RUN, 'unlocked in the prompt');
  },

  async 'the prompt of a sign-in is canceled'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.keyring.lockKeyring();
    const before = prompts.count;
    prompts.willAnswer('refuse');
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    checkPrompts(stage, before, 0, 'nothing is stored');
    await stage.signIn(people.ada);
    await stage.app.sees(REFUSED, PATIENCE);
    stage.check(true, 'the user is signed in, and told that the session is not stored');
    const mark = await stage.provider.mark();
    const first = await stage.provider.wait(REFRESH, mark, PATIENCE.timeoutMs);
    await stage.provider.wait(REFRESH, first.seq, PATIENCE.timeoutMs);
    await useWindow(stage);
    checkPrompts(stage, before, 1, 'sign-in and two refreshes');
    await stage.pictureOfApp(`${keychain.name}-sign-in-canceled`);
  },

  async 'the prompt is left open'(stage) {
    await signInAndClose(stage);
    await stage.keyring.lockKeyring();
    const before = prompts.count;
    prompts.willAnswer('wait');
    await stage.startApp();
    await prompts.opened();
    await stage.app.sees('Your keychain needs an answer: look for its window', PATIENCE);
    await stage.app.click('Continue without keychain');
    await stage.app.sees('The keychain is still waiting for your answer', PATIENCE);
    await useWindow(stage);
    checkPrompts(stage, before, 1, 'left open');
    await stage.pictureOfApp(`${keychain.name}-left-open`);
    prompts.willAnswer(isKeePassXC ? 'allow' : 'refuse');
    await prompts.closed();
    await stage.app.sees(isKeePassXC ? 'Welcome, Ada Lovelace' : REFUSED, PATIENCE);
    await useWindow(stage);
    checkPrompts(stage, before, 1 + PER_RUN, 'the late answer counts');
  },

  async 'access is denied'(stage) {
    await signInAndClose(stage);
    await stage.keyring.askEachClient();
    let before = prompts.count;
    prompts.willAnswer('deny');
    await stage.startApp();
    await stage.app.sees('Keychain access was denied', PATIENCE);
    await useWindow(stage);
    before = checkPrompts(stage, before, 1, 'denied');
    await stage.pictureOfApp(`${keychain.name}-denied`);
    if (isKeePassXC) return; // it may remember the denial
    prompts.willAnswer('allow');
    await restore(stage);
    checkPrompts(stage, before, isKeePassXC ? PER_RUN : 1, 'allowed later');
  },

  async 'forget is denied access'(stage) {
    await signInAndClose(stage);
    await stage.keyring.lockKeyring();
    const before = prompts.count;
    prompts.willAnswer('refuse');
    const text = await forget(stage, 1);
    stage.check(/locked|denied/.test(text) && !/contains (no|any) Bifrost data/.test(text), 'it says why');
    checkPrompts(stage, before, 1, '--forget');
  },
};
