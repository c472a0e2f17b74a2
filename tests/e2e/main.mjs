// SPDX-License-Identifier: Apache-2.0
// main.mjs --app PROGRAM --out DIRECTORY [--tls DIRECTORY] [--only TEXT] FILE...: runs the scenarios of these files in scenarios/
// sequentially in the session created by session/enter.sh. Exits with 1 if one fails, or with 77 if all were skipped.
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exitStatusOf, exitWith, playAll, scenariosOf } from './lib/scenarios.mjs';
import { Stage } from './lib/stage.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true,
  options: { app: { type: 'string' }, out: { type: 'string' }, tls: { type: 'string' }, only: { type: 'string', default: '' } } });

async function main() {
  rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  const scenarios = await scenariosOf(new URL('scenarios/', import.meta.url), positionals, values.only);
  const tls = values.tls && { key: `${values.tls}/srv.key`, cert: `${values.tls}/srv.pem`, ca: `${values.tls}/ca.pem` };
  const stage = await Stage.open({ program: values.app, out: values.out, tls });
  const counts = await playAll(stage, scenarios);
  await stage.closeApps();
  await stage.browser.quit().catch(() => {});
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; pictures and logs: ${values.out}`);
  return exitStatusOf(counts);
}

await exitWith(main);
