// SPDX-License-Identifier: Apache-2.0
// bifrost --forget leaves no user data on the computer.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { people } from '../lib/provider.mjs';
import { recordOf } from '../lib/secrecy.mjs';

async function forget(stage, args) {
  const log = `${stage.logs}/forget.log`;
  writeFileSync(log, '');
  const app = stage.launchApp({ args: ['--forget', ...args], log });
  return { app, text: () => readFileSync(log, 'utf8') };
}

/** Runs it without arguments and checks that everything is signed out and removed. */
async function checkForgotten(stage, how) {
  const mark = await stage.provider.mark();
  const { app, text } = await forget(stage, []);
  const status = await app.ended;
  console.log(text().replace(/^/gm, '    ').trimEnd());
  stage.equal(status, 0, `forget succeeds: configured ${how}`);
  stage.check(text().includes('Found '), 'it reports what it found');
  await stage.provider.wait({ event: 'request', endpoint: 'revoke' }, mark);
  stage.check(await stage.keyring.isEmpty(), 'the keychain is empty');
  stage.check(!existsSync(`${stage.person.data}/bifrost`), 'no data is left');
}

function writeSettings(stage) {
  mkdirSync(`${stage.person.config}/bifrost`, { recursive: true });
  writeFileSync(stage.person.settingsFile, `[Provider]\nIssuer=${stage.provider.issuer}\nClientId=desktop\n`);
}

export const scenarios = {
  async 'forget signs out and removes settings, state and keychain entry'(stage) {
    writeSettings(stage);
    await stage.startApp({ args: [] });
    await stage.signIn(people.ada);
    await stage.app.close();
    stage.equal((await stage.keyring.storedItems()).length, 1, 'she is signed in');
    const mark = await stage.provider.mark();
    const { app, text } = await forget(stage, []);
    stage.equal(await app.ended, 0, 'forget succeeds');
    console.log(text().replace(/^/gm, '    ').trimEnd());
    await stage.provider.wait({ event: 'end_session', hadSession: true }, mark);
    stage.check(true, 'the provider ended its session');
    stage.check(await stage.keyring.isEmpty(), 'the keychain is empty');
    stage.check(!existsSync(`${stage.person.config}/bifrost`), 'no settings are left');
    stage.check(!existsSync(`${stage.person.data}/bifrost`), 'no data is left');
  },

  async 'forget finds the session of a configuration that it is not given'(stage) {
    const file = `${stage.sessionDirectory}/forget.env`;
    writeFileSync(file, `AUTH_ASGARDEO_ISSUER="${stage.provider.issuer}"\nAUTH_ASGARDEO_ID="desktop"\n`);
    const ways = [{ name: '--env-file', args: ['--env-file', file] }, { name: 'arguments', args: stage.clientArguments },
      { name: 'environment', args: [], env: { BIFROST_ISSUER: stage.provider.issuer, BIFROST_CLIENT_ID: 'desktop' } }];
    for (const { name, ...options } of ways) {
      await stage.startApp(options);
      await stage.signIn(people.ada);
      await stage.app.close();
      const [item] = await stage.keyring.storedItems();
      const { refreshToken } = recordOf((await stage.keyring.readItem(item)).secret);
      rmSync(`${stage.person.data}/bifrost`, { recursive: true }); // it does not depend on the markers
      await checkForgotten(stage, `by ${name}`);
      stage.equal(await stage.provider.refreshWith(refreshToken), 'invalid_grant', 'the provider no longer accepts the refresh token');
    }
  },

  async 'forget finds the session of a configuration that was forgotten'(stage) {
    writeSettings(stage);
    await stage.startApp({ args: [] });
    await stage.signIn(people.ada);
    await stage.app.close();
    await stage.startApp({ args: ['--client-id', 'desktop-secret'] });
    await stage.app.sees(/^You are signed out$/);
    stage.equal((await stage.keyring.storedItems()).length, 1, 'her session is an account of the list');
    await stage.app.close();
    rmSync(stage.person.settingsFile);
    await stage.startApp({ args: [] });
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'which shows if nothing is configured');
    await stage.app.close();
    await checkForgotten(stage, 'by a file that is gone');
  },

  async 'a forgotten configuration hides no unfinished sign-out'(stage) {
    writeSettings(stage);
    await stage.startApp({ args: [] });
    await stage.signIn(people.ada);
    await stage.provider.control('down');
    await stage.app.click('Sign Out');
    await stage.app.sees("A sign-out isn't finished");
    await stage.app.click('Settings');
    await stage.app.press('Forget this configuration');
    await stage.app.press('Forget now');
    await stage.app.click('Home');
    await stage.app.sees('Connect your provider');
    await stage.app.sees("An earlier sign-out isn't finished");
    await stage.pictureOfApp('setup-unfinished-sign-out');
    const asked = await forget(stage, []);
    stage.equal(await asked.app.ended, 1, 'forget refuses while the window is open');
    await stage.app.close();
    const { app, text } = await forget(stage, []);
    stage.equal(await app.ended, 1, 'nobody confirmed deleting a valid token');
    stage.check(text().includes("Couldn't notify"), 'the user was asked');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'it is still stored');
    await stage.provider.control('up');
    const mark = await stage.provider.mark();
    await checkForgotten(stage, 'now that the provider answers');
    stage.check((await stage.provider.eventsAfter(mark)).some(({ endpoint }) => endpoint === 'revoke'), 'the token was revoked');
  },

  async 'forget does not report a locked keychain as empty'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.close();
    rmSync(`${stage.person.data}/bifrost`, { recursive: true }); // it does not depend on the markers
    await stage.keyring.lockKeyring();
    const { app, text } = await forget(stage, []);
    stage.equal(await app.ended, 1, 'forget fails');
    stage.check(text().includes('The keychain is locked') && !/contains (no|any) Bifrost data/.test(text()), 'and reports why');
    await stage.keyring.unlockKeyring();
    await checkForgotten(stage, 'now that it is unlocked');
  },

  async 'forget refuses to run while the window is open'(stage) {
    writeSettings(stage);
    await stage.startApp({ args: [] });
    await stage.signIn(people.ada);
    const { app, text } = await forget(stage, []);
    stage.equal(await app.ended, 1, 'forget refuses');
    await stage.until('the reason', () => text().includes('Bifrost is still running'));
    stage.check(existsSync(stage.person.settingsFile), 'the settings are still there');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'and so is the session');
  },
};
