// SPDX-License-Identifier: Apache-2.0
// main.mjs --setup FILE --tls DIRECTORY --out DIRECTORY: runs scenarios.mjs in the session created by enter.sh. Exits with 1 if one fails.
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stopAll } from '../../e2e/lib/processes.mjs';
import { playAll } from '../../e2e/lib/scenarios.mjs';
import { scenarios } from './scenarios.mjs';
import { Stage } from './stage.mjs';

const { values } = parseArgs({ options: { setup: { type: 'string' }, tls: { type: 'string' }, out: { type: 'string' } } });

let status = 1;
let stage;
try {
  rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  stage = await Stage.open(values);
  const { failed, skipped, passed } = await playAll(stage, Object.entries(scenarios));
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped; pictures and logs: ${values.out}`);
  status = failed > 0 ? 1 : 0;
} catch (cause) {
  console.error(cause);
}
await stage?.close();
await stopAll();
process.exit(status);
