// SPDX-License-Identifier: Apache-2.0
// A session in the keychain, by a sign-in without a browser's window.
import { Visitor } from './visitor.mjs';

/** Signs in with the application, and ends it. */
export async function storeSession(stage, seated) {
  const visitor = seated ?? await Visitor.seat(stage.sessionDirectory);
  const app = await stage.startApp({ env: visitor.env });
  await app.click('Sign in');
  await app.sees(/^Welcome, /);
  await stage.closeApps();
}
