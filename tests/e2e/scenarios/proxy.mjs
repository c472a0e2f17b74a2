// SPDX-License-Identifier: Apache-2.0
// A provider behind a company's proxy that asks for a name and password. Loopback is never proxied, so the provider has another name, which
// the proxy and the browser know.
import { readFileSync } from 'node:fs';
import { commandLines } from '../lib/processes.mjs';
import { Provider, people } from '../lib/provider.mjs';
import { Proxy } from '../lib/proxy.mjs';

const HOST = 'provider.test'; // RFC 6761 §6.2
const USER = 'ACME\\ada';
const PASSWORD = 'open sesame 1/2';
const QUESTION = 'The proxy asks for a name and password';

/** Starts the application behind a proxy. */
async function begin(stage) {
  if (!stage.trustsCa) stage.impossible('no test CA can be trusted here, and only loopback may be reached without TLS');
  const proxy = await Proxy.start({ user: USER, password: PASSWORD });
  const provider = await Provider.start({ tls: stage.tls, host: HOST, logDirectory: stage.logs });
  const start = () => stage.startApp({
    args: ['--issuer', provider.issuer, '--client-id', 'desktop', '--proxy', `http://${proxy.name}`],
    env: { QT_LOGGING_RULES: 'bifrost.*=true' },
  });
  await start();
  await stage.app.sees(QUESTION); // before anybody signs in: what the provider offers is read at the start
  return { proxy, start, end: () => Promise.all([proxy.stop(), provider.stop()]) };
}

/** The places that hold the password, as it is or as the proxy is sent it. */
function tellsThePassword(stage) {
  const needles = [PASSWORD, Buffer.from(`${USER}:${PASSWORD}`).toString('base64')];
  const texts = { 'application log': readFileSync(`${stage.logs}/app.log`, 'utf8'), 'argument list': commandLines().join('\n'), settings: stage.person.settings };
  return Object.keys(texts).filter((place) => needles.some((needle) => texts[place].includes(needle)));
}

export const scenarios = {
  async 'the name and password are asked for once and remembered'(stage) {
    const { proxy, start, end } = await begin(stage);
    await stage.app.sees(proxy.name);
    await stage.pictureOfApp('question');
    stage.equal(proxy.attempts.length, 0, 'it is given none unasked');

    await stage.app.fill('Name', USER);
    await stage.app.fillSecret('Password', 'wrong');
    await stage.app.click('Continue');
    await stage.app.sees('The proxy refused this name and password.');
    stage.equal((await stage.app.field('Name')).text, USER, 'only the password must be typed again');
    await stage.pictureOfApp('refused');

    await stage.app.fillSecret('Password', PASSWORD);
    await stage.app.click('Continue');
    await stage.signIn(people.ada);
    stage.check(proxy.tunnels.length > 0 && proxy.tunnels.every((host) => host === HOST), 'every request goes through the proxy');
    const labels = await Promise.all((await stage.keyring.storedItems()).map(async (item) => JSON.stringify((await stage.keyring.readItem(item)).attributes)));
    stage.equal(labels.filter((label) => label.includes(`/proxy:${encodeURIComponent(proxy.name)}"`)).length, 1, 'the keychain has an entry under the name of the proxy');
    stage.equal(tellsThePassword(stage).join(), '', 'and nothing else has the password');

    await stage.app.close();
    const before = proxy.tunnels.length;
    await start();
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.app.click('Profile');
    await stage.app.click('Read again');
    await stage.until('a request through the proxy', () => proxy.tunnels.length > before);
    await stage.app.sees(/^Read from the provider /);
    stage.check(!await stage.app.seesNow(QUESTION), 'the next start asks nobody');
    await end();
  },

  async 'the question is declined'(stage) {
    const { proxy, end } = await begin(stage);
    await stage.app.click('Cancel');
    await stage.app.click('Sign in');
    await stage.app.sees(QUESTION);
    await stage.app.click('Cancel');
    await stage.app.sees(/lets nothing through to provider.test without them/);
    await stage.pictureOfApp('declined');
    stage.equal(proxy.attempts.length, 0, 'the proxy is given nothing');
    await stage.app.click('Enter name and password');
    await stage.app.fill('Name', USER);
    await stage.app.fillSecret('Password', PASSWORD);
    await stage.app.click('Continue');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'once they are entered, the sign-in goes on');
    await end();
  },
};
