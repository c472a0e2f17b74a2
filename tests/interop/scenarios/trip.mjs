// SPDX-License-Identifier: Apache-2.0
// A complete session with a provider that offers everything: sign in, visit the pages, restart, sign out, sign in again.
import { filesWith, recordOf, tokensOfRecord } from '../../e2e/lib/secrecy.mjs';

const FINAL_ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/callback\/[\w-]{20,}$/;

async function signIn(stage, person) {
  const { app, provider } = stage;
  await app.sees('You are signed out');
  await app.click('Sign in');
  const page = await provider.signInPage(stage.browser);
  await app.sees('Continue in your browser');
  await stage.pictureOfPage('provider-sign-in', page, { dark: false });
  await provider.enter(page, person);
  const landing = await stage.browser.landingPage();
  await app.sees(person.greeting);
  await app.sees('You are now signed in!');
  stage.check(FINAL_ADDRESS.test(landing.url()), 'signed in; the address left in the tab carries no code');
  await stage.look('home');
}

async function lookAround(stage, person) {
  const { app, provider } = stage;
  await app.click('Profile');
  await app.sees('Profile Page');
  for (const text of person.attributes) await app.sees(new RegExp(`^${text}$`));
  stage.check(!await app.seesNow('not shared by the provider'), `Profile shows ${person.attributes.join(', ')}`);
  await stage.look('profile');
  await app.click('Session');
  const json = await app.sees(/"accessTokenExpiresAt"/);
  stage.equal(JSON.parse(json.text).issuer, provider.issuer, 'Session names the issuer');
  await stage.look('session');
  const [item, ...others] = await stage.keyring.storedItems();
  stage.equal(others.length, 0, 'the keyring holds one entry');
  const { secret } = await stage.keyring.readItem(item);
  const places = [stage.person.config, stage.person.data, `${stage.logs}/app.log`];
  stage.equal(filesWith(tokensOfRecord(secret), places).join(' '), '', 'no file but the keyring holds a token');
  stage.equal(await stage.askSilently(), 'code', 'the provider has a session in the browser');
  return recordOf(secret);
}

async function restart(stage, person) {
  const starts = stage.browser.starts().length;
  await stage.app.kill();
  await stage.startApp();
  await stage.app.sees(person.greeting);
  stage.equal(stage.browser.starts().length, starts, 'killed and started again: still signed in, and no browser was opened');
}

async function signOut(stage, record) {
  const { app, provider } = stage;
  await app.click('Sign Out');
  await app.sees(/^You are signed out$/);
  await app.sees('Provider confirmed the sign-out: done', { timeoutMs: 60000 });
  await app.sees('Refresh token revoked: done');
  await stage.look('signed-out');
  stage.equal(await stage.askSilently(), 'login_required', 'the provider has ended its session');
  stage.equal(await provider.refreshWith(record.refreshToken), 'invalid_grant', 'the provider no longer accepts the refresh token');
  stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
}

export const scenarios = {
  async 'the complete session'(stage) {
    const person = stage.person1;
    await stage.startApp();
    await signIn(stage, person);
    const record = await lookAround(stage, person);
    await restart(stage, person);
    await signOut(stage, record);
    await stage.app.click('Sign in');
    const page = await stage.provider.signInPage(stage.browser);
    stage.check(true, 'the next sign-in asks for credentials');
    await stage.provider.enter(page, person);
    await stage.app.sees(person.greeting);
  },
};
