// SPDX-License-Identifier: Apache-2.0
// Organizations below the tenant: who is a member of which, the list of a user's own, and the sign-in to one.
import { createHash } from 'node:crypto';
import { authorizedToken } from './resource.mjs';

/** Like WSO2's IDs, and the same in every run. */
function idOf(handle) {
  const hex = createHash('sha256').update(handle).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

const organization = (handle, name, members, more = {}) => ({ id: idOf(handle), handle, name, members, status: 'ACTIVE', ...more });

const ORGANIZATIONS = [
  organization('builders.example', 'ABC Builders', ['ada', 'bob'], { domain: 'builders.example' }),
  organization('guardians.example', 'Guardian Insurance', ['ada'], { domain: 'guardians.example' }),
  organization('closed.example', 'Closed Ltd', ['ada'], { status: 'DISABLED' }),
  organization('elsewhere.example', 'Not shared', ['ada'], { isShared: false }),
  // Enough for several pages.
  ...Array.from({ length: 120 }, (_, i) => organization(`org-${i + 1}.example`, `Organization ${i + 1}`, ['dave'])),
];

const LIST_PATH = '/t/demo/api/users/v1/me/organizations';
const LARGEST_PAGE = 50;

export const organizationById = (id) => ORGANIZATIONS.find((each) => each.id === id);
export const organizationByHandle = (handle) => ORGANIZATIONS.find((each) => each.handle === handle);
export const isMember = (username, { members }) => members.includes(username);

/** The claims that say what a token is for. */
export const organizationClaims = ({ id, name, handle }) => ({ org_id: id, org_name: name, org_handle: handle });

/** Whether this authorization request is for an organization, whichever. */
export const namesOrganization = ({ fidp }) => fidp === 'OrganizationSSO';

/** The organization that an authorization request names in one of four ways, or undefined. */
export function requestedOrganization(params) {
  if (!namesOrganization(params)) return undefined;
  const { org, orgId, orgHandle, orgDiscoveryType, login_hint: hint } = params;
  const domain = orgDiscoveryType === 'emailDomain' ? hint?.split('@')[1] : undefined;
  return ORGANIZATIONS.find((each) => (orgId ? each.id === orgId : org ? each.name === org : orgHandle ? each.handle === orgHandle
    : domain !== undefined && each.domain === domain));
}

/** GET: those of the user of the access token, which needs the scope `internal_login`, page by page. */
export async function answerOrganizations(idp, req, res) {
  const token = await authorizedToken(idp, req, res, 'internal_login');
  if (!token) return;
  const { searchParams } = new URL(req.url, idp.options.origin);
  const [username] = token.accountId.slice('sub-'.length).split('@');
  const mine = ORGANIZATIONS.filter((each) => isMember(username, each));
  const limit = Math.min(Number(searchParams.get('limit') ?? 15) || 15, LARGEST_PAGE);
  const first = Number(Buffer.from(searchParams.get('after') ?? '', 'base64').toString()) || 0;
  const page = mine.slice(first, first + limit);
  const after = Buffer.from(String(first + limit)).toString('base64');
  const links = first + limit < mine.length ? [{ rel: 'next', href: `${LIST_PATH}?limit=${limit}&recursive=false&after=${after}` }] : [];
  const organizations = page.map(({ id, name, handle, status }) => ({ id, name, orgHandle: handle, status, ref: `/t/demo/api/server/v1/organizations/${id}` }));
  res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(page.length ? { links, organizations } : {}));
}
