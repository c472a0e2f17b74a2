// SPDX-License-Identifier: Apache-2.0
// A computer whose clock is wrong, simulated by a provider whose responses are dated seven minutes later.
import { people } from '../lib/provider.mjs';

const MINUTE = 60;
const AHEAD = 7 * MINUTE;

/** Dates the provider's responses and the next ID token seven minutes later. */
async function setProviderAhead({ provider }) {
  const httpHeaders = { date: new Date(Date.now() + AHEAD * 1000).toUTCString() };
  for (const target of ['discovery', 'jwks', 'token']) await provider.control('tamper', { target, httpHeaders, count: null });
  await setIssuedAt(provider);
}

async function setIssuedAt(provider) {
  const now = Math.floor(Date.now() / 1000) + AHEAD;
  await provider.control('tamper', { target: 'idToken', set: { iat: now, nbf: now, exp: now + 60 * MINUTE } });
}

export const scenarios = {
  async 'a clock that is seven minutes slow'(stage) {
    if (!stage.tls || !stage.trustsCa) stage.impossible('the time of an answer counts over https only, with a CA that this system does not let us trust');
    await setProviderAhead(stage);
    await stage.startApp();
    await stage.app.sees('Your clock is 7 minutes slow');
    stage.check(true, 'reported before the sign-in');
    await stage.pictureOfApp('clock-slow');
    await stage.app.click('Sign in');
    await setIssuedAt(stage.provider);
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'an ID token that is issued in our future is accepted, by the provider\'s time');
    await stage.provider.control('reset'); // as if the clock had been corrected
    await stage.app.click('Sign Out');
    await stage.app.click('Done'); // the provider rejects an ID token from its future as a hint
    await stage.app.sees(/^You are signed out$/);
    await stage.app.click('Sign in');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.app.seesNoMore('Your clock is 7 minutes slow');
    stage.check(true, 'and the notice disappears when the clock is right');
  },
};
