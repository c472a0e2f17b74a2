// SPDX-License-Identifier: Apache-2.0
// kill -9 at every step of a sign-out: afterwards the session works as before, or it is completely removed.
import { killAtEveryStep, tally } from '../lib/sweep.mjs';

const signedIn = (world) => async (before) => {
  if (before !== 'lives') await world.signIn();
  const client = await world.startClient();
  await client.ask('restore');
  return client;
};

async function sweepSignOut(world, command) {
  const found = await killAtEveryStep(world, { command, prepare: signedIn(world) });
  const { text, wrong } = tally(found, ['lives', 'nobody']);
  world.note(`${found.length} kills: ${text}`);
  world.equal(wrong.join('\n'), '', 'after every kill the session works or is gone');
  world.equal(found[0].found, 'nobody', 'without a kill it is gone');
  world.equal((await world.provider.control('stats')).reuses, 0, 'no refresh token was taken for stolen');
}

export const scenarios = {
  async 'killed in a sign-out'(world) { await sweepSignOut(world, 'sign-out'); },
  async 'killed in a local sign-out'(world) { await sweepSignOut(world, 'sign-out-here'); },
};
