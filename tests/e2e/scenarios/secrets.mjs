// SPDX-License-Identifier: Apache-2.0
// A complete session of a confidential client with full logging, followed by a search for every secret of that run in every place where
// none is allowed.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { titleOf } from '../lib/desktop.mjs';
import { commandLines } from '../lib/processes.mjs';
import { people } from '../lib/provider.mjs';
import { filesWith, recordOf, tokensOfRecord } from '../lib/secrecy.mjs';

const CLIENT_SECRET = 'demo-secret+/%';
const SHORT = 6; // lifetime of the first access token in seconds

/** The secrets of the run, and everything that was observable during it. */
class Watch {
  secrets = new Map([[people.ada.password, 'password'], [CLIENT_SECRET, 'client secret']]);
  challenges = new Set();
  seen = [];
  #timer;

  /** Secrets that appear in the browser's addresses. */
  learnFrom(address) {
    const { searchParams } = new URL(address);
    for (const name of ['code', 'state', 'nonce']) if (searchParams.get(name)) this.add(searchParams.get(name), name);
    if (searchParams.get('code_challenge')) this.challenges.add(searchParams.get('code_challenge'));
  }

  listenTo(context) { context.on('request', (request) => this.learnFrom(request.url())); }

  add(secret, name) { this.secrets.set(secret, name); }

  /** Starts recording argument lists and window titles, as often as the computer permits. */
  start(stage) {
    const look = async () => {
      for (const line of commandLines()) this.note('argument list', line);
      this.note('window title', await titleOf(stage.app.window).catch(() => ''));
      this.#timer = setTimeout(look, 10);
    };
    look();
  }

