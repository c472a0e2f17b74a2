// SPDX-License-Identifier: Apache-2.0
// How long the event loop is held while a user starts the application, visits every page, signs out and signs in. A scenario of tests/e2e;
// it prints tables and checks nothing. watchdog.cpp measures.
import { existsSync } from 'node:fs';
import { activate } from '../e2e/lib/desktop.mjs';
import { findButtons } from './lib/buttons.mjs';
import { note, row, title } from './lib/figures.mjs';
import { Hand, windowOf } from './lib/hand.mjs';
import { ESTABLISHED, end, launch, now, quietly } from './lib/launch.mjs';
import { hasRest } from './lib/process.mjs';
import { storeSession } from './lib/signedin.mjs';
import { Visitor } from './lib/visitor.mjs';
import { culprits, spansOf, watchdogOf, watched } from './lib/watchdog.mjs';

const RUNS = 3;
const PAGES = ['Home', 'Profile', 'Session', 'Requests', 'API', 'Settings', 'Check'];
const SHOWN = 4; // places in a span
const FRAME = 16; // ms
const NO_PAINTING = 'bifrost.*=true'; // a line for each widget that is painted takes its time, too

class Trip {
  steps = [];

  constructor(launched, hand, window) { Object.assign(this, { launched, hand, window }); }

  async step(name, act) {
    this.steps.push({ name, time: now() });
    await act();
    await hasRest(this.launched.pid);
  }

  visit(page) { return this.step(`page ${page}`, () => this.hand.does(`key --delay 0 ctrl+${PAGES.indexOf(page) + 1}`)); }

  /** Presses the button and waits until the log has `text`. */
  press(name, place, text) {
    return this.step(name, async () => {
      const from = this.launched.lines().length;
      this.hand.aims(this.window, place);
      this.hand.releases();
      await this.launched.reaches(name, (lines) => lines.slice(from).some((line) => line.text.includes(text)) || undefined);
    });
  }

  stepAt(time) { return this.steps.findLast((step) => step.time <= time)?.name ?? 'start'; }
}

async function play(stage, visitor, places, hand, file) {
  const env = { ...quietly(stage), ...visitor.env, ...watched(stage.program, file) };
  const launched = launch(stage.program, stage.clientArguments, env, NO_PAINTING);
  const window = await windowOf(launched.pid);
  await activate(window);
  await hasRest(launched.pid);
  const trip = new Trip(launched, hand, window);
  for (const page of [...PAGES, 'Home']) await trip.visit(page);
  await trip.press('sign-out', places.out, 'the session has ended');
  await trip.press('sign-in', places.again, ESTABLISHED);
  await end(launched);
  return spansOf(file).map((span) => ({ ...span, step: trip.stepAt(span.start), sinceStart: span.start + span.held - launched.began }));
}

async function tell(program, span, name, options) {
  note(`${span.held.toFixed(1).padStart(6)} ms, of it ${span.processor.toFixed(1)} ms of the processor: ${name}`);
  for (const place of (await culprits(program, span, options)).slice(0, SHOWN)) note(`            ${place}`);
}

const longestFirst = (spans) => [...spans].sort((a, b) => b.held - a.held);

/** The longest of each step, if it takes longer than a frame. */
function worstOfSteps(spans) {
  const worst = new Map();
  for (const span of longestFirst(spans)) if (!worst.has(span.step)) worst.set(span.step, span);
  return [...worst.values()].filter((span) => span.held > FRAME);
}

async function table(program, runs) {
  const starts = runs.map((spans) => spans.find(({ kind }) => kind === 'start'));
  const held = runs.map((spans) => longestFirst(spans.filter(({ kind }) => kind === 'span')));
  title('how long the event loop is held');
  row('from the start of the program until the event loop first waits', starts.map(({ sinceStart }) => sinceStart), 'ms');
  row('longest span after that', held.map(([longest]) => longest.held), 'ms', 'event loop');
  row('  of it processor time', held.map(([longest]) => longest.processor), 'ms');
  row(`spans above ${FRAME} ms`, held.map((spans) => spans.filter((span) => span.held > FRAME).length), '');
  title(`what was at work in the start, and in the longest span of each step, if it is above ${FRAME} ms (${runs.length} runs)`);
  await tell(program, longestFirst(starts)[0], 'until the event loop first waits, without the loading of the libraries',
    { outermost: true });
  for (const span of worstOfSteps(held.flat())) await tell(program, span, span.step);
}

export const scenarios = {
  async 'the event loop during a sign-in, a sign-out, and on every page'(stage) {
    if (!existsSync(watchdogOf(stage.program))) stage.impossible('the watchdog is built on Linux only, without sanitizers');
    const visitor = await Visitor.seat(stage.sessionDirectory);
    const places = await findButtons(stage, visitor);
    await storeSession(stage, visitor);
    const hand = new Hand();
    const runs = [];
    for (let run = 0; run <= RUNS; ++run) {
      const spans = await play(stage, visitor, places, hand, `${stage.logs}/watchdog.${run}`);
      if (run > 0) runs.push(spans); // the first fills the page cache
    }
    await hand.end();
    await table(stage.program, runs);
  },
};
