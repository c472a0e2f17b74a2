// SPDX-License-Identifier: Apache-2.0
// kill -9 at every step of a sign-in: afterwards nobody is signed in, or the new session works, or the previous one does.
import { killAtEveryStep, tally } from '../lib/sweep.mjs';

async function sweepSignIn(world, prepare, expected) {
  const found = await killAtEveryStep(world, { command: 'sign-in', prepare });
  const { text, wrong } = tally(found, expected);
  world.note(`${found.length} kills: ${text}`);
  world.equal(wrong.join('\n'), '', `after every kill: ${expected.join(' or ')}`);
  world.equal((await world.provider.control('stats')).reuses, 0, 'no refresh token was taken for stolen');
  return found;
}

export const scenarios = {
  async 'killed in the first sign-in'(world) {
    const found = await sweepSignIn(world, async () => {
      world.moveHome();
      return world.startClient();
    }, ['nobody', 'lives']);
    world.check(found.some((entry) => entry.found === 'nobody') && found[0].found === 'lives', 'both are seen');
  },

  async 'killed in a sign-in while signed in'(world) {
    await world.signIn();
    await sweepSignIn(world, async () => {
      const client = await world.startClient();
      await client.ask('restore');
      return client;
    }, ['lives']);
  },
};
