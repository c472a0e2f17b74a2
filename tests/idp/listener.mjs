// SPDX-License-Identifier: Apache-2.0
// The provider's own server socket on 127.0.0.1, which can be closed and reopened on the same port.
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';

export class Listener {
  #server;
  #port;

  /** `tls`: { key, cert } or undefined. */
  constructor(tls, log) {
    this.#server = tls ? createHttpsServer(tls) : createHttpServer();
    this.#server.on('clientError', (cause, socket) => {
      log.write('client_error', { error: cause.code });
      const status = cause.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
      if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    });
    if (tls) this.#server.on('tlsClientError', (cause) => log.write('tls_error', { error: cause.code }));
  }

  /** Resolves to the port in use; 0 requests a free one. */
  listen(port) {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.off('error', reject);
        this.#port = this.#server.address().port;
        resolve(this.#port);
      });
    });
  }

  onRequest(handler) { this.#server.on('request', handler); }

  /** Closes the socket and every connection: connections are refused afterwards. */
  async down() {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => { this.#server.close(resolve); });
    this.#server.closeAllConnections();
    await closed;
  }

  async up() {
    if (!this.#server.listening) await this.listen(this.#port);
  }
}
