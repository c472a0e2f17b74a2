// SPDX-License-Identifier: Apache-2.0
// Clients that sign, and get answers that are signed or encrypted; and what the provider needs for them.

/** Published examples: RFC 7515 §A.2.1 and §A.3.1, private keys included. They protect nothing. */
const SIGNING_KEY = { kty: 'EC', crv: 'P-256', use: 'sig', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' };
const ENCRYPTION_KEY = {
  kty: 'RSA', use: 'enc', e: 'AQAB',
  n: 'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ',
};

/** `shared` and `alg` are those of the other clients. */
export function securedClients(shared, alg) {
  const withKey = { ...shared, token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [SIGNING_KEY, ENCRYPTION_KEY] } };
  const encrypted = (name) => ({ [`${name}_encrypted_response_alg`]: 'RSA-OAEP-256', [`${name}_encrypted_response_enc`]: 'A256GCM' });
  return [
    { ...withKey, client_id: 'desktop-key', client_name: 'Demo desktop app (key)' },
    { ...withKey, client_id: 'desktop-signed', client_name: 'Demo desktop app (signed requests and responses)', require_signed_request_object: true },
    { ...withKey, ...encrypted('id_token'), ...encrypted('userinfo'), userinfo_signed_response_alg: alg, client_id: 'desktop-encrypted',
      client_name: 'Demo desktop app (encrypted responses)' },
  ];
}

export const securedClientAuthMethods = ['private_key_jwt'];

/** Of oidc-provider: its `features`. */
export const securedFeatures = {
  encryption: { enabled: true },
  jwtResponseModes: { enabled: true },
  jwtUserinfo: { enabled: true },
  requestObjects: { enabled: true },
};

/** Of oidc-provider: its `enabledJWA`. */
export const securedAlgorithms = (names) => ({ authorizationSigningAlgValues: names, userinfoSigningAlgValues: names });
