// SPDX-License-Identifier: Apache-2.0
// Signing keys, and the signing of ID tokens that were completed or tampered with after the provider issued them.
import { createHash, createHmac, generateKeyPairSync, randomBytes, sign, constants } from 'node:crypto';

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
const rsa = ['rsa', { modulusLength: 2048 }];
const ec = (namedCurve) => ['ec', { namedCurve }];
const RAW = { dsaEncoding: 'ieee-p1363' };

/** alg -> how to create a key, how to sign with it, and the digest of at_hash and c_hash. */
export const ALGORITHMS = {
  RS256: { key: rsa, digest: 'sha256' },
  RS384: { key: rsa, digest: 'sha384' },
  RS512: { key: rsa, digest: 'sha512' },
  PS256: { key: rsa, digest: 'sha256', options: PSS },
  PS384: { key: rsa, digest: 'sha384', options: PSS },
  PS512: { key: rsa, digest: 'sha512', options: PSS },
  ES256: { key: ec('P-256'), digest: 'sha256', options: RAW },
  ES384: { key: ec('P-384'), digest: 'sha384', options: RAW },
  ES512: { key: ec('P-521'), digest: 'sha512', options: RAW },
  EdDSA: { key: ['ed25519'], digest: 'sha512', signDigest: null },
};

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url'));
const privateKeyFor = (alg) => generateKeyPairSync(...ALGORITHMS[alg].key).privateKey;

export const claimsOf = (jwt) => decode(jwt.split('.')[1]);
export const headerOf = (jwt) => decode(jwt.split('.')[0]);

/** The left half of a digest, as required for at_hash and c_hash (OIDC Core §3.1.3.6). */
export function halfHash(alg, value) {
  const digest = createHash(ALGORITHMS[alg].digest).update(value).digest();
  return digest.subarray(0, digest.length / 2).toString('base64url');
}

function signature(alg, privateKey, input) {
  const { digest, signDigest = digest, options = {} } = ALGORITHMS[alg];
  return sign(signDigest, Buffer.from(input), { key: privateKey, ...options }).toString('base64url');
}

export class KeyRing {
  #current;
  #older = [];
  #serial = 0;

  constructor(alg = 'RS256') { this.rotate({ alg }); }

  get alg() { return this.#current.alg; }
  get kid() { return this.#current.kid; }

  /** Signs with a new key and a new kid from now on; the older ones stay published unless `keepOld` is false. */
  rotate({ alg = this.alg, keepOld = true } = {}) {
    if (!Object.hasOwn(ALGORITHMS, alg)) throw new RangeError(`unknown alg ${alg}`);
    this.#older = keepOld && this.#current ? [this.#current, ...this.#older] : [];
    this.#serial += 1;
    const name = `${randomBytes(6).toString('hex')}-${this.#serial}`;
    this.#current = { alg, name, kid: `${name}_${alg}`, privateKey: privateKeyFor(alg) };
  }

  /** Private JWKs. As with Asgardeo, each key is listed under two kids, and only the kid with the suffix signs. */
  jwks() {
    return [this.#current, ...this.#older].flatMap(({ alg, name, kid, privateKey }) => {
      const jwk = { ...privateKey.export({ format: 'jwk' }), use: 'sig' };
      return [{ ...jwk, alg, kid }, { ...jwk, kid: name }];
    });
  }

  /** A compact JWS. `how`: 'valid', 'broken', 'foreignKey', 'none', or 'publicKeyAsSecret' (the HS256 confusion). */
  sign(header, claims, how = 'valid') {
    const input = `${encode(header)}.${encode(claims)}`;
    const { alg, privateKey } = this.#current;
    const makers = {
      valid: () => signature(alg, privateKey, input),
      broken: () => signature(alg, privateKey, `${input}x`),
      foreignKey: () => signature(alg, privateKeyFor(alg), input),
      none: () => '',
      publicKeyAsSecret: () => createHmac('sha256', JSON.stringify(this.#publicJwk())).update(input).digest('base64url'),
    };
    if (!Object.hasOwn(makers, how)) throw new RangeError(`unknown signature ${how}`);
    return `${input}.${makers[how]()}`;
  }

  #publicJwk() {
    const { n, e, x, y } = this.#current.privateKey.export({ format: 'jwk' });
    return { n, e, x, y };
  }
}
