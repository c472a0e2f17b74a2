// SPDX-License-Identifier: Apache-2.0
// The application on a desktop, as multiples of a bare QMainWindow built in the same tree: start, memory, wake-ups, and what a sign-in
// costs locally. A scenario of tests/e2e; it prints tables and checks nothing.
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { start, stop } from '../e2e/lib/processes.mjs';
import { people } from '../e2e/lib/provider.mjs';
import { until } from '../e2e/lib/until.mjs';

const RUNS = 9;
const BARE = 'bare window';
const TEXT = 'window with one line of text';
const OURS = 'Bifrost, signed in';
const PAINTED = 'Flushing';
const quiet = { QT_LINUX_ACCESSIBILITY_ALWAYS_ON: '0', QT_ACCESSIBILITY: '0' };

const sum = (values) => values.reduce((total, value) => total + value, 0);
const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[values.length >> 1];
const row = (name, values, unit) => console.log(
  `  ${name.padEnd(58)} ${median(values).toFixed(2).padStart(9)} ${unit.padEnd(4)} (${sorted(values)[0].toFixed(2)} to ${sorted(values).at(-1).toFixed(2)})`);
const ratios = (ours, bare) => ours.map((value, i) => value / bare[i]);

/** Milliseconds from exec to the first frame handed to the X server, according to Qt's own log; the program keeps running. */
async function startTime(program, args, env) {
  const began = process.hrtime.bigint();
  const child = start(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...env, QT_LOGGING_RULES: 'qt.widgets.painting=true' } });
  await new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text) => { if (text.includes(PAINTED)) resolve(); });
    child.ended.then((how) => reject(new Error(`${program} ended with ${how} before its first frame`)));
  });
  return { child, ms: Number(process.hrtime.bigint() - began) / 1e6, cpu: processorTime(child.pid) };
}

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
const processorTime = (pid) => sum(ofThreads(pid, 'schedstat').map((text) => Number(text.split(' ')[0]))) / 1e6;

const pss = (pid) => Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** Context switches of all threads: an idle program has none except for due timers. */
const switches = (pid) => sum(ofThreads(pid, 'status').flatMap((status) =>
  [...status.matchAll(/ctxt_switches:\s+(\d+)/g)].map(([, value]) => Number(value))));

async function compareStarts(launches) {
  const figures = Object.fromEntries(Object.keys(launches).map((name) => [name, { ms: [], cpu: [], pss: [] }]));
  for (let run = 0; run <= RUNS; ++run) { // alternating; the first run of each warms the file cache and is not counted
    for (const [name, launch] of Object.entries(launches)) {
      const { child, ms, cpu } = await launch();
      await pause(1500); // measuring: the memory when idle
      if (run > 0) {
        figures[name].ms.push(ms);
        figures[name].cpu.push(cpu);
        figures[name].pss.push(pss(child.pid));
      }
      await stop(child, 'SIGKILL');
    }
  }
  const compare = (what, key, unit, aim) => {
    for (const name of Object.keys(launches)) row(`${name}: ${what}`, figures[name][key], unit);
    row(`ratio to the bare window${aim}`, ratios(figures[OURS][key], figures[BARE][key]), '');
    row('ratio to a window with text', ratios(figures[OURS][key], figures[TEXT][key]), '');
  };
  compare('start to first frame', 'ms', 'ms', ' (aim 1.25)');
  compare('processor time of that', 'cpu', 'ms', '');
  compare('PSS at rest', 'pss', 'MiB', ' (aim 1.5)');
}

async function countWakeUps(launch, name) {
  const { child } = await launch();
  await pause(3000);
  const before = switches(child.pid);
  await pause(10000); // measuring: ten idle seconds
  row(`${name}: context switches in 10 s at rest`, [switches(child.pid) - before], '');
  await stop(child, 'SIGKILL');
}

const STAMP = '@%{time boot} %{category} %{message}';

/** The lines of a log with this time stamp; `time` in milliseconds, by the clock of process.hrtime(). */
const stamped = (log) => log.split('\n').map((line) => /^@\s*(\d+(?:\.\d+)?) (.*)$/.exec(line)).filter(Boolean)
  .map(([, time, text]) => ({ time: Number(time) * 1000, text }));

/** A process and those that it has started. */
function familyOf(pid) {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return [pid, ...children.flatMap(familyOf)];
}

