// SPDX-License-Identifier: Apache-2.0
// node --test selftest.mjs: proves that the provider behaves as README.md says. No browser; a few seconds.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get as httpsGet } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { claimsOf, headerOf } from './keys.mjs';
import { Application, Browser, startProvider } from './testclient.mjs';
import './selftest-control.mjs';

const POST_LOGOUT = 'http://127.0.0.1:27421/callback';
const folder = mkdtempSync(join(tmpdir(), 'bifrost-idp-'));
const logFile = join(folder, 'log.jsonl');
let provider;
let app;

before(async () => {
  provider = await startProvider('--log', logFile, '--post-logout-port', '45454');
  app = await Application.discover(provider.issuer);
});
after(async () => {
  await provider.stop();
  rmSync(folder, { recursive: true });
});

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
  it('come with claims, hashes and organisation in the ID token', async () => {
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

describe('sign-out', () => {
  const hint = (tokens, more) => ({ client_id: 'desktop', id_token_hint: tokens.id_token, ...more });
  const alive = async (tokens) => !(await app.authorize(tokens.browser)).titles.includes('Sign In');

  it('ends the session without asking, returns with state, and leaves tokens alone', async () => {
    for (const target of [POST_LOGOUT, 'http://127.0.0.1:45454/callback']) {
      const tokens = await app.signIn();
      const { titles, callback } = await app.endSession(tokens.browser, hint(tokens, { post_logout_redirect_uri: target, state: 'x+/ y' }));
      assert.deepEqual([titles, callback.searchParams.get('state'), callback.href.split('?')[0]], [[], 'x+/ y', target]);
      assert.equal(await alive(tokens), false);
      assert.equal((await app.refresh(tokens.refresh_token)).status, 200);
    }
  });

  it('compares the return address with the port; a mismatch ends nothing and redirects nowhere', async () => {
    for (const target of ['http://127.0.0.1:27422/callback', 'http://127.0.0.1/callback', 'http://127.0.0.1:27421/callback/', 'http://localhost:27421/callback']) {
      const tokens = await app.signIn();
      const { titles, status, callback } = await app.endSession(tokens.browser, hint(tokens, { post_logout_redirect_uri: target }));
      assert.deepEqual([titles, status, callback], [['Error'], 400, undefined], target);
      assert.equal(await alive(tokens), true, target);
    }
  });

  it('stays on the provider without a return address', async () => {
    const tokens = await app.signIn();
    assert.deepEqual((await app.endSession(tokens.browser, hint(tokens))).titles, ['Signed out']);
    assert.equal(await alive(tokens), false);
  });

  it('asks when only the client is named', async () => {
    const tokens = await app.signIn();
    const { titles, text } = await app.endSession(tokens.browser, { client_id: 'desktop', post_logout_redirect_uri: POST_LOGOUT, state: 's' });
    assert.deepEqual(titles, ['Sign out']);
    assert.equal(await alive(tokens), true);
    const again = await app.endSession(tokens.browser, { client_id: 'desktop', post_logout_redirect_uri: POST_LOGOUT, state: 's' });
    const fields = { xsrf: again.text.match(/name="xsrf" value="(\w+)"/)[1], logout: 'yes' };
    const answer = await tokens.browser.get(text.match(/action="([^"]+)"/)[1], { method: 'POST', body: new URLSearchParams(fields) });
    assert.equal(answer.headers.get('location'), `${POST_LOGOUT}?state=s`);
    assert.equal(await alive(tokens), false);
  });

  it('returns at once when there is no session, and accepts an expired hint', async () => {
    await provider.command('tamper', { preset: 'expired' });
    const tokens = await app.signIn();
    assert.ok(claimsOf(tokens.id_token).exp < Date.now() / 1000);
    const parameters = hint(tokens, { post_logout_redirect_uri: POST_LOGOUT });
    assert.equal((await app.endSession(new Browser(), parameters)).callback.href, POST_LOGOUT);
    assert.equal((await app.endSession(tokens.browser, parameters)).callback.href, POST_LOGOUT);
    assert.equal(await alive(tokens), false);
  });

  it('refuses a forged hint and one of another client', async () => {
    const tokens = await app.signIn();
    for (const wrong of [{ id_token_hint: `${tokens.id_token.slice(0, -8)}AAAAAAAA` }, { id_token_hint: 'x' }, { client_id: 'desktop-norotate' }]) {
      assert.deepEqual((await app.endSession(tokens.browser, hint(tokens, wrong))).titles, ['Error'], JSON.stringify(Object.keys(wrong)));
    }
    assert.equal(await alive(tokens), true);
  });
});

describe('consent modes', () => {
  for (const [mode, first, second] of [['once', ['Sign In', 'Consent'], ['Sign In']], ['never', ['Sign In'], ['Sign In']]]) {
    it(`--consent ${mode} is silent with a live session`, async () => {
      const other = await startProvider('--consent', mode);
      const client = await Application.discover(other.issuer);
      const tokens = await client.signIn();
      assert.deepEqual(tokens.authorization.titles, first);
      assert.deepEqual((await client.authorize(tokens.browser)).titles, []);
      assert.deepEqual((await client.authorize(new Browser())).titles, second);
      await other.stop();
    });
  }
});

describe('process', () => {
  it('speaks https with the throwaway authority', async () => {
    execFileSync(fileURLToPath(new URL('mkca.sh', import.meta.url)), [folder]);
    const tls = await startProvider('--tls', `${folder}/srv.key,${folder}/srv.pem`);
    const address = `${tls.issuer}/.well-known/openid-configuration`;
    const fetchWith = (ca) => new Promise((resolve, reject) => { httpsGet(address, { ca }, (response) => resolve(response.resume().statusCode)).on('error', reject); });
    assert.match(tls.issuer, /^https:/);
    assert.equal(await fetchWith(readFileSync(`${folder}/ca.pem`)), 200);
    await assert.rejects(fetchWith(undefined), /certificate/);
    await tls.stop();
  });

  it('ends at once on SIGTERM and when its standard input closes', async () => {
    const [one, two] = await Promise.all([startProvider(), startProvider()]);
    one.child.kill('SIGTERM');
    two.child.stdin.end();
    assert.deepEqual([(await one.exited).code, (await two.exited).code], [0, 0]);
  });

  it('logs every request and no secret', async () => {
    const tokens = await app.signIn();
    const { request, verifier, parameters } = tokens.authorization;
    await app.endSession(tokens.browser, { id_token_hint: tokens.id_token });
    const text = readFileSync(logFile, 'utf8');
    const entries = text.trimEnd().split('\n').map((line) => JSON.parse(line));
    const endpoints = new Set(entries.filter(({ event }) => event === 'request').map(({ endpoint }) => endpoint));
    for (const endpoint of ['discovery', 'authorize', 'pages', 'token', 'userinfo', 'jwks', 'revoke', 'logout', 'avatars']) assert.ok(endpoints.has(endpoint), endpoint);
    for (const secret of [parameters.code, tokens.access_token, tokens.refresh_token, tokens.id_token, verifier, request.state, request.nonce, 'lovelace', 'demo-secret', 'demo-secret%2B']) {
      assert.equal(text.includes(secret), false);
    }
  });
});
