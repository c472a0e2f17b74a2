// SPDX-License-Identifier: Apache-2.0
// Simulates the user and the browser: takes the URI that the program passes to xdg-open, follows redirects, fills in the provider's pages,
// and returns to the program.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { Browser } from '../../idp/testclient.mjs';

const plain = (html) => html.replace(/&(amp|quot|lt|gt|#39);/g, (_, name) => ({ amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" })[name]);

/** The target and the fields of a page's self-submitting form. */
function formOf(page) {
  const action = page.match(/<form method="post" action="([^"]+)">/)?.[1];
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [plain(name), plain(value)]);
  return action ? { location: plain(action), fields: Object.fromEntries(fields) } : {};
}

/** To the program's own listener, as a tab would go there: fetch() would say that a script asks. Resolves to where it leads (`next`), by a
 *  redirect or by a form with `fields`. */
async function navigate(address) {
  const request = get(address, { agent: false, headers: { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' } });
  const [response] = await once(request, 'response');
  let page = '';
  response.setEncoding('utf8').on('data', (piece) => { page += piece; });
  await once(response, 'close');
  const { location, fields } = response.headers.location ? response.headers : formOf(page);
  return { next: location && new URL(location, address), fields };
}

export class Person {
  #server = createServer((socket) => {
    let address = '';
    socket.setEncoding('utf8').on('data', (piece) => { address += piece; }).on('end', () => { this.visits += 1; this.visit(address.trim()); }).on('error', () => {});
  });

  /** `directory`/bin/xdg-open calls this class, for programs that find it first in PATH. */
  static async seat(directory) {
    const self = new this();
    self.#server.listen(0, '127.0.0.1');
    await once(self.#server, 'listening');
    self.bin = `${directory}/bin`;
    mkdirSync(self.bin, { recursive: true });
    writeFileSync(`${self.bin}/xdg-open`, `#!/bin/bash\nprintf '%s\\n' "$1" >/dev/tcp/127.0.0.1/${self.#server.address().port}\n`);
    chmodSync(`${self.bin}/xdg-open`, 0o755);
    self.forget();
    return self;
  }

  /** A new browser profile, without a session at the provider. */
  forget() {
    this.#browser = new Browser();
    this.visits = 0; // that a program has asked for
  }

  #browser;

  /** Who signs in, if not the usual one: { user, password }. */
  answers = {};

  /** Called when the browser is about to return to the program. */
  returning() {}

  /** Ignores a program that has been killed, as is the purpose of these tests. */
  async visit(start) {
    try {
      const { next: provider, fields } = await navigate(start);
      let { callback: next } = await this.#browser.visit(provider, { ...this.answers, fields });
      this.returning();
      while (next) ({ next } = await navigate(next));
    } catch {
      // the listener is closed
    }
  }
}
