// SPDX-License-Identifier: Apache-2.0
// The control channel.
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, afterEach, before, it } from 'node:test';
import { ALGORITHMS, claimsOf, headerOf } from '../keys.mjs';
import { Application, Browser, signatureIsGood, startProvider } from '../testclient.mjs';

export default function control() {
  let provider;
  let app;
  const command = (name, parameters) => provider.command(name, parameters);
  before(async () => {
    provider = await startProvider();
    app = await Application.discover(provider.issuer);
  });
  afterEach(() => command('reset', { storage: true }));
  after(() => provider.stop());

  it('refuses other hosts, web pages, other methods and types, and says what is wrong with a command', async () => {
    const { port } = new URL(provider.control);
    const status = (changes) => new Promise((resolve, reject) => {
      const { headers, ...rest } = changes;
      httpRequest({ host: '127.0.0.1', port, path: '/stats', method: 'POST', ...rest, headers: { 'content-type': 'application/json', ...headers } },
        (response) => resolve(response.resume().statusCode)).on('error', reject).end();
    });
    assert.equal(await status({}), 200);
    assert.equal(await status({ headers: { host: `localhost.evil.example:${port}` } }), 403);
    assert.equal(await status({ headers: { origin: 'http://evil.example' } }), 403);
    assert.equal(await status({ method: 'GET' }), 405);
    assert.equal(await status({ headers: { 'content-type': 'text/plain' } }), 415);
    assert.equal(await status({ path: '/nonsense' }), 404);
    for (const [name, wrong] of [['expire', { what: 'x' }], ['fail', { endpoint: 'x' }], ['tamper', { preset: 'x' }], ['ttl', { access: 0 }], ['rotate-keys', { alg: 'HS256' }]]) {
      assert.equal((await command(name, wrong)).status, 400, name);
    }
  });

  it('expires tokens and sets life times', async () => {
    const tokens = await app.signIn();
    assert.equal((await command('expire', { what: 'access', user: 'bob' })).count, 0);
    assert.equal((await command('expire', { what: 'access', user: 'ada' })).count, 1);
    assert.equal((await app.userinfo(tokens.access_token)).status, 401);
    await command('ttl', { access: 7 });
    assert.equal((await app.refresh(tokens.refresh_token)).json.expires_in, 7);
    assert.ok((await command('expire', { what: 'refresh' })).count >= 1);
    assert.equal((await app.refresh(tokens.refresh_token)).json.error, 'invalid_grant');
  });

  it('lets an authorization code expire', async () => {
    const authorization = await app.authorize(new Browser());
    await command('expire', { what: 'code' });
    assert.equal((await app.exchange(authorization)).json.error, 'invalid_grant');
  });

  it('drops sessions and revokes grants', async () => {
    const tokens = await app.signIn();
    assert.equal((await command('drop-sessions', { user: 'ada' })).count, 1);
    assert.deepEqual((await app.authorize(tokens.browser)).titles, ['Sign In', 'Consent']);
    assert.ok((await command('revoke-grants', { user: 'ada' })).count >= 1);
    assert.equal((await app.refresh(tokens.refresh_token)).json.error, 'invalid_grant');
  });

  it('rotates keys, with sessions and tokens kept and an old hint still good', async () => {
    const tokens = await app.signIn();
    const old = await app.jwks();
    await command('rotate-keys');
    const now = await app.jwks();
    assert.deepEqual([now.length, old.every(({ kid }) => now.some((key) => key.kid === kid))], [4, true]);
    assert.equal(signatureIsGood((await app.refresh(tokens.refresh_token)).json.id_token, old), false);
    assert.deepEqual((await app.endSession(tokens.browser, { id_token_hint: tokens.id_token })).titles, ['Signed out']);
    await command('rotate-keys', { keepOld: false });
    assert.equal((await app.jwks()).length, 2);
  });

  it('rotates keys just before it signs', async () => {
    const authorization = await app.authorize(new Browser());
    await command('rotate-keys', { beforeNextSigning: true });
    const old = await app.jwks();
    const { id_token: idToken } = (await app.exchange(authorization)).json;
    assert.deepEqual([signatureIsGood(idToken, old), signatureIsGood(idToken, await app.jwks())], [false, true]);
  });

  it('signs with every algorithm, and knows such a hint again', async () => {
    for (const alg of Object.keys(ALGORITHMS)) {
      await command('rotate-keys', { alg, keepOld: false });
      const tokens = await app.signIn();
      assert.equal(headerOf(tokens.id_token).alg, alg);
      assert.equal(signatureIsGood(tokens.id_token, await app.jwks()), true, alg);
      assert.deepEqual((await app.endSession(tokens.browser, { id_token_hint: tokens.id_token })).titles, ['Signed out'], alg);
    }
  });

  it('fails the next requests as told, then answers again', async () => {
    await command('fail', { endpoint: 'token', count: 2, status: 429, headers: { 'retry-after': '7' }, body: { error: 'slow_down' } });
    for (let i = 0; i < 2; i += 1) {
      const { status, headers, json } = await app.refresh('x');
      assert.deepEqual([status, headers.get('retry-after'), json], [429, '7', { error: 'slow_down' }]);
    }
    assert.equal((await app.refresh('x')).json.error, 'invalid_grant');
    await command('fail', { endpoint: 'token', status: 307, headers: { location: 'http://127.0.0.1:1/' } });
    assert.equal((await app.refresh('x')).status, 307);
    await command('fail', { endpoint: 'token', status: 200, body: '<html>', repeat: 1000 });
    assert.equal((await app.refresh('x')).text.length, 6000);
    await command('fail', { endpoint: '*', action: 'reset' });
    await assert.rejects(app.refresh('x'));
  });

  it('can lose the answer after the work is done', async () => {
    const tokens = await app.signIn();
    await command('fail', { endpoint: 'token', action: 'loseResponse' });
    await assert.rejects(app.refresh(tokens.refresh_token));
    assert.equal((await command('stats')).refreshes, 1);
    assert.equal((await app.refresh(tokens.refresh_token)).json.error, 'invalid_grant');
  });

  it('delays, hangs, goes down and comes up on the same port', async () => {
    await command('delay', { endpoint: 'jwks', ms: 150 });
    const start = performance.now();
    await app.jwks();
    assert.ok(performance.now() - start >= 145);
    await command('delay', { endpoint: 'jwks', ms: 0 });
    await command('fail', { endpoint: 'jwks', action: 'hang' });
    await assert.rejects(fetch(app.metadata.jwks_uri, { signal: AbortSignal.timeout(150) }), { name: 'TimeoutError' });
    await command('down');
    await assert.rejects(app.jwks(), (error) => error.cause.code === 'ECONNREFUSED' || error.cause.errors?.every(({ code }) => code === 'ECONNREFUSED'));
    await command('up');
    assert.equal((await app.jwks()).length, 2);
  });

  it('counts, and lets a test wait for an event', async () => {
    const { seq } = await command('stats');
    const waiting = command('wait', { event: 'login', user: 'bob', after: seq });
    await app.signIn(new Browser(), { user: 'bob', password: 'builder' });
    assert.equal((await waiting).user, 'bob');
    const { requests, exchanges, events } = await command('stats');
    assert.deepEqual([requests.token, exchanges, events.consent], [1, 1, 1]);
    assert.ok((await command('events', { after: seq })).events.some(({ event, auth }) => event === 'token' && auth === 'none'));
    assert.equal((await command('wait', { event: 'login', user: 'carol', after: seq, timeoutMs: 20 })).status, 408);
  });
}
