// SPDX-License-Identifier: Apache-2.0
// An HTTP proxy that asks for a name and password (RFC 9110 §11.7; Basic, RFC 7617). It knows every host as this computer.
import { createServer, request } from 'node:http';
import { connect } from 'node:net';

const QUESTION = { 'Proxy-Authenticate': 'Basic realm="e2e"', 'Proxy-Connection': 'close', 'Content-Length': '0' };

export class Proxy {
  /** The hosts that it opened a tunnel to, and every Proxy-Authorization that it was given. */
  tunnels = [];
  attempts = [];
  #server = createServer();
  #sockets = new Set();
  #expected;

  static async start({ user, password }) {
    const self = new Proxy();
    self.#expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    self.#server.on('connection', (socket) => {
      self.#sockets.add(socket);
      socket.on('error', () => {}).on('close', () => self.#sockets.delete(socket));
    });
    self.#server.on('connect', (head, socket, rest) => self.#connect(head, socket, rest));
    self.#server.on('request', (head, response) => self.#forward(head, response));
    await new Promise((resolve) => { self.#server.listen(0, '127.0.0.1', resolve); });
    return self;
  }

  get name() { return `127.0.0.1:${this.#server.address().port}`; }

  /** Also every connection through it. */
  async stop() {
    const closed = new Promise((resolve) => { this.#server.close(resolve); });
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #lets({ headers }) {
    const given = headers['proxy-authorization'];
    if (given) this.attempts.push(given);
    return given === this.#expected;
  }

  #connect(head, socket, rest) {
    if (!this.#lets(head)) {
      const fields = Object.entries(QUESTION).map(([name, value]) => `${name}: ${value}\r\n`);
      return socket.end(`HTTP/1.1 407 Proxy Authentication Required\r\n${fields.join('')}\r\n`);
    }
    const { hostname, port } = new URL(`http://${head.url}`);
    const provider = connect(Number(port || 80), '127.0.0.1', () => {
      this.tunnels.push(hostname);
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      provider.write(rest);
      provider.pipe(socket);
      socket.pipe(provider);
    });
    provider.on('error', () => socket.destroy());
    socket.on('close', () => provider.destroy());
    return undefined;
  }

  /** Plain http, by the whole address. */
  #forward(head, response) {
    if (!this.#lets(head)) return response.writeHead(407, QUESTION).end();
    const { port, pathname, search } = new URL(head.url);
    const { 'proxy-authorization': ignored, ...headers } = head.headers;
    const forwarded = request({ host: '127.0.0.1', port, path: pathname + search, method: head.method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.writeHead(502).end());
    head.pipe(forwarded);
    return undefined;
  }
}
