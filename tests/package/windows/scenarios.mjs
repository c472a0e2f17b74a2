// SPDX-License-Identifier: Apache-2.0
// The life cycle of the program on one computer, in order.
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { run } from '../../e2e/lib/processes.mjs';
import { tellsSecrets } from '../../e2e/lib/secrecy.mjs';

const dave = { username: 'dave', password: 'clearwater' }; // an ID token of 39 kB: a record in many parts
const menu = (stage) => `${stage.windows.home}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Bifrost.lnk`;
const LAST_PART = /Image formats/;
const requested = (events, endpoint) => events.filter((it) => it.event === 'request' && it.endpoint === endpoint).length;

/** Where libcrypto would look for openssl.cnf: a folder of the build machine, which every user can create on Windows. */
function openSslFolder(stage) {
  const dll = `${stage.installed}/bin/${readdirSync(`${stage.installed}/bin`).find((name) => name.startsWith('libcrypto-3'))}`;
  const [, folder] = /OPENSSLDIR: "(?:[A-Za-z]:)?([^"]+)"/.exec(readFileSync(dll, 'latin1'));
  return `${stage.windows.drive}${folder.replaceAll('\\', '/')}`;
}

async function signIn(stage, key) {
  const mark = await stage.provider.mark();
  await stage.press(key);
  await stage.provider.wait({ event: 'login_page' }, mark);
  const page = await stage.browser.signInPage();
  stage.check(!tellsSecrets(stage.browser.starts().at(-1)), 'no argument of the browser carries a secret');
  await stage.pictureAtOnce('home-waiting');
  await stage.browser.enter(page, dave);
  await (await stage.browser.consentPage()).click('#approve');
  return stage.browser.page(/^You are signed in|^Sie sind angemeldet/);
}

async function signOut(stage, key) {
  const mark = await stage.provider.mark();
  await stage.press(key);
  const ended = await stage.provider.wait({ event: 'end_session' }, mark);
  await stage.browser.page(/^You are signed out|^Sie sind abgemeldet/);
  return { ended, events: await stage.provider.eventsAfter(mark) };
}

