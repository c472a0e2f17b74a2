// SPDX-License-Identifier: Apache-2.0
// The application at rest: its memory as a multiple of a bare QMainWindow's, its wake-ups with the window shown and minimized, and whether
// its memory grows when pages are visited. A scenario of tests/e2e; it prints tables and checks nothing.
import { setTimeout as pause } from 'node:timers/promises';
import { start } from '../e2e/lib/processes.mjs';
import { activate, minimize } from '../e2e/lib/desktop.mjs';
import { until } from '../e2e/lib/until.mjs';
import { ratios, row, slope, sum, title } from './lib/figures.mjs';
import { Hand, windowOf } from './lib/hand.mjs';
import { end, firstFrame, launch, quietly, yardstickOf } from './lib/launch.mjs';
import { anonymous, familyOf, hasRest, processorTime, pss, switches } from './lib/process.mjs';
import { storeSession } from './lib/signedin.mjs';

const BARE = 'bare window';
const TEXT = 'window with one line of text';
const OURS = 'Bifrost, signed in';
const MEMORY_RUNS = 3;
const UNTIL_REST = 1500; // ms
/** The demo provider closes a connection that has been idle for five seconds. */
const UNTIL_CLOSED = 6000; // ms
const IDLE_SECONDS = 10;
const HOUR = 3600;
const PAGES = 7;
const WARM_UP = 210; // visits
const VISITS = 1000;
const SAMPLES = 10;

async function compareMemory(programs) {
  const figures = new Map([...programs.keys()].map((name) => [name, []]));
  for (let run = 0; run < MEMORY_RUNS; ++run) {
    for (const [name, open] of programs) {
      const launched = open();
      await firstFrame(launched);
      await pause(UNTIL_REST); // measuring: the memory when idle
      figures.get(name).push(familyOf(launched.pid).map(pss));
      await end(launched);
    }
  }
  const all = (name) => figures.get(name).map(sum);
  title('memory at rest (PSS), of the program and those that it has started');
  for (const name of figures.keys()) row(name, all(name), 'MiB');
  row('  ratio to the window with one line of text', ratios(all(OURS), all(TEXT)), 'x', 'memory');
  row('  ratio to the bare window', ratios(all(OURS), all(BARE)), 'x');
  row('  processes', figures.get(OURS).map((list) => list.length), '');
  const own = figures.get(OURS).map(([first]) => first);
  row(`${OURS}, without the keychain's helper`, own, 'MiB');
  row('  ratio to the window with one line of text', ratios(own, all(TEXT)), 'x', 'memory, alone');
}

/** What happens in ten seconds, by name of a thread. */
async function watch(pids) {
  const before = pids.map(switches);
  await pause(IDLE_SECONDS * 1000); // measuring: idle seconds
  return pids.map((pid, i) => {
    const threads = [...switches(pid)].map(([task, { name, wakeUps, all }]) => {
      const earlier = before[i].get(task) ?? { wakeUps: 0, all: 0 };
      return { name, wakeUps: wakeUps - earlier.wakeUps, all: all - earlier.all };
    });
    return { all: sum(threads.map(({ all }) => all)), wakeUps: sum(threads.map(({ wakeUps }) => wakeUps)),
      awake: threads.filter(({ wakeUps }) => wakeUps > 0).map(({ name, wakeUps }) => `${name} ${wakeUps}`).join(', ') };
  });
}

function idleTable(name, { all, wakeUps, awake }, budget) {
  row(`${name}: context switches in ${IDLE_SECONDS} s`, [all], '');
  row(`  wake-ups in ${IDLE_SECONDS} s${awake ? `, by thread: ${awake}` : ''}`, [wakeUps], '');
  row('  wake-ups in an hour at this rate', [wakeUps * (HOUR / IDLE_SECONDS)], '', budget);
}

/** Both at once: they do not disturb each other when they do nothing. */
async function countWakeUps(programs) {
  const open = [BARE, OURS].map((name) => programs.get(name)());
  await Promise.all(open.map(firstFrame));
  await Promise.all(open.map(({ settles }) => settles()));
  await pause(UNTIL_CLOSED); // measuring: what follows a start is not rest
  title('wake-ups at rest');
  const [bare, shown] = await watch(open.map(({ pid }) => pid));
  idleTable(`${BARE}, shown`, bare);
  idleTable(`${OURS}, shown`, shown, 'wake-ups per hour');
  await minimize(await windowOf(open[1].pid));
  await open[1].settles();
  const [minimized] = await watch([open[1].pid]);
  idleTable(`${OURS}, minimized`, minimized, 'wake-ups per hour');
  await Promise.all(open.map(end));
}

/** Through the keyboard, page after page, each with the time to be painted. */
async function visitPages(hand, pid, from, count) {
  const keys = Array.from({ length: count }, (_, i) => `key --delay 0 ctrl+${(from + i) % PAGES + 1} sleep 0.012`);
  const before = processorTime(pid);
  hand.does(...keys);
  await until('the first page', () => processorTime(pid) > before, { everyMs: 5 });
  await hasRest(pid);
}

async function measureGrowth(stage) {
  const child = start(stage.program, stage.clientArguments, { stdio: 'ignore', env: quietly(stage) });
  const hand = new Hand();
  await activate(await windowOf(child.pid));
  await hasRest(child.pid);
  await visitPages(hand, child.pid, 0, WARM_UP);
  const [points, cpu] = [[[0, anonymous(child.pid)]], processorTime(child.pid)];
  for (let visits = 0; visits < VISITS; visits += VISITS / SAMPLES) {
    await visitPages(hand, child.pid, visits, VISITS / SAMPLES);
    points.push([visits + VISITS / SAMPLES, anonymous(child.pid)]);
  }
  title(`growth over ${VISITS} visits of pages, after ${WARM_UP}`);
  row('anonymous memory, slope in KiB per 1,000 visits', [slope(points) * 1000], 'KiB', 'pages visited');
  row('  before', [points[0][1]], 'KiB');
  row('  after', [points.at(-1)[1]], 'KiB');
  row('processor time of a visit', [(processorTime(child.pid) - cpu) / VISITS], 'ms');
  await hand.end();
  await end({ child });
}

export const scenarios = {
  async 'the application at rest'(stage) {
    await storeSession(stage);
    const yardstick = yardstickOf(stage.program);
    const env = quietly(stage);
    const programs = new Map([[BARE, () => launch(yardstick, [], env)], [TEXT, () => launch(yardstick, ['--text'], env)],
      [OURS, () => launch(stage.program, stage.clientArguments, env)]]);
    await compareMemory(programs);
    await countWakeUps(programs);
    await measureGrowth(stage);
  },
};
