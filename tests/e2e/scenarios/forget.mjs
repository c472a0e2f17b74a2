// SPDX-License-Identifier: Apache-2.0
// bifrost --forget leaves nothing of a person on the computer.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { people } from '../lib/provider.mjs';

async function forget(stage, args) {
  const log = `${stage.logs}/forget.log`;
  writeFileSync(log, '');
  const app = stage.launchApp({ args: ['--forget', ...args], log });
  return { app, text: () => readFileSync(log, 'utf8') };
}

function writeSettings(stage) {
  mkdirSync(`${stage.person.config}/bifrost`, { recursive: true });
  writeFileSync(stage.person.settingsFile, `[Provider]\nIssuer=${stage.provider.issuer}\nClientId=desktop\n`);
}

export const scenarios = {
  async 'forget signs out and removes settings, state and keychain entry'(stage) {
    writeSettings(stage);
    await stage.startApp({ args: [] });
    await stage.signIn(people.ada);
    await stage.app.close();
    stage.equal((await stage.keyring.storedItems()).length, 1, 'she is signed in');
    const mark = await stage.provider.mark();
    const { app, text } = await forget(stage, []);
    stage.equal(await app.ended, 0, 'forget succeeds');
    console.log(text().replace(/^/gm, '    ').trimEnd());
    const ended = await stage.provider.wait({ event: 'end_session' }, mark);
    stage.check(ended.hadSession, 'the provider ended its session');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'the keychain is empty');
    stage.check(!existsSync(`${stage.person.config}/bifrost`), 'no settings are left');
    stage.check(!existsSync(`${stage.person.data}/bifrost`), 'no data is left');
  },

  async 'forget does not pull the rug from under a running window'(stage) {
    writeSettings(stage);
    await stage.startApp({ args: [] });
    await stage.signIn(people.ada);
    const { app, text } = await forget(stage, []);
    stage.equal(await app.ended, 1, 'forget refuses');
    await stage.until('the reason', () => text().includes('Bifrost is running'));
    stage.check(existsSync(stage.person.settingsFile), 'the settings are still there');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'and so is the session');
  },
};
