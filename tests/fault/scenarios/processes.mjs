// SPDX-License-Identifier: Apache-2.0
// Several processes with one session: each due refresh happens once, whichever process needs it, and even if one is killed during it.
import { ALWAYS } from '../lib/world.mjs';
import { survey } from '../lib/sweep.mjs';

const PROCESSES = 8;
const ROUNDS = process.env.E2E_ALL_FAULTS === '1' ? 100 : 10;

/** The lifetime of access tokens grows from round to round, so that the previous one is never fresh enough and a new one always is. */
const lifetime = (round) => 4000 + 100 * round;
const wanted = (round) => `refresh ${lifetime(round) - 50}`;

async function startAll(world, args) {
  await world.signIn();
  const clients = await Promise.all(Array.from({ length: PROCESSES }, () => world.startClient({ args })));
  for (const { session } of await Promise.all(clients.map((client) => client.ask('restore')))) {
    if (!session) throw new Error('a process restores nothing');
  }
  return clients;
}

async function refreshAll(world, clients, round) {
  await world.provider.control('ttl', { access: lifetime(round) });
  const answers = await Promise.all(clients.map((client) => client.ask(wanted(round), 60000)));
  const failures = answers.filter(({ error, storageProblem }) => error ?? storageProblem);
  if (failures.length > 0) throw new Error(`round ${round}: ${failures.length} fail, with ${JSON.stringify(failures[0].error ?? failures[0].storageProblem)}`);
  if (new Set(answers.map(({ session }) => session.accessToken)).size !== 1) throw new Error(`round ${round}: not one session`);
}

/** Stops or kills a process during its refresh, after the step called `what`; resolves to the process. */
async function holdAt(world, client, what, blow) {
  await world.provider.control('ttl', { access: lifetime(0) });
  await client.ask(wanted(0)); // fetches the metadata, so that each refresh has the same steps
  await client.ask('profile'); // waits until UserInfo, which is read after each refresh, has been read
  await client.ask('arm never 0 kill');
  await world.provider.control('ttl', { access: lifetime(1) });
  await client.ask(wanted(1));
  const effects = (await client.ask('effects')).effects.filter(({ counts }) => counts);
  const number = effects.findLastIndex((effect) => effect.what === what) + 1;
  await client.ask('profile');
  await world.provider.control('ttl', { access: lifetime(2) });
  const struck = new Promise((resolve) => { client.onStruck = resolve; });
  await client.ask(`arm before ${number} ${blow}`);
  const outcome = client.dare(wanted(2));
  await struck;
  return outcome;
}

export const scenarios = {
  async 'eight processes refresh at once'(world) {
    const clients = await startAll(world);
    const start = Date.now();
    for (let round = 1; round <= ROUNDS; round += 1) {
      await refreshAll(world, clients, round);
      const { refreshes } = await world.provider.control('stats');
      if (refreshes !== round) throw new Error(`${refreshes} refreshes after ${round} rounds`);
    }
    const { refreshes, reuses } = await world.provider.control('stats');
    world.note(`${PROCESSES} processes, ${ROUNDS} rounds in ${((Date.now() - start) / 1000).toFixed(1)} s: ${refreshes} refreshes sent, ${ROUNDS} needed, ${reuses} reused`);
    world.equal(refreshes, ROUNDS, 'exactly the refreshes that were needed');
    world.equal(reuses, 0, 'no refresh token was used twice');
  },

  async 'the refreshing process is killed while others wait for it'(world) {
    const clients = await startAll(world);
    const [first, ...others] = clients;
    await holdAt(world, first, 'http POST /token', 'kill');
    const start = Date.now();
    await refreshAll(world, others, 2);
    world.note(`the others are served ${Date.now() - start} ms later`);
    world.check(Date.now() - start < 10000, 'what a dead process held is free');
    world.equal((await world.provider.control('stats')).reuses, 0, 'no refresh token was used twice');
    await world.stopClients();
    world.equal(await survey(world), 'lives', 'the session');
  },

  async 'the refreshing process is stopped, and the others time out'(world) {
    const clients = await startAll(world, ['--request-timeout', '2', '--keychain-timeout', '2']);
    const [first, second] = clients;
    const outcome = holdAt(world, first, 'bus GetSecrets', 'stop'); // it has stored the session and holds the lock
    await new Promise((resolve) => { const poll = setInterval(() => { if (first.struck) { clearInterval(poll); resolve(); } }, 10); });
    const start = Date.now();
    const { error, session } = await second.ask(wanted(2), 120000);
    world.note(`answered after ${Date.now() - start} ms: ${error?.text ?? 'refreshed'}`);
    world.check(session, 'the session stands');
    world.check(!error?.endsSession, 'and nobody says that it has ended');
    first.process.kill('SIGCONT');
    await outcome;
    world.equal((await world.provider.control('stats')).reuses, 0, 'no refresh token was used twice');
    await world.stopClients();
    world.equal(await survey(world), 'lives', 'the session');
  },

  async 'a sign-out that stopped waiting is not undone by a slow refresh'(world) {
    const [slow, other] = await startAll(world);
    const mark = await world.provider.mark();
    await world.provider.control('delay', { endpoint: 'token', ms: 14000, count: 1 });
    const refresh = slow.ask(`refresh ${ALWAYS}`, 60000);
    await world.provider.wait({ event: 'request', endpoint: 'token' }, mark);
    const { receipt } = await other.ask('sign-out-here', 60000); // which leaves the refresh token valid
    world.equal(receipt[0], 'done', 'the session is removed here');
    const { error, session } = await refresh;
    world.check(error && !session, `the refresh ends: ${error?.text}`);
    await world.provider.wait({ event: 'request', endpoint: 'revoke' }, mark);
    world.check(true, 'what it was given is revoked');
    await world.stopClients();
    world.equal(await survey(world), 'nobody', 'whoever is signed out stays signed out');
  },

  async 'one process signs out while others refresh'(world) {
    const clients = await startAll(world);
    await world.provider.control('ttl', { access: lifetime(1) });
    const [first, ...others] = clients;
    const signOut = first.ask('sign-out');
    const refreshes = others.map((client) => client.ask(`refresh ${ALWAYS}`, 60000));
    const { receipt } = await signOut;
    await Promise.all(refreshes);
    await world.stopClients();
    const found = await survey(world);
    world.note(`the receipt says ${receipt.join(', ')}; afterwards: ${found}`);
    world.equal(found, 'nobody', 'whoever is signed out stays signed out');
  },
};
