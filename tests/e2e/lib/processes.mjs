// SPDX-License-Identifier: Apache-2.0
// Programs started by a test, all of which end with it.
import { execFile, spawn } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const running = new Set();

/** What a program prints, trimmed. Rejects when it fails. */
export async function run(program, args = [], { input, ...options } = {}) {
  const promise = execute(program, args, { encoding: 'utf8', timeout: 30000, maxBuffer: 16 * 1024 * 1024, ...options });
  promise.child.stdin.on('error', () => {}).end(input);
  const { stdout } = await promise;
  return options.encoding === 'buffer' ? stdout : stdout.trim();
}

/** Starts a program that goes on. Its output goes to the file `log`, unless `stdio` says otherwise. `ended` resolves to its exit code or signal. */
export function start(program, args, { log, stdio = ['ignore', 'pipe', 'pipe'], ...options } = {}) {
  const child = spawn(program, args, { stdio, ...options });
  running.add(child);
  child.ended = new Promise((resolve) => {
    child.on('error', (cause) => resolve(cause.message));
    child.on('exit', (code, signal) => resolve(signal ?? code));
  });
  child.ended.then(() => running.delete(child));
  if (log) {
    const file = createWriteStream(log, { flags: 'a' });
    child.stdout?.pipe(file, { end: false });
    child.stderr?.pipe(file, { end: false });
  }
  return child;
}

/** The first line that a child prints on one of its streams. */
export function firstLine(child, stream) {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.setEncoding('utf8');
    stream.on('data', (piece) => {
      text += piece;
      if (text.includes('\n')) resolve(text.split('\n')[0]);
    });
    child.ended.then((how) => reject(new Error(`${child.spawnfile} ended with ${how} before it was ready`)));
  });
}

export async function stop(child, signal = 'SIGTERM') {
  child.kill(signal);
  return child.ended;
}

export async function stopAll() {
  await Promise.all([...running].map((child) => stop(child, 'SIGKILL')));
}

/** The arguments of every process that this one can see. */
export function commandLines() {
  const lines = [];
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      lines.push(readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').join(' ').trim());
    } catch {
      // it has ended meanwhile
    }
  }
  return lines.filter(Boolean);
}
