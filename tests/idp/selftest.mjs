// SPDX-License-Identifier: Apache-2.0
// node --test selftest.mjs: checks that the provider behaves as described in README.md, without a browser. The parts run in parallel, each
// with its own provider.
import { describe } from 'node:test';
import branding from './selftest/branding.mjs';
import control from './selftest/control.mjs';
import device from './selftest/device.mjs';
import dpop from './selftest/dpop.mjs';
import fapi2 from './selftest/fapi2.mjs';
import organizations from './selftest/organizations.mjs';
import processes from './selftest/process.mjs';
import resource from './selftest/resource.mjs';
import secured from './selftest/secured.mjs';
import signIn from './selftest/signin.mjs';
import signOut from './selftest/signout.mjs';
import tampering from './selftest/tamper.mjs';

describe('demo provider', { concurrency: true }, () => {
  for (const [name, part] of Object.entries({ signIn, device, signOut, control, tampering, resource, branding, dpop, secured, fapi2, organizations, processes })) describe(name, { concurrency: 1 }, part);
});
