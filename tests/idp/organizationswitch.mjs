// SPDX-License-Identifier: Apache-2.0
// The grant `organization_switch`: exchanges an access token for tokens of an organization, as Asgardeo does. In an organization the user is
// another account, with a subject of its own, so that refreshes, UserInfo and revocations of these tokens need nothing special.
import { errors } from 'oidc-provider';
import { issueIdToken } from 'oidc-provider/lib/helpers/grant_common.js';
import validateDpop, { checkDpopReplay } from 'oidc-provider/lib/helpers/validate_dpop.js';
import { findAccount, subjectOf, usernameOf } from './accounts.mjs';
import { withoutOrganizationSwitch } from './clients.mjs';
import { isMember, organizationById } from './organizations.mjs';

export const ORGANIZATION_SWITCH = 'organization_switch';
const PARAMETERS = ['token', 'switching_organization', 'scope'];

function switchedTo({ client, params }, token) {
  if (withoutOrganizationSwitch.has(client.clientId)) throw new errors.UnauthorizedClient('The client may not use this grant');
  if (!token?.isValid || token.clientId !== client.clientId) throw new errors.InvalidGrant('Invalid token received.');
  const organization = organizationById(params.switching_organization);
  if (!organization) throw new errors.InvalidRequest('Invalid organization id');
  if (organization.status !== 'ACTIVE') throw new errors.InvalidRequest('The switching organization is in deactivated state.');
  if (organization.isShared === false) throw new errors.InvalidRequest('Organization switching is not allowed for organizations that have not shared the application');
  if (!isMember(usernameOf(token.accountId), organization)) throw new errors.AccessDenied('The user is no member of the organization');
  return organization;
}

async function grantFor({ provider, client }, accountId, scope) {
  const grant = new provider.Grant({ accountId, clientId: client.clientId });
  grant.addOIDCScope(scope);
  return { grant, grantId: await grant.save() };
}

async function respond(ctx, { account, scope, jkt }) {
  const { provider, client } = ctx.oidc;
  const { accountId } = account;
  const { grant, grantId } = await grantFor(ctx.oidc, accountId, scope);
  const shared = { accountId, client, grantId, gty: ORGANIZATION_SWITCH, scope };
  const accessToken = new provider.AccessToken(shared);
  const refreshToken = new provider.RefreshToken({ ...shared, rotations: 0, authTime: Math.floor(Date.now() / 1000), jkt });
  if (jkt) accessToken.setThumbprint('jkt', jkt);
  ctx.oidc.entity('Grant', grant);
  ctx.oidc.entity('Account', account);
  ctx.oidc.entity('AccessToken', accessToken);
  const access = await accessToken.save();
  const idToken = await issueIdToken(provider, ctx, refreshToken, accessToken, grant);
  ctx.body = { access_token: access, token_type: accessToken.tokenType, expires_in: accessToken.expiration, id_token: idToken,
    refresh_token: await refreshToken.save(), scope };
}

/** `mount` is the address of the tenant. */
export function registerOrganizationSwitch(op, mount) {
  op.registerGrantType(ORGANIZATION_SWITCH, async (ctx) => {
    const { provider, client, params } = ctx.oidc;
    const proof = await validateDpop(provider, ctx);
    const token = await provider.AccessToken.find(params.token ?? '');
    const organization = switchedTo(ctx.oidc, token);
    if (token.jkt && token.jkt !== proof?.thumbprint) throw new errors.InvalidGrant('failed jkt verification');
    await checkDpopReplay(provider, ctx, proof, client.clientId);
    const known = new Set(['openid', 'profile', 'email', 'groups', 'roles', 'internal_login']);
    const scope = String(params.scope ?? 'openid').split(' ').filter((each) => known.has(each)).join(' ');
    const account = findAccount(mount, subjectOf(usernameOf(token.accountId), organization.handle));
    await respond(ctx, { account, scope, jkt: proof?.thumbprint });
  }, PARAMETERS);
}
