// SPDX-License-Identifier: Apache-2.0
// What /proc tells of a running program.
import { readFileSync, readdirSync } from 'node:fs';
import { until } from '../../e2e/lib/until.mjs';
import { sum } from './figures.mjs';

/** A file of /proc; empty for a process or a thread that has ended meanwhile. */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause.code !== 'ENOENT' && cause.code !== 'ESRCH') throw cause;
    return '';
  }
}

const ofThreads = (pid, name) => readdirSync(`/proc/${pid}/task`).map((task) => textOf(`/proc/${pid}/task/${task}/${name}`));

/** CPU time of all threads in milliseconds, which is independent of the load of the computer. */
export const processorTime = (pid) => sum(ofThreads(pid, 'schedstat').map((text) => Number(text.split(' ')[0]))) / 1e6;

/** Proportional set size in MiB. */
export const pss = (pid) => Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** Memory in KiB that belongs to no file: what grows if something is kept. */
export const anonymous = (pid) => Number(/^Anonymous:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))[1]);

/** Of each thread, its name and its context switches: `wakeUps` after it has waited for something, which in an idle program are due
 *  timers; and `all`. */
export function switches(pid) {
  return new Map(readdirSync(`/proc/${pid}/task`).map((task) => {
    const status = textOf(`/proc/${pid}/task/${task}/status`);
    const count = (kind) => Number(new RegExp(`^${kind}_ctxt_switches:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const wakeUps = count('voluntary');
    return [task, { name: /^Name:\s+(.*)$/m.exec(status)?.[1], wakeUps, all: wakeUps + count('nonvoluntary') }];
  }));
}

/** A process and those that it has started. */
export function familyOf(pid) {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

/** Waits until the program has caught up with its events. */
export async function hasRest(pid) {
  let last = -1;
  await until('the program rests', () => {
    const before = last;
    last = processorTime(pid);
    return last === before;
  }, { everyMs: 60 });
}
