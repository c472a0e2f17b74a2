// SPDX-License-Identifier: Apache-2.0
// Several programs, started in turn and ended at once.
import { sum } from './figures.mjs';
import { end, firstFrame, launch, welcome } from './launch.mjs';
import { pss } from './process.mjs';

/** To the first frame, and, of the application, to 'Welcome', with the memory of all its processes then. */
async function measure({ program, args, env }) {
  const launched = launch(program, args, env);
  const frame = await firstFrame(launched);
  const home = args.includes('--issuer') ? await welcome(launched) : undefined;
  const memory = home && sum(home.family.map(pss));
  await end(launched);
  return { frame, home, memory };
}

/** A map of the names of `launches`, each { program, args, env }, to their figures. Every other round goes backwards, so that none always comes
 *  after the same one. A first round that is not counted fills the page cache, unless `before` does something else with it. */
export async function inTurn(launches, runs, before) {
  const figures = new Map(Object.keys(launches).map((name) => [name, []]));
  for (let run = before ? 1 : 0; run <= runs; ++run) {
    const round = Object.entries(launches);
    for (const [name, how] of run % 2 ? round : round.reverse()) {
      before?.();
      const figure = await measure(how);
      if (run > 0) figures.get(name).push(figure);
    }
  }
  return figures;
}
