// SPDX-License-Identifier: Apache-2.0
// A complete session: sign in, visit all pages, restart, sign out.
import { filesWith, tellsSecrets, tokensOfRecord } from '../lib/secrecy.mjs';
import { commandLines } from '../lib/processes.mjs';
import { people } from '../lib/provider.mjs';

const START_ADDRESS = /^http:\/\/127\.0\.0\.1:27421\/start\/[\w-]{20,}$/;
const FINAL_ADDRESS = /^http:\/\/127\.0\.0\.1:27421\/callback\/[\w-]{20,}$/;

function checkArguments(stage, what) {
  const starts = stage.browser.starts();
  stage.check(START_ADDRESS.test(starts.at(-1)), `the browser is started with a loopback address without parameters (${what})`);
  stage.equal([...starts, ...commandLines()].filter(tellsSecrets).length, 0, `no argument list of any process carries a secret (${what})`);
}

async function signIn(stage) {
  const { app, browser } = stage;
  await app.sees('You are signed out');
  await stage.pictureOfApp('home-signed-out');
  await app.click('Sign in');
  const page = await browser.signInPage();
  await app.sees('Continue in your browser');
  await app.button('Cancel');
  await app.button('Open the browser again');
  checkArguments(stage, 'sign-in');
  await stage.pictureOfScreen('sign-in');
  await stage.pictureOfPage('provider-sign-in', page, { dark: false });
  await stage.pictureOfApp('home-waiting');

  await browser.enter(page, { ...people.ada, password: 'wrong' });
  await page.waitForSelector('#bad');
  stage.check(await app.seesNow('Continue in your browser'), 'a wrong password leaves the application waiting');
  await stage.pictureOfPage('provider-wrong-password', page, { dark: false });

  await browser.enter(page, people.ada);
  const consent = await browser.consentPage();
  await stage.pictureOfPage('provider-consent', consent, { dark: false });
  await consent.click('#approve');
}

async function checkArrival(stage) {
  const { app, browser } = stage;
  await app.sees('Welcome, Ada Lovelace');
  await app.sees('You are now signed in!');
  stage.check(true, 'Home welcomes Ada Lovelace');
  await stage.until('the window is in front', () => app.isInFront());
  stage.check(true, 'the window came to the front automatically');
  const page = await browser.page(/^You are signed in/);
  stage.check(FINAL_ADDRESS.test(page.url()), 'the address left in the tab carries no code');
  stage.equal(await page.getAttribute('html', 'lang'), 'en', 'the page declares its language');
  stage.check(await page.locator('[role=status]').isVisible(), 'the page announces its outcome to screen readers');
  await stage.pictureOfScreen('signed-in');
  await stage.pictureOfPage('page-signed-in', page);
  await stage.pictureOfApp('home-signed-in');
}

async function lookAround(stage) {
  const { app } = stage;
  await app.click('Profile');
  await app.sees('Profile Page');
  for (const text of ['Email', 'ada@example.test', 'First Name', 'Last Name']) await app.sees(text);
  await app.sees(/^Ada$/);
  await app.sees(/^Lovelace$/);
  stage.check(!await app.seesNow('not shared by the provider'), 'Profile shows e-mail, first and last name');
  await stage.pictureOfApp('profile');
  await app.click('Session');
  const json = await app.sees(/"accessTokenExpiresAt"/);
  stage.equal(JSON.parse(json.text).issuer, stage.provider.issuer, 'Session shows the session as JSON');
  const idToken = await app.sees(/"given_name"/);
  stage.check((await app.sees('Decoded ID token')) && idToken, 'Session shows the decoded ID token');
  await stage.pictureOfApp('session');
}

