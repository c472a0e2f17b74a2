// SPDX-License-Identifier: Apache-2.0
// The demo users. A missing attribute represents one that is not selected in the console.
import { avatar } from './avatar.mjs';
import { isMember, organizationByHandle, organizationClaims } from './organizations.mjs';

/** The tenant itself, which is an organization too. */
const tenant = { org_id: '10084a8d-113f-4211-a0d5-efe36b082211', org_name: 'demo', org_handle: 'demo' };

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

/** Names and passwords of all users, for the hint on the sign-in page. */
export const demoPeople = Object.entries(PEOPLE).map(([username, { password }]) => ({ username, password }));

export const passwordIsRight = (username, password) => Object.hasOwn(PEOPLE, username) && PEOPLE[username].password === password;

// The subject identifier differs from the user name, so that tests notice if the two are confused.
const SUBJECT = 'sub-';
/** In an organization, the user has a subject of its own. */
export const subjectOf = (username, organization) => SUBJECT + username + (organization === undefined ? '' : `@${organization}`);
export const usernameOf = (subject) => subject.slice(SUBJECT.length).split('@')[0];
/** The handle of the organization in which `subject` is this user; undefined for the tenant. */
export const organizationOf = (subject) => subject.split('@')[1];

/** The account in the form that oidc-provider expects. `mount` is the address to which the picture's path is appended. */
export function findAccount(mount, subject) {
  const username = usernameOf(subject);
  if (!Object.hasOwn(PEOPLE, username)) return undefined;
  const handle = organizationOf(subject);
  const organization = handle === undefined ? undefined : organizationByHandle(handle);
  if (handle !== undefined && !(organization && isMember(username, organization))) return undefined;
  const of = organization ? { ...organizationClaims(organization), user_org: tenant.org_id } : tenant;
  const claims = { sub: subject, username, ...of, ...PEOPLE[username].attributes(mount) };
  return { accountId: subject, claims: async () => claims };
}
