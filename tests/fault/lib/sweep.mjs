// SPDX-License-Identifier: Apache-2.0
// Repeats an operation and kills the process at a different step each time.
import { setTimeout as pause } from 'node:timers/promises';
import { ALWAYS } from './world.mjs';

/** Whether an access token is valid. */
async function worksAtProvider(world, { accessToken }) {
  const address = `${new URL(world.provider.issuer).origin}/t/demo/oauth2/userinfo`;
  return (await fetch(address, { headers: { authorization: `Bearer ${accessToken}` } })).status === 200;
}

/**
 * What a new process finds: 'lives' (restored, with a valid access token, and refreshable), 'nobody', 'ended' (a refresh clearly
 * requires the user to sign in again, and nothing is left), or a description of the problem. The process exits afterwards.
 */
export async function survey(world) {
  const client = await world.startClient({ env: { E2E_KEYCHAIN_HELPER: world.helper } }); // as a user's program looks, whatever was killed
  try {
    const { session, error } = await client.ask('restore');
    if (error) return error.endsSession ? await ended(world, client, error) : `restore fails: ${error.text}`;
    if (!session) await client.ask('finish-sign-out'); // the library has started it already
    if (!session) return await world.hasSecret() ? 'signed out, but its secret is still there' : 'nobody';
    const valid = await worksAtProvider(world, session);
    const refreshed = await client.ask(`refresh ${ALWAYS}`);
    await client.ask('profile'); // read after each refresh; this process is to leave no lock behind, to be found by one that is killed
    if (refreshed.error) return refreshed.error.endsSession ? await ended(world, client, refreshed.error) : `refresh fails: ${refreshed.error.text}`;
    if (refreshed.storageProblem) return `not stored: ${refreshed.storageProblem.text}`;
    return valid && await worksAtProvider(world, refreshed.session) ? 'lives' : 'an access token that does not work';
  } finally {
    await client.stop();
  }
}

async function ended(world, client, error) {
  if (!/invalid_grant/.test(error.text)) return `ended by ${error.text}`;
  const { session } = await client.ask('restore');
  return session || await world.hasSecret() ? 'ended, but something is left' : 'ended';
}

/** Effects that cannot affect the session. */
const GREETINGS = /^bus (handshake|Hello|AddMatch|RemoveMatch|GetNameOwner|NameHasOwner|StartServiceByName|GetAll|Get)$/;
/** Effects after which the provider or the keychain may be ahead of the program. */
const CHANGES = /POST|CreateItem|Delete|unlink|rename|create|Unlock/;

/** The effects of `command`, step by step, without killing it. Resolves to [what, ...] and the state found afterwards. */
async function record(world, { command, prepare }) {
  const client = await prepare();
  await client.ask('arm never 0 kill');
  const answer = await client.ask(command);
  const steps = (await client.ask('effects')).effects.filter(({ counts }) => counts).map(({ what }) => what);
  await client.stop();
  if (steps.length === 0) throw new Error(`${command} does nothing: ${JSON.stringify(answer)}`);
  return { steps, found: await survey(world) };
}

/** Whether to kill the program there: at every step with E2E_ALL_FAULTS=1, otherwise where the session may be affected. */
function isWorthwhile(when, what) {
  if (process.env.E2E_ALL_FAULTS === '1') return true;
  return when === 'before' ? !GREETINGS.test(what) : CHANGES.test(what);
}

/**
 * Runs `command` once without killing the program, then kills it before and after the steps. `prepare` creates the initial state, given
 * the previous findings, and resolves to a client. Resolves to [{ when, number, what, done, found }]: `done` lists the steps that this run
 * had completed (runs may differ by a step), `found` is the result of `survey()`.
 */
export async function killAtEveryStep(world, { command, prepare }) {
  const { steps, found: unharmed } = await record(world, { command, prepare });
  const found = [{ when: 'never', number: 0, what: 'nothing', done: steps, found: unharmed }];
  for (const when of ['before', 'after']) {
    for (const [index, step] of steps.entries()) {
      if (!isWorthwhile(when, step)) continue;
      const client = await prepare(found.at(-1).found);
      await client.ask(`arm ${when} ${index + 1} kill`);
      await client.dare(command);
      await client.stop();
      found.push({ when, number: index + 1, what: client.struck ?? 'nothing', done: client.done ?? [], found: await survey(world) });
    }
  }
  return found;
}

/** The same by time: killed from outside after 0 ms, `every` ms, ... up to `upTo` ms. */
export async function killAtEveryMoment(world, { command, prepare, every, upTo }) {
  const found = [];
  for (let ms = 0; ms <= upTo; ms += every) {
    const client = await prepare(found.at(-1)?.found);
    const outcome = client.dare(command);
    await pause(ms); // varies the time of the kill
    await client.stop();
    await outcome;
    found.push({ when: `${ms} ms`, what: 'the clock', found: await survey(world) });
  }
  return found;
}

/** How often each outcome was found, as a line, and where the outcomes that are not in `expected` occurred. */
export function tally(found, expected) {
  const counts = {};
  for (const { found: outcome } of found) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const wrong = found.filter(({ found: outcome }) => !expected.includes(outcome))
    .map(({ when, number, what, found: outcome }) => `${when} ${number ?? ''} ${what}: ${outcome}`);
  return { text: Object.entries(counts).map(([outcome, n]) => `${n} x ${outcome}`).join(', '), wrong };
}
