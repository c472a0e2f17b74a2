// SPDX-License-Identifier: Apache-2.0
// The default browser of the session, which only xdg-open starts. This attaches to it and does what a person does on the pages.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './processes.mjs';
import { until } from './until.mjs';

const { chromium } = createRequire(new URL('../../idp/package.json', import.meta.url))('playwright-core');

/** Makes every browser of this session trust an authority, a PEM file. */
export async function trustInBrowser(ca) {
  const store = `${process.env.HOME}/.pki/nssdb`;
  mkdirSync(store, { recursive: true });
  await run('certutil', ['-d', `sql:${store}`, '-N', '--empty-password']);
  await run('certutil', ['-d', `sql:${store}`, '-A', '-t', 'C,,', '-n', 'e2e-ca', '-i', ca]);
}

export class Browser {
  #sessionDirectory;
  #browser;

  constructor(sessionDirectory) { this.#sessionDirectory = sessionDirectory; }

  /** The argument lists that the browser was started with, one a start. */
  starts() {
    try {
      return readFileSync(`${this.#sessionDirectory}/browser.log`, 'utf8').split('\n').filter(Boolean);
    } catch {
      return [];
    }
  }

  get isRunning() { return this.#browser?.isConnected() ?? false; }

  async #context() {
    if (!this.isRunning) {
      this.#browser = await until('the browser', () => {
        const [port] = readFileSync(`${this.#sessionDirectory}/chromium/DevToolsActivePort`, 'utf8').split('\n');
        return chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 5000 });
      }, { timeoutMs: 45000, everyMs: 100 });
    }
    return this.#browser.contexts()[0];
  }

  async pages() { return (await this.#context()).pages(); }

  /** The newest tab whose title fits. */
  async page(title, options) {
    return until(`a tab titled ${title}`, async () => {
      for (const page of (await this.pages()).reverse()) if (title.test(await page.title())) return page;
      return undefined;
    }, { timeoutMs: 45000, ...options });
  }

  /** The document at `url` without its scripts, in a tab of its own. */
  async pageWithoutScripts(url) {
    const context = await this.#context();
    const reader = await this.#browser.newContext({ javaScriptEnabled: false });
    const original = await reader.newPage();
    await original.goto(url);
    const html = await original.content();
    await reader.close();
    const page = await context.newPage();
    await page.setContent(html.replace(/<script>.*?<\/script>/gs, ''));
    return page;
  }

  async signInPage() {
    const page = await this.page(/^Sign In$/);
    await page.waitForSelector('#usernameUserInput');
    return page;
  }

  async consentPage() {
    const page = await this.page(/^Consent$/);
    await page.waitForSelector('#approve');
    return page;
  }

  /** Types name and password as a person does, and sends them. */
  async enter(page, { username, password }) {
    await page.fill('#usernameUserInput', username);
    await page.fill('#password', password);
    await page.click('button[type=submit]', { noWaitAfter: true });
  }

  /** Everything between the sign-in page and the application's own page, which it resolves to. */
  async signIn(person) {
    await this.enter(await this.signInPage(), person);
    await (await this.consentPage()).click('#approve', { noWaitAfter: true }); // what follows may take its time
    return this.landingPage();
  }

  /** The application's page with the outcome, after the browser has come back. */
  async landingPage() {
    return until('the application\'s page', async () => {
      for (const page of (await this.pages()).reverse()) {
        if (/^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d+\/(callback|start)\//.test(page.url()) && await page.title()) return page;
      }
      return undefined;
    }, { timeoutMs: 60000 }); // a keychain that is silent is waited for
  }

  /** Closes every tab but leaves the browser running, signed out of everything. */
  async clear() {
    if (!this.isRunning) return;
    const context = await this.#context();
    const old = context.pages();
    await context.newPage(); // the browser ends with its last tab
    await Promise.all(old.map((page) => page.close()));
    await context.clearCookies();
  }

  async quit() {
    if (!this.isRunning) return;
    const session = await this.#browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => {});
    await until('the browser has closed', () => !this.isRunning);
  }
}