/** Milliseconds from exec to the first frame that shows the stored session; of all processes by then, the processor time and the memory. */
async function startToWelcome(program, args, env) {
  const began = Number(process.hrtime.bigint()) / 1e6;
  const child = start(program, args, { stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, QT_LOGGING_RULES: 'qt.widgets.painting=true;bifrost.session=true', QT_MESSAGE_PATTERN: STAMP } });
  const painted = await new Promise((resolve, reject) => {
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      const lines = stamped(log += text);
      const stands = lines.findIndex((line) => line.text.includes('session established or refreshed'));
      const home = stands < 0 ? undefined : lines.slice(stands).find((line) => line.text.includes(PAINTED));
      if (home) resolve(home.time);
    });
    child.ended.then((how) => reject(new Error(`${program} ended with ${how} before it showed the session`)));
  });
  const family = familyOf(child.pid);
  const figure = { ms: painted - began, processes: family.length, cpu: sum(family.map(processorTime)), pss: sum(family.map(pss)) };
  await stop(child, 'SIGKILL');
  return figure;
}

/** Beside a copy of the program that has no helper, so that the keychain's jobs run in its own process. */
async function measureWelcome(stage, env) {
  const alone = `${stage.sessionDirectory}/alone/bin/bifrost`;
  mkdirSync(dirname(alone), { recursive: true });
  copyFileSync(stage.program, alone);
  const figures = { 'with the keychain\'s helper': [], 'without it': [] };
  await stage.provider.control('down');
  for (let run = 0; run <= RUNS; ++run) {
    for (const [name, program] of [['with the keychain\'s helper', stage.program], ['without it', alone]]) {
      const figure = await startToWelcome(program, stage.clientArguments, env);
      if (run > 0) figures[name].push(figure);
    }
  }
  await stage.provider.control('up');
  for (const [name, list] of Object.entries(figures)) {
    row(`start to 'Welcome' with the network cut, ${name}`, list.map(({ ms }) => ms), 'ms');
    row('  processes', list.map(({ processes }) => processes), '');
    row('  processor time of all', list.map(({ cpu }) => cpu), 'ms');
    row('  PSS of all', list.map(({ pss: mib }) => mib), 'MiB');
  }
  const [helped, own] = Object.values(figures);
  row('what the helper adds to the processor time, pair by pair', helped.map(({ cpu }, i) => cpu - own[i].cpu), 'ms');
}

/** From the application's own log: callback received to Home painted; undefined while it does not tell of both. */
function costOfArrival(log) {
  const lines = stamped(log);
  const callback = lines.findIndex(({ text }) => text.includes('callback received'));
  const stands = lines.findIndex(({ text }, i) => i > callback && text.includes('session established or refreshed'));
  const home = lines.findIndex(({ text }, i) => i > stands && text.includes(PAINTED));
  return callback < 0 || stands < 0 || home < 0 ? undefined : lines[home].time - lines[callback].time;
}

async function measureArrival(stage) {
  const log = `${stage.logs}/arrival.log`;
  const original = stage.provider;
  const app = await stage.startApp({ log, env: { QT_LOGGING_RULES: 'qt.widgets.painting=true;bifrost.*=true', QT_MESSAGE_PATTERN: STAMP } });
  await app.sees('You are signed out');
  const mark = await original.mark();
  await app.click('Sign in');
  await stage.browser.signIn(people.ada);
  await app.sees(/^Welcome, /);
  const events = await original.eventsAfter(mark);
  const spent = ['token', 'userinfo'].reduce((sum, endpoint) => {
    const asked = events.find((event) => event.event === 'request' && event.endpoint === endpoint);
    const answered = events.find((event) => event.event === 'response' && event.endpoint === endpoint);
    return sum + (new Date(answered.time) - new Date(asked.time));
  }, 0);
  // A screen reader is told of the page before it is painted.
  const whole = await until('Home is painted', () => costOfArrival(readFileSync(log, 'utf8')));
  row('callback received to Home painted', [whole], 'ms');
  row('  of it the provider\'s own time', [spent], 'ms');
  row('  on this side (aim below 50 ms)', [whole - spent], 'ms');
  await app.close?.();
}

export const scenarios = {
  async 'figures of the desktop'(stage) {
    await measureArrival(stage);
    await stage.closeApps();
    const env = { ...process.env, ...quiet, XDG_CONFIG_HOME: stage.person.config, XDG_DATA_HOME: stage.person.data };
    const ours = () => startTime(stage.program, stage.clientArguments, env);
    const yardstick = join(dirname(stage.program), '../tests/bench/bench_bare');
    const bare = () => startTime(yardstick, [], env);
    const text = () => startTime(yardstick, ['--text'], env);
    await compareStarts({ [BARE]: bare, [TEXT]: text, [OURS]: ours });
    await countWakeUps(bare, BARE);
    await countWakeUps(ours, OURS);
  },

  async 'a start with a stored session'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    await stage.closeApps();
    await measureWelcome(stage, { ...process.env, ...quiet, XDG_CONFIG_HOME: stage.person.config, XDG_DATA_HOME: stage.person.data });
  },
};
