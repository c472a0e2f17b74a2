// SPDX-License-Identifier: Apache-2.0
// Sign-outs from which no browser comes back: nobody is left signed in, and nothing hangs.
import { people } from '../lib/provider.mjs';

const OTHER_PORT = 27499; // the provider knows its redirect address for sign-in, not for sign-out

async function checkNotConfirmed(stage) {
  await stage.app.click('Stop waiting');
  await stage.app.sees('You are signed out');
  await stage.app.sees('Signed out here');
  await stage.app.sees('Provider confirmed the sign-out: not done');
  await stage.app.sees('Refresh token revoked: done');
  stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
}

export const scenarios = {
  async 'the provider refuses the sign-out with a page of its own'(stage) {
    await stage.startApp({ args: [...stage.clientArguments, '--redirect-port', `${OTHER_PORT}`] });
    await stage.signIn(people.ada);
    await stage.app.click('Sign Out');
    await stage.browser.page(/^Error$/);
    await stage.app.sees('Signing Out...');
    await stage.pictureOfApp('sign-out-mismatch');
    await checkNotConfirmed(stage);
    await stage.pictureOfApp('sign-out-not-confirmed');
    await stage.app.click('Sign in');
    await stage.browser.page(/^Sign In$/);
    stage.check(true, 'the provider\'s session is still there, and yet it asks for credentials');
  },

  async 'the person closes the tab instead of confirming the sign-out'(stage) {
    const { provider } = stage;
    await stage.startApp();
    await stage.signIn(people.ada);
    const mark = await provider.mark();
    await provider.control('fail', { endpoint: 'logout', action: 'hang', count: 2 });
    await stage.app.click('Sign Out');
    const asked = await provider.wait({ event: 'request', endpoint: 'logout' }, mark); // whether it takes POST
    await provider.wait({ event: 'request', endpoint: 'logout' }, asked.seq);
    await stage.browser.clear();
    await stage.app.sees('Signing Out...');
    await checkNotConfirmed(stage);
    const mark2 = await provider.mark();
    await stage.signIn(people.ada);
    stage.check((await provider.eventsAfter(mark2)).some(({ event }) => event === 'login_page'), 'the next sign-in asks for credentials');
  },
};
