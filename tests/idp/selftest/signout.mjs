// SPDX-License-Identifier: Apache-2.0
// Sign-out, as strict as Asgardeo's.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { claimsOf } from '../keys.mjs';
import { Application, Browser, startProvider } from '../testclient.mjs';

const POST_LOGOUT = 'http://127.0.0.1:27421/callback';

export default function signOut() {
  let provider;
  let app;
  before(async () => {
    provider = await startProvider('--post-logout-port', '45454');
    app = await Application.discover(provider.issuer);
  });
  after(() => provider.stop());

  const hint = (tokens, more) => ({ client_id: 'desktop', id_token_hint: tokens.id_token, ...more });
  const alive = async (tokens) => !(await app.authorize(tokens.browser)).titles.includes('Sign In');

  it('ends the session without asking, returns with state, and leaves tokens alone', async () => {
    for (const target of [POST_LOGOUT, 'http://127.0.0.1:45454/callback']) {
      await provider.command('drop-sessions');
      const tokens = await app.signIn();
      const { titles, callback } = await app.endSession(tokens.browser, hint(tokens, { post_logout_redirect_uri: target, state: 'x+/ y' }));
      assert.deepEqual([titles, callback.searchParams.get('state'), callback.href.split('?')[0]], [[], 'x+/ y', target]);
      assert.equal((await provider.command('drop-sessions')).count, 0); // gone at the provider, not just the browser's cookie
      assert.equal(await alive(tokens), false);
      assert.equal((await app.refresh(tokens.refresh_token)).status, 200);
    }
  });

  it('takes the same as a form', async () => {
    await provider.command('drop-sessions');
    const tokens = await app.signIn();
    const response = await app.postEndSession(tokens.browser, hint(tokens, { post_logout_redirect_uri: POST_LOGOUT, state: 's' }));
    assert.deepEqual([response.status, response.headers.get('location')], [303, `${POST_LOGOUT}?state=s`]);
    assert.equal((await provider.command('drop-sessions')).count, 0);
    assert.equal(await alive(tokens), false);
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

  it('ends the session with its refresh token where it is told to', async () => {
    const parameters = (tokens) => hint(tokens, { post_logout_redirect_uri: POST_LOGOUT });
    for (const [revocationEndsSession, isAlive] of [[false, true], [true, false]]) {
      await provider.command('drop-sessions');
      await provider.command('quirks', { revocationEndsSession });
      const tokens = await app.signIn();
      await app.revoke(tokens.refresh_token);
      assert.equal((await provider.command('drop-sessions')).count, isAlive ? 1 : 0);
      assert.equal((await app.endSession(tokens.browser, parameters(tokens))).callback.href, POST_LOGOUT); // and yet it says so
    }
    await provider.command('quirks', { revocationEndsSession: false });
    assert.match((await provider.command('quirks', { another: true })).error, /must be one of/);
  });

  it('comes back without state where it is told to', async () => {
    await provider.command('quirks', { logoutWithoutState: true });
    const tokens = await app.signIn();
    const { callback } = await app.endSession(tokens.browser, hint(tokens, { post_logout_redirect_uri: POST_LOGOUT, state: 's' }));
    assert.equal(callback.href, POST_LOGOUT);
    await provider.command('quirks', { logoutWithoutState: false });
  });

  it('wants logout_uri where it is told to', async () => {
    await provider.command('quirks', { logoutUri: true });
    const tokens = await app.signIn();
    const standard = await app.endSession(tokens.browser, hint(tokens, { post_logout_redirect_uri: POST_LOGOUT }));
    assert.deepEqual([standard.titles, standard.status], [['Error'], 400]);
    assert.equal(await alive(tokens), true);
    const { callback } = await app.endSession(tokens.browser, { client_id: 'desktop', logout_uri: POST_LOGOUT, state: 's' });
    assert.equal(callback.href, POST_LOGOUT);
    assert.equal(await alive(tokens), false);
    await provider.command('quirks', { logoutUri: false });
  });

  it('refuses a forged hint and one of another client', async () => {
    const tokens = await app.signIn();
    for (const wrong of [{ id_token_hint: `${tokens.id_token.slice(0, -8)}AAAAAAAA` }, { id_token_hint: 'x' }, { client_id: 'desktop-norotate' }]) {
      assert.deepEqual((await app.endSession(tokens.browser, hint(tokens, wrong))).titles, ['Error'], JSON.stringify(Object.keys(wrong)));
    }
    assert.equal(await alive(tokens), true);
  });
}
