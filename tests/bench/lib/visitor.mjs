// SPDX-License-Identifier: Apache-2.0
// A browser without a window, which costs next to nothing: it notes when it was started, follows the redirects, and fills in the provider's
// pages. It is the program that is found as xdg-open.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Person } from '../../fault/lib/person.mjs';
import { now } from './launch.mjs';

export class Visitor extends Person {
  /** As of a person, with the time in front. */
  static async seat(directory) {
    const self = await super.seat(directory);
    self.noted = `${self.bin}/started`;
    renameSync(`${self.bin}/xdg-open`, `${self.bin}/visit`);
    writeFileSync(`${self.bin}/xdg-open`, `#!/bin/bash\nprintf '%s' "$EPOCHREALTIME" >'${self.noted}.new'\nmv '${self.noted}.new' '${self.noted}'\n`
      + `exec '${self.bin}/visit' "$@"\n`, { mode: 0o755 });
    return self;
  }

  /** For a program that is to find it. */
  get env() { return { PATH: `${this.bin}:${process.env.PATH}` }; }

  forget() {
    super.forget();
    if (this.noted) rmSync(this.noted, { force: true });
  }

  /** When its first line ran, by the clock of `now()`. */
  get startedAt() {
    const sinceEpoch = Number(readFileSync(this.noted, 'utf8')) * 1000;
    return now() - (performance.timeOrigin + performance.now() - sinceEpoch);
  }
}
