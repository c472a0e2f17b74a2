// SPDX-License-Identifier: Apache-2.0
// A provider that is down, responds with nonsense, or is an impostor. Each has its own notice with a solution.
import { Provider, people } from '../lib/provider.mjs';
import { run } from '../lib/processes.mjs';

const MKCA = new URL('../../idp/mkca.sh', import.meta.url).pathname;

/** Prepares the problem, presses 'Sign in', and expects a banner with this title. */
async function meetTrouble(stage, title, picture) {
  await stage.startApp();
  await stage.app.click('Sign in');
  await stage.app.sees(title);
  await stage.app.button('Sign in');
  stage.check(stage.browser.starts().length === stage.startsBefore, `'${title}': no browser was opened`);
  await stage.pictureOfApp(picture);
}

const troubles = {
  'the provider answers with a web page': {
    fault: ['fail', { endpoint: 'discovery', count: null, status: 200, body: '<html><h1>Welcome to the hotel</h1></html>' }],
    title: "This doesn't look like a provider", picture: 'provider-html' },
  'the provider answers with an error': {
    fault: ['fail', { endpoint: 'discovery', count: null, status: 500, body: 'oops' }],
    title: 'The provider returned an error', picture: 'provider-500' },
  'the provider says that it is somebody else': {
    fault: ['tamper', { preset: 'foreignIssuer', count: null }],
    title: /issuer|another provider|somebody else/i, picture: 'provider-foreign-issuer' },
};

const troubleScenarios = Object.fromEntries(Object.entries(troubles).map(([name, { fault, title, picture }]) => [name, async (stage) => {
  stage.startsBefore = stage.browser.starts().length;
  await stage.provider.control(...fault);
  await meetTrouble(stage, title, picture);
}]));

export const scenarios = {
  async 'the provider is down'(stage) {
    stage.startsBefore = stage.browser.starts().length;
    await stage.provider.control('down');
    await meetTrouble(stage, "The provider isn't responding", 'provider-down');
    await stage.provider.control('up');
    await stage.app.click('Try again');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.check(true, 'when it is up again, Try again continues');
  },

  ...troubleScenarios,

  async 'the certificate is not trusted'(stage) {
    const directory = `${stage.sessionDirectory}/stranger`;
    await run(MKCA, [directory]);
    const stranger = await Provider.start({ tls: { key: `${directory}/srv.key`, cert: `${directory}/srv.pem` }, logDirectory: directory });
    try {
      const starts = stage.browser.starts().length;
      await stage.startApp({ args: ['--issuer', stranger.issuer, '--client-id', 'desktop'] });
      await stage.app.click('Sign in');
      await stage.app.sees("The certificate isn't trusted");
      stage.equal(stage.browser.starts().length, starts, 'no browser was opened');
      const { requests } = await stranger.control('stats');
      stage.equal(Object.keys(requests).length, 0, 'nothing was sent');
      await stage.pictureOfApp('provider-untrusted');
    } finally {
      await stranger.stop();
    }
  },

  async 'the token endpoint rejects the code'(stage) {
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.enter(await stage.browser.signInPage(), people.ada);
    await stage.provider.control('fail', { endpoint: 'token', status: 400, body: { error: 'invalid_grant', error_description: 'expired' } });
    await (await stage.browser.consentPage()).click('#approve');
    await stage.browser.page(/^Something went wrong/);
    await stage.app.sees("The provider didn't accept the sign-in");
    await stage.pictureOfApp('provider-refuses-code');
  },

  async 'the issuer is http on another host'(stage) {
    await stage.startApp({ args: ['--issuer', 'http://provider.example/oauth2/token', '--client-id', 'desktop'] });
    await stage.app.sees(/issuer URL starts with http,/);
    stage.check(true, 'the window reports that https is required');
    await stage.pictureOfApp('provider-http-issuer');
  },
};
