// SPDX-License-Identifier: Apache-2.0
// main.mjs --client PROGRAM --out DIRECTORY [--only TEXT] FILE...: plays the scenarios of these files of scenarios/ in the session that
// tests/e2e/session/enter.sh made. Exits with 1 when one fails, with 77 when every one was impossible here.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stopAll } from '../e2e/lib/processes.mjs';
import { Impossible, World } from './lib/world.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true,
  options: { client: { type: 'string' }, out: { type: 'string' }, only: { type: 'string', default: '' } } });

async function scenariosOf(files) {
  const found = [];
  for (const file of files) {
    const { scenarios } = await import(`./scenarios/${file}.mjs`);
    found.push(...Object.entries(scenarios).filter(([name]) => name.includes(values.only)));
  }
  return found;
}

async function play(world, name, scenario) {
  const start = Date.now();
  console.log(`== ${name}`);
  try {
    await world.reset();
    await scenario(world);
    console.log(`  passed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return 'passed';
  } catch (cause) {
    if (cause instanceof Impossible) {
      console.log(`  skipped: ${cause.message}`);
      return 'skipped';
    }
    console.log(`  FAILED: ${cause.stack}`);
    return 'failed';
  }
}

async function main() {
  const out = resolve(values.out);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scenarios = await scenariosOf(positionals);
  if (scenarios.length === 0) throw new Error('no such scenario');
  const world = await World.open({ program: resolve(values.client), out });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, scenario] of scenarios) counts[await play(world, name, scenario)] += 1;
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; logs: ${out}`);
  if (counts.failed > 0) return 1;
  return counts.passed > 0 ? 0 : 77;
}

let status = 1;
try {
  status = await main();
} catch (cause) {
  console.error(cause);
}
await stopAll();
process.exit(status);
