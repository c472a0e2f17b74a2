// SPDX-License-Identifier: Apache-2.0
// Where secrets must not be.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every string in a JSON value below a member whose name ends with 'token'. */
function tokensIn(value, name = '') {
  if (typeof value === 'string') return /token$/i.test(name) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([member, inner]) => tokensIn(inner, member));
}

/** The session in a secret of the keyring, which QtKeychain stores as base64: it stands behind a header line. */
export function recordOf(secret) {
  const text = Buffer.from(secret, 'base64').toString('utf8');
  return JSON.parse(text.slice(text.indexOf('\n') + 1));
}

/** The tokens in it. */
export function tokensOfRecord(secret) {
  const tokens = tokensIn(recordOf(secret));
  if (tokens.length < 2) throw new Error(`the stored session holds ${tokens.length} tokens`);
  return tokens;
}

function* filesBelow(directory) {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry?.isDirectory()) yield* filesBelow(path);
    else if (entry?.isFile()) yield path;
  }
}

/** The files below these directories, or these files, that hold one of the secrets. */
export function filesWith(secrets, places) {
  const files = places.flatMap((place) => (statSync(place).isDirectory() ? [...filesBelow(place)] : [place]));
  return files.filter((path) => {
    const content = readFileSync(path);
    return secrets.some((secret) => content.includes(secret));
  });
}

/** What an argument list must not carry: parameters of OAuth, and anything that looks like a JWT. */
const TELLTALE = /[?&](code|state|nonce|id_token_hint|code_challenge|client_secret)=|\beyJ[\w-]{10,}\./;

export const tellsSecrets = (text) => TELLTALE.test(text);
