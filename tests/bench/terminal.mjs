// SPDX-License-Identifier: Apache-2.0
// From the call to the token, with a session that is fresh: as a multiple of an empty console program with the library. Never fails on time.
import { execFileSync } from 'node:child_process';

const RUNS = 25;

/** The median of the wall times of `command`, in milliseconds, once its pages are in memory. */
function median(program, args, env) {
  const times = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const start = process.hrtime.bigint();
    execFileSync(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.slice(1).sort((a, b) => a - b)[RUNS >> 1];
}

export const scenarios = {
  async 'from the call to the token'(terminal) {
    await terminal.signIn();
    const empty = median(process.env.E2E_EMPTY_PROGRAM, [], terminal.environment);
    for (const command of [['--version'], ['token'], ['git-credential', 'store'], ['accounts'], ['token', '--account', 'sub-ada']]) {
      const time = median(terminal.program, command, terminal.environment);
      terminal.note(`${`bifrostctl ${command.join(' ')}`.padEnd(36)} ${time.toFixed(1).padStart(8)} ms ${(time / empty).toFixed(2).padStart(8)} x`);
    }
    terminal.note(`${'an empty program with the library'.padEnd(36)} ${empty.toFixed(1).padStart(8)} ms`);
  },
};
