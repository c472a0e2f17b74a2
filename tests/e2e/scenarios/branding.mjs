// SPDX-License-Identifier: Apache-2.0
// The look of the organization: in the window and on the browser's page, from the provider and from the settings.
import { mkdirSync, writeFileSync } from 'node:fs';
import { people } from '../lib/provider.mjs';

const asAsgardeo = (stage) => ['--provider', 'asgardeo', ...stage.clientArguments];

export const scenarios = {
  async 'the provider publishes the look, and the window and the page have it'(stage) {
    const { origin } = new URL(stage.provider.issuer);
    await stage.provider.control('branding', { name: 'Acme Robotics', accent: '#ffe600', logo: `${origin}/t/demo/avatars/ada.png` });
    const app = await stage.startApp({ args: asAsgardeo(stage) });
    await app.sees(/^Acme Robotics/);
    const page = await stage.signIn(people.ada);
    await stage.until('the page is that of the organization', async () => /Acme Robotics$/.test(await page.title()));
    stage.equal(await page.locator('.mark img[src^="data:image/png;base64,"]').count(), 1, 'the page shows the logo');
    stage.check(await page.locator('.mark img').evaluate((image) => image.complete && image.naturalWidth > 0), 'which its policy allows');
    await stage.pictureOfPage('branded-page', page);
    await stage.pictureOfApp('branded-home');
    await app.press('Settings');
    await app.sees(/In use: Acme Robotics · #ffe600 · a logo/);
    await app.sees(/would be hard to read/);
    await stage.pictureOfApp('branded-settings');
  },

  async 'hostile branding changes nothing'(stage) {
    await stage.provider.control('branding', { preference: { organizationDetails: { displayName: { evil: true } }, theme: {
      LIGHT: { colors: { primary: { main: 'red;}</style><script>alert(1)</script>' } }, images: { logo: { imgURL: 'javascript:alert(1)' } } } } } });
    const app = await stage.startApp({ args: asAsgardeo(stage) });
    await stage.provider.wait({ event: 'response', endpoint: 'branding' });
    const page = await stage.signIn(people.ada);
    stage.equal(await page.title(), 'You are signed in · Bifrost', 'the page is the usual one');
    stage.equal(await page.locator('script, .mark img').count(), 0, 'and has nothing of it');
    await app.press('Settings');
    await app.sees('Your organization has set no look of its own.');
  },

  async 'the settings win over the provider'(stage) {
    await stage.provider.control('branding', { name: 'Acme Robotics', accent: '#ffe600' });
    mkdirSync(`${stage.person.config}/bifrost`, { recursive: true });
    writeFileSync(stage.person.settingsFile, '[Branding]\nName=Umbrella\nAccent=#0b3d91\nLogo=/nonexistent/logo.png\n');
    const app = await stage.startApp({ args: asAsgardeo(stage) });
    await app.sees(/^Umbrella/);
    await app.press('Settings');
    await app.sees(/In use: Umbrella · #0b3d91/);
    await app.sees(/nonexistent\/logo.png can't be read/);
    await stage.pictureOfApp('branding-by-file');
  },
};
