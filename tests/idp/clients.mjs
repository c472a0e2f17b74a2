// SPDX-License-Identifier: Apache-2.0
// The registered applications.
import { certificateClient } from './mtls.mjs';
import { securedClients } from './securedclients.mjs';

export const DEFAULT_POST_LOGOUT_PORT = 27421;

/** Client IDs whose refresh token stays the same when it is used. */
export const withoutRotation = new Set(['desktop-norotate']);
/** Client IDs that may not switch to an organization. */
export const withoutOrganizationSwitch = new Set(['desktop-norotate']);

/** Sign-in ignores the port of the redirect URI; sign-out does not: only `postLogoutPorts` are registered for it. */
export function clients({ alg, postLogoutPorts, clientAuthority }) {
  const shared = {
    application_type: 'native',
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code', 'organization_switch'],
    response_types: ['code'],
    redirect_uris: ['http://127.0.0.1/callback'],
    post_logout_redirect_uris: postLogoutPorts.map((port) => `http://127.0.0.1:${port}/callback`),
    id_token_signed_response_alg: alg,
    authorization_signed_response_alg: alg, // RS256 by default, for which there may be no key
  };
  const localhost = ['http://localhost:27421/callback'];
  const ipv6 = { redirect_uris: ['http://[::1]/callback'], post_logout_redirect_uris: ['http://[::1]:27421/callback'] };
  const secret = { client_secret: 'demo-secret+/%' };
  return [
    { ...shared, client_id: 'desktop', client_name: 'Demo desktop app', token_endpoint_auth_method: 'none' },
    { ...shared, client_id: 'desktop-norotate', client_name: 'Demo desktop app (no rotation)', token_endpoint_auth_method: 'none' },
    { ...shared, client_id: 'desktop-localhost', client_name: 'Demo desktop app (localhost)', token_endpoint_auth_method: 'none',
      redirect_uris: localhost, post_logout_redirect_uris: localhost },
    { ...shared, ...ipv6, client_id: 'desktop-ipv6', client_name: 'Demo desktop app (IPv6)', token_endpoint_auth_method: 'none' },
    { ...shared, ...secret, client_id: 'desktop-secret', client_name: 'Demo desktop app (Basic)', token_endpoint_auth_method: 'client_secret_basic' },
    { ...shared, ...secret, client_id: 'desktop-post', client_name: 'Demo desktop app (Post)', token_endpoint_auth_method: 'client_secret_post' },
    ...securedClients(shared, alg),
    ...(clientAuthority ? [certificateClient(shared)] : []),
  ];
}
