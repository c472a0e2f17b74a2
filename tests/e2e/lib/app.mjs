// SPDX-License-Identifier: Apache-2.0
// The application in a window of its own: started as a person starts it, seen through AT-SPI, used with mouse and keyboard.
import { mkdirSync, writeFileSync, readFileSync, existsSync } from 'node:fs';
import * as desktop from './desktop.mjs';
import { start, stop } from './processes.mjs';
import { until } from './until.mjs';

const BROWSER = new URL('../session/browser', import.meta.url).pathname;
/** The field of Qt's dialog for files. */
const FILE_NAME = 'File name:';

/** A person's folders: what lasts from one run to the next. */
export class Person {
  constructor(directory) {
    this.config = `${directory}/config`;
    this.data = `${directory}/data`;
    mkdirSync(`${this.data}/applications`, { recursive: true });
    mkdirSync(`${this.config}/fontconfig`, { recursive: true });
    writeFileSync(`${this.config}/fontconfig/fonts.conf`, readFileSync(`${process.env.XDG_CONFIG_HOME}/fontconfig/fonts.conf`));
    this.setDefaultBrowser(BROWSER);
  }

  get settingsFile() { return `${this.config}/bifrost/bifrost.conf`; }
  get settings() { return existsSync(this.settingsFile) ? readFileSync(this.settingsFile, 'utf8') : ''; }

  /** $BROWSER alone loses against an installed chromium.desktop, so the choice is registered as a desktop does it. */
  setDefaultBrowser(program) {
    writeFileSync(`${this.data}/applications/e2e-browser.desktop`, ['[Desktop Entry]', 'Type=Application', 'Name=Browser of the test',
      `Exec=${program} %u`, 'MimeType=x-scheme-handler/http;x-scheme-handler/https;', ''].join('\n'));
    writeFileSync(`${this.config}/mimeapps.list`, ['[Default Applications]', 'x-scheme-handler/http=e2e-browser.desktop',
      'x-scheme-handler/https=e2e-browser.desktop', ''].join('\n'));
    this.browser = program;
  }
}

export class App {
  #accessibility;

