// SPDX-License-Identifier: Apache-2.0
// Other programs on the same computer: one that uses the port, and a second Bifrost.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { people } from '../lib/provider.mjs';

const PORT = 27421;

async function takePort() {
  const server = createServer((socket) => socket.destroy());
  server.listen(PORT, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

export const scenarios = {
  async 'another program uses the redirect port'(stage) {
    const thief = await takePort();
    try {
      await stage.startApp();
      await stage.signIn(people.ada);
      const [, port] = /^http:\/\/127\.0\.0\.1:(\d+)\/start\//.exec(stage.browser.starts().at(-1));
      stage.check(Number(port) !== PORT, 'sign-in uses another port');
      const mark = await stage.provider.mark();
      await stage.app.click('Sign Out');
      const ended = await stage.provider.wait({ event: 'end_session', hadSession: true }, mark);
      stage.check(!ended.redirected, 'the provider ends its session');
      stage.check(!ended.names.includes('post_logout_redirect_uri'), 'sign-out omits post_logout_redirect_uri');
      await stage.browser.page(/^Signed out$/);
      await stage.app.sees(/^You are signed out$/);
      await stage.app.sees('The sign-out was not confirmed');
      await stage.pictureOfApp('home-port-taken');
    } finally {
      thief.close();
    }
  },

  async 'a second Bifrost brings the first to the front'(stage) {
    await stage.startApp();
    await stage.app.sees('You are signed out');
    await stage.app.minimize();
    stage.check(!await stage.app.isInFront(), 'the first window is minimized');
    const second = stage.launchApp();
    stage.equal(await second.ended, 0, 'the second ends at once');
    await stage.until('the first is in front', () => stage.app.isInFront());
    stage.check(true, 'the first comes to the front');
    await stage.pictureOfScreen('second-instance');
  },
};
