// SPDX-License-Identifier: Apache-2.0
// Every preset violates just the rule it names, as observed by a simple client.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { claimsOf, headerOf } from '../keys.mjs';
import { PRESETS } from '../tamper.mjs';
import { Application, Browser, signatureIsGood, startProvider } from '../testclient.mjs';

export default function tampering() {
  let provider;
  let app;
  before(async () => {
    provider = await startProvider();
    app = await Application.discover(provider.issuer);
  });
  after(() => provider.stop());

  /** What a client sees after a complete sign-in. */
  async function observe() {
    const { metadata } = await Application.discover(provider.issuer);
    const keys = await app.jwks();
    const { callback, ...authorization } = await app.authorize(new Browser());
    const tokens = authorization.parameters.code ? (await app.exchange(authorization)).json : {};
    const userinfo = tokens.access_token ? await (await app.userinfo(tokens.access_token)).json() : {};
    return { metadata, keys, query: callback.search, request: authorization.request, tokens, userinfo };
  }

  /** The rules that a client checks, by name; true if satisfied. */
  function verdict({ metadata, keys, query, request, tokens, userinfo }) {
    const parameters = new URLSearchParams(query);
    const only = (name, value) => parameters.getAll(name).length === 1 && (value === undefined || parameters.get(name) === value);
    const jwt = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(tokens.id_token ?? '') && tokens.id_token.startsWith('eyJ') ? tokens.id_token : undefined;
    const claims = jwt ? claimsOf(jwt) : {};
    const header = jwt ? headerOf(jwt) : {};
    const now = Date.now() / 1000;
    return {
      issuer: metadata.issuer === provider.issuer, issParameter: metadata.authorization_response_iss_parameter_supported === true,
      endSession: 'end_session_endpoint' in metadata, revocation: 'revocation_endpoint' in metadata, device: 'device_authorization_endpoint' in metadata,
      keys: keys.length > 0,
      state: only('state', request.state), responseIss: only('iss', provider.issuer), code: only('code'),
      accessToken: 'access_token' in tokens, refreshToken: 'refresh_token' in tokens, expiresIn: typeof tokens.expires_in === 'number',
      tokenType: tokens.token_type === 'Bearer', idToken: jwt !== undefined, alg: header.alg === 'RS256', kid: header.kid !== undefined,
      signature: header.alg === 'RS256' && signatureIsGood(jwt, keys), iss: claims.iss === provider.issuer, aud: claims.aud === 'desktop', azp: claims.azp === 'desktop',
      nonce: claims.nonce === request.nonce, exp: claims.exp > now, iat: claims.iat <= now + 5 && claims.iat > now - 300, nbf: claims.nbf <= now + 5,
      sub: claims.sub === 'sub-ada', atHash: claims.at_hash?.length === 22 && claims.at_hash !== 'AAAAAAAAAAAAAAAAAAAAAA', userinfoSub: userinfo.sub === 'sub-ada',
    };
  }
  const broken = (observation) => Object.entries(verdict(observation)).filter(([, kept]) => !kept).map(([rule]) => rule).sort();

  it('is absent unless asked for', async () => assert.deepEqual(broken(await observe()), []));

  const noTokens = ['accessToken', 'alg', 'atHash', 'aud', 'azp', 'code', 'exp', 'expiresIn', 'iat', 'idToken', 'iss', 'kid', 'nbf', 'nonce', 'refreshToken',
    'signature', 'sub', 'tokenType', 'userinfoSub'];
  const noIdToken = ['alg', 'atHash', 'aud', 'azp', 'exp', 'iat', 'idToken', 'iss', 'kid', 'nbf', 'nonce', 'signature', 'sub'];
  const expected = {
    wrongIss: ['iss'], missingIss: ['iss'], wrongAud: ['aud'], foreignAud: ['aud'], wrongAzp: ['azp'], wrongNonce: ['nonce'], missingNonce: ['nonce'],
    expired: ['exp', 'iat'], missingExp: ['exp'], missingIat: ['iat'], futureIat: ['iat'], futureNbf: ['nbf'], missingSub: ['sub'], wrongSub: ['sub'],
    wrongAtHash: ['atHash'], badSignature: ['signature'], foreignKey: ['signature'], algNone: ['alg', 'signature'], algHs256: ['alg', 'signature'],
    kidUnknown: ['signature'], kidAbsent: ['kid', 'signature'], wrongUserinfoSub: ['userinfoSub'], missingUserinfoSub: ['userinfoSub'],
    wrongState: ['state'], missingState: ['state'], duplicateState: ['state'], duplicateCode: ['code'], wrongResponseIss: ['responseIss'],
    missingResponseIss: ['responseIss'], serverError: noTokens, loginRequired: noTokens, missingIdToken: noIdToken, notAJwt: noIdToken,
    missingAccessToken: ['accessToken', 'userinfoSub'], missingRefreshToken: ['refreshToken'], missingExpiresIn: ['expiresIn'], expiresInAsString: ['expiresIn'],
    wrongTokenType: ['tokenType'], foreignIssuer: ['issuer'], noIssParameter: ['issParameter'], noEndSession: ['endSession'], noRevocation: ['revocation'],
    noDevice: ['device'],
    emptyKeySet: ['keys', 'signature'],
  };
  it('has an expectation for every preset', () => assert.deepEqual(Object.keys(expected).sort(), Object.keys(PRESETS).sort()));
  for (const [preset, rules] of Object.entries(expected)) {
    it(`${preset} breaks just what it names`, async () => {
      await provider.command('tamper', { preset });
      assert.deepEqual(broken(await observe()), [...rules].sort()); // leftovers of an earlier preset would appear here
    });
  }

  it('can be written out, with HTTP headers and a count', async () => {
    await provider.command('tamper', { target: 'jwks', httpHeaders: { 'cache-control': 'max-age=60' }, count: 2 });
    await provider.command('tamper', { target: 'idToken', set: { groups: ['x'] }, header: { crit: ['exp'] } });
    const response = await fetch(app.metadata.jwks_uri);
    assert.equal(response.headers.get('cache-control'), 'max-age=60');
    const { id_token: idToken } = await app.signIn();
    assert.deepEqual([claimsOf(idToken).groups, headerOf(idToken).crit], [['x'], ['exp']]);
  });
}
