// SPDX-License-Identifier: Apache-2.0
// What only Ory Hydra has, or has its own way of: refresh tokens only for offline_access, sign-out addresses compared with the port, rotated keys.
const SHORT = 6; // lifetime of an access token in seconds
const WAIT = { timeoutMs: 60000 };
const OTHER_PORT = 27499;

/** Its sign-out shows an error page and doesn't return; without what it refuses, it ends its session. */
async function signOutAfterRotation(stage, { keepOld }) {
  const name = keepOld ? 'hint-with-old-key' : 'no-hint';
  await stage.startApp();
  await stage.signIn();
  await stage.provider.rotateKeys({ keepOld });
  await stage.app.click('Sign Out');
  await stage.app.sees('No response from the browser yet', WAIT);
  await stage.look(`sign-out-${name}`);
  await stage.pictureOfPage(`provider-${name}`, (await stage.browser.pages()).at(-1), { dark: false });
  await stage.app.click('Sign out without returning');
  await stage.until('the provider has ended its session', async () => await stage.askSilently() === 'login_required');
  await stage.app.click('Done');
  await stage.app.sees('The sign-out was not confirmed');
  await stage.app.sees('Refresh token revoked: done', WAIT);
  stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
  await stage.look(`signed-out-${name}`);
}

export const scenarios = {
  async 'without offline_access there is no refresh token'(stage) {
    const { provider } = stage;
    await stage.startApp({ args: ['--issuer', provider.issuer, '--client-id', provider.clientId] });
    await stage.signIn();
    stage.equal((await stage.storedSession()).refreshToken, undefined, 'the provider has issued none');
    await stage.app.sees(/offline_access/);
    stage.check(true, 'the window says what to ask for');
    await stage.look('no-refresh-token');
  },

  async 'the client may no longer refresh'(stage) {
    const { provider } = stage;
    await provider.accessTokenLifetime(SHORT);
    await stage.startApp();
    await stage.signIn();
    await provider.changeClient({ grant_types: ['authorization_code'] });
    await stage.seesRefusedRefresh('grant-not-allowed');
  },

  async 'an issuer typed without its slash'(stage) {
    const { provider } = stage;
    await stage.startApp({ args: ['--issuer', provider.issuer.replace(/\/$/, ''), '--client-id', provider.clientId] });
    await stage.signIn();
    stage.check(true, 'signed in');
  },

  async 'a redirect port that is not registered for the sign-out'(stage) {
    await stage.startApp({ args: [...stage.clientArguments, '--redirect-port', `${OTHER_PORT}`] });
    await stage.signIn();
    await stage.app.click('Sign Out');
    await stage.app.sees('No response from the browser yet', WAIT);
    await stage.app.sees(`http://127.0.0.1:${OTHER_PORT}/callback`);
    await stage.look('sign-out-address-refused');
    await stage.app.click('Sign out without returning');
    await stage.until('the provider has ended its session', async () => await stage.askSilently() === 'login_required');
    stage.check(true, 'without the address, the provider ends its session');
    await stage.app.click('Done');
    await stage.app.sees('The sign-out was not confirmed');
    await stage.app.sees('Refresh token revoked: done');
    await stage.look('sign-out-without-return');
  },

  // It names the old key in tokens that it signs with the new one (https://github.com/ory/hydra/issues/3573).
  async 'the keys are rotated while somebody is signed in'(stage) {
    const { provider } = stage;
    await provider.accessTokenLifetime(SHORT);
    await stage.startApp();
    await stage.signIn();
    await provider.rotateKeys({ keepOld: true });
    await stage.refreshed(2);
    stage.check(await stage.app.seesNow(stage.person1.greeting), 'an ID token that names another key costs nobody the session');
    await stage.look('keys-rotated');
  },

  // It verifies the hint with the newest key alone (https://github.com/ory/hydra/issues/3719).
  async 'the keys are rotated before the sign-out'(stage) {
    await signOutAfterRotation(stage, { keepOld: true });
  },

  // It requires a hint where a redirect URL is sent.
  async 'the provider has dropped the key of the ID token before the sign-out'(stage) {
    await signOutAfterRotation(stage, { keepOld: false });
  },
};
