// SPDX-License-Identifier: Apache-2.0
// Waiting for something to become true, with a deadline.
import { setTimeout as pause } from 'node:timers/promises';

export const SECOND = 1000;

/**
 * Asks `question` until its answer is truthy, and resolves to that. An exception counts as 'not yet'; it is told at the deadline. It pauses
 * for `everyMs` after each answer, and for as long as the answer took: what is asked has its own work to do.
 */
export async function until(what, question, { timeoutMs = 20 * SECOND, everyMs = 25 } = {}) {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    let trouble;
    const asked = Date.now();
    try {
      const answer = await question();
      if (answer) return answer;
    } catch (cause) {
      trouble = cause;
    }
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs / SECOND} s: ${what}${trouble ? ` (${trouble.message.slice(0, 400)})` : ''}`);
    await pause(Math.max(everyMs, Date.now() - asked));
  }
}

/** Rejects when `promise` takes too long. */
export async function within(what, promise, timeoutMs = 20 * SECOND) {
  const stop = new AbortController();
  const late = pause(timeoutMs, undefined, { signal: stop.signal }).then(() => { throw new Error(`not within ${timeoutMs / SECOND} s: ${what}`); });
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}
