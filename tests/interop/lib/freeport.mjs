// SPDX-License-Identifier: Apache-2.0
// Ports for providers that can't be told to choose one.
import { createServer } from 'node:net';

/** A port of the loopback interface that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
