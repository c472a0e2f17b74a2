// SPDX-License-Identifier: Apache-2.0
// The keychain's helper of one client, whose effects are traced, and which can be stopped at any of them: see helpereffects.cpp.
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';

export class TracedHelper {
  #struck;

  constructor({ helper, effects }) {
    this.directory = mkdtempSync(`${process.env.SESSION_DIR}/helper.`);
    const program = `${this.directory}/bifrost-keychain`;
    writeFileSync(program, `#!/bin/sh\nLD_PRELOAD='${effects}' exec '${helper}' "$@"\n`);
    chmodSync(program, 0o755);
    this.env = { E2E_KEYCHAIN_HELPER: program, E2E_EFFECTS: this.directory };
  }

  #lines() {
    try {
      return readFileSync(`${this.directory}/trace`, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line));
    } catch {
      return []; // it has not started yet
    }
  }

  /** What it has done so far, step by step. */
  get steps() { return this.#lines().map(({ did }) => did).filter(Boolean); }

  /** Stops it before its step `number` from now on. */
  stopBefore(number) { writeFileSync(`${this.directory}/strike`, `${number}\n`); }

  /** Whether it has been stopped. It says so before it is: until then it could not be told to go on. */
  get isStopped() {
    this.#struck ??= this.#lines().find(({ struck }) => struck);
    return Boolean(this.#struck) && /\) T /.test(readFileSync(`/proc/${this.#struck.pid}/stat`, 'utf8'));
  }

  goOn() { process.kill(this.#struck.pid, 'SIGCONT'); }
}
