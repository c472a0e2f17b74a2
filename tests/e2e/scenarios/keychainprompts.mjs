// SPDX-License-Identifier: Apache-2.0
// Real keychains that are locked, and what the user answers when they ask. Every window that they open is counted.
import * as keychain from '../lib/keychain.mjs';
import { PATIENCE, PER_RUN, REFUSED, SHORT, UNLOCK, checkPrompts, checkRestored, isKeePassXC, prompts, refreshes, restore, runCommand, signIn,
  signInAndClose, useWindow } from '../lib/keychainplay.mjs';
import { people } from '../lib/provider.mjs';

export const scenarios = {
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
    await stage.until('another prompt', () => prompts.count > before, PATIENCE);
    await prompts.closed();
    await stage.app.button('Try again', PATIENCE);
    await useWindow(stage);
    before = checkPrompts(stage, before, 1, 'canceled after Try again');
    prompts.willAnswer(UNLOCK);
    await stage.app.press('Try again');
    await stage.app.sees('Welcome, Ada Lovelace', PATIENCE);
    checkPrompts(stage, before, 1 + PER_RUN, 'unlocked after Try again');
  },

  async 'the keychain is locked, and unlocked in its prompt'(stage) {
    await signInAndClose(stage);
    await stage.keyring.lockKeyring();
    const before = prompts.count;
    prompts.willAnswer(UNLOCK);
    await checkRestored(stage, 'unlocked in the prompt');
    checkPrompts(stage, before, 1 + PER_RUN, 'unlocked in the prompt');
  },

  async 'the keychain is locked while Bifrost runs'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await signIn(stage);
    let before = prompts.count;
    prompts.willAnswer('refuse');
    await stage.keyring.lockKeyring();
    await stage.app.sees(REFUSED, PATIENCE); // a refresh looks first whether another process has refreshed
    await useWindow(stage);
    before = checkPrompts(stage, before, 1, 'locked, and the prompt of the next refresh canceled');
    await stage.pictureOfApp(`${keychain.name}-locked-while-running`);
    prompts.willAnswer(UNLOCK);
    await stage.app.press('Try again');
    await stage.app.seesNoMore(REFUSED, PATIENCE);
    await stage.app.sees('Welcome, Ada Lovelace');
    before = checkPrompts(stage, before, 1 + PER_RUN, 'unlocked after Try again');
    await stage.app.close();
    prompts.willAnswer('allow');
    await checkRestored(stage, 'nothing was lost');
    checkPrompts(stage, before, PER_RUN, 'the next start');
  },

  async 'the prompt of a sign-in is canceled'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.keyring.lockKeyring();
    const before = prompts.count;
    prompts.willAnswer('refuse');
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await useWindow(stage);
    checkPrompts(stage, before, 0, 'a user who never signed in');
    await stage.signIn(people.ada);
    await stage.app.sees(REFUSED, PATIENCE);
    stage.check(true, 'the user is signed in, and told that the session is not stored');
    await refreshes(stage, 2);
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
    prompts.willAnswer(UNLOCK);
    await stage.app.sees('Welcome, Ada Lovelace', PATIENCE);
    await useWindow(stage);
    checkPrompts(stage, before, 1 + PER_RUN, 'the late answer counts');
  },

  async 'access is denied'(stage) {
    if (keychain.name === 'gnome-keyring') stage.impossible('gnome-keyring asks about no program');
    await signInAndClose(stage);
    await stage.keyring.askEachClient();
    let before = prompts.count;
    prompts.willAnswer('deny');
    await stage.startApp();
    await stage.app.sees('Keychain access was denied', PATIENCE);
    await useWindow(stage);
    before = checkPrompts(stage, before, 1, 'denied');
    await stage.pictureOfApp(`${keychain.name}-denied`);
    prompts.willAnswer('allow');
    await restore(stage);
    checkPrompts(stage, before, isKeePassXC ? PER_RUN : 1, 'allowed later');
  },

  async 'forget is denied access'(stage) {
    await signInAndClose(stage);
    await stage.keyring.lockKeyring();
    const before = prompts.count;
    prompts.willAnswer('refuse');
    const { status, text } = await runCommand(stage, 'forget', /The settings were kept/);
    stage.equal(status, 1, '--forget ends with 1');
    stage.check(/locked|denied/.test(text) && !/contains (no|any) Bifrost data/.test(text), 'it says why');
    checkPrompts(stage, before, 1, '--forget');
  },
};
