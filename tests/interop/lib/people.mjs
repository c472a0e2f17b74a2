// SPDX-License-Identifier: Apache-2.0
// Who can sign in at every provider, and what the application shows of them.
export const ada = { username: 'ada', password: 'lovelace+1/2', email: 'ada@example.test', givenName: 'Ada', familyName: 'Lovelace',
  greeting: 'Welcome, Ada Lovelace', attributes: ['ada@example.test', 'Ada', 'Lovelace'] };
