// SPDX-License-Identifier: Apache-2.0
// bifrost --self-test on a complete desktop, and with a component missing.
import { readFileSync } from 'node:fs';

const parts = ['Redirect listener', 'TLS', 'Browser', 'Keychain', 'Window system', 'Image formats'];

/** Its output and exit status. */
async function selfTest(stage, name, options = {}) {
  const log = `${stage.logs}/self-test-${name}.log`;
  const status = await stage.launchApp({ args: ['--self-test'], log, ...options }).ended;
  await stage.until('the last line', () => readFileSync(log, 'utf8').includes('Image formats'));
  const text = readFileSync(log, 'utf8');
  console.log(text.replace(/^/gm, '    ').trimEnd());
  return { status, text };
}

export const scenarios = {
  async 'the self-test succeeds'(stage) {
    const { status, text } = await selfTest(stage, 'complete');
    stage.equal(status, 0, 'the self-test succeeds');
    for (const part of parts) stage.check(text.includes(`ok      ${part}: `), `${part} works`);
    stage.equal((await stage.keyring.storedItems()).length, 0, 'the test entry is gone from the keychain');
  },

  async 'the self-test reports a missing keychain and what to do'(stage) {
    await stage.keyring.stopKeyring();
    const { status, text } = await selfTest(stage, 'without-keychain');
    stage.equal(status, 1, 'the self-test fails');
    stage.check(/FAILED {2}Keychain: .*\n {8}.*Start one \(GNOME Keyring/.test(text), 'it names the keychain, and a keychain service as the solution');
    stage.check(text.includes('ok      TLS: '), 'the other checks run nevertheless');
  },
};
