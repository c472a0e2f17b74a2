// SPDX-License-Identifier: Apache-2.0
// The report of watchdog.cpp: the spans in which the event loop was held, and the functions that were found at work in them.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from '../../e2e/lib/processes.mjs';

const HIDDEN = '-'; // a function that its file does not export

export const watchdogOf = (program) => join(dirname(program), '../tests/bench/libbifrost_watchdog.so');

/** The environment of a program that is watched. */
export const watched = (program, file) => ({ LD_PRELOAD: watchdogOf(program), BIFROST_WATCHDOG: file });

/** [{ kind, start, held, processor, samples }]; a sample is a stack of { file, offset, name }, innermost first. */
export function spansOf(file) {
  const spans = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [kind, ...fields] = line.split('\t');
    if (kind === 'frame') {
      const [sample, path, offset, name] = fields;
      (spans.at(-1).samples[sample] ??= []).push({ file: path, offset: Number(offset), name });
    } else {
      const [start, held, processor] = fields.map(Number);
      spans.push({ kind, start, held, processor, samples: [] });
    }
  }
  return spans;
}

const short = (name) => name.replaceAll('(anonymous namespace)::', '').replace(/\(.*$/, '').replace(/<.*$/, '');

/** The names of the program's own functions: it exports none, but has symbols unless it is stripped. */
async function namesIn(program, offsets) {
  if (offsets.length === 0) return new Map();
  // An offset is where the function goes on, which may be the beginning of the next one.
  const lines = await run('addr2line', ['-f', '-C', '-e', program, ...offsets.map((offset) => `0x${(offset - 1).toString(16)}`)]).catch(() => '');
  const names = lines.split('\n').filter((_, i) => i % 2 === 0);
  const nameOf = (offset, name) => (name && name !== '??' ? short(name) : `${basename(program)}+0x${offset.toString(16)}`);
  return new Map(offsets.map((offset, i) => [offset, nameOf(offset, names[i])]));
}

function mostFrequent(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

const inWords = ({ name, file }) => `${short(name)} of ${basename(file).replace(/\.so.*$/, '')}`;

/** What a span was spent in, the most frequent first: the innermost function of the program in each sample, and of those that a library
 *  exports the innermost, which works, or, with `outermost`, the one that the program has called. */
export async function culprits(program, { samples }, { outermost = false } = {}) {
  const stacks = samples.filter(Boolean);
  const own = stacks.map((stack) => stack.findIndex(({ file }) => basename(file) === basename(program)));
  const names = await namesIn(program, [...new Set(stacks.flatMap((stack, i) => (own[i] < 0 ? [] : [stack[own[i]].offset])))]);
  const places = stacks.map((stack, i) => {
    const exported = stack.slice(0, own[i] < 0 ? undefined : own[i]).filter(({ name }) => name !== HIDDEN);
    const library = exported.at(outermost ? -1 : 0);
    const inner = library ? inWords(library) : basename(stack[0].file);
    if (own[i] < 0) return inner;
    return own[i] === 0 ? names.get(stack[0].offset) : `${names.get(stack[own[i]].offset)}, in ${inner}`;
  });
  return mostFrequent(places).map(([place, count]) => `${place} (${count} of ${stacks.length})`);
}
