// SPDX-License-Identifier: Apache-2.0
// Organizations: the list, the switch, and the sign-in to one.
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { claimsOf } from '../keys.mjs';
import { Application, Browser, signatureIsGood, startProvider } from '../testclient.mjs';

const SCOPE = 'openid profile email internal_login';

export default function organizations() {
  let provider;
  let app;
  before(async () => {
    provider = await startProvider();
    app = await Application.discover(provider.issuer);
  });
  afterEach(() => provider.command('reset', { storage: true }));
  after(() => provider.stop());

  const signIn = (options = {}) => app.signIn(new Browser(), { parameters: { scope: SCOPE }, ...options });
  const list = async (token, page = '/t/demo/api/users/v1/me/organizations?limit=100&recursive=false') => {
    const response = await fetch(new URL(page, provider.issuer), { headers: { authorization: `Bearer ${token}` } });
    return { status: response.status, ...await response.json() };
  };
  const idOf = async (token, name) => (await list(token)).organizations.find((each) => each.name === name).id;
  const change = (token, id, scope = SCOPE) => app.post('token_endpoint', { grant_type: 'organization_switch', token, switching_organization: id, scope });

  it('lists those of the user, page by page', async () => {
    const { access_token: ada } = await signIn();
    const { organizations: mine, links } = await list(ada);
    assert.deepEqual(mine.map(({ orgHandle, status }) => [orgHandle, status]), [['builders.example', 'ACTIVE'], ['guardians.example', 'ACTIVE'],
      ['closed.example', 'DISABLED'], ['elsewhere.example', 'ACTIVE']]);
    assert.deepEqual(links, []);
    const { access_token: carol } = await signIn({ user: 'carol', password: 'seabright' });
    assert.deepEqual(await list(carol), { status: 200 });
    const { access_token: dave } = await signIn({ user: 'dave', password: 'clearwater' });
    const seen = new Set();
    let pages = 0;
    for (let page; pages === 0 || page; pages += 1) {
      const answer = await list(dave, page);
      for (const { id } of answer.organizations) seen.add(id);
      page = answer.links.find(({ rel }) => rel === 'next')?.href;
    }
    assert.deepEqual([seen.size, pages], [120, 3]);
  });

  it('lists them for a token with the scope internal_login only', async () => {
    const { access_token: token } = await app.signIn();
    assert.equal((await list(token)).status, 403);
    assert.equal((await list('unknown')).status, 401);
  });

  it('exchanges a token for one of an organization, and refreshes it', async () => {
    const tokens = await signIn();
    const { status, json } = await change(tokens.access_token, await idOf(tokens.access_token, 'ABC Builders'));
    assert.equal(status, 200);
    const claims = claimsOf(json.id_token);
    assert.deepEqual([claims.iss, claims.aud, claims.sub, claims.org_name, claims.org_handle, claims.nonce, claims.given_name],
      [provider.issuer, 'desktop', 'sub-ada@builders.example', 'ABC Builders', 'builders.example', undefined, 'Ada']);
    assert.ok(signatureIsGood(json.id_token, await app.jwks()));
    assert.equal((await (await app.userinfo(json.access_token)).json()).org_name, 'ABC Builders');
    const refreshed = (await app.refresh(json.refresh_token)).json;
    assert.equal(claimsOf(refreshed.id_token).sub, 'sub-ada@builders.example');
    assert.equal((await app.userinfo(tokens.access_token)).status, 200); // the first one stays
    assert.equal((await app.revoke(refreshed.refresh_token)).status, 200);
    assert.equal((await app.refresh(tokens.refresh_token)).status, 200);
  });

  it('refuses a switch, and says why', async () => {
    const { access_token: ada } = await signIn();
    const refusal = async (token, id) => (await change(token, id)).json.error;
    assert.equal(await refusal(ada, await idOf(ada, 'Closed Ltd')), 'invalid_request');
    assert.equal(await refusal(ada, await idOf(ada, 'Not shared')), 'invalid_request');
    assert.equal(await refusal(ada, 'unknown'), 'invalid_request');
    assert.equal(await refusal('unknown', await idOf(ada, 'ABC Builders')), 'invalid_grant');
    const { access_token: carol } = await signIn({ user: 'carol', password: 'seabright' });
    assert.equal(await refusal(carol, await idOf(ada, 'ABC Builders')), 'access_denied');
    const other = await Application.discover(provider.issuer, { clientId: 'desktop-norotate' });
    const { access_token: token } = await other.signIn(new Browser(), { parameters: { scope: SCOPE } });
    const { json } = await other.post('token_endpoint', { grant_type: 'organization_switch', token, switching_organization: await idOf(ada, 'ABC Builders'), scope: SCOPE });
    assert.equal(json.error, 'unauthorized_client');
  });

  it('signs in to an organization that the request names', async () => {
    const { access_token: token } = await signIn();
    const id = await idOf(token, 'ABC Builders');
    const names = [{ orgId: id }, { org: 'ABC Builders' }, { orgHandle: 'builders.example' }, { orgDiscoveryType: 'emailDomain', login_hint: 'ada@builders.example' }];
    for (const name of names) {
      const tokens = await signIn({ parameters: { scope: SCOPE, fidp: 'OrganizationSSO', ...name } });
      assert.equal(claimsOf(tokens.id_token).org_id, id);
    }
    const refused = await app.authorize(new Browser(), { user: 'carol', password: 'seabright', parameters: { fidp: 'OrganizationSSO', orgId: id } });
    assert.equal(refused.parameters.error, 'access_denied');
  });

  it('asks for the account again, if the session is of another organization', async () => {
    const browser = new Browser();
    const { authorization } = await app.signIn(browser);
    assert.deepEqual(authorization.titles, ['Sign In', 'Consent']);
    const there = await app.authorize(browser, { parameters: { fidp: 'OrganizationSSO', org: 'ABC Builders' } });
    assert.ok(there.titles.includes('Sign In'));
    const again = await app.authorize(browser, { parameters: { fidp: 'OrganizationSSO', org: 'ABC Builders' } });
    assert.ok(!again.titles.includes('Sign In'));
  });

  it('lets the user select an account', async () => {
    const browser = new Browser();
    await app.signIn(browser);
    const bob = await app.signIn(browser, { user: 'bob', password: 'builder', parameters: { prompt: 'select_account' } });
    assert.equal(claimsOf(bob.id_token).sub, 'sub-bob');
  });
}
