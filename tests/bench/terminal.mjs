// SPDX-License-Identifier: Apache-2.0
// From the call to the token, with a session that is fresh: as a multiple of an empty console program with the library. Never fails on time.

const RUNS = 25;

/** The mean time of a run and that of the processor, in milliseconds, with that of the keychain's helper, once its pages are in memory. */
async function measure(terminal, program, args) {
  const { stderr } = await terminal.run('bash', ['-c', `"$0" "$@" >/dev/null 2>&1
    TIMEFORMAT='%R %U %S'; time for ((run = 0; run < ${RUNS}; run++)); do "$0" "$@" >/dev/null 2>&1; done`, program, ...args], { timeoutMs: 120000 });
  const [real, user, system] = stderr.trim().split('\n').at(-1).split(' ').map((seconds) => (Number(seconds) * 1000) / RUNS);
  return { real, processor: user + system };
}

export const scenarios = {
  async 'from the call to the token'(terminal) {
    await terminal.signIn();
    const empty = await measure(terminal, process.env.E2E_EMPTY_PROGRAM, []);
    const row = (name, { real, processor }) => terminal.note(`${name.padEnd(40)} ${processor.toFixed(1).padStart(7)} ms of processor time, `
      + `${(processor / empty.processor).toFixed(2)} x; ${real.toFixed(1).padStart(7)} ms, ${(real / empty.real).toFixed(2)} x`);
    row('an empty program with the library', empty);
    for (const command of [['--version'], ['git-credential', 'store'], ['token'], ['token', '--account', 'sub-ada'], ['accounts']]) {
      row(`bifrostctl ${command.join(' ')}`, await measure(terminal, terminal.program, command));
    }
  },
};
