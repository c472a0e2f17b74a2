// SPDX-License-Identifier: Apache-2.0
// Two builds of the application, A and B (E2E_OTHER_PROGRAM), started in turn: by how much B differs, pair by pair. For compare.sh; it
// prints tables and checks nothing.
import { setTimeout as pause } from 'node:timers/promises';
import { median, note, ratios, row, sorted, sum, title } from './lib/figures.mjs';
import { end, firstFrame, launch, quietly } from './lib/launch.mjs';
import { familyOf, pss } from './lib/process.mjs';
import { storeSession } from './lib/signedin.mjs';
import { inTurn } from './lib/starts.mjs';

const STARTS = 25;
const RESTS = 5;
const UNTIL_REST = 1500; // ms

const percent = (ratio) => `${ratio >= 1 ? '+' : ''}${((ratio - 1) * 100).toFixed(1)} %`;

function compare(what, a, b, unit) {
  const pairs = sorted(ratios(b, a));
  const quarter = pairs.length >> 2;
  row(`A: ${what}`, a, unit);
  row(`B: ${what}`, b, unit);
  row('  B to A, pair by pair', pairs, 'x');
  note(`  B differs by ${percent(median(pairs))}; half of the pairs are between ${percent(pairs[quarter])} and ${percent(pairs.at(-1 - quarter))}; `
    + `the best of B from the best of A by ${percent(Math.min(...b) / Math.min(...a))}`);
}

function programsOf(stage) {
  const other = process.env.E2E_OTHER_PROGRAM;
  if (!other) stage.impossible('E2E_OTHER_PROGRAM names no other program');
  return { a: stage.program, b: other };
}

export const scenarios = {
  async start(stage) {
    const { a, b } = programsOf(stage);
    await storeSession(stage);
    await stage.provider.control('down');
    const how = { args: stage.clientArguments, env: quietly(stage) };
    const figures = await inTurn({ A: { program: a, ...how }, B: { program: b, ...how } }, STARTS);
    title('starts with a stored session, with the network cut');
    for (const [what, until, key] of [['start to the first frame', 'frame', 'ms'], ['processor time to the first frame', 'frame', 'cpu'],
      ['start to \'Welcome\'', 'home', 'ms'], ['processor time to \'Welcome\'', 'home', 'cpu']]) {
      compare(what, ...['A', 'B'].map((name) => figures.get(name).map((figure) => figure[until][key])), 'ms');
    }
    await stage.provider.control('up');
  },

  async memory(stage) {
    const { a, b } = programsOf(stage);
    await storeSession(stage);
    const figures = [[], []];
    for (let run = 0; run < RESTS; ++run) {
      for (const [i, program] of [a, b].entries()) {
        const launched = launch(program, stage.clientArguments, quietly(stage));
        await firstFrame(launched);
        await pause(UNTIL_REST); // measuring: the memory when idle
        figures[i].push(sum(familyOf(launched.pid).map(pss)));
        await end(launched);
      }
    }
    title('memory at rest (PSS)');
    compare('memory at rest', ...figures, 'MiB');
  },
};
