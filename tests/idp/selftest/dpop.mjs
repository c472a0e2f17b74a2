// SPDX-License-Identifier: Apache-2.0
// Tokens that are bound to a key (RFC 9449).
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { after, afterEach, before, it } from 'node:test';
import { Application, startProvider } from '../testclient.mjs';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

class Key {
  #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  proof(method, url, { accessToken, nonce, ...changes } = {}) {
    const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: this.#pair.publicKey.export({ format: 'jwk' }) };
    const ath = accessToken && createHash('sha256').update(accessToken).digest('base64url');
    const input = `${encode(header)}.${encode({ jti: randomUUID(), htm: method, htu: String(url), iat: Math.floor(Date.now() / 1000), ath, nonce, ...changes })}`;
    return `${input}.${sign('sha256', Buffer.from(input), { key: this.#pair.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }
}

export default function dpop() {
  let provider;
  let app;
  let address;
  const key = new Key();
  before(async () => {
    provider = await startProvider('--consent', 'never');
    app = await Application.discover(provider.issuer);
    address = new URL('/t/demo/api/orders', provider.issuer);
  });
  afterEach(() => provider.command('reset', { storage: true }));
  after(() => provider.stop());

  const discovered = async () => (await Application.discover(provider.issuer)).metadata.dpop_signing_alg_values_supported;
  const tokens = (options) => app.signIn(undefined, { dpop: key.proof('POST', app.metadata.token_endpoint, options) });
  const call = async (token, proof, scheme = 'DPoP') => {
    const response = await fetch(address, { headers: { authorization: `${scheme} ${token}`, ...(proof ? { dpop: proof } : {}) } });
    return { status: response.status, challenge: response.headers.get('www-authenticate') ?? '', nonce: response.headers.get('dpop-nonce') };
  };

  it('announces it like Asgardeo: not at all', async () => {
    assert.equal(await discovered(), undefined);
    await provider.command('quirks', { dpop: true });
    assert.deepEqual(await discovered(), ['ES256']);
  });

  it('binds tokens to the key of the proof', async () => {
    const { access_token: token, token_type: type } = await tokens();
    assert.equal(type, 'DPoP');
    assert.equal((await call(token, key.proof('GET', address, { accessToken: token }))).status, 200);
    assert.match((await call(token, undefined, 'Bearer')).challenge, /error="invalid_token"/);
    assert.match((await call(token, new Key().proof('GET', address, { accessToken: token }))).challenge, /error="invalid_token"/);
  });

  it('refuses a proof of something else', async () => {
    const { access_token: token } = await tokens();
    const proofs = [undefined, key.proof('POST', address, { accessToken: token }), key.proof('GET', app.metadata.userinfo_endpoint, { accessToken: token }),
      key.proof('GET', address, { accessToken: 'another' }), key.proof('GET', address, { accessToken: token, iat: 1 })];
    for (const proof of proofs) assert.match((await call(token, proof)).challenge, /^DPoP .*error="invalid_dpop_proof"/);
    const once = key.proof('GET', address, { accessToken: token });
    assert.equal((await call(token, once)).status, 200);
    assert.match((await call(token, once)).challenge, /error="invalid_dpop_proof"/);
  });

  it('demands a nonce, another one each time', async () => {
    await provider.command('quirks', { dpopNonce: true });
    const refused = await tokens();
    assert.equal(refused.error, 'use_dpop_nonce');
    const { access_token: token } = await tokens({ nonce: refused.headers.get('dpop-nonce') });
    const first = await call(token, key.proof('GET', address, { accessToken: token }));
    assert.match(first.challenge, /error="use_dpop_nonce"/);
    const second = await call(token, key.proof('GET', address, { accessToken: token, nonce: first.nonce }));
    assert.equal(second.status, 200);
    assert.notEqual(second.nonce, first.nonce);
  });

  it('may require a proof, or ignore it', async () => {
    await provider.command('quirks', { dpopRequired: true });
    assert.equal((await app.signIn()).error, 'invalid_dpop_proof');
    await provider.command('quirks', { dpopRequired: false, dpopIgnored: true });
    const ignored = await app.signIn(undefined, { dpop: key.proof('POST', app.metadata.token_endpoint), parameters: { dpop_jkt: 'A'.repeat(43) } });
    assert.equal(ignored.token_type, 'Bearer');
  });

  it('binds the tokens of an organization to the same key', async () => {
    const scope = 'openid internal_login';
    const token = (await app.signIn(undefined, { dpop: key.proof('POST', app.metadata.token_endpoint), parameters: { scope } })).access_token;
    const list = new URL('/t/demo/api/users/v1/me/organizations', provider.issuer);
    const headers = { authorization: `DPoP ${token}`, dpop: key.proof('GET', list, { accessToken: token }) };
    const { organizations: [{ id }] } = await (await fetch(list, { headers })).json();
    const change = (proof) => app.post('token_endpoint', { grant_type: 'organization_switch', token, switching_organization: id, scope }, { dpop: proof });
    assert.equal((await change(new Key().proof('POST', app.metadata.token_endpoint))).json.error, 'invalid_grant');
    const { json } = await change(key.proof('POST', app.metadata.token_endpoint));
    assert.equal(json.token_type, 'DPoP');
    assert.equal((await call(json.access_token, key.proof('GET', address, { accessToken: json.access_token }))).status, 200);
  });
}
