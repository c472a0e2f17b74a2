// SPDX-License-Identifier: Apache-2.0
// The ways to configure the application: the setup page, and an .env file with the variables of the guide.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesWith, tellsSecrets } from '../lib/secrecy.mjs';
import { commandLines } from '../lib/processes.mjs';
import { people } from '../lib/provider.mjs';

const REDIRECT = 'http://127.0.0.1:27421/callback';
const SECRET = 'demo-secret+/%';

export const scenarios = {
  async 'a new user sets it up in the window'(stage) {
    const { desktop } = stage;
    const app = await stage.startSetup();
    await stage.pictureOfApp('setup');
    stage.equal((await app.field('Redirect URL')).text, REDIRECT, 'the page shows the exact redirect URL');
    await app.click('Copy');
    await app.fill('Client ID', 'x');
    await desktop.key('ctrl+a');
    await desktop.key('ctrl+v');
    await stage.until('the address is pasted', async () => (await app.field('Client ID')).text === REDIRECT);
    stage.check(true, 'Copy copies it to the clipboard');

    await app.fill('Client ID', 'desktop');
    await app.fill('Organization or issuer', `${stage.provider.issuer}/nothing`);
    await app.click('Check and save');
    await app.sees('No provider at this address');
    stage.equal(stage.person.settings, '', 'a wrong issuer is detected, and nothing is saved');
    await stage.pictureOfApp('setup-wrong-issuer');
    await app.fill('Organization or issuer', 'https://provider.invalid'); // RFC 6761 §6.4: never resolves
    await app.click('Check and save');
    await app.sees(process.env.SESSION_NETWORK === 'own' ? 'No network connection' : "The provider couldn't be found");
    stage.equal(stage.person.settings, '', 'an unknown host is reported, and nothing is saved');
    await stage.pictureOfApp('setup-no-network');

    await app.fill('Organization or issuer', stage.provider.issuer);
    await app.click('Check and save');
    await app.sees('You are signed out');
    stage.check(stage.person.settings.includes('desktop'), 'the right one is saved');
    await stage.signIn(people.bob);
    await app.sees('Welcome, Bob Бобров');
    stage.check(true, 'sign-in works immediately, with names in any script');
    await app.close();
    await stage.startApp({ args: [] });
    await stage.app.sees('Welcome, Bob Бобров');
    stage.check(true, 'closed and started again: set up and signed in');
    await stage.pictureOfApp('home-bob');
    await stage.app.click('Settings');
    await stage.app.sees('Sign out to change this.');
    await stage.pictureOfApp('settings');
  },

  async 'a provider that states another issuer'(stage) {
    const { provider } = stage;
    const app = await stage.startSetup();
    await provider.control('tamper', { preset: 'noEndSession', count: null });
    await app.fill('Organization or issuer', `${provider.issuer}/`);
    await app.fill('Client ID', 'desktop');
    await app.click('Check and save');
    await app.sees(/without a slash at the end/);
    stage.equal(stage.person.settings, '', 'nothing is saved before the user agrees');
    await stage.pictureOfApp('setup-stated-issuer');
    await app.click('Use this issuer');
    await app.sees("Signing out won't reach the browser");
    stage.check(stage.person.settings.includes(`Issuer=${provider.issuer}\n`), 'the issuer that the provider states is saved');
    stage.check(true, 'what the provider lacks stays on the screen after the set-up');
    await stage.pictureOfApp('home-no-end-session');
    await app.close();
    const args = ['--issuer', `${provider.issuer}/`, '--client-id', 'desktop'];
    await stage.startApp({ args });
    await stage.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'on the command line it is taken over by itself');
    await stage.app.close();
    await stage.startApp({ args });
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'and remembered: the next start finds the session');
  },

  async 'the .env file of the guide works unchanged'(stage) {
    const file = `${stage.sessionDirectory}/guide.env`;
    writeFileSync(file, ['AUTH_SECRET="of another program"', 'AUTH_ASGARDEO_ID="desktop-secret"', `AUTH_ASGARDEO_SECRET="${SECRET}"`,
      `AUTH_ASGARDEO_ISSUER="${stage.provider.issuer}"`, `NEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL="${stage.provider.issuer}/logout"`,
      'NEXT_PUBLIC_AUTH_ASGARDEO_POST_LOGOUT_REDIRECT_URL="http://localhost:3000"', ''].join('\n'));
    const mark = await stage.provider.mark();
    await stage.startApp({ args: ['--env-file', file] });
    await stage.app.sees('You are signed out');
    await stage.pictureOfApp('home-env-file');
    await stage.signIn(people.ada);
    const token = await stage.provider.wait({ event: 'token', status: 200 }, mark);
    stage.equal(token.auth, 'client_secret_basic', 'the client authenticates with the secret in the header');
    stage.equal(filesWith([SECRET], [stage.person.config, stage.person.data, stage.logs]).join(' '), '', 'the secret is in no file of the application');
    stage.equal(commandLines().filter((line) => tellsSecrets(line) || line.includes(SECRET)).length, 0, 'and in no argument list');
    await stage.app.click('Settings');
    const shown = (await stage.app.dump()).map(({ name, text }) => name + text).join('\n');
    stage.check(/environment file/.test(shown) && !shown.includes(SECRET), 'Settings shows where the values come from, and not the secret');
    await stage.pictureOfApp('settings-env-file');
  },

  async 'a damaged settings file'(stage) {
    mkdirSync(dirname(stage.person.settingsFile), { recursive: true });
    writeFileSync(stage.person.settingsFile, `[Provider\nIssuer=${stage.provider.issuer}\nClientId=desktop\n`);
    await stage.startApp({ args: [] });
    await stage.app.sees('The settings file is damaged');
    await stage.pictureOfApp('settings-file-damaged');
    await stage.app.fill('Organization or issuer', stage.provider.issuer);
    await stage.app.fill('Client ID', 'desktop');
    await stage.app.click('Check and save');
    await stage.app.sees('The old settings file was set aside');
    const kept = readdirSync(dirname(stage.person.settingsFile)).filter((name) => name.startsWith('bifrost.conf.unusable-'));
    stage.equal(kept.length, 1, 'after a new setup, the damaged file is set aside');
  },

  async 'a client ID that is unknown to the provider'(stage) {
    await stage.startApp({ args: ['--issuer', stage.provider.issuer, '--client-id', 'nobody'] });
    await stage.app.click('Sign in');
    const page = await stage.browser.page(/^Error$/);
    stage.check((await page.textContent('#err')).includes('invalid_client'), 'the provider informs the user, not the application');
    await stage.app.sees('No response from the browser yet', { timeoutMs: 15000 });
    await stage.app.sees(/doesn't know the client ID/);
    await stage.app.click('Cancel');
    await stage.app.sees('You are signed out');
    stage.check(true, 'the window says what may be wrong, and Cancel stops the sign-in');
  },
};
