// SPDX-License-Identifier: Apache-2.0
// The provider with the FAPI 2.0 Security Profile switched on.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { after, before, it } from 'node:test';
import { SignJWT, importJWK } from 'jose';
import { headerOf } from '../keys.mjs';
import { Application, Browser, startProvider } from '../testclient.mjs';

/** RFC 7515 §A.3.1 */
const KEY = { kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' };
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

export default function fapi2() {
  let provider;
  let app;
  const proofKey = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  before(async () => {
    provider = await startProvider('--consent', 'never');
    await provider.command('quirks', { fapi2: true });
    app = await Application.discover(provider.issuer, { clientId: 'desktop-key' });
  });
  after(() => provider.stop());

  /** FAPI 2.0 SP §5.3.3.1 (5): the issuer, as a string. */
  const assertion = async (audience = provider.issuer) => ({ client_assertion_type: ASSERTION_TYPE,
    client_assertion: await new SignJWT({ sub: 'desktop-key' }).setProtectedHeader({ alg: 'ES256' }).setIssuer('desktop-key').setAudience(audience)
      .setIssuedAt().setExpirationTime('1m').setJti(randomUUID()).sign(await importJWK(KEY, 'ES256')) });

  function proof(nonce) {
    const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: proofKey.publicKey.export({ format: 'jwk' }) };
    const claims = { jti: randomUUID(), htm: 'POST', htu: app.metadata.token_endpoint, iat: Math.floor(Date.now() / 1000), nonce };
    const input = `${encode(header)}.${encode(claims)}`;
    return `${input}.${sign('sha256', Buffer.from(input), { key: proofKey.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }

  const request = (verifier) => ({ client_id: 'desktop-key', response_type: 'code', redirect_uri: 'http://127.0.0.1:45454/callback', scope: 'openid',
    state: randomUUID(), nonce: randomUUID(), code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' });
  const push = async (verifier, credentials) => app.post('pushed_authorization_request_endpoint', { ...request(verifier), ...credentials });

  it('says so in its metadata', () => {
    const { metadata } = app;
    assert.equal(metadata.require_pushed_authorization_requests, true);
    assert.equal(metadata.authorization_response_iss_parameter_supported, true);
    assert.deepEqual(metadata.id_token_signing_alg_values_supported, ['ES256']);
    assert.deepEqual(metadata.token_endpoint_auth_methods_supported, ['private_key_jwt']);
    assert.ok(!metadata.token_endpoint_auth_signing_alg_values_supported.includes('RS256'));
    assert.deepEqual(metadata.dpop_signing_alg_values_supported, ['ES256']);
  });

  it('serves a client of the profile, and binds its tokens', async () => {
    const verifier = 'v'.repeat(43);
    const pushed = await push(verifier, await assertion());
    assert.equal(pushed.status, 201);
    const { callback } = await new Browser().visit(`${app.metadata.authorization_endpoint}?${new URLSearchParams({ client_id: 'desktop-key',
      request_uri: pushed.json.request_uri })}`);
    const exchange = async (nonce) => app.post('token_endpoint', { grant_type: 'authorization_code', code: callback.searchParams.get('code'),
      redirect_uri: 'http://127.0.0.1:45454/callback', code_verifier: verifier, ...await assertion() }, { dpop: proof(nonce) });
    const refused = await exchange();
    assert.equal(refused.json.error, 'use_dpop_nonce');
    const { json } = await exchange(refused.headers.get('dpop-nonce'));
    assert.equal(json.token_type, 'DPoP');
    assert.equal(headerOf(json.id_token).alg, 'ES256');
    assert.equal(callback.searchParams.get('iss'), provider.issuer);
  });

  it('refuses requests that are not pushed, and clients that do not authenticate by the profile', async () => {
    const plain = await app.authorize(new Browser());
    assert.equal(plain.status, 400);
    assert.equal((await push('v'.repeat(43), await assertion([provider.issuer]))).status, 401);
    const open = await Application.discover(provider.issuer);
    const refused = await open.post('pushed_authorization_request_endpoint', { ...request('v'.repeat(43)), client_id: 'desktop' });
    assert.equal(refused.status, 401);
  });
}