export const scenarios = {
  async 'installs silently for this user'(stage) {
    stage.equal(await stage.windows.run(stage.setup, ['/S', '/CurrentUser']), 0, 'the set-up succeeds');
    stage.check(existsSync(stage.exe), 'the program is in the folder of this person');
    stage.check(existsSync(menu(stage)), 'it is in the Start menu');
    const { status, text } = await stage.windows.capture(stage.exe, ['--self-test'], 'self-test', LAST_PART);
    console.log(text.replace(/^/gm, '    ').trimEnd());
    stage.equal(status, 0, 'the self-test succeeds');
    stage.equal(text.match(/^ok {6}/gm)?.length, 6, 'all six parts of it');
    const help = await stage.windows.capture(stage.exe, ['--help'], 'help', /--version/);
    stage.check(help.text.startsWith('Usage: bifrost [options]'), 'the help names the program');
  },

  async 'ignores settings that others can write'(stage) {
    const folder = `${stage.windows.drive}/ProgramData/bifrost`;
    mkdirSync(folder, { recursive: true });
    const settings = `${folder}/bifrost.conf`;
    writeFileSync(settings, '[Provider]\nIssuer=https://localhost:1\nClientId=desktop\n');
    chownSync(settings, 12345, 12345);
    const foreign = await stage.windows.capture(stage.exe, ['--self-test'], 'settings-of-another-user', LAST_PART);
    stage.check(/was ignored/.test(foreign.text), 'system-wide settings that belong to another user are ignored and reported');
    chownSync(settings, 0, 0);
    const own = await stage.windows.capture(stage.exe, ['--self-test'], 'settings-of-an-administrator', LAST_PART);
    stage.check(!/was ignored/.test(own.text), 'those of an administrator are not');

    // If it were read, no algorithm would be available and no ID token could be verified: a successful sign-in is the proof.
    const openSsl = openSslFolder(stage);
    mkdirSync(openSsl, { recursive: true });
    writeFileSync(`${openSsl}/openssl.cnf`, 'openssl_conf = init\n[init]\nalg_section = algorithms\n[algorithms]\ndefault_properties = fips=yes\n');
  },

  async 'signs in and stays signed in after a kill'(stage) {
    const { provider, browser } = stage;
    await stage.startProgram();
    await stage.picture('home-signed-out');
    const page = await signIn(stage, 'alt+s');
    stage.check(true, 'signed in over https, with settings of a .env file with CRLF, and an ID token of 39 kB');
    stage.check(/^http:\/\/127\.0\.0\.1:27421\/callback\/[\w-]{20,}$/.test(page.url()), 'the address left in the tab carries no code');
    await stage.pictureOfPage('page-signed-in', page);
    for (const [key, name] of [['ctrl+1', 'home'], ['ctrl+2', 'profile'], ['ctrl+3', 'session'], ['ctrl+4', 'settings']]) {
      await stage.press(key);
      await stage.picture(name);
    }
    const mark = await provider.mark();
    const starts = browser.starts().length;
    await stage.kill();
    await stage.startProgram();
    await stage.picture('home-after-kill');
    stage.equal(browser.starts().length, starts, 'killed and started again: no browser was opened');
    stage.equal(requested(await provider.eventsAfter(mark), 'authorize'), 0, 'the provider was not asked to sign anyone in');
  },

  async 'a second start brings the first window to the front'(stage) {
    await stage.desktop.minimize(stage.window);
    stage.check(await stage.desktop.activeWindow() !== stage.window, 'the first window is minimized');
    stage.equal(await stage.windows.run(stage.exe, stage.arguments), 0, 'the second ends at once');
    await stage.until('the first is in front', async () => await stage.desktop.activeWindow() === stage.window);
    stage.check(true, 'the first comes to the front');
  },

  async 'an upgrade waits until the program has ended'(stage) {
    stage.check(await stage.windows.run(stage.setup, ['/S', '/CurrentUser']) !== 0, 'the set-up refuses while it runs');
    stage.equal(await stage.closeProgram(), 0, 'the window closes');
    stage.equal(await stage.windows.run(stage.setup, ['/S', '/CurrentUser']), 0, 'then it succeeds');
  },

  async 'signs out, and the provider asks again'(stage) {
    await stage.startProgram();
    const { ended, events } = await signOut(stage, 'alt+s');
    stage.check(ended.hadSession && ended.redirected, 'the session was still there: the provider ended it and sent the browser back');
    stage.check(events.some(({ event, endpoint }) => event === 'request' && endpoint === 'revoke'), 'the refresh token was revoked');
    await stage.picture('home-after-sign-out');
    await signIn(stage, 'alt+s');
    stage.check(true, 'the provider asked for credentials again');
    await stage.closeProgram();
  },

  async 'is German and dark if the system is'(stage) {
    const locales = `${stage.directory}/locales`;
    mkdirSync(locales);
    await run('localedef', ['-i', 'de_DE', '-f', 'UTF-8', `${locales}/de_DE.UTF-8`]).catch(() => stage.impossible('this system has no German locale'));
    await stage.windows.shutDown(); // the next program restarts everything
    const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize';
    await stage.windows.setValue(key, 'AppsUseLightTheme', '0', 'REG_DWORD');
    const env = { LOCPATH: locales, LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' };
    await stage.startProgram({ env });
    await stage.picture('home-german-dark');
    await signOut(stage, 'alt+a'); // &Abmelden
    stage.check(true, 'the German key signs out');
    await stage.picture('home-german-dark-signed-out');
    await stage.closeProgram();
    await stage.windows.setValue(key, 'AppsUseLightTheme', '1', 'REG_DWORD');
  },

  async '--forget leaves nothing behind'(stage) {
    await stage.startProgram();
    await signIn(stage, 'alt+s');
    await stage.closeProgram();
    const mark = await stage.provider.mark();
    const { status, text } = await stage.windows.capture(stage.exe, ['--forget', ...stage.arguments], 'forget', /has removed all|were kept|Couldn't delete/);
    console.log(text.replace(/^/gm, '    ').trimEnd());
    stage.equal(status, 0, 'it succeeds');
    stage.check(requested(await stage.provider.eventsAfter(mark), 'revoke') > 0, 'the refresh token was revoked');
    stage.check(!existsSync(`${stage.windows.localData}/bifrost`), 'no file of this person is left');
    stage.check(!await stage.windows.registryHas('user', /bifrost\/session/), 'no credential is left');
  },

  async 'uninstalling removes its own files and nothing else'(stage) {
    const mine = `${stage.installed}/a-file-of-mine`;
    writeFileSync(mine, '');
    await stage.windows.run(`${stage.installed}/uninstall.exe`, ['/S', '/CurrentUser']);
    await stage.windows.settle(); // the uninstaller continues as a copy of itself
    stage.equal(readdirSync(stage.installed).join(), 'a-file-of-mine', 'the folder holds nothing of ours');
    stage.check(!existsSync(menu(stage)), 'nor does the Start menu');
    stage.check(!await stage.windows.registryHas('user', /Uninstall\\\\Bifrost\]/), 'nor does the list of installed programs');
  },

  async 'installs and uninstalls for all users'(stage) {
    const folder = `${stage.windows.drive}/Program Files/Bifrost`;
    stage.equal(await stage.windows.run(stage.setup, ['/S', '/AllUsers']), 0, 'the set-up succeeds');
    stage.equal((await stage.windows.capture(`${folder}/bin/bifrost.exe`, ['--self-test'], 'self-test-for-all', LAST_PART)).status, 0, 'the self-test succeeds');
    await stage.windows.run(`${folder}/uninstall.exe`, ['/S', '/AllUsers']);
    await stage.windows.settle();
    stage.check(!existsSync(folder), 'the folder is gone');
    stage.check(!await stage.windows.registryHas('system', /Uninstall\\\\Bifrost\]/), 'so is the entry among the installed programs');
  },
};
