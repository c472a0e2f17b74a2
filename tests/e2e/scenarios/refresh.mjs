// SPDX-License-Identifier: Apache-2.0
// The session stays alive: while the application runs, and over a pause in which the access token expires.
import { people } from '../lib/provider.mjs';
import { until } from '../lib/until.mjs';

const SHORT = 6; // seconds that an access token lives
const REFRESH = { event: 'grant.success', grant_type: 'refresh_token' };

export const scenarios = {
  async 'the session renews itself while the application runs'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.signIn(people.ada);
    const starts = stage.browser.starts().length;
    const mark = await stage.provider.mark();
    const first = await stage.provider.wait(REFRESH, mark);
    await stage.provider.wait(REFRESH, first.seq);
    stage.check(true, 'refreshed twice by itself, with a rotated refresh token');
    stage.check(await stage.app.seesNow('Welcome, Ada Lovelace'), 'Home has not changed');
    stage.equal(stage.browser.starts().length, starts, 'no browser was opened');
    await stage.app.click('Session');
    await stage.app.sees(/^Renewed$/);
    const { reuses } = await stage.provider.control('stats');
    stage.equal(reuses, 0, 'no refresh token was used twice');
  },

  async 'a session whose access token has expired is renewed at the start'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.signIn(people.ada);
    const expiresAt = Date.now() + SHORT * 1000;
    await stage.app.kill();
    await stage.provider.control('ttl', { access: 3600 });
    await until('the access token has expired', () => Date.now() > expiresAt);
    const starts = stage.browser.starts().length;
    const mark = await stage.provider.mark();
    await stage.startApp();
    await stage.provider.wait(REFRESH, mark);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.equal(stage.browser.starts().length, starts, 'renewed without a browser');
  },

  async 'a session that the provider has ended is signed out, with the reason'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.provider.control('revoke-grants', { user: 'ada' });
    await stage.app.sees('Sign in once more');
    await stage.app.sees('You are signed out');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'its keyring entry is gone');
    await stage.pictureOfApp('session-ended-by-provider');
  },

  async 'a session that ends while nobody looks says so when the window is back'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.minimize();
    const mark = await stage.provider.mark();
    await stage.provider.control('revoke-grants', { user: 'ada' });
    await stage.provider.wait({ event: 'grant.error' }, mark);
    await stage.app.sees('You are signed out');
    for (const time of ['once', 'twice']) {
      await stage.app.toFront(); // activates the window
      await stage.app.sees('Sign in once more');
      await stage.app.minimize();
      stage.check(true, `the window, activated ${time}, says why`);
    }
    await stage.pictureOfApp('session-ended-behind');
    await stage.app.click('Close');
    await stage.app.seesNoMore('Sign in once more');
    stage.check(true, 'until that is closed');
  },

  async 'a session survives a provider that is down'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.provider.control('down');
    await stage.app.sees('You are still signed in, but the provider cannot be reached');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'its keyring entry stays');
    await stage.pictureOfApp('home-offline');
    await stage.provider.control('up');
    await stage.app.click('Try again');
    await stage.app.sees('You are now signed in!');
    stage.check(true, 'Try again renews it');
  },
};
