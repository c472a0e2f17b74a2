// SPDX-License-Identifier: Apache-2.0
// The command line, TLS, the log, and the end of the process.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get as httpsGet, request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { claimsOf } from '../keys.mjs';
import { Application, Browser, startProvider } from '../testclient.mjs';

export default function processes() {
  const folder = mkdtempSync(join(tmpdir(), 'bifrost-idp-'));
  after(() => rmSync(folder, { recursive: true }));

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

  it('speaks https with the throwaway authority', async () => {
    execFileSync(fileURLToPath(new URL('../mkca.sh', import.meta.url)), [folder]);
    const tls = await startProvider('--tls', `${folder}/srv.key,${folder}/srv.pem`);
    const address = `${tls.issuer}/.well-known/openid-configuration`;
    const fetchWith = (ca) => new Promise((resolve, reject) => { httpsGet(address, { ca }, (response) => resolve(response.resume().statusCode)).on('error', reject); });
    assert.match(tls.issuer, /^https:/);
    assert.equal(await fetchWith(readFileSync(`${folder}/ca.pem`)), 200);
    await assert.rejects(fetchWith(undefined), /certificate/);
    await tls.stop();
  });

  it('authenticates a client by its certificate, and binds tokens to it', async () => {
    execFileSync(fileURLToPath(new URL('../mkca.sh', import.meta.url)), [folder]);
    const read = (name) => readFileSync(`${folder}/${name}`);
    const provider = await startProvider('--tls', `${folder}/srv.key,${folder}/srv.pem`, '--client-ca', `${folder}/ca.pem`);
    const send = (url, { body, ...tls }) => new Promise((resolve, reject) => {
      const sent = httpsRequest(url, { method: body ? 'POST' : 'GET', ca: read('ca.pem'), headers: { 'content-type': 'application/x-www-form-urlencoded' }, ...tls },
        async (response) => resolve(JSON.parse((await response.toArray()).join(''))));
      sent.on('error', reject).end(body);
    });
    const metadata = await send(`${provider.issuer}/.well-known/openid-configuration`, {});
    assert.equal(metadata.tls_client_certificate_bound_access_tokens, true);
    const body = 'grant_type=refresh_token&refresh_token=none&client_id=desktop-certificate';
    assert.equal((await send(metadata.token_endpoint, { body })).error, 'invalid_client');
    assert.equal((await send(metadata.token_endpoint, { body, cert: read('srv.pem'), key: read('srv.key') })).error, 'invalid_client');
    assert.equal((await send(metadata.token_endpoint, { body, cert: read('client.pem'), key: read('client.key') })).error, 'invalid_grant');
    await provider.stop();
  });

  it('ends at once on SIGTERM and when its standard input closes', async () => {
    const [one, two] = await Promise.all([startProvider(), startProvider()]);
    one.child.kill('SIGTERM');
    two.child.stdin.end();
    assert.deepEqual([(await one.exited).code, (await two.exited).code], [0, 0]);
  });

  it('logs every request and no secret', async () => {
    const logFile = join(folder, 'log.jsonl');
    const provider = await startProvider('--log', logFile);
    const app = await Application.discover(provider.issuer, { clientId: 'desktop-post', auth: 'client_secret_post' });
    const tokens = await app.signIn();
    const { request, verifier, parameters } = tokens.authorization;
    await app.userinfo(tokens.access_token);
    await app.jwks();
    await fetch(claimsOf(tokens.id_token).picture);
    await app.revoke(tokens.refresh_token);
    await app.endSession(tokens.browser, { id_token_hint: tokens.id_token });
    await provider.stop();
    const text = readFileSync(logFile, 'utf8');
    const entries = text.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual([...new Set(entries.filter(({ event }) => event === 'request').map(({ endpoint }) => endpoint))].sort(),
      ['authorize', 'avatars', 'discovery', 'jwks', 'logout', 'pages', 'revoke', 'token', 'userinfo']);
    const sent = entries.find(({ event }) => event === 'token');
    assert.deepEqual([sent.auth, sent.parameters.names.includes('code_verifier'), sent.parameters.values.grant_type], ['client_secret_post', true, 'authorization_code']);
    for (const secret of [parameters.code, tokens.access_token, tokens.refresh_token, tokens.id_token, verifier, request.state, request.nonce, 'lovelace', 'demo-secret']) {
      assert.equal(text.includes(secret), false);
    }
  });

  it('says what is wrong with an option', () => {
    const server = fileURLToPath(new URL('../server.mjs', import.meta.url));
    for (const wrong of [['--port', 'x'], ['--consent', 'maybe'], ['--tls', 'only-one'], ['--client-ca', 'ca.pem'], ['--nonsense']]) {
      const { status, stderr } = spawnSync(process.execPath, [server, ...wrong], { encoding: 'utf8' });
      assert.equal(status, 64, wrong.join(' '));
      assert.match(stderr, /^demo provider: .+\n$/);
    }
  });
}
