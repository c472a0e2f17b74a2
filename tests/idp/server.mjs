// SPDX-License-Identifier: Apache-2.0
// Starts the demo provider. See README.md for the options; one JSON line on standard output says that it is ready.
import { Listener } from './listener.mjs';
import { Log } from './log.mjs';
import { fail, readOptions } from './options.mjs';

/** A provider must never outlive the process that started it. */
function exitWithParent(withStdin) {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit(0));
  if (withStdin) process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0)).resume();
}

async function main() {
  const options = readOptions();
  exitWithParent(options.exitWithStdin);
  if (options.quiet) console.warn = console.info = () => {};

  const log = new Log(options.log);
  const listener = new Listener(options.tls, log);
  const port = await listener.listen(options.port).catch((cause) => fail(cause.message));

  // Loaded late, so that its warnings about the runtime can be silenced.
  const [{ Provider }, { Idp }, { startControl }] = await Promise.all([import('oidc-provider'), import('./idp.mjs'), import('./control.mjs')]);
  const idp = new Idp(Provider, log, {
    origin: `${options.tls ? 'https' : 'http'}://${options.host}:${port}`,
    consentMode: options.consent,
    postLogoutPorts: options.postLogoutPorts,
    clientAuthority: options.tls?.ca,
  });
  listener.onRequest((req, res) => idp.handle(req, res));
  const control = options.control ? await startControl(idp, listener) : null;
  log.write('ready', { issuer: idp.issuer });
  process.stdout.write(`${JSON.stringify({ issuer: idp.issuer, control, pid: process.pid })}\n`);
}

await main();
