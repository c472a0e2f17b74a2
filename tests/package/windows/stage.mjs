// SPDX-License-Identifier: Apache-2.0
// The environment of the scenarios: a Windows, the installed program, the browser, and the provider. Wine provides no accessibility, so the
// program is observed through the provider, the browser, its exit status, and its log; screenshots of its pages are for visual review.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Browser, trustInBrowser } from '../../e2e/lib/browser.mjs';
import * as desktop from '../../e2e/lib/desktop.mjs';
import { stop } from '../../e2e/lib/processes.mjs';
import { Provider } from '../../e2e/lib/provider.mjs';
import { Judge } from '../../e2e/lib/scenarios.mjs';
import { until } from '../../e2e/lib/until.mjs';
import { Windows } from './windows.mjs';

export class Stage extends Judge {
  desktop = desktop;
  until = until;
  #pictures = 0;
  #program;

  static async open({ setup, tls, out }) {
    const self = new Stage();
    Object.assign(self, { setup, out, logs: `${out}/logs` });
    mkdirSync(self.logs, { recursive: true });
    self.directory = process.env.SESSION_DIR;
    if (process.env.SESSION_TRUSTS_CA !== '1') throw new Error('this system permits no private mounts, so no test CA can be trusted');
    await desktop.startDesktop(self.logs);
    self.browser = new Browser(self.directory);
    await trustInBrowser(`${tls}/ca.pem`);
    self.provider = await Provider.start({ tls: { key: `${tls}/srv.key`, cert: `${tls}/srv.pem` }, logDirectory: self.logs });
    // Wine fills its certificate store from the system's folder, where enter.sh has placed the test CA.
    self.windows = await Windows.create(`${self.directory}/wine`, `${self.logs}/wine.log`);
    // In the format of Windows editors.
    self.envFile = `${self.directory}/bifrost.env`;
    writeFileSync(self.envFile, `AUTH_ASGARDEO_ISSUER="${self.provider.issuer}"\r\nAUTH_ASGARDEO_ID="desktop"\r\n`);
    return self;
  }

  /** Every scenario continues where the previous one stopped. */
  async reset() {}

  get installed() { return `${this.windows.localData}/Programs/Bifrost`; }
  get exe() { return `${this.installed}/bin/bifrost.exe`; }
  get arguments() { return ['--env-file', Windows.path(this.envFile)]; }

  /** Starts the installed program and waits until its window stops moving, which means that it knows its state. */
  async startProgram({ env = {} } = {}) {
    const program = this.windows.start(this.exe, this.arguments, { log: `${this.logs}/bifrost.log`,
      env: { QT_LOGGING_RULES: 'bifrost.*=true', QT_FORCE_STDERR_LOGGING: '1', ...env } });
    this.#program = program;
    this.window = await until('the window', async () => (await desktop.windowsOf(program.pid))[0], { timeoutMs: 120000 });
    await this.#photographStill(`${this.logs}/window.png`);
  }

  kill() { return stop(this.#program, 'SIGKILL'); }

  /** Its exit status. The keys are pressed again while the window is open, because another one may have come to the front. */
  async closeProgram() {
    const { ended } = this.#program;
    let hasEnded = false;
    ended.then(() => { hasEnded = true; });
    await until('the window has closed', async () => {
      if (!hasEnded) await desktop.closeWindow(this.window);
      return hasEnded;
    }, { everyMs: 500 });
    return ended;
  }

  async press(...keys) {
    await desktop.activate(this.window);
    await desktop.key(...keys);
  }

  #file(name) { return `${this.out}/${String(++this.#pictures).padStart(2, '0')}-${name}.png`; }

  /** The window as it is, even while it is animated. */
  async pictureAtOnce(name) {
    await desktop.activate(this.window);
    await desktop.photograph(this.#file(name), this.window);
  }

  /** The window after all animation has stopped. */
  picture(name) { return this.#photographStill(this.#file(name)); }

  /** Waits until two successive screenshots are identical. */
  async #photographStill(file) {
    await desktop.activate(this.window);
    await desktop.hover({ x: 4, y: 1036 });
    let last = Buffer.alloc(0);
    await until('the window stands still', async () => {
      await desktop.photograph(file, this.window);
      const before = last;
      last = readFileSync(file);
      return last.equals(before);
    }, { everyMs: 400 });
  }

  async pictureOfPage(name, page) { await page.screenshot({ path: this.#file(name) }); }

  async report() {
    await desktop.photograph(`${this.out}/FAILED-screen.png`).catch(() => {});
    if (this.browser.isRunning) {
      for (const page of await this.browser.pages()) console.log(`  tab: ${page.url().split('?')[0]} '${await page.title().catch(() => '')}'`);
    }
    const log = readFileSync(`${this.logs}/bifrost.log`, { encoding: 'utf8', flag: 'a+' }).trim().split('\n').slice(-20);
    for (const line of log.filter(Boolean)) console.log(`  bifrost: ${line}`);
  }

  async close() {
    await this.browser.quit().catch(() => {});
    await this.windows.shutDown();
  }
}
