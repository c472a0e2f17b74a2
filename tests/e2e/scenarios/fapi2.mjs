// SPDX-License-Identifier: Apache-2.0
// The FAPI 2.0 Security Profile, switched on here and at the provider.
import { writeFileSync } from 'node:fs';
import { people } from '../lib/provider.mjs';

const SHORT = 6; // lifetime of an access token in seconds
const REFRESH = { event: 'grant.success', grant_type: 'refresh_token' };

/** RFC 7515 §A.3.1: the key with which `desktop-key` is registered. */
const KEY = { kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' };

function profileArguments(stage) {
  const file = `${stage.sessionDirectory}/client-key.jwk`;
  writeFileSync(file, JSON.stringify(KEY), { mode: 0o600 });
  return ['--issuer', stage.provider.issuer, '--client-id', 'desktop-key', '--client-key-file', file, '--security-profile', 'fapi2'];
}

export const scenarios = {
  async 'signs in, renews the session and signs out'(stage) {
    const { provider } = stage;
    await provider.control('quirks', { fapi2: true });
    await provider.control('ttl', { access: SHORT });
    const mark = await provider.mark();
    await stage.startApp({ args: profileArguments(stage) });
    await stage.signIn(people.ada);
    await stage.app.click('Session');
    await stage.app.sees(/^bound to this computer/);
    await provider.wait(REFRESH, mark);
    await stage.app.sees(/^Renewed$/);
    const events = await provider.eventsAfter(mark);
    const asked = events.filter(({ event, endpoint }) => event === 'request' && endpoint === 'authorize').map(({ parameters }) => parameters.names.join());
    stage.equal(asked[0], 'client_id,request_uri', 'the browser carries a reference alone');
    const answers = events.filter(({ event }) => event === 'token');
    stage.check(answers.every(({ auth }) => auth === 'private_key_jwt'), 'every token request is authenticated with the key');
    stage.check(answers.filter(({ status }) => status === 200).every(({ type }) => type === 'DPoP'), 'every token is bound');
    await stage.pictureOfApp('session-fapi2');
    const before = await provider.mark();
    await stage.app.click('Home');
    await stage.app.click('Sign Out');
    await provider.wait({ event: 'end_session' }, before);
    await stage.app.sees('Refresh token revoked: done');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
  },

  async 'a provider that does not satisfy it is refused before a browser opens'(stage) {
    const mark = await stage.provider.mark();
    await stage.startApp({ args: profileArguments(stage) });
    await stage.app.click('Sign in');
    await stage.app.sees("Bifrost can't sign in with this provider yet");
    await stage.app.sees(/pushed authorization requests/);
    const events = await stage.provider.eventsAfter(mark);
    stage.check(!events.some(({ endpoint }) => ['authorize', 'par'].includes(endpoint)), 'the provider was asked for its metadata alone');
    await stage.pictureOfApp('not-fapi2');
  },

  async 'a public client is told what to register'(stage) {
    await stage.startApp({ args: [...stage.clientArguments, '--security-profile', 'fapi2'] });
    await stage.app.sees('The settings need correcting');
    await stage.app.sees(/Register the application's public key/);
    await stage.pictureOfApp('public-client');
  },
};
