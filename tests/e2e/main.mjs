// SPDX-License-Identifier: Apache-2.0
// main.mjs --app PROGRAM --out DIRECTORY [--tls DIRECTORY] [--only TEXT] FILE...: plays the scenarios of these files of scenarios/, one after the
// other, in the session that session/enter.sh made. Exits with 1 when one fails, with 77 when every one was impossible here.
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stopAll } from './lib/processes.mjs';
import { Impossible, Stage } from './lib/stage.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true,
  options: { app: { type: 'string' }, out: { type: 'string' }, tls: { type: 'string' }, only: { type: 'string', default: '' } } });

async function scenariosOf(files) {
  const found = [];
  for (const file of files) {
    const { scenarios } = await import(`./scenarios/${file}.mjs`);
    found.push(...Object.entries(scenarios).filter(([name]) => name.includes(values.only)));
  }
  return found;
}

async function play(stage, name, scenario) {
  const start = Date.now();
  console.log(`== ${name}`);
  try {
    await stage.reset();
    await scenario(stage);
    console.log(`  passed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return 'passed';
  } catch (cause) {
    if (cause instanceof Impossible) {
      console.log(`  skipped: ${cause.message}`);
      return 'skipped';
    }
    console.log(`  FAILED: ${cause.stack}`);
    await stage.report().catch((trouble) => console.log(`  no report: ${trouble.message}`));
    return 'failed';
  }
}

async function main() {
  rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  const scenarios = await scenariosOf(positionals);
  if (scenarios.length === 0) throw new Error('no such scenario');
  const tls = values.tls && { key: `${values.tls}/srv.key`, cert: `${values.tls}/srv.pem`, ca: `${values.tls}/ca.pem` };
  const stage = await Stage.open({ program: values.app, out: values.out, tls });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, scenario] of scenarios) counts[await play(stage, name, scenario)] += 1;
  await stage.closeApps();
  await stage.browser.quit().catch(() => {});
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; pictures and logs: ${values.out}`);
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
