// SPDX-License-Identifier: Apache-2.0
// Without the provider: who is signed in is known at once, and what was missed is made up for by itself.
import { people } from '../lib/provider.mjs';
import { until } from '../lib/until.mjs';

const OFFLINE = 'You are still signed in, but the provider cannot be reached';
const RETRY = { timeoutMs: 40000 }; // the first pause is 15 seconds

export const scenarios = {
  async 'started without the provider: Welcome at once, offline, and online again by itself'(stage) {
    const { provider } = stage;
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.kill();
    await provider.control('down');
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.app.sees(OFFLINE);
    await stage.app.sees('Signed in');
    stage.check(true, 'it says who is signed in, since when, and that it is offline');
    await stage.pictureOfApp('offline-at-start');
    await provider.control('up');
    await stage.app.sees('You are now signed in!', RETRY);
    stage.check(true, 'it notices the provider without anybody doing anything');
  },

  async 'started with an expired access token before the provider answers'(stage) {
    const { provider } = stage;
    await provider.control('ttl', { access: 2 });
    await stage.startApp();
    await stage.signIn(people.ada);
    const expiresAt = Date.now() + 2000;
    await stage.app.kill();
    await provider.control('ttl', { access: 3600 });
    await until('the access token has expired', () => Date.now() > expiresAt);
    await provider.control('delay', { endpoint: '*', ms: 5000, count: 2 });
    const mark = await provider.mark();
    const asked = Date.now();
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    const answered = (await provider.eventsAfter(mark)).some(({ event, endpoint }) => event === 'response' && endpoint === 'token');
    stage.check(!answered && Date.now() - asked < 10000, 'Welcome is there before the provider has answered');
    await provider.wait({ event: 'grant.success', grant_type: 'refresh_token' }, mark);
    stage.check(true, 'the session is renewed in the background');
  },
};
