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
  return new Map(offsets.map((offset, i) => [offset, names[i] && names[i] !== '??' ? short(names[i]) : `${basename(program)}+0x${offset.toString(16)}`]));
}

function mostFrequent(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** What a span was spent in, the most frequent first: the innermost function of the program in each sample, and, unless `coarse`, the
 *  innermost that a library exports below it. */
export async function culprits(program, { samples }, { coarse = false } = {}) {
  const isOwn = ({ file }) => basename(file) === basename(program);
  const stacks = samples.filter(Boolean);
  const own = stacks.map((stack) => stack.find(isOwn));
  const names = await namesIn(program, [...new Set(own.filter(Boolean).map(({ offset }) => offset))]);
  const places = stacks.map((stack, i) => {
    const library = stack.find(({ name }) => name !== HIDDEN);
    const inner = library ? `${short(library.name)} of ${basename(library.file).replace(/\.so.*$/, '')}` : basename(stack[0].file);
    if (!own[i]) return inner;
    return coarse ? names.get(own[i].offset) : `${names.get(own[i].offset)}, in ${inner}`;
  });
  return mostFrequent(places).map(([place, count]) => `${place} (${count} of ${stacks.length})`);
}
