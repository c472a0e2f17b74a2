// SPDX-License-Identifier: Apache-2.0
// The keyring fails at every step of every operation: its daemon is killed, stopped, locked, or restarted. Whatever the program reports is
// true, no session is lost, and once the keyring works again, so does everything else.
import { TracedHelper } from '../lib/helper.mjs';
import { ALWAYS } from '../lib/world.mjs';
import { survey, tally } from '../lib/sweep.mjs';

const TIMEOUT = 3; // seconds for each keychain job; a busy machine takes more than one
const EVERY_STEP = process.env.E2E_ALL_FAULTS === '1';
const GREETINGS = /^bus (Hello|AddMatch|GetNameOwner|StartServiceByName|GetAll|Get)$/;

/** Fault -> what it does; resolves to a function that repairs the keyring. */
const FAULTS = {
  async killed({ keyring }) {
    await keyring.stopKeyring();
    return () => keyring.startKeyring();
  },
  stopped: ({ keyring }) => keyring.hangKeyring(),
  async locked({ keyring }) {
    await keyring.lockKeyring();
    return () => keyring.unlockKeyring();
  },
  async restarted({ keyring }) {
    await keyring.stopKeyring();
    await keyring.startKeyring();
    return () => {};
  },
};

const OPERATIONS = {
  'sign-in': { signedIn: false, command: 'sign-in' },
  restore: { signedIn: true, command: 'restore' },
  refresh: { signedIn: true, restored: true, command: `refresh ${ALWAYS}` },
  'sign-out': { signedIn: true, restored: true, command: 'sign-out' },
};

async function begin(world, { signedIn, restored }) {
  await world.keyring.startKeyringUnlessRunning();
  world.moveHome();
  if (signedIn) await world.signIn();
  const helper = new TracedHelper(world);
  const client = await world.startClient({ args: ['--keychain-timeout', `${TIMEOUT}`], env: helper.env });
  if (restored) await client.ask('restore');
  return { client, helper };
}

/** The numbers of the helper's steps that use the bus: all, or the first of each kind. */
async function stepsOf(world, operation) {
  const { client, helper } = await begin(world, operation);
  const before = helper.steps.length;
  await client.ask(operation.command);
  const steps = helper.steps.slice(before).map((what, i) => ({ number: i + 1, what })).filter(({ what }) => /^bus (?!handshake)/.test(what));
  await client.stop();
  if (steps.length === 0) throw new Error(`${operation.command} does not use the keyring`);
  if (EVERY_STEP) return steps;
  return steps.filter(({ what }, i) => !GREETINGS.test(what) && steps.findIndex((other) => other.what === what) === i);
}

/** Applies the fault before step `number` and removes it after the operation. Runs differ by a step, so the last one may not be reached. */
async function strike(world, operation, fault, { number, what }, attempts = 3) {
  const { client, helper } = await begin(world, operation);
  helper.stopBefore(number);
  let hasEnded = false;
  const pending = client.ask(operation.command).finally(() => { hasEnded = true; });
  await world.until('the helper stops', () => helper.isStopped || hasEnded, { everyMs: 5 });
  if (!helper.isStopped) {
    await client.stop();
    if (attempts === 1) throw new Error(`${operation.command} ended before its step ${number}, ${what}`);
    return strike(world, operation, fault, { number, what }, attempts - 1);
  }
  const end = await fault(world);
  helper.goOn();
  const answer = await pending;
  await end();
  return { client, answer };
}

/** What must be true after the fault has been removed. */
async function judge(world, name, { client, answer }) {
  const { error, storageProblem, session, receipt } = answer;
  if (name === 'restore') {
    if (error && !error.storage) return `restore fails: ${error.text}`;
    if (!error && !session) return 'restore takes the person for signed out';
  }
  // While the session can't be read from the keyring, another process may have used the refresh token, so it is not sent.
  if (name === 'refresh' && ((error && !error.storage) || !session)) return `refresh fails: ${error?.text}`;
  if (name === 'sign-in' && (error || !session)) return `sign-in fails: ${error?.text}`;
  if (storageProblem) {
    const again = await retry(world, client, name === 'restore' ? 'restore' : 'store-again');
    if (again.storageProblem) return `cannot be repaired: ${again.storageProblem.text}`;
  }
  await client.stop();
  const found = await survey(world);
  if (name !== 'sign-out') return found;
  if (receipt[0] === 'done' || storageProblem) return found === 'nobody' ? 'gone' : `sign-out says ${receipt}, and then: ${found}`;
  return found;
}

/** Retries until the keychain responds, as the application does. */
async function retry(world, client, command) {
  let again;
  await world.until('the keychain answers', async () => {
    again = await client.ask(command);
    return !again.storageProblem;
  }).catch(() => {});
  return again;
}

async function everyStep(world, name) {
  const operation = OPERATIONS[name];
  const steps = await stepsOf(world, operation);
  const found = [];
  for (const [fault, happen] of Object.entries(FAULTS)) {
    for (const step of steps) {
      const outcome = await strike(world, operation, happen, step).then((after) => judge(world, name, after)).catch((cause) => cause.message);
      found.push({ when: `${fault} before`, ...step, found: outcome });
      await world.stopClients();
    }
  }
  const { text, wrong } = tally(found, name === 'sign-out' ? ['gone', 'lives'] : ['lives']);
  world.note(`${found.length} faults: ${text}`);
  world.equal(wrong.join('\n'), '', 'nothing is lost, and nothing is claimed that is not so');
  world.equal((await world.provider.control('stats')).reuses, 0, 'no refresh token was taken for stolen');
}

export const scenarios = Object.fromEntries(Object.keys(OPERATIONS).map((name) => [`the keyring fails in a ${name}`, (world) => everyStep(world, name)]));
