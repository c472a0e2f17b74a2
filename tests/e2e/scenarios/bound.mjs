// SPDX-License-Identifier: Apache-2.0
// Tokens that are bound to this computer (DPoP, RFC 9449), by a provider that checks every proof.
import { people } from '../lib/provider.mjs';

const SHORT = 6; // lifetime of an access token in seconds
const REFRESH = { event: 'grant.success', grant_type: 'refresh_token' };
const BOUND = /^bound to this computer/;
const NOT_BOUND = /^not bound to this computer/;

export const scenarios = {
  async 'tokens are bound where the provider offers it, with its nonces, and across a restart'(stage) {
    await stage.provider.control('quirks', { dpop: true, dpopRequired: true, dpopNonce: true });
    await stage.provider.control('ttl', { access: SHORT });
    const mark = await stage.provider.mark();
    await stage.startApp();
    await stage.signIn(people.ada);
    const events = await stage.provider.eventsAfter(mark);
    const answers = events.filter(({ event }) => event === 'token').map(({ error, type }) => error ?? type);
    stage.equal(answers.join(', '), 'use_dpop_nonce, DPoP', 'the provider demanded a nonce once, then bound the tokens');
    stage.check(!events.some(({ event }) => event === 'userinfo.error'), 'UserInfo was read with a proof');
    await stage.app.click('Session');
    await stage.app.sees(BOUND);
    await stage.pictureOfApp('session-bound');
    await stage.provider.wait(REFRESH, mark);
    await stage.app.sees(/^Renewed$/); // so it is stored
    stage.check(true, 'renewed with the same key');
    await stage.app.kill();
    const later = await stage.provider.mark();
    await stage.startApp();
    await stage.provider.wait(REFRESH, later);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'the key is stored with the session');
  },

  async 'a provider that ignores the proof is accepted, and the Session page says so'(stage) {
    await stage.provider.control('quirks', { dpop: true, dpopIgnored: true });
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.click('Session');
    await stage.app.sees(NOT_BOUND);
    await stage.pictureOfApp('session-not-bound');
  },

  async 'where bound tokens are required, it is refused'(stage) {
    await stage.provider.control('quirks', { dpopIgnored: true });
    await stage.startApp({ args: [...stage.clientArguments, '--dpop', 'required'] });
    await stage.app.click('Sign in');
    await stage.browser.signIn(people.ada);
    await stage.app.sees("The provider doesn't bind tokens to this computer");
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nothing is stored');
    await stage.pictureOfApp('bearer-refused');
  },

  async 'required without an announcement, as with Asgardeo'(stage) {
    await stage.provider.control('quirks', { dpopRequired: true });
    await stage.startApp({ args: [...stage.clientArguments, '--dpop', 'required'] });
    await stage.signIn(people.ada);
    await stage.app.click('Session');
    await stage.app.sees(BOUND);
  },
};