  /** Resolves when the window is there. `args` and `env` go to the application. */
  static async start({ program, person, accessibility, log, args = [], env = {} }) {
    const self = App.launch({ program, person, log, args, env });
    self.#accessibility = accessibility;
    self.window = await self.#waitForWindow();
    await until('the window is accessible', async () => !(await self.#ask({ op: 'find', role: 'frame' })).absent);
    return self;
  }

  /** Starts the program and waits for nothing; `ended` resolves to how it ends. */
  static launch({ program, person, log, args = [], env = {} }) {
    const self = new App();
    self.process = start(program, args, { log, env: { ...process.env, XDG_CONFIG_HOME: person.config, XDG_DATA_HOME: person.data,
      BROWSER: person.browser, QT_LINUX_ACCESSIBILITY_ALWAYS_ON: '1', ...env } });
    self.pid = self.process.pid;
    self.ended = self.process.ended;
    return self;
  }

  #waitForWindow() {
    const died = this.ended.then((how) => { throw new Error(`the application ended with ${how} and showed no window`); });
    died.catch(() => {});
    return Promise.race([until('the window', async () => (await desktop.windowsOf(this.pid))[0], { timeoutMs: 30000 }), died]);
  }

  #ask(request) { return this.#accessibility.ask({ ...request, pid: this.pid }); }

  async #find(request) { return (await this.#ask({ ...request, op: 'find' })).nodes; }

  /** Everything that shows, for a report. */
  async dump() { return (await this.#ask({ op: 'dump' })).nodes; }

  /** Waits until something that shows has this name or text. */
  sees(pattern, options) {
    const source = pattern instanceof RegExp ? pattern.source : pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return until(`the window shows ${pattern}`, async () => (await this.#find({ pattern: source }))[0], options);
  }

  async seesNow(pattern) { return (await this.#find({ pattern: pattern.source ?? pattern })).length > 0; }

  /** Waits until nothing that shows has this name or text. */
  seesNoMore(pattern, options) { return until(`the window shows ${pattern} no more`, async () => !await this.seesNow(pattern), options); }

  /** Waits for an enabled button. */
  button(name, options) {
    return until(`the button '${name}'`, async () => {
      const found = await this.#find({ role: 'push button', name });
      return found.find(({ states }) => states.includes('enabled'));
    }, options);
  }

  /** A text field by its name. */
  field(name) {
    return until(`the field '${name}'`, async () => (await this.#find({ name })).find(({ role }) => ['text', 'password text'].includes(role)));
  }

  async toFront() { await desktop.activate(this.window); }

  async isInFront() { return await desktop.activeWindow() === this.window; }

  /** A real mouse click in the middle of a button, after it has been there and still. */
  async click(name) {
    await this.toFront();
    const place = await this.#still(name, () => this.button(name));
    if (!await this.#contains(place)) return this.press(name);
    return this.#clickAt(place);
  }

  /** The same on the first node of this role whose name fits. */
  async clickOn(role, pattern) {
    await this.toFront();
    return this.#clickAt(await this.#still(`${role} ${pattern}`, async () => (await this.#find({ role, pattern: pattern.source }))[0]));
  }

  /** Opens the switcher, a list of the accounts behind the button that names the current one. */
  openAccounts(name) { return this.clickOn('push button', new RegExp(`^${name}, `)); }

  /** Takes the account of this name there. */
  chooseAccount(name) { return this.clickOn('list item', new RegExp(`^${name}`)); }

  #still(what, find) {
    let last;
    return until(`'${what}' stands still`, async () => {
      const node = await find();
      const same = node && last && node.x === last.x && node.y === last.y;
      last = node;
      return same && node;
    });
  }

  #clickAt({ x, y, width, height }) { return desktop.click({ x: x + (width >> 1), y: y + (height >> 1) }); }

  /** What is scrolled out of sight has no place on the screen. */
  async #contains(node) {
    const box = await desktop.geometryOf(this.window);
    const x = node.x + node.width / 2;
    const y = node.y + node.height / 2;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  }

  /** The button's accessible action, as assistive technology does it. */
  async press(name) {
    await this.button(name);
    await this.#ask({ op: 'press', role: 'push button', name });
  }

  /** Clicks into a field and types. */
  async fill(name, text) {
    await this.fillSecret(name, text);
    await until(`'${name}' holds what was typed`, async () => (await this.field(name)).text === text);
  }

  /** The same for a field that tells nobody what it holds. */
  async fillSecret(name, text) {
    await this.toFront();
    const node = await this.field(name);
    await desktop.click({ x: node.x + 20, y: node.y + (node.height >> 1) });
    await until(`'${name}' has the focus`, async () => (await this.field(name)).states.includes('focused'));
    await desktop.key('ctrl+a');
    await desktop.type(text);
  }

  /** Clicks into a field and pastes. */
  async fillFromClipboard(name) {
    await this.fillSecret(name, '');
    await desktop.key('ctrl+v');
    await until(`'${name}' holds something`, async () => (await this.field(name)).text !== '');
  }

  /** Saves the report of the page Check, and answers the question for its file with `path`. */
  saveReport(path) { return this.#saveWith('Save report...', path, `The report was saved as ${path}.`); }

  /** 'Save as HAR...' on the page Requests. */
  saveRequests(path) { return this.#saveWith('Save as HAR...', path, `The requests were saved as ${path}.`); }

  async #saveWith(button, path, confirmation) {
    await this.press(button);
    // The dialog looks through its folder while it comes, and takes what is typed before that for something else.
    await until('the question for a file can be answered', async () => (await this.field(FILE_NAME)).states.includes('focused'));
    await desktop.key('ctrl+a');
    await desktop.type(path);
    await until('the question holds the file', async () => (await this.field(FILE_NAME)).text === path);
    await this.press('Save');
    await this.sees(confirmation);
  }

  /** The node that has the keyboard, with its `index` among all of the window. */
  async focused() {
    const nodes = await this.dump();
    const index = nodes.findIndex(({ states }) => states.includes('focused'));
    return nodes[index] && { ...nodes[index], index };
  }

  async photograph(file) { await desktop.photograph(file, this.window); }

  minimize() { return desktop.minimize(this.window); }

  /** As if the power went. */
  kill() { return stop(this.process, 'SIGKILL'); }

  /** As a person does it: the window's own close button. */
  async close() {
    await desktop.closeWindow(this.window);
    return this.ended;
  }
}
