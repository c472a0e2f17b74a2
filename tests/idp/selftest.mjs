// SPDX-License-Identifier: Apache-2.0
// node --test selftest.mjs: proves that the provider behaves as README.md says. No browser. Its parts run side by side, each with
// a provider of its own.
import { describe } from 'node:test';
import control from './selftest/control.mjs';
import processes from './selftest/process.mjs';
import signIn from './selftest/signin.mjs';
import signOut from './selftest/signout.mjs';
import tampering from './selftest/tamper.mjs';

describe('demo provider', { concurrency: true }, () => {
  for (const [name, part] of Object.entries({ signIn, signOut, control, tampering, processes })) describe(name, { concurrency: 1 }, part);
});
