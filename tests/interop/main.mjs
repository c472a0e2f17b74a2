// SPDX-License-Identifier: Apache-2.0
// main.mjs --app PROGRAM --out DIRECTORY --home DIRECTORY [--only TEXT] PROVIDER FILE...: plays the scenarios of these files in scenarios/
// against the provider installed in --home, in the session created by session/enter.sh. Exits with 1 if one fails, or with 77 if all were skipped.
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exitStatusOf, exitWith, playAll, scenariosOf } from '../e2e/lib/scenarios.mjs';
import { InteropStage } from './lib/stage.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true,
  options: { app: { type: 'string' }, out: { type: 'string' }, home: { type: 'string' }, only: { type: 'string', default: '' } } });

async function main() {
  const [name, ...files] = positionals;
  rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  const scenarios = await scenariosOf(new URL('scenarios/', import.meta.url), files, values.only);
  const { Provider } = await import(new URL(`${name}/provider.mjs`, import.meta.url));
  const stage = await InteropStage.open({ program: values.app, out: values.out,
    startProvider: ({ logDirectory }) => Provider.start({ home: values.home, logDirectory }) });
  const counts = await playAll(stage, scenarios);
  await stage.closeApps();
  await stage.browser.quit().catch(() => {});
  console.log(`${name} ${stage.provider.version}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; pictures and logs: ${values.out}`);
  return exitStatusOf(counts);
}

await exitWith(main);
