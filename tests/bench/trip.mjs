// SPDX-License-Identifier: Apache-2.0
// What a sign-in costs on this side: from the press to the browser, and from the redirect to Home. The browser is a small program, and the
// provider's own time is subtracted. A scenario of tests/e2e; it prints tables and checks nothing.
import { findButtons } from './lib/buttons.mjs';
import { note, row, sum, title } from './lib/figures.mjs';
import { Hand, windowOf } from './lib/hand.mjs';
import { ESTABLISHED, end, firstFrame, launch, now, paintedAfter, quietly } from './lib/launch.mjs';
import { familyOf, processorTime } from './lib/process.mjs';
import { Visitor } from './lib/visitor.mjs';

const RUNS = 9;
/** The keys are fetched while the browser starts; it does not wait for them. */
const MEANWHILE = ['jwks'];
const BEFORE_HOME = ['token', 'jwks', 'userinfo'];

/** Milliseconds in which the provider worked on at least one of these requests before `end`, by its log. */
function providersTime(events, end) {
  const spans = BEFORE_HOME.flatMap((endpoint) => {
    const times = (kind) => events.filter(({ event, endpoint: at }) => event === kind && at === endpoint).map(({ time }) => Date.parse(time));
    const answered = times('response');
    return times('request').map((asked, i) => [asked, Math.min(answered[i] ?? end, end)]);
  }).filter(([from, to]) => to > from).sort(([a], [b]) => a - b);
  let [spent, last] = [0, 0];
  for (const [from, to] of spans) {
    spent += Math.max(0, to - Math.max(from, last));
    last = Math.max(last, to);
  }
  return spent;
}

/** The endpoints asked before the browser asks for its page. */
const askedBeforeBrowser = (events) => {
  const authorize = events.findIndex(({ event, endpoint }) => event === 'request' && endpoint === 'authorize');
  return events.slice(0, authorize).filter(({ event }) => event === 'request').map(({ endpoint }) => endpoint);
};

const ofFamily = (pid) => sum(familyOf(pid).map(processorTime));

/** `ready` is called when the pointer is on the button. */
async function signIn({ stage, visitor, hand }, launched, place, ready = () => {}) {
  const from = launched.lines().length;
  visitor.forget();
  let before;
  visitor.returning = () => { before = ofFamily(launched.pid); };
  hand.aims(await windowOf(launched.pid), place);
  await launched.settles();
  await ready();
  const mark = await stage.provider.mark();
  const pressed = now();
  hand.releases();
  const { callback, home } = await launched.reaches('Home is painted', (lines) => {
    const news = lines.slice(from);
    const back = news.findIndex(({ text }) => text.includes('callback received'));
    const painted = back < 0 ? undefined : paintedAfter(news.slice(back), ESTABLISHED);
    return painted && { callback: news[back].time, home: painted };
  });
  const cpu = ofFamily(launched.pid) - before;
  const events = await stage.provider.eventsAfter(mark);
  const spent = providersTime(events, home - now() + Date.now());
  return { press: visitor.startedAt - pressed, asked: askedBeforeBrowser(events), whole: home - callback, spent, cpu };
}

async function signOut({ hand }, launched, place) {
  const from = launched.lines().length;
  hand.aims(await windowOf(launched.pid), place);
  await launched.settles();
  hand.releases();
  await launched.reaches('the sign-out has ended', (lines) => paintedAfter(lines.slice(from), 'callback received'));
  await launched.settles();
}

async function startAt(stage, visitor) {
  const launched = launch(stage.program, stage.clientArguments, { ...quietly(stage), ...visitor.env });
  await firstFrame(launched);
  await launched.settles();
  return launched;
}

/** Of a process that could not reach the provider before the press: its first sign-in, and its second, which knows the metadata. */
async function playUnprepared(world, places) {
  const control = (command) => world.stage.provider.control(command);
  await control('down');
  const launched = await startAt(world.stage, world.visitor);
  const unknown = await signIn(world, launched, places.unknown, () => control('up'));
  await signOut(world, launched, places.out);
  const again = await signIn(world, launched, places.again);
  await signOut(world, launched, places.out);
  await end(launched);
  return { unknown, again };
}

/** The first sign-in of a process that has read the metadata at its start, as it usually does. */
async function playPrepared(world, places) {
  const launched = await startAt(world.stage, world.visitor);
  const first = await signIn(world, launched, places.first);
  await signOut(world, launched, places.out);
  await end(launched);
  return { first };
}

async function play(stage, visitor) {
  const places = await findButtons(stage, visitor);
  const world = { stage, visitor, hand: new Hand() };
  const figures = { unknown: [], first: [], again: [] };
  for (let run = 0; run <= RUNS; ++run) { // the first fills the page cache and is not counted
    const found = { ...await playUnprepared(world, places), ...await playPrepared(world, places) };
    if (run > 0) for (const [name, figure] of Object.entries(found)) figures[name].push(figure);
  }
  await world.hand.end();
  return figures;
}

function pressTable({ unknown, first, again }) {
  title('from the press on \'Sign in\' to the start of the browser\'s program');
  for (const [name, list, budget] of [
    ['the provider\'s metadata was not read before', unknown, 'press, metadata unknown'],
    ['read at the start of the application, first sign-in', first, 'press, metadata known'],
    ['read at the start of the application, second sign-in', again, 'press, metadata known']]) {
    row(name, list.map(({ press }) => press), 'ms', budget);
    const waits = list.map(({ asked }) => asked.filter((endpoint) => !MEANWHILE.includes(endpoint)).length);
    row('  requests to the provider that the browser waits for', waits, '', 'requests before the browser');
    note(`  requests in that time: ${[...new Set(list.flatMap(({ asked }) => asked))].join(', ') || 'none'}`);
  }
}

function arrivalTable(list) {
  title('from the redirect received to Home painted');
  row('time', list.map(({ whole }) => whole), 'ms');
  row('  of it the provider\'s own time', list.map(({ spent }) => spent), 'ms');
  row('  on this side', list.map(({ whole, spent }) => whole - spent), 'ms', 'arrival');
  row('processor time of the application and the keychain\'s helper', list.map(({ cpu }) => cpu), 'ms');
}

export const scenarios = {
  async 'a sign-in without a browser\'s window'(stage) {
    const figures = await play(stage, await Visitor.seat(stage.sessionDirectory));
    pressTable(figures);
    arrivalTable(Object.values(figures).flat());
  },
};
