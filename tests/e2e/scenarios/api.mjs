// SPDX-License-Identifier: Apache-2.0
// An API is called through the window, and nobody gets the access token without being allowed to.
import { people } from '../lib/provider.mjs';

const SUCCESS = '200: the request succeeded';

/** Signs in, opens the page, and enters the address of the provider's protected resource. */
async function openApi(stage) {
  await stage.startApp();
  await stage.signIn(people.ada);
  await stage.app.press('API');
  const { origin } = new URL(stage.provider.issuer);
  await stage.app.fill('Address', `${origin}/t/demo/api/orders`);
  return origin;
}

async function calls(stage, mark) {
  return (await stage.provider.eventsAfter(mark)).filter(({ event, endpoint }) => event === 'request' && endpoint === 'api').length;
}

export const scenarios = {
  async 'a server gets the access token only when it is allowed to'(stage) {
    const origin = await openApi(stage);
    const { app } = stage;
    const mark = await stage.provider.mark();
    await app.press('Send');
    await app.sees(`Send the access token to ${origin}?`);
    await stage.pictureOfApp('api-asks');
    await app.press('Cancel');
    await app.seesNoMore(`Send the access token to ${origin}?`);
    stage.equal(await calls(stage, mark), 0, 'nothing was sent');
    await app.press('Send');
    await app.press('Allow');
    await app.sees(SUCCESS);
    await app.sees(/"subject": "sub-ada"/);
    await stage.pictureOfApp('api-response');
    stage.equal(await calls(stage, mark), 1, 'one request was sent');
    stage.check(stage.person.settings.includes(origin), 'the answer is remembered');
    await app.press(`Remove ${origin}`);
    await app.press('Send');
    await app.sees(`Send the access token to ${origin}?`);
    stage.check(true, 'and can be taken back');
  },

  async 'a rejected access token is refreshed once, and the request is sent again'(stage) {
    await openApi(stage);
    const { app } = stage;
    await app.press('Send');
    await app.press('Allow');
    await app.sees(SUCCESS);
    await stage.provider.control('expire', { what: 'access' });
    const mark = await stage.provider.mark();
    await app.press('Send');
    await app.sees('the access token was renewed for it');
    await app.sees(SUCCESS);
    await stage.pictureOfApp('api-renewed');
    stage.equal(await calls(stage, mark), 2, 'the request was sent twice');
    const grants = (await stage.provider.eventsAfter(mark)).filter(({ event }) => event === 'grant.success');
    stage.equal(grants.length, 1, 'after one refresh');
  },
};
