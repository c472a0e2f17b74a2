// SPDX-License-Identifier: Apache-2.0
// The sign-in after a sign-out: whether the provider asks for credentials, and to which port the browser returns.
import { createServer } from 'node:net';
import { people } from '../lib/provider.mjs';

const PORT = 27421;

/** Signs out here but stays signed in at the provider. */
async function signOutHere(stage) {
  await stage.app.click('Session');
  await stage.app.click('Sign out here only');
  await stage.app.click('Home');
  await stage.app.sees(/^You are signed out$/);
}

/** Signs in again without being asked for a password. */
async function signInUnasked(stage) {
  const mark = await stage.provider.mark();
  await stage.app.click('Sign in');
  await (await stage.browser.consentPage()).click('#approve');
  await stage.app.sees('Welcome, Ada Lovelace');
  stage.check(!(await stage.provider.eventsAfter(mark)).some(({ event }) => event === 'login_page'), 'nobody was asked for a password');
}

/** Another program on the registered port. */
async function takePort() {
  const server = createServer((socket) => socket.destroy()); // a browser may probe it
  await new Promise((resolve) => { server.listen(PORT, '127.0.0.1', resolve); });
  return { release: () => new Promise((resolve) => { server.close(resolve); }) };
}

export const scenarios = {
  async 'the provider signs in again without asking'(stage) {
    await stage.provider.control('login-prompt', { mode: 'ignore' });
    await stage.startApp();
    await stage.signIn(people.ada);
    stage.check(!await stage.app.seesNow('without asking'), 'the first sign-in shows no such notice');
    const asked = Date.now();
    await signOutHere(stage);
    await stage.until('a moment that a clock can tell from the first sign-in', () => Date.now() > asked + 4000);
    await signInUnasked(stage);
    await stage.app.sees('The provider signed you in again without asking');
    await stage.pictureOfApp('signed-in-unasked');
    await stage.app.minimize();
    await stage.app.toFront();
    stage.check(await stage.app.seesNow('The provider signed you in again without asking'), 'the window shows that until it is dismissed');
    await stage.app.click('Close');
    await stage.app.seesNoMore('The provider signed you in again without asking');
  },

  async 'the provider answers prompt=login with login_required'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.provider.control('login-prompt', { mode: 'refuse' });
    await signOutHere(stage);
    const starts = stage.browser.starts().length;
    const mark = await stage.provider.mark();
    await signInUnasked(stage);
    await stage.app.sees('The provider declined to ask you to sign in');
    await stage.pictureOfApp('login-prompt-refused');
    stage.equal(stage.browser.starts().length, starts + 1, 'the same tab continued');
    const refusals = (await stage.provider.eventsAfter(mark)).filter(({ event, error }) => event === 'authorization' && error);
    stage.equal(refusals.map(({ error }) => error).join(), 'login_required', 'it was rejected once and not requested again');
  },

  async 'the browser returns to [::1], and from the sign-out'(stage) {
    await stage.startApp({ args: ['--issuer', stage.provider.issuer, '--client-id', 'desktop-ipv6', '--redirect-host', '[::1]'] });
    const page = await stage.signIn(people.ada);
    stage.equal(new URL(page.url()).host, `[::1]:${PORT}`, 'it lands there');
    await stage.app.click('Sign Out');
    await stage.app.sees('Provider confirmed the sign-out: done', { timeoutMs: 30000 });
    stage.check(true, 'and returns from there');
  },

  async 'another program uses the port'(stage) {
    const other = await takePort();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.app.click('Sign in');
    await stage.app.sees(`Port ${PORT} is taken`);
    await stage.app.sees(new RegExp(`used by .*process ${process.pid}\\)`));
    await stage.browser.signInPage();
    await stage.pictureOfApp('port-taken');
    await other.release();
    await stage.app.click('Try again');
    await stage.app.seesNoMore(`Port ${PORT} is taken`);
    await stage.app.sees('Continue in your browser');
    await stage.until('the tab of the second attempt', async () => {
      const titles = await Promise.all((await stage.browser.pages()).map((page) => page.title()));
      return titles.filter((title) => title === 'Sign In').length === 2;
    }, { timeoutMs: 45000 });
    const page = await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.equal(new URL(page.url()).port, `${PORT}`, 'once it is free, the browser returns there');
  },

  async 'a provider that accepts any port causes no second warning'(stage) {
    const other = await takePort();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.app.click('Sign in');
    await stage.app.sees(`Port ${PORT} is taken`);
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(!await stage.app.seesNow(`Port ${PORT} is taken`), 'signed in over another port');
    await signOutHere(stage);
    await stage.app.click('Sign in');
    await stage.browser.signInPage();
    await stage.app.sees('Continue in your browser');
    stage.check(!await stage.app.seesNow(`Port ${PORT} is taken`), 'it worked before, so there is no notice');
    await other.release();
  },
};
