// SPDX-License-Identifier: Apache-2.0
// Sign-ins that are interrupted.
import { people } from '../lib/provider.mjs';

export const scenarios = {
  async 'the user denies consent'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.enter(await stage.browser.signInPage(), people.ada);
    await (await stage.browser.consentPage()).click('#deny');
    const page = await stage.browser.page(/^The request was declined/);
    stage.check(/^http:\/\/127\.0\.0\.1:27421\/callback\/[\w-]+$/.test(page.url()), 'the browser shows that, at an address without parameters');
    await stage.app.sees('Sign-in was declined');
    await stage.app.button('Sign in');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nothing was stored');
    await stage.pictureOfPage('page-declined', page);
    await stage.pictureOfApp('home-declined');
    await stage.app.click('Sign in');
    await (await stage.browser.consentPage()).click('#approve'); // the provider's own session continues
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'the next sign-in works');
  },

  async 'the user cancels in the window'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    const page = await stage.browser.signInPage();
    await stage.app.click('Cancel');
    await stage.app.sees('You are signed out');
    stage.check(true, 'the window is signed out immediately');
    await stage.browser.enter(page, people.ada);
    await (await stage.browser.consentPage()).click('#approve');
    await stage.until('the tab went to the closed listener', () => /127\.0\.0\.1|chrome-error/.test(page.url()));
    stage.check(await stage.app.seesNow('You are signed out'), 'the old tab has no effect');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nothing was stored');
  },

  async 'the user closes the tab, then opens the browser again'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    const page = await stage.browser.signInPage();
    const starts = stage.browser.starts().length;
    await stage.browser.clear();
    stage.check(page.isClosed() && await stage.app.seesNow('Continue in your browser'), 'the window keeps waiting');
    await stage.app.sees('No response from the browser yet', { timeoutMs: 15000 });
    await stage.pictureOfApp('home-waiting-long');
    stage.equal(stage.browser.starts().length, starts, 'after a while it shows what to do, and opens no second tab on its own');
    await stage.app.click('Open the browser again');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.equal(stage.browser.starts().length, starts + 1, 'the same sign-in succeeds in another tab');
  },

  async 'a foreign response changes nothing'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.enter(await stage.browser.signInPage(), people.ada);
    await stage.provider.control('tamper', { preset: 'wrongState' });
    await (await stage.browser.consentPage()).click('#approve');
    const page = await stage.browser.page(/^This page is out of date/);
    await stage.pictureOfPage('page-out-of-date', page);
    stage.check(await stage.app.seesNow('Continue in your browser'), 'the attempt keeps waiting after a wrong state');
    await stage.app.click('Open the browser again');
    await (await stage.browser.consentPage()).click('#approve');
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'the right response still completes it');
  },

  async 'a refusal without state is reported, and ends nothing'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.enter(await stage.browser.signInPage(), people.ada);
    await stage.provider.control('tamper', { preset: 'missingState' });
    await (await stage.browser.consentPage()).click('#deny');
    const page = await stage.browser.page(/^This response could not be matched/);
    await stage.pictureOfPage('page-unmatched', page);
    await stage.app.sees('A response from the browser could not be matched to this sign-in');
    stage.check(await stage.app.seesNow('Continue in your browser'), 'the window reports it, and keeps waiting');
    await stage.pictureOfApp('home-unmatched');
    await stage.app.click('Start again');
    await (await stage.browser.consentPage()).click('#approve');
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'a new attempt succeeds');
  },

  async 'a provider that knows only localhost'(stage) {
    await stage.startApp({ args: ['--issuer', stage.provider.issuer, '--client-id', 'desktop-localhost'] });
    await stage.app.click('Sign in');
    await stage.app.sees(/know the client ID or this redirect URL: http:..127\.0\.0\.1:27421.callback/, { timeoutMs: 20000 });
    await stage.pictureOfApp('home-waiting-redirect');
    await stage.browser.clear();
    await stage.app.click('Use localhost');
    const page = await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(page.url().startsWith('http://localhost:27421/callback/'), 'one press signs in through localhost');
    stage.check(stage.person.settings.includes('RedirectHost=localhost'), 'and is remembered');
    await stage.app.click('Sign Out');
    await stage.app.sees('You are signed out');
    await stage.browser.page(/^You are signed out/);
    stage.check(true, 'the sign-out returns there as well');
  },

  async 'an ID token with an invalid signature is rejected'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.enter(await stage.browser.signInPage(), people.ada);
    await stage.provider.control('tamper', { preset: 'badSignature' });
    await (await stage.browser.consentPage()).click('#approve');
    const page = await stage.browser.page(/^Something went wrong/);
    await stage.pictureOfPage('page-failed', page);
    await stage.app.sees('You are signed out');
    await stage.app.click('Details');
    await stage.app.sees(/signature/i);
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nobody is signed in, and nothing was stored');
    await stage.pictureOfApp('home-bad-signature');
  },

  async 'no browser can be opened'(stage) {
    stage.person.setDefaultBrowser('/nonexistent/browser');
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.app.sees('Your browser could not be started');
    await stage.app.button('Copy link');
    await stage.pictureOfApp('home-no-browser');
    await stage.app.click('Cancel');
    await stage.app.button('Sign in');
    stage.check(true, 'the window reports that and remains usable');
  },
};
