// SPDX-License-Identifier: Apache-2.0
// The stage of the end-to-end tests with a real provider instead of the demo provider. A provider has:
//   version, issuer, clientId, clientArguments        - what it is, and what the application is started with
//   people                                            - who can sign in: [{ username, password, greeting, attributes }]
//   reset(), stop(), start()                          - a client and people as on a first day; the program, stopped and started with its data
//   signInPage(browser), enter(page, person)          - its pages, as the browser shows them
//   accessTokenLifetime(seconds)                      - of tokens issued from now on
//   disableClient(), unknownClientPage(browser)       - the client switched off; the page that an unknown client ID leads to
//   endSessions(person)                               - its administrator ends this person's sessions
//   keyIds(), rotateKeys({ keepOld })                - the signing keys that it publishes; a new one
//   refreshWith(token)                                - its answer to a refresh: 'granted' or the error code
import { writeFileSync } from 'node:fs';
import { recordOf } from '../../e2e/lib/secrecy.mjs';
import { Stage } from '../../e2e/lib/stage.mjs';
import { askSilently } from './silent.mjs';

export class InteropStage extends Stage {
  #looks = 0;

  get person1() { return this.provider.people[0]; }

  get clientArguments() { return this.provider.clientArguments; }

  /** From the press on 'Sign in' to Home. Resolves to the page that the browser shows at the end. */
  async signIn(person = this.person1) {
    await this.app.click('Sign in');
    await this.provider.enter(await this.provider.signInPage(this.browser), person);
    const page = await this.browser.landingPage();
    await this.app.sees(person.greeting);
    return page;
  }

  /** A picture of the window, and its words beside it: what the application says in this situation. */
  async look(name) {
    await this.pictureOfApp(name);
    const words = (await this.app.dump()).filter((node) => node.name || node.text).map(({ role, name: label, text }) => `${role}: ${label || text}`);
    writeFileSync(`${this.out}/words-${String(++this.#looks).padStart(2, '0')}-${name}.txt`, `${words.join('\n')}\n`);
  }

  /** The session as the keyring holds it. */
  async storedSession() {
    const [item] = await this.keyring.storedItems();
    if (!item) throw new Error('the keyring holds no session');
    return recordOf((await this.keyring.readItem(item)).secret);
  }

  /** Waits until the application has stored other tokens, `count` times. */
  async refreshed(count = 1) {
    for (let i = 0; i < count; ++i) {
      const { accessToken } = await this.storedSession();
      await this.until('a refresh', async () => (await this.storedSession()).accessToken !== accessToken, { timeoutMs: 60000, everyMs: 250 });
    }
  }

  /** What the provider answers when it may ask nobody: 'code' if it has a session in the browser, otherwise the error. */
  askSilently() { return askSilently(this.browser, this.provider); }

  /** A refresh is refused, but not because the session has ended: it is kept, and the window says so and offers a new sign-in. */
  async seesRefusedRefresh(picture) {
    await this.app.sees(/refuses to renew this session/, { timeoutMs: 60000 });
    await this.app.button('Sign in');
    await this.look(picture);
    this.check(!await this.app.seesNow('Offline|reached|declined'), 'the window says that the provider refuses, and offers a new sign-in');
    this.equal((await this.keyring.storedItems()).length, 1, 'its keyring entry stays');
  }
}
