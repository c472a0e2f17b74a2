// SPDX-License-Identifier: Apache-2.0
// The organization's look.
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { startProvider } from '../testclient.mjs';

export default function branding() {
  let provider;
  let address;
  before(async () => {
    provider = await startProvider();
    address = new URL('/t/demo/api/server/v1/branding-preference/resolve?type=ORG&name=demo&locale=en-US', provider.issuer);
  });
  afterEach(() => provider.command('reset'));
  after(() => provider.stop());

  it('is published once it is set, until reset', async () => {
    const unset = await fetch(address);
    assert.equal(unset.status, 404);
    assert.equal((await unset.json()).code, 'BPM-60013');
    await provider.command('branding', { name: 'Acme', accent: '#123456' });
    const { preference } = await (await fetch(address)).json();
    assert.equal(preference.organizationDetails.displayName, 'Acme');
    assert.equal(preference.theme.LIGHT.colors.primary.main, '#123456');
    assert.equal(preference.theme.DARK.colors.primary.main, '#123456');
    assert.equal(preference.theme.LIGHT.images, undefined);
    await provider.command('reset');
    assert.equal((await fetch(address)).status, 404);
  });

  it('says whatever a test wants', async () => {
    await provider.command('branding', { preference: { theme: 'none' } });
    assert.deepEqual((await (await fetch(address)).json()).preference, { theme: 'none' });
  });
}
