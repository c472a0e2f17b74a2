// SPDX-License-Identifier: Apache-2.0
// Starts of the application, as multiples of a bare QMainWindow and of one with a line of text, built in the same tree: up to the first
// frame, and up to the first frame that shows the stored session. A scenario of tests/e2e; it prints tables and checks nothing.
import { accessSync, constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { note, ratios, row, sum, title } from './lib/figures.mjs';
import { end, firstFrame, launch, quietly, welcome, yardstickOf } from './lib/launch.mjs';
import { pss } from './lib/process.mjs';
import { storeSession } from './lib/signedin.mjs';

const WARM_RUNS = 11;
const COLD_RUNS = 3;
const DROP = '/proc/sys/vm/drop_caches';
const BARE = 'bare window';
const TEXT = 'window with one line of text';
const OURS = 'Bifrost';
const ALONE = 'Bifrost, without the keychain\'s helper';

/** To the first frame, and, of the application, to 'Welcome'. */
async function measure(program, args, env) {
  const launched = launch(program, args, env);
  const frame = await firstFrame(launched);
  const home = args.includes('--issuer') ? await welcome(launched) : undefined;
  const memory = home && sum(home.family.map(pss));
  await end(launched);
  return { frame, home, memory };
}

/** The programs in turn, `runs` times. The first round fills the page cache, or is the first for which `before` empties it. */
async function play(launches, runs, { before = () => {}, first = 1 } = {}) {
  const figures = new Map(Object.keys(launches).map((name) => [name, []]));
  for (let run = first ? 0 : 1; run <= runs; ++run) {
    for (const [name, [program, args, env]] of Object.entries(launches)) {
      await before();
      const figure = await measure(program, args, env);
      if (run > 0) figures.get(name).push(figure);
    }
  }
  return figures;
}

function compare(what, ours, bare, text, unit, budget) {
  row(`${what}`, ours, unit);
  row('  ratio to the window with one line of text', ratios(ours, text), 'x', budget);
  row('  ratio to the bare window', ratios(ours, bare), 'x');
}

function table(figures, { budgets = {} } = {}) {
  const of = (name, stage, key) => figures.get(name).map((figure) => figure[stage][key]);
  for (const [key, of_, unit] of [['ms', '', 'ms'], ['cpu', ', processor time', 'ms']]) {
    const [bare, text] = [BARE, TEXT].map((name) => of(name, 'frame', key));
    row(`${BARE}: start to first frame${of_}`, bare, unit);
    row(`${TEXT}: start to first frame${of_}`, text, unit);
    compare(`${OURS}: start to first frame${of_}`, of(OURS, 'frame', key), bare, text, unit, budgets.frame?.[key]);
    compare(`${OURS}: start to 'Welcome'${of_}`, of(OURS, 'home', key), bare, text, unit, budgets.home?.[key]);
  }
}

function helperTable(figures) {
  const [helped, alone] = [OURS, ALONE].map((name) => figures.get(name));
  for (const [name, list] of [[OURS, helped], [ALONE, alone]]) {
    row(`${name}: start to 'Welcome'`, list.map(({ home }) => home.ms), 'ms');
    row('  processes', list.map(({ home }) => home.family.length), '');
    row('  processor time of all', list.map(({ home }) => home.cpu), 'ms');
    row('  PSS of all', list.map(({ memory }) => memory), 'MiB');
  }
  row('what the helper adds to the processor time, pair by pair', helped.map(({ home }, i) => home.cpu - alone[i].home.cpu), 'ms');
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
    const launches = { [BARE]: [yardstick, [], env], [TEXT]: [yardstick, ['--text'], env], [OURS]: [stage.program, stage.clientArguments, env] };
    title('warm: everything is in the page cache');
    const warm = await play({ ...launches, [ALONE]: [copyAlone(stage), stage.clientArguments, env] }, WARM_RUNS);
    table(warm, { budgets: { frame: { ms: 'first frame', cpu: 'first frame, processor' }, home: { ms: 'welcome', cpu: 'welcome, processor' } } });
    title('with and without the keychain\'s helper');
    helperTable(warm);
    title('cold: the page cache is emptied before each start');
    if (mayDropCaches()) table(await play(launches, COLD_RUNS, { before: () => writeFileSync(DROP, '3'), first: 0 }));
    else note('not measured: only root may empty the page cache');
    await stage.provider.control('up');
  },
};
