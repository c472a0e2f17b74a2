// SPDX-License-Identifier: Apache-2.0
// Sign-outs: the order of requests to the provider, and sign-outs from which the browser never returns: the user is signed out, and nothing
// hangs.
import { people } from '../lib/provider.mjs';

const OTHER_PORT = 27499; // the provider accepts this port for sign-in but not for sign-out
const HINT = { timeoutMs: 20000 }; // appears after ten seconds

async function checkNotConfirmed(stage) {
  await stage.app.click('Done');
  await stage.app.sees(/^You are signed out$/);
  await stage.app.sees('The sign-out was not confirmed');
  await stage.app.sees('Provider confirmed the sign-out: not done');
  await stage.app.sees('Refresh token revoked: done');
  stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
}

/** The names of the requested endpoints, in order. */
async function asked(stage, mark) {
  const events = await stage.provider.eventsAfter(mark);
  return events.filter(({ event, endpoint }) => event === 'request' && ['logout', 'revoke'].includes(endpoint)).map(({ endpoint }) => endpoint).join();
}

export const scenarios = {
  async 'a provider that ends its session at a revocation gets the sign-out first'(stage) {
    const { provider } = stage;
    await provider.control('quirks', { revocationEndsSession: true });
    const app = await stage.startApp();
    await stage.signIn(people.ada);
    const mark = await provider.mark();
    await app.click('Sign Out');
    const ended = await provider.wait({ event: 'end_session' }, mark);
    stage.check(ended.hadSession, 'the sign-out finds the session, so that the provider can tell others');
    await app.sees('Refresh token revoked: done');
    stage.equal(await asked(stage, mark), 'logout,logout,revoke,revoke', 'the tokens are revoked after the browser returns'); // the first checks for POST support
    await app.sees('Provider confirmed the sign-out: done');
  },

  async 'the program exits while the browser is at the provider'(stage) {
    const { provider } = stage;
    const app = await stage.startApp();
    await stage.signIn(people.ada);
    const mark = await provider.mark();
    await provider.control('fail', { endpoint: 'logout', action: 'hang', count: 2 });
    await app.click('Sign Out');
    const probed = await provider.wait({ event: 'request', endpoint: 'logout' }, mark); // checks for POST support
    await provider.wait({ event: 'request', endpoint: 'logout' }, probed.seq);
    const [token] = (await stage.keyring.onlyRecord()).refreshTokens;
    await app.kill();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.until('the keyring is empty', async () => (await stage.keyring.storedItems()).length === 0);
    stage.equal(await asked(stage, mark), 'logout,logout,revoke', 'the next start revokes the refresh token');
    stage.equal(await provider.refreshWith(token), 'invalid_grant', 'the provider no longer accepts it');
  },

  async 'the browser returns without state'(stage) {
    const { provider } = stage;
    await provider.control('quirks', { logoutWithoutState: true });
    const app = await stage.startApp();
    await stage.signIn(people.ada);
    await app.click('Sign Out');
    await app.sees('The sign-out was not confirmed');
    await app.sees('Provider confirmed the sign-out: failed');
    await app.sees('Refresh token revoked: done');
    await stage.browser.page(/^You are signed out/);
    await stage.pictureOfApp('sign-out-without-state');
  },

  async 'the provider no longer publishes the key of the ID token'(stage) {
    const { provider } = stage;
    const app = await stage.startApp();
    await stage.signIn(people.ada);
    await provider.control('rotate-keys', { keepOld: false });
    const mark = await provider.mark();
    await app.click('Sign Out');
    const page = await stage.browser.page(/^Sign out$/);
    stage.check(true, 'without a hint it asks, and shows no error');
    await page.click('#logout');
    await app.sees('Provider confirmed the sign-out: done');
    await provider.wait({ event: 'end_session.success' }, mark);
  },

  async 'the provider rejects the sign-out with its own error page'(stage) {
    const { provider } = stage;
    const app = await stage.startApp({ args: [...stage.clientArguments, '--redirect-port', `${OTHER_PORT}`] });
    await stage.signIn(people.ada);
    await app.click('Sign Out');
    await stage.browser.page(/^Error$/);
    await app.sees('Signing Out...');
    await app.sees('No response from the browser yet', HINT);
    await app.sees(`http://127.0.0.1:${OTHER_PORT}/callback`);
    await app.button('Copy URL');
    await stage.pictureOfApp('sign-out-mismatch');
    await checkNotConfirmed(stage);
    await stage.pictureOfApp('sign-out-not-confirmed');
    const mark = await provider.mark();
    await app.click('End session in browser');
    const page = await stage.browser.page(/^Sign out$/);
    await page.click('#logout');
    await provider.wait({ event: 'end_session.success' }, mark);
    await app.sees('is open in your browser');
    stage.check(true, 'the user ends the session in the browser');
    await app.click('Sign in');
    await stage.browser.page(/^Sign In$/);
    stage.check(true, 'and yet the next sign-in asks for credentials');
  },

  async 'what the provider may have rejected is omitted from the second attempt'(stage) {
    const { provider } = stage;
    const app = await stage.startApp({ args: [...stage.clientArguments, '--redirect-port', `${OTHER_PORT}`] });
    await stage.signIn(people.ada);
    await app.click('Sign Out');
    await app.sees('No response from the browser yet', HINT);
    const mark = await provider.mark();
    await app.click('Sign out without returning');
    await (await stage.browser.page(/^Sign out$/)).click('#logout');
    await provider.wait({ event: 'end_session.success' }, mark);
    stage.check(true, 'without the hint, which may be what is refused, the provider asks, and ends its session');
    await stage.browser.page(/^Signed out$/);
    await app.sees('when you are signed out there');
    await stage.pictureOfApp('sign-out-without-return');
    stage.check(!(await asked(stage, mark)).includes('revoke'), 'nothing is revoked before the user confirms');
    await checkNotConfirmed(stage);
  },

  async 'the user closes the tab instead of confirming the sign-out'(stage) {
    const { provider } = stage;
    await stage.startApp();
    await stage.signIn(people.ada);
    const mark = await provider.mark();
    await provider.control('fail', { endpoint: 'logout', action: 'hang', count: 2 });
    await stage.app.click('Sign Out');
    const asked = await provider.wait({ event: 'request', endpoint: 'logout' }, mark); // checks for POST support
    await provider.wait({ event: 'request', endpoint: 'logout' }, asked.seq);
    await stage.browser.clear();
    await stage.app.sees('Signing Out...');
    await checkNotConfirmed(stage);
    const mark2 = await provider.mark();
    await stage.signIn(people.ada);
    stage.check((await provider.eventsAfter(mark2)).some(({ event }) => event === 'login_page'), 'the next sign-in asks for credentials');
  },
};
