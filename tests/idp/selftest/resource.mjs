// SPDX-License-Identifier: Apache-2.0
// The protected resource.
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { Application, Browser, startProvider } from '../testclient.mjs';

export default function resource() {
  let provider;
  let app;
  let address;
  before(async () => {
    provider = await startProvider();
    app = await Application.discover(provider.issuer);
    address = new URL('/t/demo/api/orders', provider.issuer);
  });
  afterEach(() => provider.command('reset', { storage: true }));
  after(() => provider.stop());

  const call = async (token, method = 'GET') => {
    const response = await fetch(address, { method, headers: token ? { authorization: `Bearer ${token}` } : {} });
    return { status: response.status, challenge: response.headers.get('www-authenticate') ?? '', text: await response.text() };
  };

  it('responds to a valid token only', async () => {
    const tokens = await app.signIn();
    const { status, text } = await call(tokens.access_token);
    assert.equal(status, 200);
    assert.equal(JSON.parse(text).subject, 'sub-ada');
    assert.equal((await call(`${tokens.access_token}x`)).status, 401);
    assert.match((await call('unknown')).challenge, /^Bearer realm="orders", error="invalid_token", /);
    await provider.command('expire', { what: 'access' });
    assert.match((await call(tokens.access_token)).challenge, /error="invalid_token"/);
    const { access_token: renewed } = (await app.refresh(tokens.refresh_token)).json;
    assert.equal((await call(renewed)).status, 200);
    await provider.command('revoke-grants');
    assert.equal((await call(renewed)).status, 401);
  });

  it('names no error to a request without a token', async () => {
    assert.deepEqual(await call(), { status: 401, challenge: 'Bearer realm="orders"', text: '{}' });
    const { access_token: token } = await app.signIn();
    assert.equal((await fetch(`${address}?access_token=${token}`)).status, 401);
  });

  it('requires a scope to write', async () => {
    const { access_token: reader } = await app.signIn();
    const refused = await call(reader, 'POST');
    assert.equal(refused.status, 403);
    assert.match(refused.challenge, /error="insufficient_scope", .*scope="openid roles"$/);
    const { access_token: writer } = await app.signIn(new Browser(), { parameters: { scope: 'openid roles' } });
    assert.equal((await call(writer, 'POST')).status, 200);
  });
}
