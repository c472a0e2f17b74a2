// SPDX-License-Identifier: Apache-2.0
// The sign-in and the consent page: shows them and handles the user's input.
import { passwordIsRight, subjectOf, usernameOf } from './accounts.mjs';
import { INTERACTION_PATH } from './config.mjs';
import { isMember, namesOrganization, requestedOrganization } from './organizations.mjs';
import * as pages from './pages.mjs';

const LIMIT = 16 * 1024;

export function sendPage(res, status, body) {
  res.writeHead(status, pages.headers).end(body);
}

async function readForm(req) {
  let text = '';
  for await (const chunk of req) {
    text += chunk;
    if (text.length > LIMIT) throw new Error('the form is too long');
  }
  return new URLSearchParams(text);
}

/** Remembers each user's consents per application, beyond the provider's session. */
export class Consents {
  #given = new Map();

  add(user, clientId, scopes) {
    const key = `${user} ${clientId}`;
    this.#given.set(key, new Set([...(this.#given.get(key) ?? []), ...scopes]));
  }

  covers(user, clientId, scopes) {
    const given = this.#given.get(`${user} ${clientId}`);
    return given !== undefined && scopes.every((scope) => given.has(scope));
  }

  clear() { this.#given.clear(); }
}

/** Whoever signs in to an organization has to be a member. */
function accountOf(username, params) {
  if (!namesOrganization(params)) return subjectOf(username);
  const organization = requestedOrganization(params);
  return organization && isMember(username, organization) ? subjectOf(username, organization.handle) : undefined;
}

/** The sign-in page, which also is the one on which the user selects an account. */
async function login(req, res, { op, log }, details, view) {
  const { params, prompt } = details;
  let username = prompt.name === 'select_account' ? undefined : params.login_hint;
  let failed = false;
  if (req.method === 'POST') {
    const form = await readForm(req);
    username = form.get('username') ?? '';
    if (passwordIsRight(username, form.get('password'))) {
      log.write('login', { user: username });
      const accountId = accountOf(username, params);
      const refused = { error: 'access_denied', error_description: 'The user is no member of the organization' };
      // Like Asgardeo's, the session cookie expires with the browser.
      const accepted = { login: { accountId, remember: false }, ...(prompt.name === 'select_account' ? { select_account: {} } : {}) };
      return op.interactionFinished(req, res, accountId ? accepted : refused, { mergeWithLastSubmission: false });
    }
    failed = true;
    log.write('login_failed');
  }
  log.write('login_page', { failed });
  return sendPage(res, 200, pages.signIn({ ...view, username, failed }));
}

const scopesOf = ({ params }) => String(params.scope ?? '').split(' ').filter(Boolean);

async function approve(op, details, consents) {
  const { session, params, grantId, prompt } = details;
  const grant = (grantId && await op.Grant.find(grantId)) || new op.Grant({ accountId: session.accountId, clientId: params.client_id });
  if (prompt.details.missingOIDCScope) grant.addOIDCScope(prompt.details.missingOIDCScope.join(' '));
  if (prompt.details.missingOIDCClaims) grant.addOIDCClaims(prompt.details.missingOIDCClaims);
  consents.add(session.accountId, params.client_id, scopesOf(details));
  return grant.save();
}

async function consent(req, res, { op, log, options }, details, view) {
  const user = usernameOf(details.session.accountId);
  if (req.method !== 'POST') {
    log.write('consent_page', { user });
    return sendPage(res, 200, pages.consent({ ...view, username: user, scopes: scopesOf(details) }));
  }
  const form = await readForm(req);
  if (form.get('consent') !== 'approve') {
    log.write('consent_denied', { user });
    const denied = { error: 'access_denied', error_description: 'User denied the consent' };
    return op.interactionFinished(req, res, denied, { mergeWithLastSubmission: false });
  }
  const grantId = await approve(op, details, options.consents);
  log.write('consent', { user });
  return op.interactionFinished(req, res, { consent: { grantId } }, { mergeWithLastSubmission: true });
}

/** Handles a request below INTERACTION_PATH. */
export async function interact(req, res, idp) {
  let details;
  try {
    details = await idp.op.interactionDetails(req, res);
  } catch {
    idp.log.write('error_page', { error: 'invalid_session' });
    return sendPage(res, 400, pages.error({ error: 'invalid_session', error_description: 'unknown or finished interaction' }));
  }
  const client = await idp.op.Client.find(details.params.client_id);
  const view = { action: `${INTERACTION_PATH}/${details.uid}`, clientName: client.clientName };
  return (details.prompt.name === 'consent' ? consent : login)(req, res, idp, details, view);
}