async function checkSecrecy(stage) {
  const items = await stage.keyring.storedItems();
  stage.equal(items.length, 1, 'the keyring, inspected from outside, contains one entry');
  const { secret } = await stage.keyring.readItem(items[0]);
  const tokens = tokensOfRecord(secret);
  const places = [stage.person.config, stage.person.data, stage.logs, process.env.XDG_CACHE_HOME];
  stage.equal(filesWith(tokens, places).join(' '), '', 'no file but the keyring holds a token');
  const shown = (await stage.app.dump()).map(({ name, text }) => name + text).join('\n');
  stage.check(!tokens.some((token) => shown.includes(token)), 'no page shows a token');
}

async function restart(stage) {
  const { provider, browser } = stage;
  const starts = browser.starts().length;
  const mark = await provider.mark();
  await stage.app.kill();
  await stage.startApp();
  await stage.app.sees('Welcome, Ada Lovelace');
  stage.equal(browser.starts().length, starts, 'killed and started again: still signed in, and no browser was opened');
  const seen = (await provider.eventsAfter(mark)).filter(({ event, endpoint }) => event === 'request' && endpoint === 'authorize');
  stage.equal(seen.length, 0, 'the provider was not asked to sign anyone in');
}

async function signOut(stage) {
  const { app, provider, browser } = stage;
  const mark = await provider.mark();
  await provider.control('delay', { endpoint: 'logout', ms: 2500, count: 2 }); // time to look at the window meanwhile
  await app.click('Sign Out');
  await app.sees('Signing Out...');
  const probed = await provider.wait({ event: 'response', endpoint: 'logout' }, mark); // checks for POST support
  await provider.wait({ event: 'request', endpoint: 'logout' }, probed.seq);
  checkArguments(stage, 'sign-out');
  stage.equal(Object.keys(await stage.keyring.onlyRecord()).sort().join(' '), 'clientId format issuer refreshTokens',
    'the session is gone before the provider has answered, and the token to revoke is kept');
  await stage.pictureOfApp('signing-out');

  await app.sees(/^You are signed out$/);
  const page = await browser.page(/^You are signed out/);
  stage.check(FINAL_ADDRESS.test(page.url()), 'the address left in the tab carries no state');
  await stage.pictureOfPage('page-signed-out', page);
  const events = await provider.eventsAfter(mark);
  const requests = events.filter(({ event, endpoint }) => event === 'request' && endpoint === 'logout');
  const told = requests.map(({ method, parameters }) => [method, ...parameters.names].join(' '));
  stage.equal(told.join(), 'POST,POST', 'no address in the browser contains a parameter of the end session request');
  const ended = events.find(({ event }) => event === 'end_session');
  for (const name of ['id_token_hint', 'client_id', 'post_logout_redirect_uri', 'state']) {
    stage.check(ended?.names.includes(name), `the end-session request has ${name}`);
  }
  stage.check(ended?.hadSession && ended?.redirected, 'the provider ended its session and sent the browser back');
  const asked = events.filter(({ event, endpoint }) => event === 'request' && ['logout', 'revoke'].includes(endpoint));
  stage.equal(asked.map(({ endpoint }) => endpoint).join(), 'logout,logout,revoke,revoke', 'the session was ended first, then the tokens were revoked');
  stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
  await stage.pictureOfApp('home-after-sign-out');
}

async function signInAgain(stage) {
  const mark = await stage.provider.mark();
  await stage.app.click('Sign in');
  const page = await stage.browser.page(/^(Sign In|Consent)$/);
  stage.equal(await page.title(), 'Sign In', 'the provider asks for credentials again');
  await stage.provider.wait({ event: 'login_page' }, mark);
  await stage.browser.signIn(people.ada);
  await stage.app.sees('Welcome, Ada Lovelace');
}

export const scenarios = {
  async 'the complete session'(stage) {
    if (stage.tls && !stage.trustsCa) stage.impossible('https needs a private mount namespace, in which a test CA can be trusted; this system permits none');
    await stage.startApp();
    await signIn(stage);
    await checkArrival(stage);
    await lookAround(stage);
    await checkSecrecy(stage);
    await restart(stage);
    await signOut(stage);
    await signInAgain(stage);
  },
};
