// SPDX-License-Identifier: Apache-2.0
// The control channel, through which tests make the provider misbehave. POST /COMMAND with a JSON object returns JSON. It listens only on
// 127.0.0.1, requires its own Host and application/json, and rejects anything sent by a web page (Origin).
import { createServer } from 'node:http';
import { subjectOf } from './accounts.mjs';
import { parseBranding } from './branding.mjs';
import { parseDelay, parseFault } from './faults.mjs';
import { ENDPOINTS } from './idp.mjs';
import { parseLoginPrompt } from './loginprompt.mjs';
import { parseTamper } from './tamper.mjs';

const LIMIT = 1024 * 1024;
const MODELS = { access: 'AccessToken', refresh: 'RefreshToken', code: 'AuthorizationCode', session: 'Session' };

function modelOf(what) {
  if (!Object.hasOwn(MODELS, what)) throw new RangeError(`what must be one of ${Object.keys(MODELS).join(', ')}`);
  return MODELS[what];
}

function setTtl(idp, changes) {
  for (const [name, seconds] of Object.entries(changes)) {
    if (!Object.hasOwn(idp.ttl, name)) throw new RangeError(`unknown life time ${name}`);
    if (!Number.isInteger(seconds) || seconds < 1) throw new RangeError(`${name} must be a whole number of seconds, 1 or more`);
    idp.ttl[name] = seconds;
  }
  return { ...idp.ttl };
}

function setQuirks(idp, changes) {
  for (const [name, on] of Object.entries(changes)) {
    if (!Object.hasOwn(idp.quirks, name)) throw new RangeError(`quirk must be one of ${Object.keys(idp.quirks).join(', ')}`);
    if (typeof on !== 'boolean') throw new RangeError(`${name} must be true or false`);
    idp.quirks[name] = on;
  }
  if (changes.fapi2) idp.switchFapi2On();
  return { ...idp.quirks };
}

function setGrace({ storage }, { seconds }) {
  if (!Number.isInteger(seconds) || seconds < 0) throw new RangeError('seconds must be a whole number, 0 or more');
  storage.grace = seconds;
}

function rotate(idp, { beforeNextSigning = false, ...change }) {
  if (beforeNextSigning) idp.rotateBeforeSigning = change;
  else idp.rotateKeys(change);
  return { kid: idp.keys.kid };
}

function stats({ log, keys }) {
  const events = log.counts('event:');
  const grants = log.counts('grant:');
  return { requests: log.counts('request:'), events, exchanges: grants.authorization_code ?? 0, refreshes: grants.refresh_token ?? 0,
    reuses: events.refresh_token_reuse ?? 0, signOuts: events.end_session ?? 0, kid: keys.kid, seq: log.seq };
}

async function wait({ log }, { after = 0, timeoutMs = 10000, ...match }) {
  const entry = await log.wait({ match, after, timeoutMs });
  if (!entry) throw Object.assign(new Error(`not seen within ${timeoutMs} ms`), { status: 408 });
  return entry;
}

const subject = (user) => (user === undefined ? undefined : subjectOf(user));

/** Command -> (idp, listener, parameters) => answer. */
const COMMANDS = {
  expire: (idp, _listener, { what, user }) => ({ count: idp.storage.expire(modelOf(what), subject(user)) }),
  ttl: (idp, _listener, changes) => setTtl(idp, changes),
  quirks: (idp, _listener, changes) => setQuirks(idp, changes),
  grace: (idp, _listener, change) => setGrace(idp, change),
  'rotate-keys': (idp, _listener, change) => rotate(idp, change),
  fail: (idp, _listener, fault) => { idp.faults.addFault(parseFault(ENDPOINTS, fault)); },
  delay: (idp, _listener, delay) => { idp.faults.setDelay(parseDelay(ENDPOINTS, delay)); },
  down: (_idp, listener) => listener.down(),
  up: (_idp, listener) => listener.up(),
  'drop-sessions': (idp, _listener, { user }) => ({ count: idp.storage.drop('Session', subject(user)) }),
  'revoke-grants': (idp, _listener, { user }) => ({ count: idp.storage.revokeGrants(subject(user)) }),
  'login-prompt': (idp, _listener, change) => { idp.loginPrompt = parseLoginPrompt(change); },
  branding: (idp, _listener, change) => { idp.branding = parseBranding(change); },
  tamper: (idp, _listener, tamper) => { idp.tampers.add(parseTamper(tamper)); },
  stats: (idp) => stats(idp),
  events: (idp, _listener, { after = 0 }) => ({ events: idp.log.eventsAfter(after), seq: idp.log.seq }),
  wait: (idp, _listener, condition) => wait(idp, condition),
  reset: async (idp, listener, what) => {
    await listener.up();
    idp.reset(what);
  },
};

async function readJson(req) {
  const chunks = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length > LIMIT) throw new RangeError('the request is too long');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
  const value = text === '' ? {} : JSON.parse(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new RangeError('a JSON object is expected');
  return value;
}

/** Why a request is rejected before its body is read, as [status, text], or undefined. */
function refusal(req, host) {
  if (req.headers.host !== host) return [403, 'wrong Host'];
  if (req.headers.origin !== undefined) return [403, 'not for web pages'];
  if (req.method !== 'POST') return [405, 'POST only'];
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) return [415, 'application/json only'];
  if (!Object.hasOwn(COMMANDS, req.url.slice(1))) return [404, `commands: ${Object.keys(COMMANDS).join(', ')}`];
  return undefined;
}

/** Starts the control channel. Resolves to its address. */
export function startControl(idp, listener) {
  let host;
  const reply = (res, status, value) => res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const server = createServer(async (req, res) => {
    const refused = refusal(req, host);
    if (refused) return reply(res, refused[0], { error: refused[1] });
    const command = req.url.slice(1);
    try {
      const parameters = await readJson(req);
      if (!['stats', 'events', 'wait'].includes(command)) idp.log.write('control', { command });
      return reply(res, 200, await COMMANDS[command](idp, listener, parameters) ?? { ok: true });
    } catch (cause) {
      return reply(res, cause.status ?? 400, { error: cause.message });
    }
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      host = `127.0.0.1:${server.address().port}`;
      resolve(`http://${host}`);
    });
  });
}
