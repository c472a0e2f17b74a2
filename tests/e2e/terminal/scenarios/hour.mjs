// SPDX-License-Identifier: Apache-2.0
// Two windows and five terminals, for as long as six tokens are valid one after the other: an hour, with tokens that are valid for ten minutes.
import { mkdirSync } from 'node:fs';
import { start } from '../../lib/processes.mjs';

const TERMINALS = 5;
const LIFETIMES = 6;
const LIFETIME = 8; // seconds; half of it passes before the next refresh

/** A window of a user who has another runtime folder, so that each is the first one. */
function startWindow(terminal, number) {
  const runtime = `${terminal.home}/run${number}`;
  mkdirSync(runtime, { mode: 0o700 });
  return start(terminal.window, [], { log: `${terminal.out}/window${number}.log`,
    env: { ...terminal.environment, XDG_RUNTIME_DIR: runtime, QT_QPA_PLATFORM: 'offscreen' } });
}

export const scenarios = {
  async 'two windows and five terminals refresh together, and lose no account'(terminal) {
    if (!terminal.window) terminal.impossible('no window was named');
    await terminal.provider.control('ttl', { access: LIFETIME });
    await terminal.signIn();
    terminal.person.forget();
    await terminal.signIn(['--new'], { user: 'bob', password: 'builder' });
    const windows = [1, 2].map((number) => startWindow(terminal, number));
    const end = Date.now() + LIFETIMES * LIFETIME * 1000;
    const counts = { tokens: 0, failures: [] };
    const loop = async (index) => {
      const account = index % 2 ? 'sub-bob' : 'sub-ada';
      while (Date.now() < end) {
        const { status, stdout, stderr } = await terminal.ctl(['token', '--account', account, '--min-validity', '1s']);
        counts.tokens += 1;
        if (status !== 0 || !await terminal.isValid(stdout.trim())) counts.failures.push(`${account}: ${status} ${stderr}`);
      }
    };
    await Promise.all(Array.from({ length: TERMINALS }, (_, index) => loop(index)));
    for (const window of windows) terminal.equal(window.exitCode, null, 'the window is still there');
    const { refreshes, reuses } = await terminal.provider.control('stats');
    terminal.note(`${counts.tokens} tokens, ${refreshes} refreshes`);
    terminal.equal(counts.failures.join('\n'), '', 'each token was valid');
    terminal.equal(reuses, 0, 'no refresh token was used twice');
    terminal.check(refreshes <= 2 * 2 * LIFETIMES + 4, 'no more refreshes than two accounts need');
    const list = JSON.parse((await terminal.ctl(['accounts', '--json'])).stdout);
    terminal.equal(list.map(({ sub, signedIn }) => `${sub} ${signedIn}`).join(), 'sub-ada true,sub-bob true', 'both accounts are there');
    for (const window of windows) window.kill('SIGKILL');
    await Promise.all(windows.map(({ ended }) => ended));
  },
};
