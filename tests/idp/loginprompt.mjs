// SPDX-License-Identifier: Apache-2.0
// The handling of prompt=login (OIDC Core §3.1.2.1): the user is prompted, as required; or it is ignored, as by a provider with single
// sign-on; or the response is login_required, as by a provider that cannot prompt again.

const MODES = ['ask', 'ignore', 'refuse'];

/** Converts the control channel's JSON to a mode, or throws a RangeError that describes the mistake. */
export function parseLoginPrompt({ mode }) {
  if (!MODES.includes(mode)) throw new RangeError(`mode must be one of ${MODES.join(', ')}`);
  return mode;
}

/** The address of an authorization request, and whether it has prompt=login. */
function read(address, origin) {
  const url = new URL(address, origin);
  const prompts = (url.searchParams.get('prompt') ?? '').split(' ');
  return { url, asksForLogin: prompts.includes('login') };
}

const ANY_AGE = 10 * 365 * 86400;

/** The same request with max_age instead of the prompt, so that the ID token still has auth_time. */
export function withoutLoginPrompt(address, origin) {
  const { url, asksForLogin } = read(address, origin);
  if (asksForLogin) {
    url.searchParams.delete('prompt');
    url.searchParams.set('max_age', ANY_AGE);
  }
  return `${url.pathname}${url.search}`;
}

/** The redirect that rejects prompt=login, or undefined if the request has no redirect URI, or none on this computer. */
export function loginRefusal(address, { origin, issuer }) {
  const { url, asksForLogin } = read(address, origin);
  const back = url.searchParams.get('redirect_uri') ?? '';
  if (!asksForLogin || !back.startsWith('http://127.0.0.1:')) return undefined;
  const target = new URL(back);
  for (const [name, value] of [['error', 'login_required'], ['error_description', 'The user cannot be asked anew'],
    ['state', url.searchParams.get('state') ?? ''], ['iss', issuer]]) target.searchParams.set(name, value);
  return target.href;
}
