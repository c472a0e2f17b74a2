// SPDX-License-Identifier: Apache-2.0
// The same operation again and again, struck at another step each time.
import { setTimeout as pause } from 'node:timers/promises';
import { ALWAYS } from './world.mjs';

/** Whether an access token is good for anything. */
async function worksAtProvider(world, { accessToken }) {
  const address = `${new URL(world.provider.issuer).origin}/t/demo/oauth2/userinfo`;
  return (await fetch(address, { headers: { authorization: `Bearer ${accessToken}` } })).status === 200;
}

/**
 * What a new process finds: 'lives' (restored, its access token works, and it can be refreshed), 'nobody', 'ended' (a refresh says
 * clearly that the person must sign in again, and nothing is left behind), or what it complains of. Without a process left behind.
 */
export async function survey(world) {
  const client = await world.startClient();
  try {
    const { session, error } = await client.ask('restore');
    if (error) return error.endsSession ? await ended(world, client, error) : `restore fails: ${error.text}`;
    if (!session) await client.ask('finish-sign-out'); // the library has begun it by itself
    if (!session) return await world.hasSecret() ? 'signed out, but its secret is still there' : 'nobody';
    const valid = await worksAtProvider(world, session);
    const refreshed = await client.ask(`refresh ${ALWAYS}`);
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

/** Nothing of the session is at stake at these. */
const GREETINGS = /^bus (handshake|Hello|AddMatch|RemoveMatch|GetNameOwner|NameHasOwner|StartServiceByName|GetAll|Get)$/;
/** After these somebody else may know more than the program. */
const CHANGES = /POST|CreateItem|Delete|unlink|rename|create|Unlock/;

/** What `command` does to the world, step by step; it is not struck. Resolves to [what, ...] and what was found afterwards. */
async function record(world, { command, prepare }) {
  const client = await prepare();
  await client.ask('arm never 0 kill');
  const answer = await client.ask(command);
  const steps = (await client.ask('effects')).effects.filter(({ counts }) => counts).map(({ what }) => what);
  await client.stop();
  if (steps.length === 0) throw new Error(`${command} does nothing: ${JSON.stringify(answer)}`);
  return { steps, found: await survey(world) };
}

/** Whether the program dies there: at every step with E2E_ALL_FAULTS=1, else where something is at stake. */
function isWorthwhile(when, what) {
  if (process.env.E2E_ALL_FAULTS === '1') return true;
  return when === 'before' ? !GREETINGS.test(what) : CHANGES.test(what);
}

/**
 * Kills the program at the steps of `command`, before and after them, and first of all not. `prepare` makes the state to start from,
 * given what was found before, and resolves to a client. Resolves to [{ when, number, what, done, found }]: `done` is what this very run had
 * done by then (another may have a step more or less), `found` as `survey()` has it.
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

/** The same by the clock: killed from outside after 0 ms, `every` ms, ... up to `upTo` ms. */
export async function killAtEveryMoment(world, { command, prepare, every, upTo }) {
  const found = [];
  for (let ms = 0; ms <= upTo; ms += every) {
    const client = await prepare(found.at(-1)?.found);
    const outcome = client.dare(command);
    await pause(ms); // the time of the blow is what varies here
    await client.stop();
    await outcome;
    found.push({ when: `${ms} ms`, what: 'the clock', found: await survey(world) });
  }
  return found;
}

/** How often each outcome was found, as a line; and for outcomes that are not in `expected`, where. */
export function tally(found, expected) {
  const counts = {};
  for (const { found: outcome } of found) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const wrong = found.filter(({ found: outcome }) => !expected.includes(outcome))
    .map(({ when, number, what, found: outcome }) => `${when} ${number ?? ''} ${what}: ${outcome}`);
  return { text: Object.entries(counts).map(([outcome, n]) => `${n} x ${outcome}`).join(', '), wrong };
}
