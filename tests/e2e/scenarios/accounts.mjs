// SPDX-License-Identifier: Apache-2.0
// Two people with one program: adding, switching, the wrong account, signing out of all, and a restart.
import { people } from '../lib/provider.mjs';

/** Presses the chip, then the account of this name in the switcher. */
async function switchTo(stage, shown, name) {
  await stage.app.openAccounts(shown);
  await stage.app.chooseAccount(name);
}

async function addAccount(stage, shown, person) {
  await stage.app.openAccounts(shown);
  await stage.app.click('Add an account');
  await stage.browser.signIn(person);
}

/** Both are signed in, and Bob is shown. */
async function twoPeople(stage) {
  await stage.startApp();
  await stage.signIn(people.ada);
  await addAccount(stage, 'Ada Lovelace', people.bob);
  await stage.app.sees('Welcome, Bob Бобров');
}

export const scenarios = {
  async 'a second person is added, and each keeps a session'(stage) {
    const mark = await stage.provider.mark();
    await twoPeople(stage);
    const pages = (await stage.provider.eventsAfter(mark)).filter(({ event }) => event === 'login_page');
    stage.equal(pages.length, 2, 'the provider does not choose the user of the browser’s session');
    await stage.pictureOfApp('added');
    stage.equal((await stage.keyring.storedItems()).length, 2, 'one does not replace the other');
    await stage.app.openAccounts('Bob Бобров');
    await stage.pictureOfApp('switcher');
    await stage.app.chooseAccount('Ada Lovelace');
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.pictureOfApp('switched');
    await stage.app.kill();
    const starts = stage.browser.starts().length;
    await stage.startApp();
    await stage.app.sees('Welcome, Ada Lovelace');
    await switchTo(stage, 'Ada Lovelace', 'Bob Бобров');
    await stage.app.sees('Welcome, Bob Бобров');
    await stage.app.close();
    await stage.startApp();
    await stage.app.sees('Welcome, Bob Бобров');
    stage.equal(stage.browser.starts().length, starts, 'a restart shows the account that was shown last, without the browser');
  },

  async 'adding an account can be canceled'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.openAccounts('Ada Lovelace');
    await stage.app.click('Add an account');
    await stage.browser.signInPage();
    await stage.app.click('Cancel');
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.equal((await stage.keyring.storedItems()).length, 1, 'nothing was added');
  },

  async 'somebody who is there already is not added twice'(stage) {
    await twoPeople(stage);
    await addAccount(stage, 'Bob Бобров', people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.app.sees('Ada Lovelace is one of your accounts already');
    stage.equal((await stage.keyring.storedItems()).length, 2, 'her session was renewed');
    await stage.pictureOfApp('known-account');
  },

  async 'a sign-in as somebody else is said at once'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.app.click('Sign Out');
    await stage.app.sees(/^You are signed out$/);
    const mark = await stage.provider.mark();
    await stage.app.click('Sign in');
    await stage.browser.signIn(people.bob);
    const asked = (await stage.provider.eventsAfter(mark)).find(({ event, endpoint }) => event === 'request' && endpoint === 'authorize');
    stage.check(asked, 'the provider was asked');
    await stage.app.sees('You signed in as Bob Бобров, not as Ada Lovelace');
    await stage.pictureOfApp('wrong-account');
    const [item] = await stage.keyring.storedItems();
    stage.check(item, 'Bob is signed in');
    await stage.app.click('Use another account');
    await stage.browser.signIn(people.ada);
    await stage.app.sees('Welcome, Ada Lovelace');
    await stage.until('Bob is gone', async () => (await stage.keyring.storedItems()).length === 1);
    await stage.provider.wait({ event: 'request', endpoint: 'revoke' }, mark);
    stage.check(true, 'his tokens were revoked');
  },

  async 'an organization is switched to without the browser, and back'(stage) {
    await stage.startApp({ args: [...stage.clientArguments, '--scope', 'openid profile email internal_login'] });
    await stage.signIn(people.ada);
    const starts = stage.browser.starts().length;
    await stage.app.openAccounts('Ada Lovelace');
    await stage.app.click('Manage accounts');
    await stage.app.click('Show my organizations');
    await stage.app.press('ABC Builders');
    await stage.until('the keyring has both', async () => (await stage.keyring.storedItems()).length === 2);
    await stage.app.openAccounts('Ada Lovelace');
    await stage.app.sees(/^Ada Lovelace, ABC Builders/);
    await stage.pictureOfApp('organization');
    await stage.app.click('Profile');
    await stage.app.sees('Profile Page');
    await stage.app.openAccounts('Ada Lovelace');
    await stage.app.chooseAccount('Ada Lovelace, ada@');
    await stage.app.click('Home');
    await stage.app.sees('Welcome, Ada Lovelace');
    stage.equal(stage.browser.starts().length, starts, 'the browser had nothing to do');
  },

  async 'all are signed out of, one after the other'(stage) {
    await twoPeople(stage);
    const mark = await stage.provider.mark();
    await stage.app.openAccounts('Bob Бобров');
    await stage.app.click('Manage accounts');
    await stage.app.click('Sign out of all accounts');
    await stage.pictureOfApp('sign-out-of-all');
    await stage.app.click('Sign out of all now');
    await stage.app.sees('You are signed out of all accounts', { timeoutMs: 60000 });
    await stage.pictureOfApp('signed-out-of-all');
    await stage.until('the keyring has no session', async () => (await stage.keyring.storedItems()).length === 0);
    const ends = (await stage.provider.eventsAfter(mark)).filter(({ event }) => event === 'end_session');
    stage.equal(ends.length, 2, 'the provider was told of each');
    await stage.app.close();
    await stage.startApp();
    await stage.app.sees(/^You are signed out$/);
  },
};
