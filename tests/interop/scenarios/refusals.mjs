// SPDX-License-Identifier: Apache-2.0
// What a provider refuses: an unknown client, and a client that was switched off.
const SHORT = 6; // lifetime of an access token in seconds
const WAIT = { timeoutMs: 60000 };

export const scenarios = {
  async 'the client ID is wrong'(stage) {
    const { provider } = stage;
    await stage.startApp({ args: ['--issuer', provider.issuer, '--client-id', 'nobody'] });
    await stage.app.click('Sign in');
    const page = await provider.unknownClientPage(stage.browser);
    await stage.pictureOfPage('provider-unknown-client', page, { dark: false });
    await stage.app.sees('No response from the browser yet', WAIT);
    await stage.look('wrong-client');
    await stage.app.click('Cancel');
    await stage.app.sees('You are signed out');
    stage.check(true, 'the provider shows an error page, the window says what to do, and Cancel ends the waiting');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nothing was stored');
  },

  async 'the client is disabled while somebody is signed in'(stage) {
    const { provider } = stage;
    await provider.accessTokenLifetime(SHORT);
    await stage.startApp();
    await stage.signIn();
    await provider.disableClient();
    await stage.seesRefusedRefresh('client-disabled');
  },
};
