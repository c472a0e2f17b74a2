// SPDX-License-Identifier: Apache-2.0
// What only Keycloak has, or has its own way of: other reasons to refuse a refresh, consent, rotated keys, names of realms, and requirements of a client.
const SHORT = 6; // lifetime of an access token in seconds
const WAIT = { timeoutMs: 60000 };

const refusedRefreshes = {
  'the client is made confidential while somebody is signed in': {
    change: (provider) => provider.changeClient({ publicClient: false }), picture: 'client-confidential' },
  'the client is deleted while somebody is signed in': {
    change: (provider) => provider.deleteClient(), picture: 'client-deleted' },
  'the realm is disabled while somebody is signed in': {
    change: (provider) => provider.changeRealm({ enabled: false }), picture: 'realm-disabled' },
};

const refusedRefreshScenarios = Object.fromEntries(Object.entries(refusedRefreshes).map(([name, { change, picture }]) => [name, async (stage) => {
  await stage.provider.accessTokenLifetime(SHORT);
  await stage.startApp();
  await stage.signIn();
  await change(stage.provider);
  await stage.seesRefusedRefresh(picture);
}]));

const keyIdOf = (token) => JSON.parse(Buffer.from(token.split('.')[0], 'base64url')).kid;

async function seeAttributes(stage, picture) {
  await stage.startApp();
  await stage.signIn();
  await stage.app.click('Profile');
  await stage.look(picture);
  for (const text of stage.person1.attributes) await stage.app.sees(new RegExp(`^${text}$`));
  stage.check(true, 'Profile shows them');
}

export const scenarios = {
  ...refusedRefreshScenarios,

  async 'the user is disabled while signed in'(stage) {
    await stage.provider.accessTokenLifetime(SHORT);
    await stage.startApp();
    await stage.signIn();
    await stage.provider.changeUser(stage.person1, { enabled: false });
    await stage.app.sees('The provider no longer accepts this session', WAIT);
    await stage.look('user-disabled');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'the keyring is empty');
  },

  async 'the user denies consent'(stage) {
    const { provider } = stage;
    await provider.changeClient({ consentRequired: true });
    await stage.startApp();
    await stage.app.click('Sign in');
    await provider.enter(await provider.signInPage(stage.browser), stage.person1);
    await provider.deny(stage.browser);
    await stage.app.sees('Sign-in was declined', WAIT);
    await stage.app.button('Sign in');
    await stage.look('consent-denied');
    stage.equal((await stage.keyring.storedItems()).length, 0, 'nothing was stored');
  },

  async 'another redirect port'(stage) {
    await stage.startApp({ args: [...stage.clientArguments, '--redirect-port', '27499'] });
    await stage.signIn();
    await stage.app.click('Sign Out');
    await stage.app.sees('Provider confirmed the sign-out: done', WAIT);
    stage.check(true, 'an address registered without a port serves every port, at the sign-out too');
  },

  async 'the keys are rotated while somebody is signed in'(stage) {
    const { provider } = stage;
    await provider.accessTokenLifetime(SHORT);
    await stage.startApp();
    await stage.signIn();
    const [old] = await provider.keyIds();
    await provider.rotateKeys({ keepOld: true });
    stage.check((await provider.keyIds()).length > 1, 'a new key is published beside the old one');
    await stage.refreshed(2);
    stage.check(await stage.app.seesNow(stage.person1.greeting), 'still signed in');
    stage.check(keyIdOf((await stage.storedSession()).idToken) !== old, 'an ID token signed with the new key was accepted');
    await stage.app.click('Sign Out');
    await stage.app.sees('Provider confirmed the sign-out: done', WAIT);
    stage.equal(await stage.askSilently(), 'login_required', 'and the sign-out with it ends the session');
  },

  async 'the provider has dropped the key of the ID token before the sign-out'(stage) {
    const { provider } = stage;
    await stage.startApp();
    await stage.signIn();
    await provider.rotateKeys({ keepOld: false });
    await stage.app.click('Sign Out');
    await provider.confirmSignOut(stage.browser);
    await stage.app.sees('Provider confirmed the sign-out: done', WAIT);
    stage.equal(await stage.askSilently(), 'login_required', 'without a hint it asks, shows no error, and ends the session');
    await stage.look('signed-out-without-hint');
  },

  async 'a realm whose name has a blank and an umlaut'(stage) {
    const { provider } = stage;
    await provider.createRealm('B\u00fcro Nord');
    const typed = decodeURIComponent(provider.issuer);
    for (const issuer of [provider.issuer, typed]) {
      await stage.startApp({ args: ['--issuer', issuer, '--client-id', 'desktop'] });
      await stage.signIn();
      await stage.app.click('Sign Out');
      await stage.app.sees('Provider confirmed the sign-out: done', WAIT);
      stage.check(true, `signed in with the issuer as ${issuer === typed ? 'typed' : 'published'}`);
      await stage.closeApps();
    }
  },

  async 'UserInfo alone has the attributes'(stage) {
    await stage.provider.attributesOnlyInUserInfo();
    await seeAttributes(stage, 'userinfo');
  },

  async 'UserInfo alone has the attributes, and is signed'(stage) {
    await stage.provider.attributesOnlyInUserInfo();
    await stage.provider.changeClient({ attributes: { 'user.info.response.signature.alg': 'RS256' } });
    await seeAttributes(stage, 'userinfo-signed');
  },

  async 'the client requires pushed authorization requests'(stage) {
    await stage.provider.changeClient({ attributes: { 'require.pushed.authorization.requests': 'true' } });
    await stage.startApp();
    await stage.app.click('Sign in');
    await stage.provider.enter(await stage.provider.signInPage(stage.browser), stage.person1);
    await stage.app.sees(/^Welcome/, WAIT);
    await stage.look('par-required');
  },

  async 'the client requires DPoP'(stage) {
    const { provider } = stage;
    await provider.changeClient({ attributes: { 'dpop.bound.access.tokens': 'true' } });
    await stage.startApp();
    await stage.app.click('Sign in');
    await provider.enter(await provider.signInPage(stage.browser), stage.person1);
    await stage.app.sees(/^Welcome/, WAIT);
    await stage.app.click('Session');
    await stage.app.sees(/^bound to this computer/, WAIT);
    await stage.look('dpop-required');
  },
};
