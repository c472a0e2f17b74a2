// SPDX-License-Identifier: Apache-2.0
// Servers over https that want an access token, which they check at the provider: a Git server, the API of a cluster, and one that repeats what
// it was sent.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const GIT_PATH = '/git';

/** The token of a request: as a Bearer credential, or as the password of Basic. */
function tokenOf(req) {
  const [, scheme, value] = req.headers.authorization?.match(/^(Bearer|Basic) +(\S+)$/i) ?? [];
  if (!scheme) return undefined;
  return scheme.toLowerCase() === 'bearer' ? value : Buffer.from(value, 'base64').toString().split(':').slice(1).join(':');
}

const json = (res, status, object) => res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(object));

/** git-http-backend(1): CGI, whose answer begins with header fields. */
function answerGit(req, res, repositories) {
  const [path, query = ''] = req.url.slice(GIT_PATH.length).split('?', 2);
  const cgi = spawn('git', ['http-backend'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, GIT_PROJECT_ROOT: repositories,
    GIT_HTTP_EXPORT_ALL: '1', PATH_INFO: path, QUERY_STRING: query, REQUEST_METHOD: req.method, REMOTE_USER: 'ada',
    CONTENT_TYPE: req.headers['content-type'] ?? '', HTTP_CONTENT_ENCODING: req.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: req.headers['git-protocol'] ?? '' } });
  req.pipe(cgi.stdin);
  const pieces = [];
  cgi.stdout.on('data', (piece) => pieces.push(piece)).on('end', () => {
    const answer = Buffer.concat(pieces);
    const end = answer.indexOf('\r\n\r\n');
    const fields = answer.subarray(0, end).toString().split('\r\n').map((line) => line.split(': '));
    const status = fields.find(([name]) => name === 'Status')?.[1] ?? '200';
    res.writeHead(Number.parseInt(status, 10), fields.filter(([name]) => name !== 'Status').flat()).end(answer.subarray(end + 4));
  });
}

export class Servers {
  #server;
  #userInfo;

  /** `userInfo`: the provider's endpoint, which accepts valid tokens alone. */
  static async start({ tls, userInfo }) {
    const self = new Servers();
    self.#userInfo = userInfo;
    self.reset();
    self.#server = createServer({ key: readFileSync(tls.key), cert: readFileSync(tls.cert) }, (req, res) => { self.#answer(req, res); });
    self.#server.listen(0, '127.0.0.1');
    await once(self.#server, 'listening');
    self.origin = `https://localhost:${self.#server.address().port}`;
    return self;
  }

  reset() {
    this.seen = [];
    this.rejected = new Set();
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => { this.#server.close(resolve); });
  }

  async #accepts(token) {
    if (!token || this.rejected.has(token)) return false;
    return (await fetch(this.#userInfo, { headers: { authorization: `Bearer ${token}` } })).status === 200;
  }

  async #answer(req, res) {
    const token = tokenOf(req);
    this.seen.push({ path: req.url, scheme: req.headers.authorization?.split(' ')[0], token });
    if (!await this.#accepts(token)) {
      res.setHeader('www-authenticate', req.url.startsWith(GIT_PATH) ? 'Basic realm="git"' : 'Bearer realm="api"');
      return json(res, 401, { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'Unauthorized', code: 401 });
    }
    if (req.url.startsWith(GIT_PATH)) return answerGit(req, res, this.repositories);
    if (req.url.startsWith('/api/v1/namespaces')) return json(res, 200, { kind: 'NamespaceList', apiVersion: 'v1', items: [{ metadata: { name: 'orders' } }] });
    return json(res, 200, { path: req.url, hello: 'ada' });
  }
}
