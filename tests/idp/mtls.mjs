// SPDX-License-Identifier: Apache-2.0
// Client certificates (RFC 8705): who may use them, and what they prove.

/** The subject of `client.pem`, which mkca.sh makes. */
export const SUBJECT = 'CN=Bifrost demo client';

const certificateOf = (ctx) => ctx.req.socket.getPeerX509Certificate?.();

/** `authority`: whose certificates are accepted; without it there is no mutual TLS. */
export const mTLS = (authority) => ({
  enabled: Boolean(authority),
  certificateBoundAccessTokens: true,
  tlsClientAuth: true,
  getCertificate: certificateOf,
  certificateAuthorized: (ctx) => ctx.req.socket.authorized,
  certificateSubjectMatches: (ctx, property, expected) => property === 'tls_client_auth_subject_dn' && certificateOf(ctx).subject === expected,
});

/** A client that authenticates with its certificate, and whose tokens are bound to it. */
export const certificateClient = (shared) => ({ ...shared, client_id: 'desktop-certificate', client_name: 'Demo desktop app (certificate)',
  token_endpoint_auth_method: 'tls_client_auth', tls_client_auth_subject_dn: SUBJECT, tls_client_certificate_bound_access_tokens: true });
