// SPDX-License-Identifier: Apache-2.0
// What becomes of prompt=login (OIDC Core §3.1.2.1): the person is asked, as they must be; or it is ignored, as by a provider with
// single sign-on; or it is answered with login_required, as by a provider that cannot ask anew.

const MODES = ['ask', 'ignore', 'refuse'];

/** From the control channel's JSON to a mode, or a RangeError that says what is wrong. */
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

/** The same request without the prompt; max_age stands in for it, so that the ID token has auth_time all the same. */
export function withoutLoginPrompt(address, origin) {
  const { url, asksForLogin } = read(address, origin);
  if (asksForLogin) {
    url.searchParams.delete('prompt');
    url.searchParams.set('max_age', ANY_AGE);
  }
  return `${url.pathname}${url.search}`;
}

/** The redirect that refuses prompt=login, or undefined where the request has none, or names nobody on this computer. */
export function loginRefusal(address, { origin, issuer }) {
  const { url, asksForLogin } = read(address, origin);
  const back = url.searchParams.get('redirect_uri') ?? '';
  if (!asksForLogin || !back.startsWith('http://127.0.0.1:')) return undefined;
  const target = new URL(back);
  for (const [name, value] of [['error', 'login_required'], ['error_description', 'The user cannot be asked anew'],
    ['state', url.searchParams.get('state') ?? ''], ['iss', issuer]]) target.searchParams.set(name, value);
  return target.href;
}
