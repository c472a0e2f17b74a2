// SPDX-License-Identifier: Apache-2.0
// Whether a provider has a session in the browser, asked with prompt=none (OIDC Core §3.1.2.1), as any other application could.
import { createHash, randomBytes } from 'node:crypto';

const REDIRECT = 'http://127.0.0.1:27421/callback'; // never loaded
const MOST_REDIRECTS = 10;

export async function askSilently(browser, { issuer, clientId }) {
  const metadata = await (await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)).json();
  const random = () => randomBytes(32).toString('base64url');
  const parameters = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: REDIRECT, scope: 'openid', prompt: 'none',
    state: random(), nonce: random(), code_challenge: createHash('sha256').update(random()).digest('base64url'), code_challenge_method: 'S256' });
  const [page] = await browser.pages();
  let address = `${metadata.authorization_endpoint}?${parameters}`;
  for (let i = 0; i < MOST_REDIRECTS && !address.startsWith(REDIRECT); ++i) {
    const answer = await page.request.get(address, { maxRedirects: 0 }); // with the browser's cookies
    const { location } = answer.headers();
    if (!location) throw new Error(`${new URL(address).pathname} answers prompt=none with ${answer.status()} and no redirect`);
    address = new URL(location, address).href;
  }
  const response = new URL(address).searchParams;
  return response.get('error') ?? (response.has('code') ? 'code' : 'neither code nor error');
}
