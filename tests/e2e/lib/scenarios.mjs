// SPDX-License-Identifier: Apache-2.0
// Scenarios: found by file, played one after the other, judged by what they check; and the program that plays them.
import { stopAll } from './processes.mjs';

/** Thrown by a scenario that cannot be played on this system; the message says why. */
class Impossible extends Error {}

/** What a scenario judges with. A class that scenarios are played on extends it, and has `reset()` and, if it likes, `report()`. */
export class Judge {
  impossible(reason) { throw new Impossible(reason); }

  check(condition, text) {
    if (!condition) throw new Error(`not true: ${text}`);
    console.log(`  ok  ${text}`);
  }

  equal(actual, expected, text) {
    if (actual !== expected) throw new Error(`${text}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
    console.log(`  ok  ${text}`);
  }
}

/** [name, scenario] of those in `files` of `folder`, a URL, whose name contains `only`; at least one. */
export async function scenariosOf(folder, files, only) {
  const found = [];
  for (const file of files) {
    const { scenarios } = await import(new URL(`${file}.mjs`, folder));
    found.push(...Object.entries(scenarios).filter(([name]) => name.includes(only)));
  }
  if (found.length === 0) throw new Error('no such scenario');
  return found;
}

async function play(judge, name, scenario) {
  const start = Date.now();
  console.log(`== ${name}`);
  try {
    await judge.reset();
    await scenario(judge);
    console.log(`  passed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return 'passed';
  } catch (cause) {
    if (cause instanceof Impossible) {
      console.log(`  skipped: ${cause.message}`);
      return 'skipped';
    }
    console.log(`  FAILED: ${cause.stack}`);
    await judge.report?.().catch((trouble) => console.log(`  no report: ${trouble.message}`));
    return 'failed';
  }
}

/** How many of them { passed, failed, skipped }. */
export async function playAll(judge, scenarios) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, scenario] of scenarios) counts[await play(judge, name, scenario)] += 1;
  return counts;
}

/** Of a program whose scenarios ended so: 1 if one failed, 77 if all were skipped. */
export function exitStatusOf({ passed, failed }) {
  if (failed > 0) return 1;
  return passed > 0 ? 0 : 77;
}

/** Ends this program with the exit status that `main` resolves to, or with 1, and all that it has started with it. */
export async function exitWith(main) {
  let status = 1;
  try {
    status = await main();
  } catch (cause) {
    console.error(cause);
  }
  await stopAll();
  process.exit(status);
}
