// SPDX-License-Identifier: Apache-2.0
// A Wine prefix created for the test: its registry, its folders, and programs in it.
import { readFileSync, readdirSync } from 'node:fs';
import { run, start } from '../../e2e/lib/processes.mjs';
import { until, within } from '../../e2e/lib/until.mjs';

const WINE = '/usr/lib/wine/wine64';
const BROWSER = new URL('../../e2e/session/browser', import.meta.url).pathname;

export class Windows {
  /** `directory` holds the prefix; `log` receives the output of its programs. */
  static async create(directory, log) {
    const self = new Windows();
    self.directory = directory;
    self.drive = `${directory}/drive_c`;
    self.log = log;
    self.environment = { ...process.env, WINEPREFIX: directory, WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=' };
    await self.run('wineboot', ['-i'], { cwd: '/' });
    await self.setValue('HKCU\\Software\\Wine', 'Version', 'win10');
    await self.setValue('HKCU\\Software\\Wine\\WineBrowser', 'Browsers', BROWSER);
    return self;
  }

  setValue(key, name, data, type = 'REG_SZ') { return this.run('reg', ['add', key, '/v', name, '/t', type, '/d', data, '/f']); }

  /** Starts a program, given by a Windows path or a path of this system, on drive C: as the Start menu does; `ended` resolves to its exit status. */
  start(program, args = [], { env = {}, log = this.log, cwd = this.drive } = {}) {
    return start(WINE, [program, ...args], { log, cwd, env: { ...this.environment, ...env } });
  }

  /** The exit status of a program that exits on its own. */
  run(program, args, options) { return within(`the end of ${program}`, this.start(program, args, options).ended, 60000); }

  /** What a program prints on either of its streams, up to `last` at least, and its exit status. */
  async capture(program, args, name, last) {
    const log = this.log.replace(/[^/]*$/, `${name}.log`);
    const status = await this.run(program, args, { log });
    const text = await until(`${last} in ${name}.log`, () => [readFileSync(log, 'utf8')].find((it) => last.test(it)));
    return { status, text };
  }

  get home() {
    const [user] = readdirSync(`${this.drive}/users`).filter((name) => name !== 'Public');
    return `${this.drive}/users/${user}`;
  }

  get localData() { return `${this.home}/AppData/Local`; }

  /** Waits until all programs have exited, including those that other programs started. */
  settle() { return run('wineserver', ['-w'], { env: this.environment, timeout: 30000 }); }

  /** Whether a registry file contains this text. Wine writes it when the last program has exited. */
  async registryHas(file, pattern) {
    await this.settle();
    return pattern.test(readFileSync(`${this.directory}/${file}.reg`, 'latin1'));
  }

  /** The Windows path for a path of this system. */
  static path(path) { return `Z:${path.replaceAll('/', '\\')}`; }

  shutDown() { return run('wineserver', ['-k'], { env: this.environment }).catch(() => {}); }
}
