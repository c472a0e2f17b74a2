// SPDX-License-Identifier: Apache-2.0
// A keychain that is locked, missing, or hangs. Nobody loses a session over it, and nothing waits for ever.
import { people } from '../lib/provider.mjs';

export const scenarios = {
  async 'the keychain is locked at the start'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await stage.keyring.lockKeyring();
    await stage.startApp();
    await stage.app.sees('The keychain is locked');
    stage.check(true, 'a locked keychain is not taken for being signed out');
    await stage.pictureOfApp('keychain-locked');
    await stage.keyring.unlockKeyring();
    await stage.app.sees('Welcome, Ada Lovelace', { timeoutMs: 40000 });
    await stage.app.seesNoMore('The keychain is locked');
    stage.check(true, 'unlocked, it gives the session back, and nobody has to ask');
  },

  async 'there is no keychain'(stage) {
    await stage.keyring.stopKeyring();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.signIn(people.ada);
    await stage.app.sees('No keychain is available');
    stage.check(true, 'the person is signed in, and told that the session lasts until the end');
    await stage.pictureOfApp('keychain-absent');
    await stage.keyring.startKeyring();
    await stage.app.seesNoMore('No keychain is available');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'when there is one, the session is stored, and nobody has to ask');
  },

  async 'the keychain hangs'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await stage.browser.clear();
    const goOn = await stage.keyring.hangKeyring();
    try {
      await stage.startApp();
      await stage.app.sees('Your keychain is slow to answer');
      await stage.app.button('Continue without it');
      stage.check(true, 'a person may go on before the deadline');
      await stage.app.sees('The keychain does not answer', { timeoutMs: 60000 });
      await stage.app.button('Sign in');
      stage.check(true, 'the window gives up waiting, says so, and can be used');
      await stage.pictureOfApp('keychain-hanging');
      await stage.signIn(people.ada);
      stage.check(true, 'sign-in works without it');
    } finally {
      goOn();
    }
    await stage.app.seesNoMore('The keychain does not answer', { timeoutMs: 60000 });
    stage.check(true, 'when it answers again, the session is stored, and nobody has to ask');
  },

  async 'nobody who has nothing stored is asked for anything'(stage) {
    await stage.keyring.lockKeyring();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    stage.check(!await stage.app.seesNow('keychain is locked'), 'a locked keychain is no business of theirs');
    await stage.keyring.unlockKeyring();
  },

  async 'the keyring was made anew'(stage) { // case 14
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await stage.browser.clear();
    await stage.keyring.resetKeyring();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    stage.check(!await stage.app.seesNow('keychain is locked'), 'what is gone is not called locked');
    await stage.signIn(people.ada);
    stage.equal((await stage.keyring.storedItems()).length, 1, 'and a new session is stored');
  },

  async 'the keyring is started anew while Bifrost runs'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    for (let times = 0; times < 3; times++) {
      await stage.keyring.stopKeyring();
      await stage.keyring.startKeyring();
    }
    await stage.app.click('Sign Out');
    await stage.app.sees(/^You are signed out$/);
    stage.equal((await stage.keyring.storedItems()).length, 0, 'Bifrost lives, and the session is gone from it');
  },

  async 'two clients keep two sessions'(stage) {
    const other = { args: ['--issuer', stage.provider.issuer, '--client-id', 'desktop-norotate'] };
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await stage.browser.clear();
    await stage.startApp(other);
    await stage.app.sees(/^You are signed out$/);
    await stage.signIn(people.bob);
    stage.equal((await stage.keyring.storedItems()).length, 2, 'one does not replace the other');
    await stage.app.kill();
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'she is still signed in with her client');
    await stage.app.kill();
    await stage.startApp(other);
    await stage.app.sees('Welcome, Bob Бобров');
    await stage.app.click('Sign Out');
    await stage.app.sees(/^You are signed out$/);
    stage.equal((await stage.keyring.storedItems()).length, 1, 'his sign-out takes nothing of hers');
    await stage.app.kill();
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
  },
};
