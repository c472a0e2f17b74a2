// SPDX-License-Identifier: Apache-2.0
// What other providers expect in a request, played when a quirk says so.
import { TENANT } from './config.mjs';

/** Google: a refresh token is for requests with access_type=offline. */
export const wantsOffline = (url) => new URL(url, 'http://localhost').searchParams.get('access_type') === 'offline';

/** RFC 9126 §4: the address refers to a request that was pushed. */
export const isPushed = (url) => new URL(url, 'http://localhost').searchParams.has('request_uri');

/** Amazon Cognito: `client_id` and `logout_uri`, and no other parameter counts. Without an address, nothing. */
export function withLogoutUri(url) {
  const { searchParams } = new URL(url, 'http://localhost');
  const target = searchParams.get('logout_uri');
  const parameters = new URLSearchParams({ client_id: searchParams.get('client_id') ?? '', post_logout_redirect_uri: target });
  return target === null ? undefined : `${TENANT}/oidc/logout?${parameters}`;
}
