// SPDX-License-Identifier: Apache-2.0
// Clients with a key: what they have to sign, and what is signed or encrypted for them.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { SignJWT, importJWK } from 'jose';
import { Application, Browser, startProvider } from '../testclient.mjs';

/** RFC 7515 §A.3.1 */
const KEY = { kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' };
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export default function secured() {
  let provider;
  before(async () => { provider = await startProvider('--consent', 'never'); });
  after(() => provider.stop());

  const signed = async (clientId, claims, audience = provider.issuer) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256' }).setIssuer(clientId)
    .setAudience(audience).setIssuedAt().setExpirationTime('1m').setJti(crypto.randomUUID()).sign(await importJWK(KEY, 'ES256'));

  async function exchange(clientId, authorization, audience) {
    const application = await Application.discover(provider.issuer, { clientId });
    const assertion = await signed(clientId, { sub: clientId }, audience);
    return application.exchange(authorization, { client_assertion_type: ASSERTION_TYPE, client_assertion: assertion });
  }

  it('an assertion for the issuer authenticates the client', async () => {
    const application = await Application.discover(provider.issuer, { clientId: 'desktop-key' });
    const authorization = await application.authorize(new Browser());
    assert.equal((await exchange('desktop-key', authorization, 'https://other.example')).status, 401);
    assert.equal((await exchange('desktop-key', await application.authorize(new Browser()))).status, 200);
  });

  it('a request that is not signed is refused where it has to be', async () => {
    const application = await Application.discover(provider.issuer, { clientId: 'desktop-signed' });
    const plain = await application.authorize(new Browser());
    assert.notEqual(plain.parameters?.error ?? plain.titles.at(-1), undefined);
    assert.equal(plain.parameters?.code, undefined);
  });

  it('an ID token is encrypted for the client that wants it', async () => {
    const application = await Application.discover(provider.issuer, { clientId: 'desktop-encrypted' });
    const { json } = await exchange('desktop-encrypted', await application.authorize(new Browser()));
    assert.equal(json.id_token.split('.').length, 5);
  });
}
