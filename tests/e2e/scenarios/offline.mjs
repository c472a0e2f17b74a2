// SPDX-License-Identifier: Apache-2.0
// Without the provider: who is signed in is known at once, and what was missed is made up for by itself.
import { people } from '../lib/provider.mjs';
import { until } from '../lib/until.mjs';

const OFFLINE = 'You are still signed in, but the provider cannot be reached';
const RETRY = { timeoutMs: 40000 }; // the first pause is 15 seconds

/** Signed in, then out while nobody answers. Resolves to the refresh token that is left. */
async function signOutOffline(stage) {
  await stage.startApp();
  await stage.signIn(people.ada);
  await stage.provider.control('down');
  const starts = stage.browser.starts().length;
  await stage.app.click('Sign Out');
  await stage.app.sees(/^You are signed out$/);
  await stage.app.sees('A sign-out is not finished');
  await stage.app.sees('Session removed from this computer: done');
  await stage.app.sees('Refresh token revoked: later');
  stage.equal(stage.browser.starts().length, starts, 'no browser is sent to a provider that is not there');
  const record = await stage.keyring.onlyRecord();
  stage.equal(Object.keys(record).sort().join(' '), 'clientId format issuer refreshTokens', 'of the session it keeps the refresh token alone');
  return record.refreshTokens[0];
}

async function checkFinished(stage, token) {
  await stage.until('the keyring is empty', async () => (await stage.keyring.storedItems()).length === 0);
  await stage.app.seesNoMore('A sign-out is not finished');
  stage.equal(await stage.provider.refreshWith(token), 'invalid_grant', 'the provider takes the refresh token no more');
}

export const scenarios = {
  async 'started without the provider: Welcome at once, offline, and online again by itself'(stage) {
    const { provider } = stage;
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await provider.control('down');
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.app.sees(OFFLINE);
    await stage.app.sees('Signed in');
    stage.check(true, 'it says who is signed in, since when, and that it is offline');
    await stage.pictureOfApp('offline-at-start');
    await provider.control('up');
    await stage.app.sees('You are now signed in!', RETRY);
    stage.check(true, 'it notices the provider without anybody doing anything');
  },

  async 'started with an expired access token before the provider answers'(stage) {
    const { provider } = stage;
    await provider.control('ttl', { access: 2 });
    await stage.startApp();
    await stage.signIn(people.ada);
    const expiresAt = Date.now() + 2000;
    await stage.app.kill();
    await provider.control('ttl', { access: 3600 });
    await until('the access token has expired', () => Date.now() > expiresAt);
    await provider.control('delay', { endpoint: '*', ms: 5000, count: 2 });
    const mark = await provider.mark();
    const asked = Date.now();
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    const answered = (await provider.eventsAfter(mark)).some(({ event, endpoint }) => event === 'response' && endpoint === 'token');
    stage.check(!answered && Date.now() - asked < 10000, 'Welcome is there before the provider has answered');
    await provider.wait({ event: 'grant.success', grant_type: 'refresh_token' }, mark);
    stage.check(true, 'the session is renewed in the background');
  },

  async 'signed out without the provider: finished when it is back'(stage) {
    const token = await signOutOffline(stage);
    await stage.pictureOfApp('sign-out-unfinished');
    const mark = await stage.provider.mark();
    await stage.provider.control('up');
    await stage.provider.wait({ event: 'request', endpoint: 'revoke' }, mark, RETRY.timeoutMs);
    await checkFinished(stage, token);
    stage.check(true, 'nobody had to do anything');
    await stage.app.click('Sign in');
    await stage.browser.page(/^Sign In$/);
    stage.check(true, 'the provider, whose session was never ended, asks for credentials');
  },

  async 'signed out without the provider, and ended: the next start finishes it'(stage) {
    const token = await signOutOffline(stage);
    await stage.app.kill();
    await stage.provider.control('up');
    await stage.startApp();
    await stage.app.sees('You are signed out');
    await checkFinished(stage, token);
  },

  async 'an unfinished sign-out can be finished by hand, or dropped'(stage) {
    const token = await signOutOffline(stage);
    await stage.app.click('Finish now');
    await stage.app.sees('The provider does not answer');
    await stage.app.click('Drop it');
    await stage.app.seesNoMore('A sign-out is not finished');
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
    stage.equal(told.length, 0, 'the provider was told nothing');
    await stage.pictureOfApp('signed-out-here');
    await stage.app.click('Sign in');
    await stage.browser.page(/^Sign In$/);
    stage.check(true, 'the next sign-in asks for credentials all the same');
  },
};
