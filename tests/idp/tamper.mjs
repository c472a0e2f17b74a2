// SPDX-License-Identifier: Apache-2.0
// Wrong responses on demand. A tamper names a target and what to set, remove, or send twice there; it applies to the next `count` responses
// of that target. PRESETS are the named ones; the control channel also accepts an explicit tamper.

export const TARGETS = ['discovery', 'jwks', 'authorization', 'token', 'idToken', 'userinfo', 'device'];

const HOUR = 3600;
const attacker = 'https://attacker.example';
const idToken = (set, remove) => ({ target: 'idToken', set, remove });

/** A function in `set` gets the whole original and returns the value. */
export const PRESETS = {
  wrongIss: idToken({ iss: attacker }),
  missingIss: idToken({}, ['iss']),
  wrongAud: idToken({ aud: 'another-client' }),
  foreignAud: idToken({ aud: (claims) => [claims.aud, 'another-client'] }),
  wrongAzp: idToken({ azp: 'another-client' }),
  wrongNonce: idToken({ nonce: 'not-the-nonce-of-this-attempt' }),
  missingNonce: idToken({}, ['nonce']),
  expired: idToken({ iat: (claims) => claims.iat - 2 * HOUR, nbf: (claims) => claims.iat - 2 * HOUR, exp: (claims) => claims.iat - HOUR }),
  missingExp: idToken({}, ['exp']),
  missingIat: idToken({}, ['iat']),
  futureIat: idToken({ iat: (claims) => claims.iat + HOUR }),
  futureNbf: idToken({ nbf: (claims) => claims.iat + HOUR }),
  missingSub: idToken({}, ['sub']),
  wrongSub: idToken({ sub: 'sub-somebody-else' }),
  wrongAtHash: idToken({ at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }),
  badSignature: { target: 'idToken', sign: 'broken' },
  foreignKey: { target: 'idToken', sign: 'foreignKey' },
  algNone: { target: 'idToken', header: { alg: 'none' }, sign: 'none' },
  algHs256: { target: 'idToken', header: { alg: 'HS256' }, sign: 'publicKeyAsSecret' },
  kidUnknown: { target: 'idToken', header: { kid: 'nobody-knows-this-kid' } },
  kidAbsent: { target: 'idToken', headerRemove: ['kid'] },

  wrongUserinfoSub: { target: 'userinfo', set: { sub: 'sub-somebody-else' } },
  missingUserinfoSub: { target: 'userinfo', remove: ['sub'] },

  wrongState: { target: 'authorization', set: { state: 'not-the-state-of-this-attempt' } },
  missingState: { target: 'authorization', remove: ['state'] },
  duplicateState: { target: 'authorization', duplicate: ['state'] },
  duplicateCode: { target: 'authorization', duplicate: ['code'] },
  wrongResponseIss: { target: 'authorization', set: { iss: attacker } },
  missingResponseIss: { target: 'authorization', remove: ['iss'] },
  serverError: { target: 'authorization', set: { error: 'server_error', error_description: 'Something went wrong' }, remove: ['code'] },
  loginRequired: { target: 'authorization', set: { error: 'login_required', error_description: 'Authentication required' }, remove: ['code'] },

  missingIdToken: { target: 'token', remove: ['id_token'] },
  missingAccessToken: { target: 'token', remove: ['access_token'] },
  missingRefreshToken: { target: 'token', remove: ['refresh_token'] },
  missingExpiresIn: { target: 'token', remove: ['expires_in'] },
  expiresInAsString: { target: 'token', set: { expires_in: (body) => String(body.expires_in) } },
  wrongTokenType: { target: 'token', set: { token_type: 'mac' } },
  notAJwt: { target: 'token', set: { id_token: 'this.is-not.a-jwt' } },

  foreignIssuer: { target: 'discovery', set: { issuer: attacker } },
  noIssParameter: { target: 'discovery', remove: ['authorization_response_iss_parameter_supported'] },
  noEndSession: { target: 'discovery', remove: ['end_session_endpoint'] },
  noDevice: { target: 'discovery', remove: ['device_authorization_endpoint'] },
  noRevocation: { target: 'discovery', remove: ['revocation_endpoint'] },
  emptyKeySet: { target: 'jwks', set: { keys: [] } },
};

/** Converts the control channel's JSON to a tamper, or throws a RangeError that describes the mistake. */
export function parseTamper({ preset, count = 1, ...written }) {
  if (preset !== undefined && !Object.hasOwn(PRESETS, preset)) throw new RangeError(`unknown preset ${preset}`);
  const tamper = preset === undefined ? written : PRESETS[preset];
  if (!TARGETS.includes(tamper.target)) throw new RangeError(`target must be one of ${TARGETS.join(', ')}`);
  return { ...tamper, left: count ?? Infinity };
}

export class Tampers {
  #pending = [];

  add(tamper) { this.#pending.push(tamper); }
  clear() { this.#pending = []; }

  /** The tampers that apply to this response; each use counts. */
  take(target) {
    const hits = this.#pending.filter((tamper) => tamper.target === target);
    for (const tamper of hits) tamper.left -= 1;
    this.#pending = this.#pending.filter((tamper) => tamper.left > 0);
    return hits;
  }
}

/** A changed copy of a plain object. */
export function alterObject(original, { set = {}, remove = [] }) {
  const changed = { ...original };
  for (const [name, value] of Object.entries(set)) changed[name] = typeof value === 'function' ? value(original) : value;
  for (const name of remove) delete changed[name];
  return changed;
}

/** The same for the query of an address, where a parameter can also be sent twice. */
export function alterQuery(address, tamper) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(tamper.set ?? {})) url.searchParams.set(name, value);
  for (const name of tamper.remove ?? []) url.searchParams.delete(name);
  for (const name of tamper.duplicate ?? []) url.searchParams.append(name, url.searchParams.get(name));
  return url.href;
}
