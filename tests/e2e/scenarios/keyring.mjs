// SPDX-License-Identifier: Apache-2.0
// A keychain that is locked, missing, or unresponsive. No session is lost, and nothing waits forever.
import { people } from '../lib/provider.mjs';

export const scenarios = {
  async 'the keychain is locked at startup'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await stage.keyring.lockKeyring();
    await stage.startApp();
    await stage.app.sees('The keychain is locked');
    stage.check(true, 'a locked keychain is not mistaken for being signed out');
    await stage.pictureOfApp('keychain-locked');
    await stage.keyring.unlockKeyring();
    await stage.app.sees('Welcome, Ada Lovelace', { timeoutMs: 40000 });
    await stage.app.seesNoMore('The keychain is locked');
    stage.check(true, 'once unlocked, it restores the session automatically');
  },

  async 'there is no keychain'(stage) {
    await stage.keyring.stopKeyring();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.signIn(people.ada);
    await stage.app.sees('No keychain is available');
    stage.check(true, 'the user is signed in and informed that the session ends with the application');
    await stage.pictureOfApp('keychain-absent');
    await stage.keyring.startKeyring();
    await stage.app.seesNoMore('No keychain is available');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'when a keychain appears, the session is stored automatically');
  },

  async 'the keychain hangs'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await stage.browser.clear();
    const goOn = await stage.keyring.hangKeyring();
    try {
      await stage.startApp();
      await stage.app.sees('Your keychain is slow to respond');
      await stage.app.button('Continue without keychain');
      stage.check(true, 'the user may continue before the deadline');
      await stage.app.sees("The keychain isn't responding", { timeoutMs: 60000 });
      await stage.app.button('Sign in');
      stage.check(true, 'the window stops waiting, reports that, and remains usable');
      await stage.pictureOfApp('keychain-hanging');
      await stage.signIn(people.ada);
      stage.check(true, 'sign-in works without it');
    } finally {
      goOn();
    }
    await stage.app.seesNoMore("The keychain isn't responding", { timeoutMs: 60000 });
    stage.check(true, 'when it responds again, the session is stored automatically');
  },

  async 'no keychain prompt appears if nothing is stored'(stage) {
    await stage.keyring.lockKeyring();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    stage.check(!await stage.app.seesNow('keychain is locked'), 'a locked keychain does not matter');
    await stage.keyring.unlockKeyring();
  },

  async 'the keyring was recreated'(stage) { // case 14
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await stage.browser.clear();
    await stage.keyring.resetKeyring();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    stage.check(!await stage.app.seesNow('keychain is locked'), 'a missing item is not reported as locked');
    await stage.signIn(people.ada);
    stage.equal((await stage.keyring.storedItems()).length, 1, 'and a new session is stored');
  },

  async 'the keyring is restarted while Bifrost is running'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    for (let times = 0; times < 3; times++) {
      await stage.keyring.stopKeyring();
      await stage.keyring.startKeyring();
    }
    await stage.app.click('Sign Out');
    await stage.app.sees(/^You are signed out$/);
    stage.equal((await stage.keyring.storedItems()).length, 0, 'Bifrost is still running, and the session is gone');
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
    stage.equal((await stage.keyring.storedItems()).length, 1, 'his sign-out does not affect her session');
    await stage.app.kill();
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
  },
};
