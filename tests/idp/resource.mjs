// SPDX-License-Identifier: Apache-2.0
// A protected resource (RFC 6750; RFC 9449 §7): what an application's own API is. It validates the access token as the provider itself
// knows it, and with a token that is bound to a key the proof of that.

/** RFC 6750 §2.1 and RFC 9449 §7.1: the Authorization header only, not the body and not the query. */
function credentialsOf(req) {
  const [, scheme, token] = req.headers.authorization?.match(/^(Bearer|DPoP) +([\w.~+/-]+=*)$/i) ?? [];
  return token && { scheme: scheme.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer', token };
}

function refuse(res, { scheme = 'Bearer', status = 401, nonce, ...attributes } = {}) {
  const all = Object.entries({ realm: 'orders', ...attributes, ...(scheme === 'DPoP' ? { algs: 'ES256' } : {}) });
  const headers = { 'www-authenticate': `${scheme} ${all.map(([name, value]) => `${name}="${value}"`).join(', ')}`, 'content-type': 'application/json' };
  if (nonce) headers['dpop-nonce'] = nonce;
  res.writeHead(status, headers).end('{}');
}

/** Who presents a token that is bound to a key has to show the key, and nobody else may. */
function proofProblem(idp, req, { scheme, token }, { jkt }) {
  if ((scheme === 'DPoP') !== Boolean(jkt)) return 'invalid_token'; // RFC 9449 §7.2
  if (!jkt) return undefined;
  return idp.proofs.problem(req.headers.dpop ?? '', { method: req.method, url: `${idp.options.origin}${req.url.split('?')[0]}`, accessToken: token, jkt,
    wantsNonce: idp.quirks.dpopNonce });
}

/** The valid access token of the request; undefined after a refusal. With `scope`, the token needs it. */
export async function authorizedToken(idp, req, res, scope) {
  const credentials = credentialsOf(req);
  if (!credentials) return refuse(res); // RFC 6750 §3.1: no error code without a token
  const { scheme } = credentials;
  const token = await idp.op.AccessToken.find(credentials.token);
  if (!token?.isValid) return refuse(res, { scheme, error: 'invalid_token', error_description: 'The access token is unknown, expired or revoked' });
  const error = proofProblem(idp, req, credentials, token);
  if (error) return refuse(res, { scheme: token.jkt ? 'DPoP' : 'Bearer', error, nonce: error === 'use_dpop_nonce' ? idp.proofs.nonce : undefined });
  if (scope !== undefined && !token.scopes.has(scope)) {
    return refuse(res, { scheme, status: 403, error: 'insufficient_scope', error_description: `The request requires the scope ${scope}`, scope: `openid ${scope}` });
  }
  return token;
}

/** GET needs a valid access token, POST its scope `roles` as well. Responds with who asks. */
export async function answerResource(idp, req, res) {
  if (!['GET', 'POST'].includes(req.method)) return res.writeHead(405, { allow: 'GET, POST' }).end();
  const token = await authorizedToken(idp, req, res, req.method === 'POST' ? 'roles' : undefined);
  if (!token) return undefined;
  return res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store',
    ...(token.jkt && idp.quirks.dpopNonce ? { 'dpop-nonce': idp.proofs.nonce } : {}) })
    .end(JSON.stringify({ subject: token.accountId, scopes: [...token.scopes], bound: Boolean(token.jkt) }));
}
