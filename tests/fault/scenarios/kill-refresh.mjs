// SPDX-License-Identifier: Apache-2.0
// kill -9 at every step of a refresh: the old or the new session works afterwards.
import { ALWAYS } from '../lib/world.mjs';
import { killAtEveryMoment, killAtEveryStep, tally } from '../lib/sweep.mjs';

const command = `refresh ${ALWAYS}`;

/** A process like the next start of the program: restored, nothing fetched yet. */
const restored = (world) => async (before) => {
  if (before !== 'lives') await world.signIn();
  const client = await world.startClient();
  const { session } = await client.ask('restore');
  if (!session) throw new Error('nobody is signed in to begin with');
  return client;
};

async function sweepRefresh(world) {
  const steps = await killAtEveryStep(world, { command, prepare: restored(world) });
  const moments = await killAtEveryMoment(world, { command, prepare: restored(world), every: 3, upTo: 45 });
  return [...steps, ...moments];
}

async function mustAllLive(world) {
  const found = await sweepRefresh(world);
  const { text, wrong } = tally(found, ['lives']);
  world.note(`${found.length} kills: ${text}`);
  world.equal(wrong.join('\n'), '', 'after every kill the old or the new session works');
  world.equal((await world.provider.control('stats')).reuses, 0, 'no refresh token was taken for stolen');
}

export const scenarios = {
  async 'killed in a refresh, without rotation'(world) {
    world.clientId = 'desktop-norotate';
    await mustAllLive(world);
  },

  async 'killed in a refresh, rotation with a grace period'(world) {
    await world.provider.control('grace', { seconds: 60 });
    await mustAllLive(world);
  },

  async 'killed in a refresh, rotation without a grace period'(world) {
    const found = await sweepRefresh(world);
    const { text, wrong } = tally(found, ['lives', 'ended']);
    world.note(`${found.length} kills: ${text}`);
    world.equal(wrong.join('\n'), '', 'after every kill a session works, or "sign in again" is said and meant');
    // No client can avoid this between the request that uses the refresh token and the write of its successor.
    const isInside = ({ done }) => done.includes('http POST /token') && !done.includes('bus CreateItem');
    const outside = found.filter((entry) => entry.found === 'ended' && entry.done && !isInside(entry));
    world.equal(outside.map(({ when, number, what }) => `${when} ${number} ${what}`).join(), '', 'only kills between the request and the write of its answer end a session');
    const ended = found.filter((entry) => entry.found === 'ended').length;
    world.equal((await world.provider.control('stats')).reuses, ended, 'and only they look like theft');
  },

  async 'the interval that no client can avoid'(world) {
    await world.signIn();
    const cold = [];
    const warm = [];
    for (let run = 0; run < 15; run += 1) {
      const client = await world.startClient();
      await client.ask('restore');
      for (const widths of [cold, warm]) {
        await client.ask('arm never 0 kill');
        await client.ask(command);
        widths.push(windowOf((await client.ask('effects')).effects));
      }
      await client.stop();
    }
    for (const [name, widths] of Object.entries({ 'first refresh of a process': cold, 'later ones': warm })) {
      const sorted = widths.map(({ own }) => own).sort((a, b) => a - b);
      world.note(`${name}: ${sorted[7].toFixed(1)} ms from the answer to the write (${sorted[0].toFixed(1)} to ${sorted.at(-1).toFixed(1)}), `
        + `requests in it: ${Math.max(...widths.map(({ requests }) => requests))}`);
      world.equal(Math.max(...widths.map(({ requests }) => requests)), 0, `${name}: nothing is asked of the network in between`);
    }
  },
};

/** The time from the first byte of the token endpoint's response to the call to the Secret Service, in ms. */
function windowOf(effects) {
  const request = effects.findIndex(({ what }) => what === 'http POST /token');
  const answer = effects.findIndex(({ what }, i) => i > request && what === 'http receives');
  const write = effects.findIndex(({ what }, i) => i > answer && what === 'bus CreateItem');
  if (request < 0 || answer < 0 || write < 0) throw new Error('the refresh did not take its usual way');
  const between = effects.slice(answer + 1, write);
  return { own: (effects[write].at - effects[answer].at) / 1000, requests: between.filter(({ what }) => what.startsWith('http GET')).length };
}
