// SPDX-License-Identifier: Apache-2.0
// The provider is down: the signed-in user is known immediately, and pending work is completed automatically later.
import { people } from '../lib/provider.mjs';
import { until } from '../lib/until.mjs';

const OFFLINE = "You are still signed in, but the provider can't be reached";
const RETRY = { timeoutMs: 40000 }; // the first retry comes after 15 seconds, and so does a refresh that brought a token of two seconds

/** Signs in, then out while the provider is down. Resolves to the remaining refresh token. */
async function signOutOffline(stage) {
  await stage.startApp();
  await stage.signIn(people.ada);
  await stage.provider.control('down');
  const starts = stage.browser.starts().length;
  await stage.app.click('Sign Out');
  await stage.app.sees(/^You are signed out$/);
  await stage.app.sees("A sign-out isn't finished");
  await stage.app.sees('Session removed from this computer: done');
  await stage.app.sees('Refresh token revoked: later');
  stage.equal(stage.browser.starts().length, starts, 'no browser is opened for a provider that is down');
  const record = await stage.keyring.onlyRecord();
  stage.equal(Object.keys(record).sort().join(' '), 'clientId format issuer refreshTokens', 'of the session, it contains only the refresh token');
  return record.refreshTokens[0];
}

async function checkFinished(stage, token) {
  await stage.until('the keyring is empty', async () => (await stage.keyring.storedItems()).length === 0);
  await stage.app.seesNoMore("A sign-out isn't finished");
  stage.equal(await stage.provider.refreshWith(token), 'invalid_grant', 'the provider no longer accepts the refresh token');
}

export const scenarios = {
  async 'started while the provider is down: Welcome immediately, offline, and online again automatically'(stage) {
    const { provider } = stage;
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await provider.control('down');
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.app.sees(OFFLINE);
    await stage.app.sees('Signed in');
    stage.check(true, 'it shows who is signed in, since when, and that it is offline');
    await stage.pictureOfApp('offline-at-start');
    await provider.control('up');
    await stage.app.sees('You are now signed in!', RETRY);
    stage.check(true, 'it notices the provider automatically');
  },

  async 'started with an expired access token before the provider responds'(stage) {
    const { provider } = stage;
    await provider.control('ttl', { access: 2 });
    await stage.startApp();
    await stage.signIn(people.ada);
    const expiresAt = Date.now() + 2000;
    await stage.app.kill();
    await provider.control('ttl', { access: 3600 });
    await until('the access token has expired', () => Date.now() > expiresAt);
    await provider.control('delay', { endpoint: 'token', ms: 5000, count: 1 });
    const mark = await provider.mark();
    const asked = Date.now();
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    const answered = (await provider.eventsAfter(mark)).some(({ event, endpoint }) => event === 'response' && endpoint === 'token');
    stage.check(!answered && Date.now() - asked < 10000, 'Welcome is there before the provider has answered');
    await provider.wait({ event: 'grant.success', grant_type: 'refresh_token' }, mark, RETRY.timeoutMs);
    stage.check(true, 'the session is renewed in the background');
  },

  async 'signed out while the provider is down: finished when it is up again'(stage) {
    const token = await signOutOffline(stage);
    await stage.pictureOfApp('sign-out-unfinished');
    const mark = await stage.provider.mark();
    await stage.provider.control('up');
    await stage.provider.wait({ event: 'request', endpoint: 'revoke' }, mark, RETRY.timeoutMs);
    await checkFinished(stage, token);
    stage.check(true, 'the sign-out was finished automatically');
    await stage.app.click('Sign in');
    await stage.browser.page(/^Sign In$/);
    stage.check(true, 'the provider, whose session was never ended, asks for credentials');
  },

  async 'signed out while the provider is down, then closed: the next start finishes it'(stage) {
    const token = await signOutOffline(stage);
    await stage.app.kill();
    await stage.provider.control('up');
    await stage.startApp();
    await stage.app.sees('You are signed out');
    await checkFinished(stage, token);
  },

  async 'an unfinished sign-out can be finished manually or discarded'(stage) {
    const token = await signOutOffline(stage);
    await stage.app.click('Finish now');
    await stage.app.sees("The provider isn't responding");
    await stage.app.click('Discard');
    await stage.app.seesNoMore("A sign-out isn't finished");
    await stage.until('the keyring is empty', async () => (await stage.keyring.storedItems()).length === 0);
    await stage.provider.control('up');
    stage.equal(await stage.provider.refreshWith(token), 'granted', 'nothing was revoked');
  },

  async 'signed out here only'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    const starts = stage.browser.starts().length;
    const mark = await stage.provider.mark();
    await stage.app.click('Session');
    await stage.app.press('Sign out here only');
    await stage.app.sees(/^You are signed out$/);
    await stage.app.sees('Refresh token revoked: not done');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
    stage.equal(stage.browser.starts().length, starts, 'no browser was opened');
    const told = (await stage.provider.eventsAfter(mark)).filter(({ endpoint }) => ['revoke', 'logout'].includes(endpoint));
    stage.equal(told.length, 0, 'the provider was not notified');
    await stage.pictureOfApp('signed-out-here');
    await stage.app.click('Sign in');
    await stage.browser.page(/^Sign In$/);
    stage.check(true, 'the next sign-in asks for credentials nevertheless');
  },
};
