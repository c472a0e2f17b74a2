// SPDX-License-Identifier: Apache-2.0
// A sign-in that does not go straight on.
import { people } from '../lib/provider.mjs';

export const scenarios = {
  async 'the person denies the consent'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.enter(await stage.browser.signInPage(), people.ada);
    await (await stage.browser.consentPage()).click('#deny');
    const page = await stage.browser.page(/^The request was declined/);
    stage.check(/^http:\/\/127\.0\.0\.1:27421\/callback\/[\w-]+$/.test(page.url()), 'the browser says so, at an address without parameters');
    await stage.app.sees('Sign-in was declined');
    await stage.app.button('Sign in');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nothing was stored');
    await stage.pictureOfPage('page-declined', page);
    await stage.pictureOfApp('home-declined');
    await stage.app.click('Sign in');
    await (await stage.browser.consentPage()).click('#approve'); // the provider's own session goes on
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'the next sign-in works');
  },

  async 'the person cancels in the window'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    const page = await stage.browser.signInPage();
    await stage.app.click('Cancel');
    await stage.app.sees('You are signed out');
    stage.check(true, 'the window is signed out at once');
    await stage.browser.enter(page, people.ada);
    await (await stage.browser.consentPage()).click('#approve');
    await stage.until('the tab went to the closed listener', () => /127\.0\.0\.1|chrome-error/.test(page.url()));
    stage.check(await stage.app.seesNow('You are signed out'), 'what the old tab does has no effect');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nothing was stored');
  },

  async 'the person closes the tab, then opens the browser again'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    const page = await stage.browser.signInPage();
    const starts = stage.browser.starts().length;
    await stage.browser.clear();
    stage.check(page.isClosed() && await stage.app.seesNow('Continue in your browser'), 'the window goes on waiting');
    await stage.app.sees('Nothing has come back yet', { timeoutMs: 15000 });
    await stage.pictureOfApp('home-waiting-long');
    stage.equal(stage.browser.starts().length, starts, 'after a while it says what to do, and opens no second tab by itself');
    await stage.app.click('Open the browser again');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.equal(stage.browser.starts().length, starts + 1, 'one more tab, and the same sign-in goes through');
  },

  async 'a response that is not ours changes nothing'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.enter(await stage.browser.signInPage(), people.ada);
    await stage.provider.control('tamper', { preset: 'wrongState' });
    await (await stage.browser.consentPage()).click('#approve');
    const page = await stage.browser.page(/^This page is out of date/);
    await stage.pictureOfPage('page-out-of-date', page);
    stage.check(await stage.app.seesNow('Continue in your browser'), 'with a wrong state the attempt goes on waiting');
    await stage.app.click('Open the browser again');
    await (await stage.browser.consentPage()).click('#approve');
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'the right response still ends it');
  },

  async 'an ID token with a bad signature is refused'(stage) {
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
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nobody is signed in, nothing was stored');
    await stage.pictureOfApp('home-bad-signature');
  },

  async 'no browser can be opened'(stage) {
    stage.person.setDefaultBrowser('/nonexistent/browser');
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.app.sees('No browser could be opened');
    await stage.pictureOfApp('home-no-browser');
    await stage.app.button('Sign in');
    stage.check(true, 'the window says so, and can be used');
  },
};
