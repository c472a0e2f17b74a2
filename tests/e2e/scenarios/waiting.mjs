// SPDX-License-Identifier: Apache-2.0
// The sign-in that has to wait: what the window says meanwhile, and the ways that need no browser on this computer.
import { writeFileSync } from 'node:fs';
import { Browser as DistantBrowser } from '../../idp/testclient.mjs';
import { people } from '../lib/provider.mjs';

/** A default browser that does what `script` says instead. */
function replaceBrowser(stage, name, script) {
  const program = `${stage.sessionDirectory}/${name}`;
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  stage.person.setDefaultBrowser(program);
}

const addressIn = (text) => /http:\/\/\S+/.exec(text)[0];

/** A tab of the real browser, as on another computer. */
async function otherBrowser(stage, address) {
  const { execFile } = await import('node:child_process');
  execFile(new URL('../session/browser', import.meta.url).pathname, [address]);
  return stage.browser;
}

export const scenarios = {
  async 'the browser does not open the page, and then it does'(stage) {
    replaceBrowser(stage, 'sleepy-browser', 'exit 0');
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.app.click('Sign in');
    await stage.app.sees('Your browser has not opened the page yet', { timeoutMs: 30000 });
    stage.check(!await stage.app.seesNow('No response from the browser yet'), 'nobody is told to look for a tab that there is not');
    await stage.pictureOfApp('not-opened');
    stage.person.setDefaultBrowser(new URL('../session/browser', import.meta.url).pathname);
    await stage.app.click('Open the browser again');
    const page = await stage.browser.signInPage();
    await stage.app.sees('No response from the browser yet');
    await stage.app.seesNoMore('Your browser has not opened the page yet');
    await stage.browser.enter(page, people.ada);
    await (await stage.browser.consentPage()).click('#approve', { noWaitAfter: true });
    await stage.app.sees('Welcome, Ada Lovelace');
    const landing = await stage.browser.landingPage();
    stage.check((await landing.textContent('p')).includes("can't be loaded again"), 'the page says that it cannot be loaded again');
  },

  async 'the browser cannot be started, and dies'(stage) {
    replaceBrowser(stage, 'broken-browser', 'exit 1');
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.app.click('Sign in');
    await stage.app.sees('Your browser could not be started', { timeoutMs: 30000 });
    stage.check(!await stage.app.seesNow('Install a browser'), 'nobody is told to install one');
    for (const name of ['Copy link', 'Open the browser again', 'Use another device', 'Paste an address']) await stage.app.button(name);
    stage.check(true, 'the sign-in goes on with the link and the other ways');
    await stage.pictureOfApp('browser-failed');
    replaceBrowser(stage, 'dying-browser', 'sleep 7; kill -SEGV $$');
    await stage.app.click('Open the browser again');
    await stage.app.seesNoMore('Your browser could not be started', { timeoutMs: 30000 });
    await stage.app.sees('Your browser could not be started', { timeoutMs: 30000 });
    stage.check(true, 'a browser that crashes later is noticed');
  },

  async 'another device signs in'(stage) {
    replaceBrowser(stage, 'no-browser', 'exit 3');
    await stage.provider.control('tamper', { target: 'device', set: { interval: 1 }, count: null });
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.app.click('Sign in');
    await stage.app.press('Use another device');
    const code = (await stage.app.sees(/^[A-Z]{4}-[A-Z]{4}$/)).name;
    const address = (await stage.app.field('Address for the other device')).text;
    await stage.app.sees('QR code of the address for the other device');
    await stage.pictureOfApp('device');
    await otherBrowser(stage, address);
    const entry = await stage.browser.page(/^Enter code$/);
    await entry.fill('input[name=user_code]', code);
    await entry.click('#continue');
    const confirm = await stage.browser.page(/^Confirm code$/);
    stage.equal(await confirm.textContent('#code'), code, 'the provider shows the same code');
    await confirm.click('#confirm', { noWaitAfter: true });
    await stage.browser.enter(await stage.browser.signInPage(), people.ada);
    await (await stage.browser.consentPage()).click('#approve', { noWaitAfter: true });
    await stage.browser.page(/^Device signed in$/);
    await stage.app.sees('Welcome, Ada Lovelace', { timeoutMs: 30000 });
    stage.check(true, 'the window has signed in without a browser of its own');
  },

  async 'an address is pasted from a browser that cannot reach this computer'(stage) {
    replaceBrowser(stage, 'no-browser', 'exit 3');
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    await stage.app.click('Sign in');
    await stage.app.press('Paste an address');
    await stage.app.press('Copy address');
    await stage.app.fillFromClipboard('Address in the other browser');
    const address = addressIn((await stage.app.field('Address in the other browser')).text);
    const { callback } = await new DistantBrowser().visit(address); // stops where another computer can't go on
    const redirected = callback.href;
    await stage.app.fillSecret('Address in the other browser', redirected.replace(/state=[^&]+/, 'state=of-somebody-else'));
    await stage.app.press('Continue');
    await stage.app.sees('This address belongs to another sign-in.');
    await stage.app.fillSecret('Address in the other browser', redirected);
    await stage.app.press('Continue');
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'the address that the other browser shows at the end signs in');
  },
};
