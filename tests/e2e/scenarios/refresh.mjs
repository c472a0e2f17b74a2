// SPDX-License-Identifier: Apache-2.0
// The session is kept: while the application is running, and across a pause in which the access token expires.
import { people } from '../lib/provider.mjs';
import { until } from '../lib/until.mjs';

const SHORT = 6; // lifetime of an access token in seconds
const REFRESH = { event: 'grant.success', grant_type: 'refresh_token' };

export const scenarios = {
  async 'the session is renewed automatically while the application is running'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.signIn(people.ada);
    const starts = stage.browser.starts().length;
    const mark = await stage.provider.mark();
    const first = await stage.provider.wait(REFRESH, mark);
    await stage.provider.wait(REFRESH, first.seq);
    stage.check(true, 'refreshed twice automatically, with a rotated refresh token');
    stage.check(await stage.app.seesNow('Welcome, Ada Lovelace'), 'Home has not changed');
    stage.equal(stage.browser.starts().length, starts, 'no browser was opened');
    await stage.app.click('Session');
    await stage.app.sees(/^Renewed$/);
    const { reuses } = await stage.provider.control('stats');
    stage.equal(reuses, 0, 'no refresh token was used twice');
  },

  async 'a session with an expired access token is renewed at startup'(stage) {
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
    await stage.app.sees('The provider no longer accepts this session');
    await stage.app.sees('You are signed out');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'its keyring entry is gone');
    await stage.pictureOfApp('session-ended-by-provider');
  },

  async 'a session that ended in the background is reported when the window is activated'(stage) {
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
      await stage.app.sees('The provider no longer accepts this session');
      await stage.app.minimize();
      stage.check(true, `the window, activated ${time}, says why`);
    }
    await stage.pictureOfApp('session-ended-behind');
    await stage.app.click('Close');
    await stage.app.seesNoMore('The provider no longer accepts this session');
    stage.check(true, 'until that is closed');
  },

  async 'a session survives a provider outage'(stage) {
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.provider.control('down');
    await stage.app.sees("You are still signed in, but the provider can't be reached");
    stage.equal((await stage.keyring.storedItems()).length, 1, 'its keyring entry stays');
    await stage.pictureOfApp('home-offline');
    await stage.provider.control('up');
    await stage.app.click('Try again');
    await stage.app.sees('You are now signed in!');
    stage.check(true, 'Try again renews it');
  },

  async 'a refused refresh is a refusal: the session is kept, and signing in replaces it'(stage) {
    const { provider } = stage;
    await provider.control('ttl', { access: SHORT });
    const app = await stage.startApp();
    await stage.signIn(people.ada);
    const words = 'Client is disabled';
    await provider.control('fail', { endpoint: 'token', status: 403, body: { error: 'access_denied', error_description: words }, count: null });
    await app.sees('The provider refuses to renew this session');
    await app.sees(words);
    stage.check(!(await app.seesNow("can't be reached")), 'nothing is called unreachable');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'its keyring entry stays');
    await stage.pictureOfApp('refresh-refused');
    await provider.control('reset');
    await app.press('Sign in');
    await (await stage.browser.consentPage()).click('#approve', { noWaitAfter: true });
    await app.sees('You are now signed in!');
    await app.seesNoMore('The provider refuses to renew this session');
    stage.check(true, 'signing in replaces the session');
  },
};
