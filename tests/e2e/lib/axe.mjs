// SPDX-License-Identifier: Apache-2.0
// axe-core, run on the pages of the browser.
import { readFileSync } from 'node:fs';

const SOURCE = readFileSync(new URL('../../idp/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const LOOKS = [{ colorScheme: 'light', contrast: 'no-preference' }, { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' }, { colorScheme: 'dark', contrast: 'more' }];
const SMALLEST_TARGET = 24;

/** What axe finds, and targets that are too small, on `page` in every color scheme: one line each. */
export async function complaintsAbout(page) {
  const complaints = [];
  await page.evaluate(SOURCE);
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    // In the page. Every rule, also those that are only good practice.
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    for (const { id, help, nodes } of violations) {
      complaints.push(`${look.colorScheme}, ${look.contrast}: ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' ')}`);
    }
  }
  const small = await page.evaluate((least) => [...document.querySelectorAll('a, button, input:not([type=hidden])')]
    .filter((node) => { const { width, height } = node.getBoundingClientRect(); return width < least || height < least; })
    .map((node) => node.outerHTML.slice(0, 80)), SMALLEST_TARGET);
  return [...complaints, ...small.map((html) => `a target of less than ${SMALLEST_TARGET} px: ${html}`)];
}

/** Whether anything moves on `page` although less motion is asked for. */
export async function moves(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(() => document.getAnimations().length > 0);
}
