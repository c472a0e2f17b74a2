// SPDX-License-Identifier: Apache-2.0
// Where the buttons of a sign-in and a sign-out are in the window, as a screen reader finds them. They are there at every start, so that
// the starts that are measured need no screen reader.

async function placeOf(app, desktop, name) {
  const [button, box] = [await app.button(name), await desktop.geometryOf(app.window)];
  return { x: Math.round(button.x + button.width / 2 - box.x), y: Math.round(button.y + button.height / 2 - box.y) };
}

/** `unknown`: 'Sign in' when the provider cannot be reached; `first`; `out`; and `again`: 'Sign in' after a sign-out. */
export async function findButtons(stage, visitor) {
  await stage.provider.control('down');
  let app = await stage.startApp();
  const places = { unknown: await placeOf(app, stage.desktop, 'Sign in') };
  await stage.closeApps();
  await stage.provider.control('up');
  app = await stage.startApp({ env: visitor.env });
  places.first = await placeOf(app, stage.desktop, 'Sign in');
  await app.click('Sign in');
  await app.sees(/^Welcome, /);
  places.out = await placeOf(app, stage.desktop, 'Sign Out');
  await app.click('Sign Out');
  await app.sees('What the sign-out did');
  places.again = await placeOf(app, stage.desktop, 'Sign in');
  await stage.closeApps();
  return places;
}
