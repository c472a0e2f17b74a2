// SPDX-License-Identifier: Apache-2.0
// main.mjs --client PROGRAM --out DIRECTORY [--only TEXT] FILE...: runs the scenarios of these files in scenarios/ in the session created
// by tests/e2e/session/enter.sh. Exits with 1 if one fails, or with 77 if all were skipped.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitStatusOf, exitWith, playAll, scenariosOf } from '../e2e/lib/scenarios.mjs';
import { World } from './lib/world.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true,
  options: { client: { type: 'string' }, helper: { type: 'string' }, effects: { type: 'string' }, out: { type: 'string' }, only: { type: 'string', default: '' } } });

async function main() {
  const out = resolve(values.out);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scenarios = await scenariosOf(new URL('scenarios/', import.meta.url), positionals, values.only);
  const world = await World.open({ program: resolve(values.client), helper: resolve(values.helper), effects: resolve(values.effects), out });
  const counts = await playAll(world, scenarios);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; logs: ${out}`);
  return exitStatusOf(counts);
}

await exitWith(main);
