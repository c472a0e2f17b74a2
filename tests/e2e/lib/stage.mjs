// SPDX-License-Identifier: Apache-2.0
// What a scenario is given: desktop, provider, browser, keyring and the application, and the means to say what it saw.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { Accessibility } from './accessibility.mjs';
import { App, Person } from './app.mjs';
import { Browser, trustInBrowser } from './browser.mjs';
import * as desktop from './desktop.mjs';
import * as gnomeKeyring from './keyring.mjs';
import * as keychain from './keychain.mjs';
import { Provider } from './provider.mjs';
import { Judge } from './scenarios.mjs';
import { until } from './until.mjs';

export class Stage extends Judge {
  desktop = desktop;
  keyring = keychain.name ? keychain : gnomeKeyring;
  until = until;
  #apps = [];
  #pictures = 0;

  /** `program` is the application, `out` where pictures and logs go, `tls` { key, cert, ca } for a provider over https; `startProvider` starts another one. */
  static async open({ program, out, tls, startProvider = Provider.start }) {
    const self = new this();
    Object.assign(self, { program, out, tls, trustsCa: process.env.SESSION_TRUSTS_CA === '1' });
    self.sessionDirectory = process.env.SESSION_DIR;
    self.logs = `${out}/logs`;
    mkdirSync(self.logs, { recursive: true });
    self.browser = new Browser(self.sessionDirectory);
    await desktop.startDesktop(self.logs);
    self.accessibility = await Accessibility.start();
    if (tls) await trustInBrowser(tls.ca);
    self.provider = await startProvider({ tls, logDirectory: self.logs });
    return self;
  }

  /** Everything as on a first day: provider, keyring, browser, and a person without any setting. */
  async reset() {
    await this.closeApps();
    await this.provider.reset();
    await this.keyring.resetKeyring();
    await this.browser.clear();
    this.person = new Person(mkdtempSync(`${this.sessionDirectory}/person.`));
  }

  async closeApps() {
    await Promise.all(this.#apps.splice(0).map((app) => app.kill()));
  }

  /** The usual arguments: the demo provider's public client. */
  get clientArguments() { return ['--issuer', this.provider.issuer, '--client-id', 'desktop']; }

  #launchOptions({ args = this.clientArguments, ...options } = {}) {
    return { program: this.program, person: this.person, accessibility: this.accessibility, log: `${this.logs}/app.log`, args, ...options };
  }

  /** Starts the application and waits for its window. */
  async startApp(options) {
    const app = await App.start(this.#launchOptions(options));
    this.#apps.push(app);
    this.app = app;
    return app;
  }

  /** The first start of all, and past the welcome. */
  async startSetup(options = {}) {
    const app = await this.startApp({ args: [], ...options });
    await app.sees('Welcome to Bifrost');
    await this.pictureOfApp('welcome');
    await app.click('Set up');
    await app.sees('Connect your provider');
    return app;
  }

  /** Starts it without waiting. */
  launchApp(options) {
    const app = App.launch(this.#launchOptions(options));
    this.#apps.push(app);
    return app;
  }

  /** From the press on 'Sign in' to Home. Resolves to the page that the browser shows at the end. */
  async signIn(person) {
    await this.app.click('Sign in');
    const page = await this.browser.signIn(person);
    await this.app.sees(/^Welcome, /);
    return page;
  }

  #picture(name) { return `${this.out}/${String(++this.#pictures).padStart(2, '0')}-${name}.png`; }

  /** The application's window, in front and without the pointer on it. */
  async pictureOfApp(name, app = this.app) {
    await app.toFront();
    await desktop.hover({ x: 4, y: 1036 });
    await app.photograph(this.#picture(name));
  }

  /** A browser page, light and, unless told otherwise, dark. */
  async pictureOfPage(name, page, { dark = true } = {}) {
    for (const colorScheme of dark ? ['dark', 'light'] : ['light']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: this.#picture(colorScheme === 'dark' ? `${name}-dark` : name) });
    }
  }

  pictureOfScreen(name) { return desktop.photograph(this.#picture(`${name}-screen`)); }

  /** What helps to understand a failure. */
  async report() {
    await this.pictureOfScreen('FAILED').catch(() => {});
    const nodes = await this.app?.dump().catch(() => []) ?? [];
    writeFileSync(`${this.logs}/window.json`, JSON.stringify(nodes, null, 1));
    for (const { role, name, text, states } of nodes.filter((node) => node.name || node.text)) {
      console.log(`  window: ${role} '${name || text.slice(0, 200)}' ${states.join(' ')}`);
    }
    if (this.browser.isRunning) {
      for (const page of await this.browser.pages()) console.log(`  tab: ${page.url().split('?')[0]} '${await page.title().catch(() => '')}'`);
    }
    const log = readFileSync(`${this.logs}/app.log`, { encoding: 'utf8', flag: 'a+' }).trim().split('\n').slice(-20);
    for (const line of log.filter(Boolean)) console.log(`  app: ${line}`);
  }
}
