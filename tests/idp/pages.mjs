// SPDX-License-Identifier: Apache-2.0
// The provider's pages. They use the element IDs of Asgardeo's sign-in page, so that one driver can fill in both.
import { demoPeople } from './accounts.mjs';
import { contentSecurityPolicy, css } from './style.mjs';

const SCOPES = {
  openid: 'Know who you are', profile: 'Your name and picture', email: 'Your e-mail address', groups: 'Your groups', roles: 'Your roles',
  phone: 'Your phone number', address: 'Your address', internal_login: 'Your own account', offline_access: 'Stay signed in',
};
const ERRORS = {
  invalid_client: 'The application is not registered here. Check the client ID.',
  invalid_redirect_uri: 'The application asked to be called at an address that is not registered for it.',
  invalid_session: 'This sign-in is no longer open. Go back to the application and start again.',
};
const NOT_SIGNED_OUT = 'The application named a return address that is not registered for it, port included. You have not been signed out.';

const icon = `<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" aria-hidden="true">`
  + `<path d="M3 26a13 13 0 0 1 26 0"/><path d="M9 26a7 7 0 0 1 14 0" opacity=".65"/><path d="M15 26a1 1 0 0 1 2 0" opacity=".4"/></svg>`;

export const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': contentSecurityPolicy };

/** Sends a page as the response of a Koa context without changing the status. */
export function answer(ctx, body) {
  ctx.set(headers);
  ctx.body = body;
}

const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

function page(title, heading, content) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${css}</style></head>
<body><div class="banner" role="note"><strong>Demo provider.</strong> It runs on this computer only and knows invented people.</div>
<main><div class="card"><p class="brand">${icon} Bifrost demo provider</p><h1>${escapeHtml(heading)}</h1>
${content}</div></main></body></html>`;
}

export function signIn({ action, clientName, username = '', failed }) {
  const rows = demoPeople.map((person) => `<tr><td>${escapeHtml(person.username)}</td><td><code>${escapeHtml(person.password)}</code></td></tr>`);
  return page('Sign In', 'Sign In', `<p class="lead">to continue to ${escapeHtml(clientName)}</p>
${failed ? '<p class="alert" role="alert" id="bad">Login failed! Please check your username and password.</p>' : ''}
<form method="post" action="${action}">
<label for="usernameUserInput">Username</label>
<input type="text" id="usernameUserInput" name="username" autocomplete="off" autocapitalize="none" spellcheck="false" required
 value="${escapeHtml(username)}"${username ? '' : ' autofocus'}>
<label for="password">Password</label>
<input type="password" id="password" name="password" autocomplete="off" required${username ? ' autofocus' : ''}>
<div class="actions"><button class="primary" type="submit" data-testid="login-page-continue-login-button">Sign In</button></div></form>
<table><caption>People you can be</caption><tbody>${rows.join('')}</tbody></table>`);
}

export function consent({ action, clientName, username, scopes }) {
  const wants = scopes.map((scope) => `<li><span>${escapeHtml(SCOPES[scope] ?? scope)}</span><code>${escapeHtml(scope)}</code></li>`);
  return page('Consent', 'Allow access?', `<p class="lead"><strong>${escapeHtml(clientName)}</strong> wants to use your account
<strong>${escapeHtml(username)}</strong>:</p><ul class="wants">${wants.join('')}</ul>
<form method="post" action="${action}"><div class="actions">
<button id="deny" name="consent" value="deny">Deny</button>
<button id="approve" class="primary" name="consent" value="approve" autofocus>Allow</button></div></form>`);
}

/** `form` is the provider's own form with its protection against forgery; its id is op.logoutForm. */
export function confirmSignOut({ form, clientName }) {
  return page('Sign out', 'Sign out?', `<p class="lead">${clientName ? `${escapeHtml(clientName)} asks to sign you out.` : 'This ends your session here.'}</p>
${form}<div class="actions"><button type="submit" form="op.logoutForm">Stay</button>
<button id="logout" class="primary" type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button></div>`);
}

export function signedOut() {
  return page('Signed out', 'You are signed out', '<p class="lead" role="status">You can close this tab.</p>');
}

/** `form` is the provider's own form with the field for the code; its id is op.deviceInputForm. */
export function enterCode({ form, failed }) {
  return page('Enter code', 'Sign in to another device', `<p class="lead">Enter the code that the other device shows.</p>
${failed ? '<p class="alert" role="alert" id="bad">This code is not valid, or no longer.</p>' : ''}
${form}<div class="actions"><button id="continue" class="primary" type="submit" form="op.deviceInputForm">Continue</button></div>`);
}

/** `form` is the provider's own form; its id is op.deviceConfirmForm. */
export function confirmCode({ form, clientName, userCode }) {
  return page('Confirm code', 'Is this your code?', `<p class="lead">${escapeHtml(clientName)} on another device shows
<strong id="code">${escapeHtml(userCode)}</strong>.</p>${form}<div class="actions">
<button id="abort" type="submit" form="op.deviceConfirmForm" name="abort" value="yes">No</button>
<button id="confirm" class="primary" type="submit" form="op.deviceConfirmForm" autofocus>Yes, continue</button></div>`);
}

export function deviceDone() {
  return page('Device signed in', 'You are signed in', '<p class="lead" role="status">Return to the other device. You can close this tab.</p>');
}

export function error({ error: code = 'error', error_description: description = '' }) {
  const text = description.startsWith('post_logout_redirect_uri') ? NOT_SIGNED_OUT : ERRORS[code];
  return page('Error', 'That did not work', `<p role="alert">${escapeHtml(text ?? 'The request cannot be answered.')}</p>
<pre id="err">${escapeHtml(`${code}: ${description}`)}</pre>`);
}
