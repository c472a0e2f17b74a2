// SPDX-License-Identifier: Apache-2.0
// Users without names, and users who use only the keyboard.
import { people } from '../lib/provider.mjs';

/** Presses Tab until the focus returns to the start. Resolves to the names on the way. */
async function walk(stage) {
  const names = [];
  for (let i = 0; i < 40; i += 1) {
    const before = await stage.app.focused();
    await stage.desktop.key('Tab');
    const node = await stage.until('the focus moves', async () => {
      const now = await stage.app.focused();
      return now && (now.name !== before?.name || now.y !== before?.y || now.x !== before?.x) && now;
    });
    if (names.includes(node.name)) return names;
    names.push(node.name);
  }
  return names;
}

/** Presses Tab until the control of this name has the focus. */
async function tabTo(stage, name) {
  await stage.app.toFront();
  for (let i = 0; i < 40; i += 1) {
    if ((await stage.app.focused())?.name === name) return;
    const before = await stage.app.focused();
    await stage.desktop.key('Tab');
    await stage.until('the focus moves', async () => {
      const now = await stage.app.focused();
      return now && (now.name !== before?.name || now.x !== before?.x || now.y !== before?.y);
    });
  }
  throw new Error(`Tab never reaches '${name}'`);
}

export const scenarios = {
  async 'carol shares no name'(stage) {
    await stage.startApp();
    await stage.signIn(people.carol);
    await stage.app.sees('Welcome, carol');
    await stage.app.click('Profile');
    await stage.app.sees('carol@example.test');
    const missing = (await stage.app.dump()).filter(({ name, text }) => /^not shared by the provider$/.test(name || text));
    stage.equal(missing.length, 2, 'first and last name are marked as not shared');
    await stage.app.sees(/its administrator can tell/);
    stage.check(true, 'and the page shows what to do');
    await stage.pictureOfApp('profile-carol');
  },

  async 'Profile asks to sign in while signed out'(stage) {
    await stage.startApp();
    await stage.app.sees('You are signed out');
    await stage.app.click('Profile');
    await stage.app.sees('You need to sign in to view this page');
    await stage.pictureOfApp('profile-signed-out');
    await stage.app.click('Sign in');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'its button signs in');
  },

  async 'the keyboard is sufficient'(stage) {
    const { desktop } = stage;
    await stage.startApp();
    await stage.app.sees('You are signed out');
    await stage.app.toFront();
    await stage.until('Sign in has the focus', async () => (await stage.app.focused())?.name === 'Sign in');
    await desktop.key('Return');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.until('the window is in front', () => stage.app.isInFront());
    stage.check(true, 'Enter signs in');

    const names = await walk(stage);
    for (const name of ['Home', 'Profile', 'Session', 'Settings', 'Check', 'Sign Out']) stage.check(names.includes(name), `Tab reaches '${name}'`);
    const rail = names.filter((name) => ['Home', 'Profile', 'Session', 'Settings', 'Check'].includes(name));
    stage.check(`${rail} ${rail}`.replaceAll(' ', ',').includes('Home,Profile,Session,Settings,Check'), 'in reading order');
    stage.check(names.every((name) => name !== ''), 'and everything has a name');

    await tabTo(stage, 'Profile');
    await stage.pictureOfApp('keyboard-focus');
    await desktop.key('Return');
    await stage.app.sees('Profile Page');
    await desktop.key('ctrl+1');
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.provider.control('delay', { endpoint: 'logout', ms: 60000 });
    await tabTo(stage, 'Sign Out');
    await desktop.key('Return');
    await stage.app.sees('Signing Out...');
    await stage.app.button('Done');
    await stage.app.toFront();
    await desktop.key('Escape');
    await stage.app.sees(/^You are signed out$/);
    stage.check(true, 'Enter signs out, Escape stops the waiting');
  },
};
