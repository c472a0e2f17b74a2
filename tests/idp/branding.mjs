// SPDX-License-Identifier: Apache-2.0
// The branding preference of the organization, as Asgardeo publishes it: without authentication, and 404 with a code while nothing is set.

/** What the control channel may set; everything may be missing. `preference` replaces the whole. */
export function parseBranding({ name, accent, darkAccent, logo, enabled = true, preference }) {
  const theme = (color) => ({
    ...(color === undefined ? {} : { colors: { primary: { main: color, contrastText: '#ffffff' } } }),
    ...(logo === undefined ? {} : { images: { logo: { imgURL: logo, altText: name } } }),
  });
  return preference ?? {
    configs: { isBrandingEnabled: enabled }, organizationDetails: { displayName: name },
    theme: { activeTheme: 'LIGHT', LIGHT: theme(accent), DARK: theme(darkAccent ?? accent) },
  };
}

export function answerBranding(branding, req, res) {
  const reply = (status, value) => res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (req.method !== 'GET') return reply(405, { code: 'BPM-60001', message: 'Method not allowed.' });
  if (!branding) return reply(404, { code: 'BPM-60013', message: 'Branding preferences are not configured.' });
  return reply(200, { type: 'ORG', name: 'demo', locale: 'en-US', preference: branding });
}
