// SPDX-License-Identifier: Apache-2.0
// Other programs on the same computer: one that uses the port, and a second Bifrost.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { run } from '../lib/processes.mjs';
import { people } from '../lib/provider.mjs';

const PORT = 27421;

async function takePort() {
  const server = createServer((socket) => socket.destroy());
  server.listen(PORT, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** What a desktop calls (org.freedesktop.Application). */
const callApplication = (method, ...parameters) => run('gdbus', ['call', '--session', '--timeout', '5', '--dest', 'dev.bifrost.Bifrost',
  '--object-path', '/dev/bifrost/Bifrost', '--method', `org.freedesktop.Application.${method}`, ...parameters]);

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

  async 'the desktop activates the window and its actions'(stage) {
    let mark = await stage.provider.mark();
    await stage.startApp({ args: [...stage.clientArguments, '--action', 'sign-in'] });
    await stage.provider.wait({ event: 'login_page' }, mark);
    await stage.browser.signIn(people.ada);
    await stage.app.sees(/^Welcome, /);
    await stage.app.minimize();
    await stage.until('the desktop can activate it', () => callApplication('Activate', '{}'));
    await stage.until('the window is in front', () => stage.app.isInFront());
    await callApplication('ActivateAction', 'settings', '[]', '{}');
    await stage.app.sees('Sign out to change this.');
    mark = await stage.provider.mark();
    const second = stage.launchApp({ args: [...stage.clientArguments, '--action', 'sign-out'] });
    stage.equal(await second.ended, 0, 'a further process passes on what it was started for');
    await stage.provider.wait({ event: 'end_session', hadSession: true }, mark);
    await stage.app.sees(/^You are signed out$/);
    const opened = await callApplication('Open', "['file:///etc/passwd']", '{}').then(() => 'opened', (cause) => cause.stderr);
    stage.check(/NotSupported/.test(opened), 'it opens no files');
  },
};
