// SPDX-License-Identifier: Apache-2.0
// The FAPI 2.0 Security Profile for every client, played when the quirk `fapi2` is on.

const ALGORITHMS = ['PS256', 'ES256', 'EdDSA'];
const METHODS = ['private_key_jwt', 'tls_client_auth'];

/** The quirks that belong to it, and the longest lifetime of a code in seconds. */
export const FAPI2_QUIRKS = { pushedRequests: true, dpop: true, dpopRequired: true, dpopNonce: true };
export const FAPI2_CODE_TTL = 60;

/** Of oidc-provider: its feature `fapi`. */
export const fapi = (quirks) => ({ enabled: true, profile: () => (quirks.fapi2 ? '2.0' : undefined) });

/** What its metadata says besides; nothing without the quirk. */
export function fapi2Metadata({ quirks, keys }, metadata) {
  if (!quirks.fapi2) return {};
  const only = (list, allowed) => list?.filter((item) => allowed.includes(item));
  return { id_token_signing_alg_values_supported: [keys.alg],
    token_endpoint_auth_methods_supported: only(metadata.token_endpoint_auth_methods_supported, METHODS),
    token_endpoint_auth_signing_alg_values_supported: only(metadata.token_endpoint_auth_signing_alg_values_supported, ALGORITHMS) };
}

/** A public client, or one with a secret, is refused where clients authenticate. */
export const isConfidential = (client) => METHODS.includes(client.clientAuthMethod);
