// SPDX-License-Identifier: Apache-2.0
// The demo people. An attribute that is missing here is one that nobody ticked in the console.
import { avatar } from './avatar.mjs';

const organisation = { org_id: '10084a8d-113f-4211-a0d5-efe36b082211', org_name: 'demo', org_handle: 'demo' };

// Enough groups for an ID token of tens of kilobytes.
const manyGroups = Array.from({ length: 600 }, (_, i) => `demo/department-${String(i + 1).padStart(3, '0')}/members-of-project`);

const PEOPLE = {
  ada: {
    password: 'lovelace+1/2',
    attributes: (mount) => ({
      given_name: 'Ada', family_name: 'Lovelace', name: 'Ada Lovelace', email: 'ada@example.test', email_verified: true,
      groups: ['analysts'], picture: `${mount}/avatars/ada.png`,
    }),
  },
  bob: {
    password: 'builder',
    attributes: () => ({ given_name: 'Bob', family_name: 'Бобров', name: 'Bob Бобров', email: 'bob@example.test', email_verified: false }),
  },
  carol: {
    password: 'seabright',
    attributes: () => ({ email: 'carol@example.test', email_verified: true }),
  },
  dave: {
    password: 'clearwater',
    attributes: () => ({
      given_name: 'Dave', family_name: 'Manygroups', name: 'Dave Manygroups', email: 'dave@example.test', email_verified: true,
      groups: manyGroups, picture: `data:image/png;base64,${avatar('dave').toString('base64')}`,
    }),
  },
};

/** Name and password of everyone, for the hint on the sign-in page. */
export const demoPeople = Object.entries(PEOPLE).map(([username, { password }]) => ({ username, password }));

export const passwordIsRight = (username, password) => Object.hasOwn(PEOPLE, username) && PEOPLE[username].password === password;

// The subject identifier differs from the user name, so that nobody takes one for the other unnoticed.
const SUBJECT = 'sub-';
export const subjectOf = (username) => SUBJECT + username;
export const usernameOf = (subject) => subject.slice(SUBJECT.length);

/** The account in the shape oidc-provider wants it. `mount` is the address that the picture's path is appended to. */
export function findAccount(mount, subject) {
  const username = usernameOf(subject);
  if (!Object.hasOwn(PEOPLE, username)) return undefined;
  const claims = { sub: subject, username, ...organisation, ...PEOPLE[username].attributes(mount) };
  return { accountId: subject, claims: async () => claims };
}
