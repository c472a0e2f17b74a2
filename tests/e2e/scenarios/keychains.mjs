// SPDX-License-Identifier: Apache-2.0
// Real keychains through the window, in their everyday life. Every window that they open is counted.
import { readFileSync } from 'node:fs';
import * as keychain from '../lib/keychain.mjs';
import { PATIENCE, PER_RUN, SHORT, UNLOCK, checkNoSession, checkNothingLeft, checkPrompts, checkRestored, prompts, refreshes, runCommand, signIn, signInAndClose,
  useWindow } from '../lib/keychainplay.mjs';
import { people } from '../lib/provider.mjs';

export const scenarios = {
  async 'sign-in, restart, refresh and sign-out'(stage) {
    let before = prompts.count;
    prompts.willAnswer('allow');
    await stage.provider.control('ttl', { access: SHORT });
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
    before = checkPrompts(stage, before, 0, 'a start with nothing stored');
    await stage.signIn(people.ada);
    await stage.until('the session is stored', async () => (await stage.keyring.storedItems()).length === 1, PATIENCE);
    before = checkPrompts(stage, before, PER_RUN, 'sign-in');
    await stage.app.close();

    await checkRestored(stage, 'restart');
    await refreshes(stage, 2);
    before = checkPrompts(stage, before, PER_RUN, 'restart and two refreshes');
    await stage.pictureOfApp(`${keychain.name}-restored`);

    await stage.app.click('Sign Out');
    await stage.app.sees(/^You are signed out$/, PATIENCE);
    await checkNoSession(stage, 'sign-out');
    before = checkPrompts(stage, before, 0, 'sign-out');
    await stage.app.close();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/, PATIENCE);
    before = checkPrompts(stage, before, 0, 'a start after the sign-out');
    await stage.app.close();
    await stage.keyring.lockKeyring();
    const log = `${stage.logs}/locked.log`;
    await stage.startApp({ log, env: { QT_LOGGING_RULES: 'bifrost.*.info=true' } });
    await stage.app.sees(/^You are signed out$/, PATIENCE);
    await stage.until('the list of accounts was not read', () => /the list of accounts: StorageError Locked/.test(readFileSync(log, 'utf8')));
    before = checkPrompts(stage, before, 0, 'the same while the keychain is locked');
    prompts.willAnswer(UNLOCK);
    await stage.signIn(people.ada);
    await stage.until('the session is stored', async () => (await keychain.entries()).some((entry) => /\/session/.test(entry)), PATIENCE);
    checkPrompts(stage, before, 1 + PER_RUN, 'the next sign-in');
  },

  async 'the keychain is restarted between two starts'(stage) {
    await signInAndClose(stage);
    await stage.keyring.lockKeyring(); // which saves it
    await stage.keyring.stopKeyring();
    await stage.keyring.startKeyring();
    const before = prompts.count;
    await checkRestored(stage, 'restart of both');
    checkPrompts(stage, before, PER_RUN, 'restart of both');
  },

  async 'the keychain is quit and started again while Bifrost runs'(stage) {
    const TIMES = 2;
    await stage.provider.control('ttl', { access: SHORT });
    await signIn(stage);
    const before = prompts.count;
    const { pid } = stage.app;
    for (let times = 0; times < TIMES; ++times) {
      await stage.keyring.stopKeyring();
      await useWindow(stage);
      await stage.keyring.startKeyring();
      await refreshes(stage, 1);
    }
    await stage.app.sees('Welcome, Ada Lovelace', PATIENCE);
    await stage.app.seesNoMore('^(No keychain is available|The keychain .*|Keychain .*)$', PATIENCE);
    stage.equal(stage.app.pid, pid, `survived ${TIMES} times, and says nothing untrue`);
    // KeePassXC is locked before it quits, and a refresh may come in between.
    checkPrompts(stage, before, TIMES * 2 * PER_RUN, `quit and started ${TIMES} times`);
    await stage.app.click('Sign Out');
    await stage.app.sees(/^You are signed out$/, PATIENCE);
    await checkNoSession(stage, 'sign-out');
  },

  async 'forget removes a stored session'(stage) {
    await signInAndClose(stage);
    const before = prompts.count;
    const mark = await stage.provider.mark();
    const { status } = await runCommand(stage, 'forget', /removed all of its data/);
    stage.equal(status, 0, '--forget ends with 0');
    await stage.provider.wait({ event: 'request', endpoint: 'revoke' }, mark);
    await checkNothingLeft(stage, '--forget');
    checkPrompts(stage, before, PER_RUN, '--forget');
  },

  async 'the self-test succeeds'(stage) {
    const before = prompts.count;
    prompts.willAnswer('allow');
    const { text } = await runCommand(stage, 'self-test', /Image formats/);
    stage.check(/^ok {6}Keychain: /m.test(text), 'the keychain works');
    await checkNothingLeft(stage, '--self-test');
    checkPrompts(stage, before, PER_RUN, '--self-test');
  },
};
