// SPDX-License-Identifier: Apache-2.0
// Upgrades an installed version that is signed in. Requires E2E_UPGRADE, the command that installs the new version.
import { run } from '../lib/processes.mjs';
import { people } from '../lib/provider.mjs';

export const scenarios = {
  async 'an upgrade keeps settings and session'(stage) {
    if (!process.env.E2E_UPGRADE) stage.impossible('there is nothing to upgrade to');
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.close();
    const starts = stage.browser.starts().length;
    const [program, ...args] = process.env.E2E_UPGRADE.split(' ');
    await run(program, args);
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.equal(stage.browser.starts().length, starts, 'after the upgrade she is still signed in, without the browser');
    await stage.app.openAccounts('Ada Lovelace');
    await stage.app.click('Add an account');
    await stage.browser.signIn(people.bob);
    await stage.app.sees('Welcome, Bob Бобров');
    await stage.app.openAccounts('Bob Бобров');
    await stage.app.chooseAccount('Ada Lovelace');
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.equal((await stage.keyring.storedItems()).length, 2, 'what was stored is the first account, beside the second');
  },
};
