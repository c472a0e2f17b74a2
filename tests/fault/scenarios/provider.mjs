// SPDX-License-Identifier: Apache-2.0
// The provider fails while a session is refreshed: unless it rejects the refresh token, the session is kept and works again as soon as the
// provider does.
import { ALWAYS } from '../lib/world.mjs';
import { survey } from '../lib/sweep.mjs';

const html = { contentType: 'text/html', body: '<!doctype html><title>Welcome to the Wi-Fi of this hotel</title>' };
const fail = (endpoint, fault) => ({ provider }) => provider.control('fail', { endpoint, count: null, ...fault });

/** Failure -> how to cause it. 'reset' ends all of them. */
const TROUBLES = {
  'no answer from anybody: the provider is down': ({ provider }) => provider.control('down'),
  '500': fail('token', { status: 500 }),
  '502 server_error': fail('token', { status: 502, body: { error: 'server_error' } }),
  '503 with Retry-After': fail('token', { status: 503, headers: { 'retry-after': '120' } }),
  '429 with Retry-After': fail('token', { status: 429, headers: { 'retry-after': '2' }, body: { error: 'slow_down' } }),
  '404': fail('token', { status: 404 }),
  '403 from a proxy': fail('token', { status: 403, ...html }),
  'HTML instead of tokens': fail('token', { status: 200, ...html }),
  'HTML instead of everything': fail('*', { status: 200, ...html }),
  'a redirect to a captive portal': fail('*', { status: 302, headers: { location: 'http://127.0.0.1:9/login' }, ...html }),
  'JSON that makes no sense': fail('token', { status: 200, body: { hello: 'world' } }),
  'half an answer: the connection is cut': fail('token', { action: 'reset' }),
  'silence': fail('token', { action: 'hang' }),
  'silence of the discovery document': fail('discovery', { action: 'hang' }),
  'invalid_client': fail('token', { status: 401, body: { error: 'invalid_client' } }),
  'no keys': fail('jwks', { status: 500 }),
  'HTML instead of keys': fail('jwks', { status: 200, ...html }),
};

/** Resets the control channel but keeps tokens and keys. */
const heal = ({ provider }) => provider.control('reset');

async function refreshIn(world, client, trouble) {
  await trouble(world);
  const answer = await client.ask(`refresh ${ALWAYS}`, 60000);
  await heal(world);
  return answer;
}

async function restored(world) {
  const client = await world.startClient({ args: ['--request-timeout', '1'] });
  const { session } = await client.ask('restore');
  if (!session) throw new Error('nobody is signed in to begin with');
  return client;
}

export const scenarios = {
  async 'the provider fails'(world) {
    await world.signIn();
    let reuses = 0;
    for (const [name, trouble] of Object.entries(TROUBLES)) {
      const client = await restored(world);
      const { error, session } = await refreshIn(world, client, trouble);
      const said = error ? error.text.replace(/ url=\S+/, '').slice(0, 90) : 'refreshed';
      if (error?.endsSession || !session) throw new Error(`${name}: ended (${said})`);
      await client.stop();
      const found = await survey(world);
      if (found !== 'lives') throw new Error(`${name}: ${found}`);
      world.check(true, `${name}: kept (${said})`);
      reuses += (await world.provider.control('stats')).reuses;
    }
    world.equal(reuses, 0, 'no refresh token was taken for stolen');
  },

  async 'a slow provider'(world) {
    await world.signIn();
    await world.provider.control('delay', { endpoint: '*', ms: 700 });
    const client = await restored(world);
    const { error } = await client.ask(`refresh ${ALWAYS}`);
    world.check(!error, 'refreshes all the same');
    await world.provider.control('delay', { endpoint: '*', ms: 0 });
    await client.stop();
    world.equal(await survey(world), 'lives', 'the session');
  },

  async 'the provider returns with new keys'(world) {
    await world.signIn();
    const client = await restored(world);
    await client.ask(`refresh ${ALWAYS}`); // fetches the old keys
    await world.provider.control('down');
    await world.provider.control('rotate-keys', { keepOld: false });
    await world.provider.control('up');
    const { error } = await client.ask(`refresh ${ALWAYS}`);
    world.check(!error, 'refreshes with the keys fetched anew');
    await client.stop();
    world.equal(await survey(world), 'lives', 'the session');
  },

  async 'new keys that cannot be fetched'(world) {
    await world.signIn();
    const client = await restored(world);
    await client.ask(`refresh ${ALWAYS}`);
    await world.provider.control('rotate-keys', { keepOld: false });
    const { error, session } = await refreshIn(world, client, fail('jwks', { status: 500 }));
    world.check(session && !error?.endsSession, `kept (${error?.text ?? 'refreshed'})`);
    await client.stop();
    world.equal(await survey(world), 'lives', 'the refresh token that came with the answer is not lost');
    world.equal((await world.provider.control('stats')).reuses, 0, 'no refresh token was used twice');
  },

  async 'a response is lost, with a grace period'(world) {
    await world.signIn();
    await world.provider.control('grace', { seconds: 60 });
    const client = await restored(world);
    await world.provider.control('fail', { endpoint: 'token', action: 'loseResponse' });
    const { error, session } = await client.ask(`refresh ${ALWAYS}`);
    world.note(error?.text ?? 'asked again at once');
    world.check(session && !error?.endsSession, 'kept');
    await client.stop();
    world.equal(await survey(world), 'lives', 'the session');
    world.equal((await world.provider.control('stats')).reuses, 0, 'no refresh token was taken for stolen');
  },

  async 'a response is lost, without a grace period'(world) {
    await world.signIn();
    const client = await restored(world);
    await world.provider.control('fail', { endpoint: 'token', action: 'loseResponse' });
    const { error } = await client.ask(`refresh ${ALWAYS}`);
    await client.stop();
    const found = await survey(world);
    world.check(error?.endsSession ? found === 'nobody' : found === 'ended', `ends as a clear "sign in again" (${error?.text})`);
    await world.signIn();
    world.equal(await survey(world), 'lives', 'and a new sign-in works');
  },
};
