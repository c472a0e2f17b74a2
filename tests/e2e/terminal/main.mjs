// SPDX-License-Identifier: Apache-2.0
// main.mjs --program BIFROSTCTL [--window BIFROST] --tls DIRECTORY --out DIRECTORY [--only TEXT] FILE...: plays the scenarios of these files in
// the session created by ../session/enter.sh. Exits with 1 if one fails, or with 77 if all were skipped.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitStatusOf, exitWith, playAll, scenariosOf } from '../lib/scenarios.mjs';
import { Terminal } from './lib/terminal.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { program: { type: 'string' }, window: { type: 'string' },
  tls: { type: 'string' }, out: { type: 'string' }, only: { type: 'string', default: '' } } });

async function main() {
  const out = resolve(values.out);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scenarios = await scenariosOf(new URL('scenarios/', import.meta.url), positionals, values.only);
  const tls = { key: `${values.tls}/srv.key`, cert: `${values.tls}/srv.pem` };
  const terminal = await Terminal.open({ program: resolve(values.program), window: values.window && resolve(values.window), tls, out });
  const counts = await playAll(terminal, scenarios);
  await terminal.close();
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; logs: ${out}`);
  return exitStatusOf(counts);
}

await exitWith(main);