  stop() { clearTimeout(this.#timer); }

  note(place, text) {
    if (text && !this.seen.some((entry) => entry.place === place && entry.text === text)) this.seen.push({ place, text });
  }

  /** The names of the secrets that `text` contains, literally or percent-encoded; the verifier is known only by its hash. */
  in(text) {
    const found = [];
    for (const [secret, name] of this.secrets) if (text.includes(secret) || text.includes(encodeURIComponent(secret))) found.push(name);
    for (const [word] of text.matchAll(/(?<![\w-])[\w-]{43}(?![\w-])/g)) {
      if (this.challenges.has(createHash('sha256').update(word).digest('base64url'))) found.push('code verifier');
    }
    return found;
  }
}

async function noteTokens(stage, watch) {
  const [item] = await stage.keyring.storedItems();
  const { secret } = await stage.keyring.readItem(item);
  tokensOfRecord(secret).forEach((token) => watch.add(token, 'token'));
  const { nonce } = recordOf(secret).idTokenClaims;
  if (nonce) watch.add(nonce, 'nonce');
}

/** Everything that a screen reader can find on a page. */
async function notePage(stage, watch, name) {
  const nodes = await stage.app.dump();
  watch.note(`page ${name}`, nodes.map((node) => `${node.name}\n${node.text}`).join('\n'));
}

/** The address to which the browser is redirected: not every start of the browser is recorded. */
function authorizationUrl(stage) {
  const [start] = stage.browser.starts().at(-1).match(/http:\/\/127\.0\.0\.1:\d+\/start\/[\w-]+/);
  return new Promise((resolve, reject) => {
    get(start, { agent: false }, (response) => resolve(response.resume().headers.location)).on('error', reject);
  });
}

async function goThrough(stage, watch) {
  const { app, browser } = stage;
  await app.click('Sign in');
  await app.sees('Continue in your browser');
  await notePage(stage, watch, 'waiting');
  await browser.signInPage();
  watch.learnFrom(await authorizationUrl(stage));
  await browser.signIn(people.ada);
  await app.sees('Welcome, Ada Lovelace');
  await noteTokens(stage, watch);
  for (const [button, text] of [['Home', 'Welcome, Ada Lovelace'], ['Profile', 'Profile Page'], ['Settings', 'Appearance']]) {
    await app.click(button);
    await app.sees(text);
    await notePage(stage, watch, button);
  }
}

/** The report is searched as every other file. */
async function check(stage, watch) {
  await stage.app.click('Check');
  await stage.app.sees(/^Everything works$|problems? found$/, { timeoutMs: 60000 });
  await stage.app.press('Details');
  await notePage(stage, watch, 'Check');
  for (const form of ['json', 'txt']) await stage.app.saveReport(`${stage.person.data}/report.${form}`);
}

/** Each step in full, and the file for other tools. */
async function readRequests(stage, watch) {
  await stage.app.click('Requests');
  await stage.app.sees('Provider metadata');
  await stage.desktop.key('Home');
  for (let step = 0; step < 30; step += 1) {
    await notePage(stage, watch, 'Requests');
    await stage.desktop.key('Down');
  }
  await stage.app.saveRequests(`${stage.person.data}/requests.har`);
}

async function signOut(stage, watch) {
  await stage.app.click('Home');
  await stage.app.click('Sign Out');
  await stage.app.sees(/^You are signed out$/);
  await notePage(stage, watch, 'signed out');
}

/** The history of each tab. */
async function noteTabs(stage, watch) {
  for (const page of await stage.browser.pages()) {
    const session = await page.context().newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    for (const { url } of entries.filter((entry) => entry.url.startsWith('http://127.0.0.1'))) watch.note('tab', url);
  }
}

export const scenarios = {
  async 'no secret of a complete session is found anywhere'(stage) {
    const temporary = `${stage.person.data}/../tmp`;
    const secretFile = `${stage.sessionDirectory}/client-secret`;
    mkdirSync(temporary);
    writeFileSync(secretFile, CLIENT_SECRET);
    const watch = new Watch();
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp({
      args: ['--issuer', stage.provider.issuer, '--client-id', 'desktop-secret', '--client-secret-file', secretFile],
      env: { QT_LOGGING_RULES: '*=true', TMPDIR: temporary },
    });
    const log = `${stage.logs}/app.log`;
    const limits = readFileSync(`/proc/${stage.app.pid}/limits`, 'utf8');
    stage.check(/^Max core file size\s+0\s/m.test(limits), 'a crash leaves no memory dump');
    const filter = readFileSync(`/proc/${stage.app.pid}/coredump_filter`, 'utf8');
    stage.equal(parseInt(filter, 16), 0, 'and a crash collector gets no memory either');
    watch.start(stage);

    await goThrough(stage, watch); // starts the browser, whose first requests are not recorded
    const first = await stage.provider.mark();
    await stage.provider.wait({ event: 'grant.success', grant_type: 'refresh_token' }, first);
    await stage.provider.control('ttl', { access: 3600 });
    await stage.app.click('Session');
    await stage.app.sees(/"accessTokenExpiresAt"/);
    await noteTokens(stage, watch);
    await signOut(stage, watch);
    watch.listenTo((await stage.browser.pages())[0].context());
    await goThrough(stage, watch);
    await noteTabs(stage, watch);
    await stage.app.click('Session');
    await stage.app.sees(/"accessTokenExpiresAt"/);
    const session = (await stage.app.dump()).map((node) => node.text).join('\n');
    await readRequests(stage, watch);
    await check(stage, watch);
    await signOut(stage, watch);
    watch.stop();

    const names = new Set(watch.secrets.values());
    for (const name of ['code', 'state', 'nonce', 'token']) stage.check(names.has(name), `the run had a secret: ${name}`);
    stage.equal(watch.challenges.size, 2, 'and two code verifiers, known by their challenges');
    const output = readFileSync(log, 'utf8');
    stage.check(output.includes('bifrost.http'), 'everything was logged');
    watch.note('output and log', output);
    watch.note('settings file', stage.person.settings);
    const places = [...new Set(watch.seen.map(({ place }) => place))];
    stage.check(places.includes('argument list') && places.includes('tab'), `looked at ${watch.seen.length} texts: ${places.join(', ')}`);
    const leaks = watch.seen.flatMap(({ place, text }) => watch.in(text).map((name) => `${name} in ${place}`));
    stage.equal(leaks.join('; '), '', 'no visible text contains a secret');
    const masked = watch.in(session).filter((name) => name !== 'nonce'); // a claim of the ID token, which this page displays
    stage.equal(masked.join(' '), '', 'the Session page masks secrets');
    const folders = [stage.person.config, stage.person.data, temporary, process.env.XDG_CACHE_HOME, process.env.XDG_DATA_HOME];
    stage.equal(filesWith([...watch.secrets.keys()], folders).join(' '), '', 'no file holds a secret, the keyring\'s own among them');
  },
};
