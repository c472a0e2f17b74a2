// SPDX-License-Identifier: Apache-2.0
// A protected resource (RFC 6750): what an application's own API is. It validates the access token as the provider itself knows it.

/** RFC 6750 §2.1: the Authorization header only, not the body and not the query. */
const tokenOf = (req) => req.headers.authorization?.match(/^Bearer +([\w.~+/-]+=*)$/i)?.[1];

function refuse(res, status, attributes = {}) {
  const all = Object.entries({ realm: 'orders', ...attributes }).map(([name, value]) => `${name}="${value}"`);
  res.writeHead(status, { 'www-authenticate': `Bearer ${all.join(', ')}`, 'content-type': 'application/json' }).end('{}');
}

/** GET needs a valid access token, POST its scope `roles` as well. Responds with who asks. */
export async function answerResource(op, req, res) {
  if (!['GET', 'POST'].includes(req.method)) return res.writeHead(405, { allow: 'GET, POST' }).end();
  const value = tokenOf(req);
  if (!value) return refuse(res, 401); // RFC 6750 §3.1: no error code without a token
  const token = await op.AccessToken.find(value);
  if (!token?.isValid) return refuse(res, 401, { error: 'invalid_token', error_description: 'The access token is unknown, expired or revoked' });
  if (req.method === 'POST' && !token.scopes.has('roles')) {
    return refuse(res, 403, { error: 'insufficient_scope', error_description: 'The request requires the scope roles', scope: 'openid roles' });
  }
  return res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify({ subject: token.accountId, scopes: [...token.scopes] }));
}
