// SPDX-License-Identifier: Apache-2.0
// Proofs of possession (RFC 9449): what the provider demands of them when a quirk says so, and the check that the protected resource makes.
// oidc-provider checks those of its own endpoints; this one is written independently of it and of the application.
import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto';

const ALG = 'ES256';
const TOLERANCE = 60; // seconds, as Asgardeo
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString());
const sha256 = (text) => createHash('sha256').update(text).digest('base64url');

/** RFC 7638 §3 for a key of type EC. */
const thumbprint = ({ crv, x, y }) => sha256(JSON.stringify({ crv, kty: 'EC', x, y }));

/** A proof whose signature is that of the public key in its header, or undefined. */
export function readProof(jwt) {
  try {
    const [head, body, signature] = jwt.split('.');
    const header = decode(head);
    if (header.typ !== 'dpop+jwt' || header.alg !== ALG || header.jwk.crv !== 'P-256' || 'd' in header.jwk) return undefined;
    const key = createPublicKey({ key: header.jwk, format: 'jwk' });
    const isSigned = verify('sha256', Buffer.from(`${head}.${body}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
    return isSigned ? { ...decode(body), jkt: thumbprint(header.jwk) } : undefined;
  } catch {
    return undefined;
  }
}

/** What a protected resource remembers: the nonce that it demands, and the proofs that it has seen. */
export class ProofCheck {
  #seen = new Set();
  #nonce = randomBytes(16).toString('base64url');

  get nonce() { return this.#nonce; }

  /** The error code of RFC 9449 §7.1 and §9, or undefined for a proof that shows the key of `token` in this request. */
  problem(jwt, { method, url, accessToken, jkt, wantsNonce }) {
    const proof = readProof(jwt);
    if (!proof || proof.htm !== method || proof.htu !== url || proof.ath !== sha256(accessToken)) return 'invalid_dpop_proof';
    if (typeof proof.jti !== 'string' || this.#seen.has(proof.jti)) return 'invalid_dpop_proof';
    if (!(Math.abs(proof.iat - Date.now() / 1000) <= TOLERANCE)) return 'invalid_dpop_proof';
    if (proof.jkt !== jkt) return 'invalid_token';
    this.#seen.add(proof.jti);
    if (!wantsNonce) return undefined;
    if (proof.nonce !== this.#nonce) return 'use_dpop_nonce';
    this.#nonce = randomBytes(16).toString('base64url'); // another one for each request
    return undefined;
  }
}

/** An authorization request for a provider that does not know DPoP. */
export function withoutKey(url, origin) {
  const changed = new URL(url, origin);
  changed.searchParams.delete('dpop_jkt');
  return `${changed.pathname}${changed.search}`;
}

/** Before oidc-provider handles a token request. Returns the error, or undefined. */
export function prepareProof(req, quirks) {
  if (quirks.dpopRequired && req.headers.dpop === undefined) {
    return { error: 'invalid_dpop_proof', error_description: 'DPoP proof is missing' };
  }
  if (quirks.dpopIgnored) delete req.headers.dpop;
  return undefined;
}
