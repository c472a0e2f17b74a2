// SPDX-License-Identifier: Apache-2.0
// What a screen reader finds in the window, what it says by itself, and the pages of the browser; the whole trip with the keyboard alone.
import { complaintsAbout, moves } from '../lib/axe.mjs';
import { people } from '../lib/provider.mjs';

const INTERACTIVE = ['push button', 'text', 'password text', 'radio button', 'check box', 'list', 'list item', 'link', 'terminal', 'table', 'combo box'];

/** Everything that takes the focus has a name and a role, and the tree is in reading order. */
async function checkTree(stage, what) {
  const nodes = await stage.app.dump();
  const controls = nodes.filter(({ states }) => states.includes('focusable') && states.includes('enabled'));
  stage.check(controls.length > 3, `${what}: there are controls`);
  const odd = controls.filter(({ role, name }) => !name.trim() || !INTERACTIVE.includes(role));
  stage.equal(odd.map(({ role, name }) => `${role} '${name}'`).join(', '), '', `${what}: every control has a name and a role`);
  const current = nodes.filter(({ description }) => description === 'Current page');
  stage.equal(current.length, 1, `${what}: the rail says which page it is`);
  const labels = nodes.filter(({ role, x, name }) => role === 'label' && name && x > 250); // beside the rail
  const upwards = labels.filter(({ y }, index) => index > 0 && y + 4 < labels[index - 1].y && labels[index - 1].x <= labels[index].x);
  stage.equal(upwards.map(({ name }) => name).join(', '), '', `${what}: labels are read from top to bottom`);
}

