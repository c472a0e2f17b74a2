// SPDX-License-Identifier: Apache-2.0
// The session is renewed, across a restart of the provider, until the provider ends it.
const SHORT = 6; // lifetime of an access token in seconds
const OFFLINE = "You are still signed in, but the provider can't be reached";
const RETRY = { timeoutMs: 60000 };

async function signInBriefly(stage) {
  await stage.provider.accessTokenLifetime(SHORT);
  await stage.startApp();
  await stage.signIn();
}

export const scenarios = {
  async 'the session is renewed automatically'(stage) {
    await signInBriefly(stage);
    const starts = stage.browser.starts().length;
    await stage.refreshed(2);
    stage.check(await stage.app.seesNow(stage.person1.greeting), 'refreshed twice, and Home has not changed');
    stage.equal(stage.browser.starts().length, starts, 'no browser was opened');
    await stage.app.click('Session');
    await stage.app.sees(/^Renewed$/);
    await stage.look('renewed');
  },

  async 'an expired access token is renewed at startup'(stage) {
    await signInBriefly(stage);
    await stage.app.kill();
    const { accessTokenExpiresAt } = await stage.storedSession();
    await stage.until('the access token has expired', () => Date.now() > Date.parse(accessTokenExpiresAt));
    const refreshed = stage.refreshed();
    await stage.startApp();
    await refreshed;
    await stage.app.sees(stage.person1.greeting);
    stage.check(true, 'renewed without a browser');
  },

  async 'the provider is restarted'(stage) {
    const { provider } = stage;
    await signInBriefly(stage);
    await provider.stop();
    await stage.app.sees(OFFLINE, RETRY);
    await stage.look('provider-down');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'its keyring entry stays');
    await provider.start();
    await stage.app.sees('You are now signed in!', { timeoutMs: 180000 });
    await stage.refreshed();
    stage.check(await stage.app.seesNow(stage.person1.greeting), 'it notices the provider automatically, and renews the session');
  },

  async 'the administrator ends the session'(stage) {
    await signInBriefly(stage);
    await stage.provider.endSessions(stage.person1);
    await stage.app.sees('The provider no longer accepts this session', RETRY);
    await stage.app.sees('You are signed out');
    await stage.look('session-ended');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
  },
};
