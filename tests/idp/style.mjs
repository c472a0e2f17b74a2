// SPDX-License-Identifier: Apache-2.0
// The look of the provider's pages: the product's tokens, light and dark, the system's font, nothing loaded from anywhere.
import { createHash } from 'node:crypto';

export const css = `
:root { color-scheme: light dark; --background: #f6f4f1; --surface: #fff; --border: #ddd6ce; --control: #8a8178; --text: #1f1b18;
  --muted: #655d56; --accent: #c2410c; --on-accent: #fff; --danger: #b42318; --danger-surface: #fef1ef; --note: #fbeee4; }
@media (prefers-color-scheme: dark) { :root { --background: #171412; --surface: #221e1b; --border: #3b3530; --control: #8f857b; --text: #f3eeea;
  --muted: #b5aaa0; --accent: #fb923c; --on-accent: #1c120a; --danger: #ff9d92; --danger-surface: #3a1d1a; --note: #2e231a; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--background); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
.banner { padding: 8px 16px; background: var(--note); border-bottom: 1px solid var(--border); color: var(--muted); font-size: 13px; text-align: center; }
.banner strong { color: var(--text); }
main { flex: 1; width: 100%; max-width: 432px; margin: 0 auto; padding: 48px 16px; display: flex; flex-direction: column; justify-content: center; }
.card { background: var(--surface); border: 1px solid var(--border); border-radius: 16px; padding: 32px; box-shadow: 0 8px 32px rgb(0 0 0 / 6%); }
.brand { display: flex; align-items: center; gap: 8px; margin: 0 0 24px; color: var(--muted); font-size: 13px; }
.brand svg { width: 32px; height: 32px; color: var(--accent); }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.2; font-weight: 600; }
p { margin: 0 0 16px; }
.lead, .muted { color: var(--muted); }
label { display: block; margin: 16px 0 4px; font-size: 13px; font-weight: 600; }
input[type=text], input[type=password] { width: 100%; min-height: 44px; padding: 8px 12px; border: 1px solid var(--control); border-radius: 8px;
  background: transparent; color: inherit; font: inherit; }
button { min-height: 44px; padding: 8px 24px; border: 1px solid var(--control); border-radius: 8px; background: transparent; color: inherit;
  font: inherit; font-weight: 600; cursor: pointer; }
button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button:hover { filter: brightness(1.08); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.actions { display: flex; gap: 8px; margin-top: 24px; }
.actions button { flex: 1; }
.alert { padding: 12px 16px; border: 1px solid var(--danger); border-radius: 8px; background: var(--danger-surface); color: var(--danger); }
ul.wants { margin: 0 0 8px; padding: 0; list-style: none; border-top: 1px solid var(--border); }
ul.wants li { display: flex; justify-content: space-between; gap: 16px; padding: 8px 0; border-bottom: 1px solid var(--border); }
code { font: 13px ui-monospace, monospace; color: var(--muted); overflow-wrap: anywhere; }
table { width: 100%; margin-top: 24px; border-collapse: collapse; font-size: 13px; color: var(--muted); }
caption { padding-bottom: 4px; text-align: left; font-weight: 600; }
th, td { padding: 4px 0; border-top: 1px solid var(--border); text-align: left; font-weight: 400; }
pre { margin: 16px 0 0; padding: 12px; border-radius: 8px; background: var(--background); color: var(--muted); font: 13px/1.5 ui-monospace, monospace;
  white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const hash = createHash('sha256').update(css).digest('base64');

/** No script, no foreign origin. Browsers apply form-action to redirects that follow a form, hence http: for the loopback callback, because a
 * policy can't name [::1]. */
export const contentSecurityPolicy = [`default-src 'none'`, `style-src 'sha256-${hash}'`, `img-src data:`, `base-uri 'none'`,
  `frame-ancestors 'none'`, `form-action 'self' http:`].join('; ');
