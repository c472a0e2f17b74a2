// SPDX-License-Identifier: Apache-2.0
// The pictures of the README, by packaging/pictures.sh: pages, light and dark, and the frames of a sign-in and a sign-out.
import { people } from '../lib/provider.mjs';

const SIZE = { width: 960, height: 640 };

/** A page of the browser, as large as the window. */
async function photographPage(stage, name, page) {
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.screenshot({ path: `${stage.out}/walk-${name}.png` });
}

async function photographWindow(stage, name) {
  await stage.app.toFront();
  await stage.desktop.hover({ x: 4, y: 1036 });
  await stage.app.photograph(`${stage.out}/${name}.png`);
}

async function pages(stage, suffix) {
  for (const [page, text] of [['Home', 'Welcome, Ada Lovelace'], ['Profile', 'Profile Page'], ['Settings', 'Sign out to change this.']]) {
    await stage.app.press(page);
    await stage.app.sees(text);
    await photographWindow(stage, `${page.toLowerCase()}${suffix}`);
  }
}

export const scenarios = {
  async 'a sign-in and a sign-out'(stage) {
    const { app, browser } = { app: await stage.startApp(), browser: stage.browser };
    await app.sees('You are signed out');
    await photographWindow(stage, 'walk-1');
    await app.click('Sign in');
    const page = await browser.signInPage();
    await page.fill('#usernameUserInput', people.ada.username);
    await page.fill('#password', people.ada.password);
    await photographPage(stage, '2', page);
    await browser.enter(page, people.ada);
    const consent = await browser.consentPage();
    await photographPage(stage, '3', consent);
    await consent.click('#approve', { noWaitAfter: true });
    await photographPage(stage, '4', await browser.landingPage());
    await app.sees('Welcome, Ada Lovelace');
    await photographWindow(stage, 'walk-5');
    await app.click('Profile');
    await app.sees('Profile Page');
    await photographWindow(stage, 'walk-6');
    await pages(stage, '');
    await app.press('Home');
    await app.sees('Welcome, Ada Lovelace');
    await app.click('Sign Out');
    await app.sees(/^You are signed out$/);
    await app.sees('What the sign-out did');
    await photographWindow(stage, 'walk-7');
  },

  async 'the same in the dark'(stage) {
    await stage.startApp({ env: { BIFROST_APPEARANCE: 'dark' } });
    await stage.app.sees('You are signed out');
    await stage.signIn(people.ada);
    await pages(stage, '-dark');
  },
};
