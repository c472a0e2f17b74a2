// SPDX-License-Identifier: Apache-2.0
// Layout, sign-in and tokens.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { claimsOf, headerOf } from '../keys.mjs';
import { Application, Browser, startProvider } from '../testclient.mjs';

export default function signIn() {
  let provider;
  let app;
  before(async () => {
    provider = await startProvider();
    app = await Application.discover(provider.issuer);
  });
  after(() => provider.stop());

  describe('layout', () => {
    it('has the addresses of Asgardeo', () => {
      const { origin } = new URL(provider.issuer);
      const { metadata } = app;
      assert.equal(metadata.issuer, `${origin}/t/demo/oauth2/token`);
      assert.equal(metadata.token_endpoint, metadata.issuer);
      assert.deepEqual(['authorization', 'userinfo', 'revocation', 'end_session'].map((name) => metadata[`${name}_endpoint`].slice(origin.length)),
        ['/t/demo/oauth2/authorize', '/t/demo/oauth2/userinfo', '/t/demo/oauth2/revoke', '/t/demo/oidc/logout']);
      assert.equal(metadata.jwks_uri, `${origin}/t/demo/oauth2/jwks`);
      assert.deepEqual(metadata.id_token_signing_alg_values_supported, ['RS256']);
      assert.equal(metadata.authorization_response_iss_parameter_supported, true);
    });

    it('publishes each key under two kids and no private part', async () => {
      const keys = await app.jwks();
      assert.equal(keys.length, 2);
      assert.equal(keys[0].n, keys[1].n);
      assert.equal(keys[0].kid, `${keys[1].kid}_RS256`);
      assert.equal(keys.some((key) => 'd' in key), false);
    });

    it('loads nothing from outside on any page', async () => {
      for (const path of ['/t/demo/oidc/logout', '/t/demo/oauth2/authorize', '/elsewhere']) {
        const response = await fetch(new URL(path, provider.issuer), { headers: { accept: 'text/html' } });
        assert.match(response.headers.get('content-security-policy'), /^default-src 'none'/);
        assert.doesNotMatch(await response.text(), /<script|(src|href)="(?!data:)|@import|url\(/i);
      }
    });
  });

  describe('sign-in', () => {
    it('asks for password and consent, and answers with iss and session_state', async () => {
      const { titles, parameters, request } = await app.authorize(new Browser());
      assert.deepEqual(titles, ['Sign In', 'Consent']);
      assert.deepEqual(Object.keys(parameters).sort(), ['code', 'iss', 'session_state', 'state']);
      assert.equal(parameters.iss, provider.issuer);
      assert.equal(parameters.state, request.state);
    });

    it('asks again at prompt=login, ignores it or refuses it, as it is told', async () => {
      const again = async (mode) => {
        const { browser } = await app.signIn();
        await provider.command('login-prompt', { mode });
        const { authorization, id_token: idToken } = await app.signIn(browser, { parameters: { prompt: 'login' } });
        await provider.command('reset');
        assert.equal(Boolean(idToken && claimsOf(idToken).auth_time), mode !== 'refuse');
        return [authorization.titles, authorization.parameters.error];
      };
      assert.deepEqual(await again('ask'), [['Sign In', 'Consent'], undefined]);
      assert.deepEqual(await again('ignore'), [['Consent'], undefined]);
      assert.deepEqual(await again('refuse'), [[], 'login_required']);
      assert.equal((await provider.command('login-prompt', { mode: 'x' })).status, 400);
    });

    it('refuses a wrong password on the page', async () => {
      const { titles, text } = await app.authorize(new Browser(), { password: 'wrong' });
      assert.deepEqual(titles, ['Sign In', 'Sign In']);
      assert.match(text, /id="bad"/);
    });

    it('reports a denied consent', async () => {
      const { callback } = await app.authorize(new Browser(), { consent: 'deny' });
      assert.match(callback.search, /[?&]error=access_denied&error_description=User\+denied\+the\+consent/);
    });

    it('keeps a wrong client or redirect address on its own page', async () => {
      for (const parameters of [{ client_id: 'nobody' }, ...['http://127.0.0.1:1/other', 'http://127.0.0.1:1/callback/', 'http://localhost:1/callback',
        'http://[::1]:1/callback', 'https://127.0.0.1:1/callback'].map((uri) => ({ redirect_uri: uri }))]) {
        const { titles, status, callback } = await app.authorize(new Browser(), { parameters });
        assert.deepEqual([titles, status, callback], [['Error'], 400, undefined], JSON.stringify(parameters));
      }
    });

    it('insists on PKCE', async () => {
      const { parameters } = await app.authorize(new Browser(), { parameters: { code_challenge: null, code_challenge_method: null } });
      assert.equal(parameters.error, 'invalid_request');
    });

    it('drops unknown scopes silently', async () => {
      assert.equal((await app.signIn(new Browser(), { parameters: { scope: 'openid nonsense email' } })).scope, 'openid email');
    });

    it('needs no password while its own session lives', async () => {
      const { browser } = await app.signIn();
      assert.deepEqual((await app.authorize(browser)).titles, ['Consent']);
      assert.deepEqual((await app.authorize(browser, { parameters: { prompt: 'login' } })).titles, ['Sign In', 'Consent']);
    });
  });

  describe('tokens', () => {
    it('come with claims, hashes and organization in the ID token', async () => {
      const { id_token: idToken, access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn, authorization } = await app.signIn();
      const claims = claimsOf(idToken);
      assert.ok(refreshToken);
      assert.equal(expiresIn, 3600);
      assert.deepEqual([claims.iss, claims.aud, claims.azp, claims.nonce], [provider.issuer, 'desktop', 'desktop', authorization.request.nonce]);
      assert.deepEqual([claims.username, claims.given_name, claims.family_name, claims.org_handle], ['ada', 'Ada', 'Lovelace', 'demo']);
      for (const name of ['at_hash', 'c_hash', 'nbf', 'jti', 'sid', 'isk', 'amr', 'org_id', 'org_name']) assert.ok(claims[name], name);
      const userinfo = await (await app.userinfo(accessToken)).json();
      assert.deepEqual([userinfo.sub, userinfo.username, userinfo.email], ['sub-ada', 'ada', 'ada@example.test']);
    });

    it('describe the other people', async () => {
      const bob = claimsOf((await app.signIn(new Browser(), { user: 'bob', password: 'builder' })).id_token);
      assert.deepEqual([bob.family_name, bob.picture], ['Бобров', undefined]);
      const carol = claimsOf((await app.signIn(new Browser(), { user: 'carol', password: 'seabright' })).id_token);
      assert.deepEqual([carol.username, carol.given_name, carol.family_name], ['carol', undefined, undefined]);
      const dave = (await app.signIn(new Browser(), { user: 'dave', password: 'clearwater' })).id_token;
      assert.ok(dave.length > 20000);
      assert.match(claimsOf(dave).picture, /^data:image\/png;base64,/);
    });

    it('come with a picture that the provider serves', async () => {
      const response = await fetch(claimsOf((await app.signIn()).id_token).picture);
      assert.equal(response.headers.get('content-type'), 'image/png');
      assert.equal(Buffer.from(await response.arrayBuffer()).subarray(1, 4).toString(), 'PNG');
    });

    it('are refused for a used code, a wrong verifier and another redirect address', async () => {
      const used = await app.authorize(new Browser());
      assert.equal((await app.exchange(used)).status, 200);
      assert.equal((await app.exchange(used)).json.error, 'invalid_grant');
      const fresh = async (changes) => (await app.exchange(await app.authorize(new Browser()), changes)).json.error;
      assert.equal(await fresh({ code_verifier: 'x'.repeat(43) }), 'invalid_grant');
      assert.equal(await fresh({ redirect_uri: 'http://127.0.0.1:1/callback' }), 'invalid_grant');
    });

    it('refresh with rotation, without nonce and sid; reuse ends the family', async () => {
      const first = await app.signIn();
      const second = (await app.refresh(first.refresh_token)).json;
      assert.notEqual(second.refresh_token, first.refresh_token);
      const claims = claimsOf(second.id_token);
      assert.deepEqual([claims.sub, claims.nonce, claims.sid], ['sub-ada', undefined, undefined]);
      assert.equal((await app.refresh(first.refresh_token)).json.error, 'invalid_grant');
      assert.equal((await app.refresh(second.refresh_token)).json.error, 'invalid_grant');
      assert.equal((await app.userinfo(second.access_token)).status, 401);
      assert.equal((await provider.command('stats')).reuses, 1);
    });

    it('refresh with the one before as well, for as long as the grace lasts', async () => {
      await provider.command('grace', { seconds: 60 });
      const first = await app.signIn();
      const answers = [await app.refresh(first.refresh_token), await app.refresh(first.refresh_token)].map(({ json }) => json.refresh_token);
      assert.notEqual(answers[0], answers[1]);
      for (const token of answers) assert.ok((await app.refresh(token)).json.access_token);
      await provider.command('grace', { seconds: 0 });
      assert.equal((await app.refresh(first.refresh_token)).json.error, 'invalid_grant');
    });

    it('refresh without rotation for the client registered so', async () => {
      const plain = await Application.discover(provider.issuer, { clientId: 'desktop-norotate' });
      const { refresh_token: refreshToken } = await plain.signIn();
      for (let i = 0; i < 2; i += 1) assert.equal((await plain.refresh(refreshToken)).json.refresh_token, refreshToken);
    });

    it('are given to confidential clients that prove themselves the registered way', async () => {
      for (const [clientId, auth, other] of [['desktop-secret', 'client_secret_basic', 'client_secret_post'], ['desktop-post', 'client_secret_post', 'client_secret_basic']]) {
        const confidential = new Application(app.metadata, { clientId, auth });
        assert.equal(headerOf((await confidential.signIn()).id_token).alg, 'RS256');
        for (const wrong of [{ clientId, auth: other }, { clientId, auth, secret: 'wrong' }, { clientId }]) {
          const { status, json } = await new Application(app.metadata, wrong).exchange(await confidential.authorize(new Browser()));
          assert.deepEqual([status, json.error], [401, 'invalid_client'], JSON.stringify(wrong));
        }
      }
    });

    it('are revoked; unknown ones too', async () => {
      const tokens = await app.signIn();
      assert.equal((await app.revoke(tokens.refresh_token)).status, 200);
      assert.equal((await app.refresh(tokens.refresh_token)).json.error, 'invalid_grant');
      assert.equal((await app.revoke('never-heard-of')).status, 200);
    });
  });

  it('issues refresh tokens for access_type=offline alone where it is told to', async () => {
    await provider.command('quirks', { accessType: true });
    assert.equal((await app.signIn()).refresh_token, undefined);
    assert.ok((await app.signIn(undefined, { parameters: { access_type: 'offline' } })).refresh_token);
    await provider.command('quirks', { accessType: false });
    assert.ok((await app.signIn()).refresh_token);
  });
}
