// SPDX-License-Identifier: Apache-2.0
// Signing in on another device (RFC 8628).
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { claimsOf } from '../keys.mjs';
import { Application, Browser, startProvider } from '../testclient.mjs';

export default function device() {
  let provider;
  let app;
  before(async () => {
    provider = await startProvider();
    app = await Application.discover(provider.issuer);
  });
  afterEach(() => provider.command('reset', { storage: true }));
  after(() => provider.stop());

  const request = async () => (await app.post('device_authorization_endpoint', { scope: 'openid profile' })).json;
  const poll = async ({ device_code: code }) =>
    (await app.post('token_endpoint', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: code })).json;

  const decide = ({ verification_uri_complete: address }, decision) => new Browser().decideOnDevice(address, decision);

  it('signs in once the user has confirmed the code', async () => {
    const codes = await request();
    assert.equal((await poll(codes)).error, 'authorization_pending');
    assert.deepEqual((await decide(codes, { confirm: 'yes' })).titles.at(-1), 'Device signed in');
    const tokens = await poll(codes);
    const claims = claimsOf(tokens.id_token);
    assert.equal(claims.sub, 'sub-ada');
    assert.equal('nonce' in claims || 'c_hash' in claims, false);
    assert.ok(tokens.refresh_token);
  });

  it('reports a refusal, an unknown code, and an expired one', async () => {
    const codes = await request();
    await decide(codes, { confirm: 'yes', abort: 'yes' });
    assert.equal((await poll(codes)).error, 'access_denied');
    await provider.command('ttl', { device: 1 });
    const short = await request();
    await new Promise((resolve) => { setTimeout(resolve, 1100); });
    assert.equal((await poll(short)).error, 'expired_token');
  });

  it('sends the interval in milliseconds on demand', async () => {
    await provider.command('tamper', { target: 'device', set: { interval: 5000 } });
    assert.equal((await request()).interval, 5000);
  });
}
