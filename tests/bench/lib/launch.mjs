// SPDX-License-Identifier: Apache-2.0
// Programs whose own log tells when something was painted.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { start, stop } from '../../e2e/lib/processes.mjs';
import { within } from '../../e2e/lib/until.mjs';
import { familyOf, processorTime } from './process.mjs';
import { sum } from './figures.mjs';

/** Qt's own message when it hands a frame to the X server. */
export const PAINTED = 'painted';
export const ESTABLISHED = 'session established or refreshed';

const QUIET = 120; // ms

const RULES = 'bifrost.*=true';
/** The time is by the clock of process.hrtime(). */
const PATTERN = '@%{time boot} %{category} %{message}';

/** Without a screen reader, and with the folders of the stage's person. */
export const quietly = (stage) => ({ ...process.env, QT_LINUX_ACCESSIBILITY_ALWAYS_ON: '0', QT_ACCESSIBILITY: '0',
  XDG_CONFIG_HOME: stage.person.config, XDG_DATA_HOME: stage.person.data });

/** Milliseconds by the same clock. */
export const now = () => Number(process.hrtime.bigint()) / 1e6;

/** The lines of such a log; `time` in milliseconds. */
export const stamped = (log) => log.split('\n').map((line) => /^@\s*(\d+(?:\.\d+)?) (.*)$/.exec(line)).filter(Boolean)
  .map(([, time, text]) => ({ time: Number(time) * 1000, text }));

/** Starts a program whose log `log()` gives; `reaches()` waits until `found`, which is given the log's lines, finds something in them. */
export function launch(program, args, env, rules = RULES) {
  const began = now();
  const child = start(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...env, QT_LOGGING_RULES: rules, QT_MESSAGE_PATTERN: PATTERN } });
  let log = '';
  const waiting = new Set();
  child.stderr.setEncoding('utf8').on('data', (text) => {
    log += text;
    for (const look of waiting) look();
  });
  const lines = () => stamped(log.slice(0, log.lastIndexOf('\n') + 1));
  const reaches = (what, found) => within(what, new Promise((resolve, reject) => {
    const look = () => {
      const answer = found(lines());
      if (answer === undefined) return;
      waiting.delete(look);
      resolve(answer);
    };
    waiting.add(look);
    child.ended.then((how) => reject(new Error(`${program} ended with ${how} before ${what}`)));
    look();
  }));
  /** Waits until the program has had nothing to say for a moment. */
  const settles = async () => {
    for (let length = -1; length !== log.length; await pause(QUIET)) length = log.length; // measuring: begins when the program rests
  };
  return { child, pid: child.pid, began, lines, reaches, settles };
}

/** Ends it at once, and removes what it would have removed itself: the next one would have to find out that the lock's owner is dead. */
export async function end({ child }) {
  await stop(child, 'SIGKILL');
  const folder = process.env.XDG_RUNTIME_DIR;
  for (const name of readdirSync(folder)) if (/^bifrost-.*\.(lock|socket)$/.test(name)) rmSync(join(folder, name));
}

/** The time of the first frame after a line with `text`; undefined while there is none. */
export function paintedAfter(lines, text) {
  const from = lines.findIndex((line) => line.text.includes(text));
  return from < 0 ? undefined : lines.slice(from).find((line) => line.text.includes(PAINTED))?.time;
}

/** The time and the processor time, of all processes, that have passed since the start when `found` finds something in the log. */
export async function costUntil(launched, what, found) {
  await launched.reaches(what, found);
  const ms = now() - launched.began;
  const family = familyOf(launched.pid);
  return { ms, cpu: sum(family.map(processorTime)), family };
}

export const firstFrame = (launched) => costUntil(launched, 'its first frame', (lines) => paintedAfter(lines, PAINTED));

/** The first frame that shows the stored session. */
export const welcome = (launched) => costUntil(launched, 'it showed the session', (lines) => paintedAfter(lines, ESTABLISHED));

/** The bare window, which is built in the same tree as `program`. */
export const yardstickOf = (program) => join(dirname(program), '../tests/bench/bench_bare');
