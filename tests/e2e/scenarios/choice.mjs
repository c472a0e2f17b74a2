// SPDX-License-Identifier: Apache-2.0
// The choice of a provider by name, and what a known provider does differently.
import { people } from '../lib/provider.mjs';

const REDIRECT = 'http://127.0.0.1:27421/callback';
const LOCALHOST = 'http://localhost:27421/callback';

/** Types into the list of providers, and takes the first with Enter. */
async function choose(stage, text) {
  await stage.app.fill('Provider', text);
  await stage.desktop.key('Return');
}

export const scenarios = {
  async 'a provider is chosen by typing'(stage) {
    const { desktop } = stage;
    const app = await stage.startSetup();
    stage.equal((await app.field('Provider')).text, 'Asgardeo', 'Asgardeo comes first');
    await app.fill('Provider', 'aws');
    await app.sees('Amazon Cognito');
    await stage.pictureOfScreen('choice-search');
    await desktop.key('Return');
    await app.field('User pool ID');
    stage.check(!await app.seesNow('Organization or issuer'), 'the fields are those of the provider');
    await stage.pictureOfApp('choice-cognito');
    await app.fill('Region', 'Frankfurt');
    await app.fill('Client ID', 'desktop');
    await app.click('Check and save');
    await app.sees('Enter it like this: eu-central-1');
    stage.equal(stage.person.settings, '', 'a mistake is named before anybody is contacted');

    await choose(stage, 'microsoft entra id');
    await app.sees('How to register Bifrost in Microsoft Entra ID');
    stage.equal((await app.field('Redirect URL')).text, LOCALHOST, 'a provider that registers localhost alone gets that');
    await choose(stage, 'apple');
    await app.sees(/can't sign in with Apple without a server/);
    stage.check(true, 'what cannot work is said before anything is typed');
    await stage.pictureOfApp('choice-apple');

    await app.fill('Provider', 'zzz');
    await app.sees('Other');
    await stage.pictureOfScreen('choice-no-hit');
    await desktop.key('Escape');
    stage.equal((await app.field('Provider')).text, 'Apple', 'Escape keeps the choice');
    await choose(stage, 'other');
    await app.sees('How to register Bifrost');
    await app.fill('Organization or issuer', stage.provider.issuer);
    stage.equal((await app.field('Redirect URL')).text, REDIRECT, 'the address is the usual one again');
    await app.click('Copy');
    await app.fill('Client ID', 'x');
    await desktop.key('ctrl+a');
    await desktop.key('ctrl+v');
    await stage.until('the address is pasted', async () => (await app.field('Client ID')).text === REDIRECT);
    await app.fill('Client ID', 'desktop');
    await app.click('Check and save');
    await app.sees('You are signed out');
    stage.check(/Issuer=/.test(stage.person.settings) && !/Provider=[a-z]/.test(stage.person.settings), 'another provider is known by its issuer');
    await stage.signIn(people.ada);
    stage.check(true, 'and signs in');
  },

  async 'a provider that wants access_type=offline'(stage) {
    await stage.provider.control('quirks', { accessType: true });
    await stage.provider.control('ttl', { access: 8 });
    const mark = await stage.provider.mark();
    await stage.startApp({ args: ['--provider', 'google', ...stage.clientArguments] });
    await stage.signIn(people.ada);
    await stage.provider.wait({ event: 'grant.success', grant_type: 'refresh_token' }, mark, 30000);
    await stage.app.sees(/^Welcome, Ada/);
    stage.check(true, 'chosen as Google, it gets it, and the session is renewed');
  },

  async 'a provider that wants logout_uri'(stage) {
    await stage.provider.control('quirks', { logoutUri: true });
    await stage.startApp({ args: ['--provider', 'cognito', ...stage.clientArguments] });
    await stage.signIn(people.ada);
    const mark = await stage.provider.mark();
    await stage.app.click('Sign Out');
    await stage.app.sees('You are signed out');
    const ended = await stage.provider.wait({ event: 'end_session' }, mark);
    stage.equal(ended.redirected, true, 'chosen as Amazon Cognito, its session ends and the browser returns');
  },

  async 'a provider that requires pushed requests'(stage) {
    const { provider } = stage;
    await provider.control('quirks', { pushedRequests: true });
    const mark = await provider.mark();
    await stage.startApp();
    await stage.signIn(people.ada);
    const asked = (await provider.eventsAfter(mark)).filter(({ event, endpoint }) => event === 'request' && ['par', 'authorize'].includes(endpoint));
    stage.equal(asked[0].endpoint, 'par', 'the request was pushed before the browser opened');
    const address = asked.find(({ endpoint, parameters }) => endpoint === 'authorize' && parameters.names.length > 0);
    stage.equal(address.parameters.names.sort().join(' '), 'client_id request_uri', 'the address in the browser holds a reference only');
    await stage.app.click('Sign Out');
    await stage.app.sees('You are signed out');
    stage.check(true, 'and signs out');
  },

  async 'a name that is not known'(stage) {
    const app = stage.launchApp({ args: ['--provider', 'gogle', '--client-id', 'x'] });
    stage.equal(await app.ended, 2, 'it is refused on the command line');
  },
};
