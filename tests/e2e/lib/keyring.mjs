// SPDX-License-Identifier: Apache-2.0
// gnome-keyring as the session's Secret Service, and a look into it from outside.
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { run } from './processes.mjs';
import { until, within } from './until.mjs';

const SERVICE = 'org.freedesktop.secrets';
const ROOT = '/org/freedesktop/secrets';
const LOGIN = `${ROOT}/collection/login`;
const PASSWORD = 'e2e\n';
const CONTROL_UNLOCK = 1; // gnome-keyring, daemon/control/gkd-control-codes.h

const call = (destination, path, method, ...args) =>
  run('gdbus', ['call', '--session', '--timeout', '5', '--dest', destination, '--object-path', path, '--method', method, ...args]);

async function ownerPid() {
  const answer = await call('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.GetConnectionUnixProcessID', SERVICE)
    .catch(() => '');
  return Number(/uint32 (\d+)/.exec(answer)?.[1] ?? 0);
}

/** Runs and unlocked, with what it had. */
export async function startKeyring() {
  await run('gnome-keyring-daemon', ['--unlock', '--components=secrets'], { input: PASSWORD });
  await until('the Secret Service', ownerPid); // the daemon forks before it owns its name
}

export async function startKeyringUnlessRunning() { if (!await ownerPid()) await startKeyring(); }

/** Gone, as on a desktop that has none. What it stored stays. */
export async function stopKeyring() {
  const pid = await ownerPid();
  if (!pid) return;
  process.kill(pid, 'SIGKILL');
  await until('the Secret Service is gone', async () => !await ownerPid());
}

/** Like new: nothing stored, unlocked. */
export async function resetKeyring() {
  await stopKeyring();
  await rm(`${process.env.XDG_DATA_HOME}/keyrings`, { recursive: true, force: true });
  await startKeyring();
}

export const lockKeyring = () => call(SERVICE, ROOT, 'org.freedesktop.Secret.Service.Lock', `['${LOGIN}']`);

/** Unlocks as a login does, over the daemon's control socket: nobody would answer a prompt. */
export async function unlockKeyring() {
  const password = Buffer.from(PASSWORD);
  const request = Buffer.alloc(1 + 4 + 4 + 4 + password.length); // a byte that carries the credentials; then length, operation, password
  request.writeUInt32BE(request.length - 1, 1);
  request.writeUInt32BE(CONTROL_UNLOCK, 5);
  request.writeUInt32BE(password.length, 9);
  password.copy(request, 13);
  const socket = createConnection(`${process.env.XDG_RUNTIME_DIR}/keyring/control`);
  socket.write(request);
  const [answer] = await within('the keyring unlocks', once(socket, 'data'));
  socket.destroy();
  if (answer.readUInt32BE(4) !== 0) throw new Error(`the keyring refuses to unlock: ${answer.readUInt32BE(4)}`);
}

/** Alive and silent, as a daemon that hangs. */
export async function hangKeyring() {
  const pid = await ownerPid();
  process.kill(pid, 'SIGSTOP');
  return () => process.kill(pid, 'SIGCONT');
}

const attributesOf = (path) =>
  call(SERVICE, path, 'org.freedesktop.DBus.Properties.Get', 'org.freedesktop.Secret.Item', 'Attributes');

/** The object paths of what is stored of sessions: all but the index and the list of accounts. */
export async function storedItems() {
  const answer = await call(SERVICE, LOGIN, 'org.freedesktop.DBus.Properties.Get', 'org.freedesktop.Secret.Collection', 'Items');
  const paths = answer.match(new RegExp(`${LOGIN}/\\d+`, 'g')) ?? [];
  const lists = await Promise.all(paths.map(async (path) => /\/(index|accounts)'/.test(await attributesOf(path))));
  return paths.filter((_, i) => !lists[i]);
}

/** Also when there is an index and nothing else. */
export async function isEmpty() {
  const answer = await call(SERVICE, LOGIN, 'org.freedesktop.DBus.Properties.Get', 'org.freedesktop.Secret.Collection', 'Items');
  return !answer.includes(`${LOGIN}/`);
}

/** The attributes of one item, as text, and its secret through secret-tool. */
export async function readItem(path) {
  const attributes = await attributesOf(path);
  const pairs = [...attributes.matchAll(/'([^']+)': '([^']*)'/g)].map(([, name, value]) => [name, value]);
  const secret = await run('secret-tool', ['lookup', ...pairs.flat()]);
  return { attributes: Object.fromEntries(pairs), secret };
}

/** The record of the only entry there is, without its header. */
export async function onlyRecord() {
  const [item, ...others] = await storedItems();
  if (!item || others.length) throw new Error(`the keyring holds ${others.length + (item ? 1 : 0)} entries, not one`);
  const { secret } = await readItem(item);
  return JSON.parse(Buffer.from(secret, 'base64').toString().split('\n').at(-1));
}
