// SPDX-License-Identifier: Apache-2.0
// The page Requests tells what the provider has seen, and nothing that is secret.
import { readFileSync, statSync } from 'node:fs';
import { people } from '../lib/provider.mjs';
import { filesWith, tokensOfRecord } from '../lib/secrecy.mjs';

const SHORT = 6; // lifetime of an access token in seconds
const REFRESH = { event: 'grant.success', grant_type: 'refresh_token' };
const ENDPOINTS = ['discovery', 'jwks', 'token', 'userinfo', 'revoke'];
const STEPS = ['discovery', 'keys', 'token', 'userInfo', 'revocation'];

/** What the provider was asked by the application itself, not by the browser. */
async function askedOf(stage, mark) {
  const events = await stage.provider.eventsAfter(mark);
  return events.filter(({ event, endpoint }) => event === 'request' && ENDPOINTS.includes(endpoint))
    .map(({ method, path }) => `${method} ${path}`).sort().join('\n');
}

function askedBy(archive) {
  return archive.log.entries.filter(({ _step }) => STEPS.includes(_step))
    .map(({ request }) => `${request.method} ${new URL(request.url).pathname}`).sort().join('\n');
}

export const scenarios = {
  async 'a session is told step by step as the provider has seen it'(stage) {
    const mark = await stage.provider.mark();
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.signIn(people.ada);
    const signedIn = await stage.provider.mark();
    const [item] = await stage.keyring.storedItems();
    const secrets = tokensOfRecord((await stage.keyring.readItem(item)).secret);
    await stage.provider.control('ttl', { access: 3600 });
    await stage.provider.wait(REFRESH, signedIn);
    await stage.app.click('Requests');
    await stage.app.sees('Copy as curl');
    await stage.pictureOfApp('requests-signed-in');
    await stage.app.click('Home');
    await stage.app.click('Sign Out');
    await stage.app.click('Requests');
    await stage.browser.pages();
    await stage.app.click('Home');
    await stage.app.sees(/^You are signed out$/);
    await stage.app.click('Requests');
    await stage.pictureOfApp('requests-signed-out');
    const path = `${stage.person.data}/requests.har`;
    await stage.app.saveRequests(path);
    stage.equal(statSync(path).mode & 0o777, 0o600, 'only the user can read the file');
    const archive = JSON.parse(readFileSync(path, 'utf8'));
    stage.equal(askedBy(archive), await askedOf(stage, mark), 'each request that the provider got is there, and no other');
    const steps = archive.log.entries.map(({ _step }) => _step);
    for (const step of ['authorization', 'authorizationResponse', 'idToken', 'endSession', 'endSessionResponse']) {
      stage.check(steps.includes(step), `so is ${step}`);
    }
    const checks = archive.log.entries.flatMap((entry) => entry._checks ?? []);
    stage.check(checks.length > 50 && checks.every(({ outcome }) => outcome === 'passed'), `${checks.length} checks have passed`);
    stage.equal(filesWith(secrets, [path]).join(), '', 'no token is in the file');
    stage.check(!readFileSync(path, 'utf8').includes('ada@'), 'nor anything about the user');
    await stage.app.click('Clear');
    await stage.app.sees('Nothing yet. Sign in, and each request appears here as it\'s made.');
  },

  async 'a check that fails is named'(stage) {
    await stage.provider.control('tamper', { preset: 'wrongNonce' });
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.browser.signIn(people.ada);
    await stage.app.sees(/.+/);
    await stage.provider.wait({ event: 'grant.success' });
    await stage.app.click('Requests');
    await stage.app.sees('Copy as curl');
    const path = `${stage.person.data}/failed.har`;
    await stage.app.saveRequests(path);
    const { entries } = JSON.parse(readFileSync(path, 'utf8')).log;
    const violated = entries.flatMap((entry) => entry._checks ?? []).filter(({ outcome }) => outcome === 'violated');
    stage.equal(violated.map(({ rule }) => rule).join(), 'IdTokenNonceMatches', 'the rule that was violated');
  },

  async 'nothing is recorded where it is switched off'(stage) {
    await stage.startApp({ env: { BIFROST_RECORD_REQUESTS: 'off' } });
    await stage.signIn(people.ada);
    await stage.app.click('Requests');
    await stage.app.sees('Requests aren\'t recorded. You can switch that on in the settings.');
    await stage.pictureOfApp('requests-off');
  },
};
