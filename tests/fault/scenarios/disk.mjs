// SPDX-License-Identifier: Apache-2.0
// No space, or no permission, where the program stores its marker and its lock, and where the keyring stores its file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { run } from '../../e2e/lib/processes.mjs';
import { ALWAYS } from '../lib/world.mjs';
import { survey } from '../lib/sweep.mjs';

/** Mounts a tiny file system at `directory`; resolves to a function that unmounts it. */
async function mount(world, directory, options) {
  if (process.env.SESSION_MOUNTS !== 'own') world.impossible('this system permits no private mounts');
  mkdirSync(directory, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', directory]);
  return () => run('umount', ['--lazy', directory]);
}

/** Sign-in, another start, refresh, sign-out, all with an unwritable `data` folder. */
async function wholeTrip(world) {
  await world.signIn();
  world.equal(await survey(world), 'lives', 'signed in, restored by another process, refreshed');
  const client = await world.startClient();
  await client.ask('restore');
  const { receipt } = await client.ask('sign-out');
  world.equal(receipt[0], 'done', 'signed out');
  await client.stop();
  world.check(!await world.hasSecret(), 'nothing is left in the keyring');
}

async function writeFull(directory) {
  for (let i = 0; ; i += 1) {
    try {
      writeFileSync(`${directory}/filler${i}`, 'x'.repeat(4096));
    } catch (cause) {
      if (cause.code !== 'ENOSPC') throw cause;
      return;
    }
  }
}

export const scenarios = {
  async 'the disk of the settings is full'(world) {
    const end = await mount(world, `${world.home}/data`, 'size=64k,nr_inodes=8');
    try {
      await writeFull(`${world.home}/data`);
      await wholeTrip(world);
      world.equal(await survey(world), 'nobody', 'afterwards');
    } finally {
      await end();
    }
  },

  async 'the folder of the settings is read-only'(world) {
    const end = await mount(world, `${world.home}/data`, 'ro');
    try {
      await wholeTrip(world);
      world.equal(await survey(world), 'nobody', 'afterwards');
    } finally {
      await end();
    }
  },

  async 'the disk of the keyring is full'(world) {
    const directory = `${process.env.XDG_DATA_HOME}/keyrings`;
    await world.keyring.stopKeyring();
    const end = await mount(world, directory, 'size=64k');
    try {
      await world.keyring.startKeyring();
      await world.signIn();
      const client = await world.startClient();
      await client.ask('restore');
      await writeFull(directory);
      const { error, session, storageProblem } = await client.ask(`refresh ${ALWAYS}`);
      world.note(`a refresh says: ${error?.text ?? storageProblem?.text ?? 'stored'}`);
      world.check(session && !error, 'the refreshed session stays in memory');
      world.check(storageProblem, 'and it says that it is not stored');
      await run('rm', ['-f', ...Array.from({ length: 16 }, (_, i) => `${directory}/filler${i}`)]);
      const again = await client.ask('store-again');
      world.check(!again.error && !again.storageProblem, 'with room again it is stored');
      await client.stop();
      await world.keyring.stopKeyring();
      await world.keyring.startKeyring();
      world.equal(await survey(world), 'lives', 'for good: after a restart of the keyring the session');
    } finally {
      await world.keyring.stopKeyring();
      await end();
    }
  },
};
