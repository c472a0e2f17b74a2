// SPDX-License-Identifier: Apache-2.0
// The page Check: from an error to a report, beside a sign-in, and for a provider that is not saved yet.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { people } from '../lib/provider.mjs';

const RAIL = 208;

/** The button 'Check' of a message, not the entry of the rail. */
async function pressCheckOfMessage(stage) {
  const { x } = await stage.desktop.geometryOf(stage.app.window);
  const place = await stage.until("the message has a button 'Check'", async () => (await stage.app.dump())
    .find((node) => node.role === 'push button' && node.name === 'Check' && node.x > x + RAIL));
  await stage.app.toFront();
  await stage.desktop.click({ x: place.x + (place.width >> 1), y: place.y + (place.height >> 1) });
}

export const scenarios = {
  async 'from an error to a report'(stage) {
    await stage.provider.control('down');
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.app.sees("The provider isn't responding");
    await pressCheckOfMessage(stage);
    await stage.app.sees(/problems? found$/, { timeoutMs: 60000 });
    await stage.app.sees('Redirect listener');
    await stage.pictureOfApp('check-provider-down');
    const path = `${stage.person.data}/report.json`;
    await stage.app.saveReport(path);
    const report = JSON.parse(readFileSync(path, 'utf8'));
    stage.equal(statSync(path).mode & 0o777, 0o600, 'only the user can read the report');
    stage.check(report.lines.some(({ id, verdict }) => id === 'provider.metadata' && verdict === 'failed'), 'it says that the provider fails');
    stage.check(report.lines.some(({ id, verdict }) => id === 'computer.keychain' && verdict === 'ok'), 'and that the keychain works');
    await stage.provider.control('up');
    await stage.app.click('Check again');
    await stage.app.sees('Everything works', { timeoutMs: 60000 });
    await stage.pictureOfApp('check-everything-works');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nothing is left in the keychain');
  },

  async 'a sign-in goes on while Check runs'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.signInPage();
    await stage.app.sees('Continue in your browser');
    await stage.app.click('Check');
    await stage.app.sees('Everything works', { timeoutMs: 60000 });
    stage.check(true, 'the port that the sign-in uses counts as free');
    await stage.browser.signIn(people.ada);
    await stage.app.click('Home');
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.app.click('Check');
    await stage.app.click('Check again');
    await stage.app.sees('Everything works', { timeoutMs: 60000 });
    await stage.pictureOfApp('check-signed-in');
  },

  async 'what was entered is examined before it is saved'(stage) {
    await stage.startSetup();
    await stage.app.fill('Organization or issuer', 'https://127.0.0.1:9');
    await stage.app.fill('Client ID', 'desktop');
    await stage.app.press('Check and save');
    await stage.app.button('Save anyway');
    await pressCheckOfMessage(stage);
    await stage.app.sees(/^https:\/\/127\.0\.0\.1:9 /);
    await stage.app.sees(/problems? found$/, { timeoutMs: 60000 });
    stage.check(!existsSync(stage.person.settingsFile) || !stage.person.settings.includes('127.0.0.1:9'), 'and nothing was saved');
    await stage.pictureOfApp('check-of-the-input');
  },
};
