// SPDX-License-Identifier: Apache-2.0
// Starts of the application, as multiples of a bare QMainWindow and of one with a line of text, built in the same tree: up to the first
// frame, and up to the first frame that shows the stored session. A scenario of tests/e2e; it prints tables and checks nothing.
import { accessSync, constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { note, ratios, row, title } from './lib/figures.mjs';
import { quietly, yardstickOf } from './lib/launch.mjs';
import { storeSession } from './lib/signedin.mjs';
import { inTurn } from './lib/starts.mjs';

const WARM_RUNS = 15;
const COLD_RUNS = 5;
const DROP = '/proc/sys/vm/drop_caches';
const BARE = 'bare window';
const TEXT = 'window with one line of text';
const OURS = 'Bifrost';
const ALONE = 'Bifrost without the keychain\'s helper';

function against(bare, text, ours) {
  row('  ratio to the window with one line of text', ratios(ours, text), 'x', 'start, text');
  row('  ratio to the bare window', ratios(ours, bare), 'x', 'start, bare');
}

/** `key`: ms or cpu. */
function table(figures, key, what) {
  const of = (name, until) => figures.get(name).map((figure) => figure[until][key]);
  const [bare, text, frame, home] = [of(BARE, 'frame'), of(TEXT, 'frame'), of(OURS, 'frame'), of(OURS, 'home')];
  row(`${BARE}: ${what} to the first frame`, bare, 'ms');
  row(`${TEXT}: ${what} to the first frame`, text, 'ms');
  row(`${OURS}: ${what} to the first frame`, frame, 'ms');
  against(bare, text, frame);
  row(`${OURS}: ${what} to 'Welcome'`, home, 'ms');
  against(bare, text, home);
}

function helperTable(figures) {
  const [helped, alone] = [OURS, ALONE].map((name) => figures.get(name));
  row('start to \'Welcome\' without it', alone.map(({ home }) => home.ms), 'ms');
  row('  processor time', alone.map(({ home }) => home.cpu), 'ms');
  row('  what the helper adds to that, pair by pair', helped.map(({ home }, i) => home.cpu - alone[i].home.cpu), 'ms');
  row('PSS then, of both', helped.map(({ memory }) => memory), 'MiB');
  row('  without it', alone.map(({ memory }) => memory), 'MiB');
}

function mayDropCaches() {
  try {
    accessSync(DROP, constants.W_OK);
    writeFileSync(DROP, '3');
    return true;
  } catch {
    return false;
  }
}

/** A copy that has no helper beside it, so that the keychain's jobs run in its own process. */
function copyAlone(stage) {
  const alone = `${stage.sessionDirectory}/alone/bin/bifrost`;
  mkdirSync(dirname(alone), { recursive: true });
  copyFileSync(stage.program, alone);
  return alone;
}

export const scenarios = {
  async 'starts with a stored session, with the network cut'(stage) {
    await storeSession(stage);
    await stage.provider.control('down');
    const env = quietly(stage);
    const yardstick = yardstickOf(stage.program);
    const launches = { [BARE]: { program: yardstick, args: [], env }, [TEXT]: { program: yardstick, args: ['--text'], env },
      [OURS]: { program: stage.program, args: stage.clientArguments, env } };
    const warm = await inTurn({ ...launches, [ALONE]: { ...launches[OURS], program: copyAlone(stage) } }, WARM_RUNS);
    title('warm: everything is in the page cache');
    table(warm, 'ms', 'start');
    table(warm, 'cpu', 'processor time');
    title('what the keychain\'s helper costs in that');
    helperTable(warm);
    title('cold: the page cache is emptied before each start');
    if (mayDropCaches()) {
      const cold = await inTurn(launches, COLD_RUNS, () => writeFileSync(DROP, '3'));
      table(cold, 'ms', 'start');
      table(cold, 'cpu', 'processor time');
    } else {
      note('not measured: needs root, and a system that lets it empty the page cache');
    }
    await stage.provider.control('up');
  },
};