async function checkPage(stage, page, what, { lang = 'en', dir = 'ltr' } = {}) {
  stage.equal((await complaintsAbout(page)).join('\n'), '', `${what}: axe has no complaint`);
  stage.check(!await moves(page), `${what}: nothing moves where less motion is wanted`);
  stage.equal(await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`), `${lang} ${dir}`, `${what}: language and direction`);
}

/** Presses Tab until the control of this name has the focus. */
async function tabTo(stage, name) {
  await stage.app.toFront();
  for (let i = 0; i < 60; i += 1) {
    const before = await stage.app.focused();
    if (before?.name === name) return;
    await stage.desktop.key('Tab');
    await stage.until('the focus moves', async () => {
      const now = await stage.app.focused();
      return now && (now.name !== before?.name || now.index !== before?.index); // scrolling may put both in one place
    });
  }
  throw new Error(`Tab never reaches '${name}'`);
}

async function press(stage, name) {
  await tabTo(stage, name);
  await stage.desktop.key('Return');
}

async function type(stage, name, text) {
  await tabTo(stage, name);
  await stage.desktop.key('ctrl+a');
  await stage.desktop.type(text);
}

/** Signs in at the provider's page without a mouse. */
async function signInByKeyboard(stage) {
  const page = await stage.browser.signInPage();
  await page.bringToFront();
  await page.focus('#usernameUserInput');
  await page.keyboard.type(people.ada.username);
  await page.keyboard.press('Tab');
  await page.focus('#password');
  await page.keyboard.type(people.ada.password);
  await page.keyboard.press('Enter');
  const consent = await stage.browser.consentPage();
  await consent.focus('#approve');
  await consent.keyboard.press('Enter', { noWaitAfter: true });
}

export const scenarios = {
  async 'a screen reader finds everything, and says what happens'(stage) {
    const { app, accessibility } = { app: await stage.startApp(), accessibility: stage.accessibility };
    await app.sees('You are signed out');
    await accessibility.listen();
    await checkTree(stage, 'signed out');
    await app.click('Sign in');
    const page = await stage.browser.signInPage();
    await stage.until('the wait is said', async () => (await accessibility.heard()).some((name) => name.startsWith('Continue in your browser')));
    stage.check(true, 'the wait for the browser is said');
    await checkTree(stage, 'waiting');
    await stage.browser.enter(page, people.ada);
    await (await stage.browser.consentPage()).click('#deny');
    await stage.until('the refusal is said', async () => (await accessibility.heard()).some((name) => /declined/i.test(name)));
    stage.check(true, 'a refusal is said');
    await checkTree(stage, 'declined');
    await stage.browser.clear();
    await stage.signIn(people.ada);
    await stage.until('the welcome is said', async () => (await accessibility.heard()).some((name) => name.startsWith('Welcome, Ada')));
    stage.check(true, 'the welcome is said');
    for (const [name, text] of Object.entries({ Home: 'Welcome, Ada Lovelace', Profile: 'Profile Page', Session: 'Session as JSON', Settings: 'Sign out to change this.', Check: 'Image formats' })) {
      await app.press(name);
      await app.sees(text);
      await checkTree(stage, name);
    }
  },

  async 'every page of the browser passes axe'(stage) {
    const { browser, provider } = stage;
    await stage.startApp();
    await stage.app.click('Sign in');
    await browser.enter(await browser.signInPage(), people.ada);
    await provider.control('tamper', { preset: 'wrongState' });
    await (await browser.consentPage()).click('#approve');
    await checkPage(stage, await browser.page(/^This page is out of date/), 'out of date');
    await stage.app.click('Open the browser again');
    await (await browser.consentPage()).click('#deny', { noWaitAfter: true });
    await checkPage(stage, await browser.page(/^The request was declined/), 'declined');
    await browser.clear();
    await stage.app.click('Sign in');
    await browser.enter(await browser.signInPage(), people.ada);
    await provider.control('tamper', { preset: 'badSignature' });
    await (await browser.consentPage()).click('#approve');
    await checkPage(stage, await browser.page(/^Something went wrong/), 'failed');
    await browser.clear();
    await checkPage(stage, await stage.signIn(people.ada), 'signed in');
    await provider.control('delay', { endpoint: 'logout', ms: 8000, count: 3 });
    const starts = browser.starts().length;
    await stage.app.click('Sign Out');
    await stage.until('the browser is started', () => browser.starts().length > starts, { timeoutMs: 40000 });
    const forwarding = await browser.pageWithoutScripts(browser.starts().at(-1)); // its script would leave it
    stage.check(/^Signing out/.test(await forwarding.title()), 'the page that forwards a sign-out shows');
    await checkPage(stage, forwarding, 'forwarding');
    await forwarding.close();
    await stage.app.click('Done');
  },

  async 'in Arabic, from right to left'(stage) {
    const mark = await stage.provider.mark();
    await stage.startApp({ env: { BIFROST_LANGUAGE: 'ar' } });
    await stage.app.sees('تم تسجيل خروجك');
    await stage.pictureOfApp('home-arabic');
    await stage.app.click('تسجيل الدخول');
    const page = await stage.browser.signIn(people.ada);
    await checkPage(stage, page, 'in Arabic', { lang: 'ar', dir: 'rtl' });
    await stage.pictureOfPage('page-arabic', page);
    const asked = (await stage.provider.eventsAfter(mark)).find(({ event, endpoint }) => event === 'request' && ['par', 'authorize'].includes(endpoint));
    stage.check(asked?.parameters.names.includes('ui_locales'), 'the provider is told the language');
    await stage.app.sees(/Ada Lovelace/);
    await stage.pictureOfApp('home-arabic-signed-in');
  },

  async 'the keyboard is sufficient, from the first start to the sign-out'(stage) {
    const { desktop } = stage;
    const app = await stage.startApp({ args: [] });
    await app.sees('Welcome to Bifrost');
    await press(stage, 'Set up');
    await app.sees('Connect your provider');
    await type(stage, 'Organization or issuer', stage.provider.issuer);
    await type(stage, 'Client ID', 'desktop');
    await press(stage, 'Check and save');
    await app.sees('You are signed out');
    await press(stage, 'Sign in');
    await signInByKeyboard(stage);
    await app.sees('Welcome, Ada Lovelace');
    for (const [name, text] of [['Profile', 'Profile Page'], ['Session', 'Session as JSON'], ['Settings', 'Sign out to change this.'], ['Home', 'Welcome, Ada Lovelace']]) {
      await press(stage, name);
      await app.sees(text);
    }
    await press(stage, 'Sign Out');
    await app.sees(/^You are signed out$/);
    await app.toFront();
    await stage.until("'Sign in' has the focus again", async () => (await app.focused())?.name === 'Sign in');
    await desktop.key('ctrl+6');
    await app.sees('Appearance');
    stage.check(true, 'no mouse was needed');
  },
};
