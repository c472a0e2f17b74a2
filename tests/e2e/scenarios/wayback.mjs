// SPDX-License-Identifier: Apache-2.0
// The next sign-in: whether the provider really asks, and which way the browser comes back.
import { createServer } from 'node:net';
import { people } from '../lib/provider.mjs';

const PORT = 27421;

/** Signed out here, and still signed in at the provider. */
async function signOutHere(stage) {
  await stage.app.click('Session');
  await stage.app.click('Sign out here only');
  await stage.app.click('Home');
  await stage.app.sees(/^You are signed out$/);
}

/** Signs in again: no page asks for a password. */
async function signInUnasked(stage) {
  const mark = await stage.provider.mark();
  await stage.app.click('Sign in');
  await (await stage.browser.consentPage()).click('#approve');
  await stage.app.sees('Welcome, Ada Lovelace');
  stage.check(!(await stage.provider.eventsAfter(mark)).some(({ event }) => event === 'login_page'), 'nobody was asked for a password');
}

/** Another program on the port that the provider knows. */
async function takePort() {
  const server = createServer((socket) => socket.destroy()); // a browser may look whether it is there
  await new Promise((resolve) => { server.listen(PORT, '127.0.0.1', resolve); });
  return { release: () => new Promise((resolve) => { server.close(resolve); }) };
}

export const scenarios = {
  async 'the provider signs in again without asking'(stage) {
    await stage.provider.control('login-prompt', { mode: 'ignore' });
    await stage.startApp();
    await stage.signIn(people.ada);
    stage.check(!await stage.app.seesNow('without asking'), 'a first sign-in says nothing about it');
    const asked = Date.now();
    await signOutHere(stage);
    await stage.until('a moment that a clock can tell from the first sign-in', () => Date.now() > asked + 4000);
    await signInUnasked(stage);
    await stage.app.sees('The provider signed you in again without asking');
    await stage.pictureOfApp('signed-in-unasked');
    await stage.app.minimize();
    await stage.app.toFront();
    stage.check(await stage.app.seesNow('The provider signed you in again without asking'), 'the window says so, until that is closed');
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
    await stage.app.sees('The provider would not ask you again');
    await stage.pictureOfApp('login-prompt-refused');
    stage.equal(stage.browser.starts().length, starts + 1, 'the same tab went on');
    const refusals = (await stage.provider.eventsAfter(mark)).filter(({ event, error }) => event === 'authorization' && error);
    stage.equal(refusals.map(({ error }) => error).join(), 'login_required', 'it was refused once, and not asked again');
  },

  async 'another program has the port'(stage) {
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
    stage.equal(new URL(page.url()).port, `${PORT}`, 'once it is free, the browser comes back there');
  },

  async 'a provider that takes any port is no worth a word the second time'(stage) {
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
    stage.check(!await stage.app.seesNow(`Port ${PORT} is taken`), 'it worked before, so nothing is said');
    await other.release();
  },
};
