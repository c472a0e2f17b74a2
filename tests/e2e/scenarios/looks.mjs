// SPDX-License-Identifier: Apache-2.0
// Screenshots of the pages in dark mode, small, and at 200 % for visual review; also checks that nothing is cut off.
import { people } from '../lib/provider.mjs';

const DARK = { BIFROST_APPEARANCE: 'dark' };
const SEEN = { Home: 'Welcome, Ada Lovelace', Profile: 'Profile Page', Session: 'Session as JSON', Requests: 'Copy as curl', API: 'Examples', Settings: 'Sign out to change this.', Check: 'Image formats' };

/** Checks that every visible label and button is within the window. */
async function checkNothingCut(stage, what) {
  const box = await stage.desktop.geometryOf(stage.app.window);
  const cut = (await stage.app.dump()).filter(({ role, x, width }) =>
    ['label', 'push button'].includes(role) && (x < box.x || x + width > box.x + box.width));
  stage.equal(cut.map(({ name, text }) => name || text).join(' | '), '', `nothing is cut off at the sides (${what})`);
}

async function tour(stage, suffix) {
  const { app } = stage;
  await stage.signIn(people.ada);
  await stage.pictureOfApp(`home-signed-in-${suffix}`);
  for (const page of ['Profile', 'Session', 'Requests', 'API', 'Settings', 'Check']) {
    await app.press(page);
    await app.sees(SEEN[page]);
    await stage.pictureOfApp(`${page.toLowerCase()}-${suffix}`);
    await checkNothingCut(stage, `${page}, ${suffix}`);
  }
}

export const scenarios = {
  async 'dark'(stage) {
    const app = await stage.startApp({ env: DARK });
    await app.sees('You are signed out');
    await stage.pictureOfApp('home-signed-out-dark');
    await app.click('Sign in');
    await stage.browser.signInPage();
    await app.sees('Continue in your browser');
    await stage.pictureOfApp('home-waiting-dark');
    await app.click('Cancel');
    await stage.browser.clear();
    await tour(stage, 'dark');
  },

  async 'dark setup and error'(stage) {
    await stage.startSetup({ env: DARK });
    await stage.pictureOfApp('setup-dark');
    await stage.app.kill();
    await stage.provider.control('down');
    await stage.startApp({ env: DARK });
    await stage.app.click('Sign in');
    await stage.app.sees("The provider isn't responding");
    await stage.pictureOfApp('provider-down-dark');
  },

  async 'the smallest window at 200 %'(stage) {
    await stage.startApp({ env: { QT_SCALE_FACTOR: '2' } });
    await stage.desktop.resizeWindow(stage.app.window, 1280, 960);
    await stage.app.sees('You are signed out');
    await stage.app.press('Sign in');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    for (const page of ['Home', 'Profile', 'Session', 'Requests', 'API', 'Settings', 'Check']) {
      await stage.app.press(page);
      await stage.app.sees(SEEN[page]);
      await stage.pictureOfApp(`${page.toLowerCase()}-200-percent`);
    }
  },

  async 'the smallest window'(stage) {
    await stage.startApp();
    await stage.desktop.resizeWindow(stage.app.window, 640, 480);
    await stage.app.sees('You are signed out');
    await stage.pictureOfApp('home-signed-out-small');
    await checkNothingCut(stage, 'Home, small');
    await tour(stage, 'small');
  },
};
