// SPDX-License-Identifier: Apache-2.0
// The command line.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_POST_LOGOUT_PORT } from './clients.mjs';

const CONSENT_MODES = ['always', 'once', 'never'];
const EX_USAGE = 64;

export function fail(text) {
  process.stderr.write(`demo provider: ${text}\n`);
  process.exit(EX_USAGE);
}

function portOf(name, text) {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) fail(`--${name} wants a port, not '${text}'`);
  return Number(text);
}

function readTls(option, authority) {
  if (option === undefined && authority !== undefined) fail('--client-ca needs --tls');
  if (option === undefined) return undefined;
  const [key, cert] = option.split(',');
  if (!key || !cert) fail('--tls wants KEY,CERT');
  try {
    const asking = authority === undefined ? {} : { ca: readFileSync(authority), requestCert: true, rejectUnauthorized: false };
    return { key: readFileSync(key), cert: readFileSync(cert), ...asking };
  } catch (cause) {
    return fail(cause.message);
  }
}

function parse() {
  try {
    return parseArgs({ options: {
      port: { type: 'string', default: '0' },
      host: { type: 'string', default: 'localhost' },
      tls: { type: 'string' },
      'client-ca': { type: 'string' },
      log: { type: 'string' },
      consent: { type: 'string', default: 'always' },
      'post-logout-port': { type: 'string', multiple: true, default: [] },
      'no-control': { type: 'boolean', default: false },
      'exit-with-stdin': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    } }).values;
  } catch (cause) {
    return fail(cause.message);
  }
}

/** Exits with an error message if an option is invalid. */
export function readOptions() {
  const values = parse();
  if (!CONSENT_MODES.includes(values.consent)) fail(`--consent wants one of ${CONSENT_MODES.join(', ')}`);
  return {
    port: portOf('port', values.port),
    host: values.host,
    tls: readTls(values.tls, values['client-ca']),
    log: values.log,
    consent: values.consent,
    postLogoutPorts: [DEFAULT_POST_LOGOUT_PORT, ...values['post-logout-port'].map((text) => portOf('post-logout-port', text))],
    control: !values['no-control'],
    exitWithStdin: values['exit-with-stdin'],
    quiet: values.quiet,
  };
}
