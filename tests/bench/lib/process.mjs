// SPDX-License-Identifier: Apache-2.0
// What /proc tells of a running program.
import { readFileSync, readdirSync } from 'node:fs';
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

/** Context switches of all threads. `wakeUps`: those after a thread had waited for something; an idle program has none except for due
 *  timers. */
export function switches(pid) {
  const count = (kind) => sum(ofThreads(pid, 'status').map((status) => Number(new RegExp(`^${kind}_ctxt_switches:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)));
  const wakeUps = count('voluntary');
  return { wakeUps, all: wakeUps + count('nonvoluntary') };
}

/** A process and those that it has started. */
export function familyOf(pid) {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

/** The files that a process has mapped: itself and its libraries. */
export const mappedFiles = (pid) => [...new Set([...textOf(`/proc/${pid}/maps`).matchAll(/ (\/\S+)$/gm)].map(([, path]) => path))];
