// SPDX-License-Identifier: Apache-2.0
// What the figures are measured against. `aim` is what is wanted, `usual` what was seen when this was last written; a figure that is over
// the aim is worse only beyond `usual` and a wide margin, because computers differ and are busy. Printed beside the figure; nothing
// fails. Whoever reaches an aim, or comes nearer to it, writes the new `usual` here.
const MARGIN = 1.3;

const BUDGETS = {
  // ratios, of time and of processor time
  'start, text': { aim: 1.1, usual: 1.75 },
  'start, bare': { aim: 1.2, usual: 2.3 },
  // ratios to the window with text
  memory: { aim: 1.3, usual: 1.7 },
  'memory, alone': { aim: 1.3, usual: 1.4 },
  // ms
  arrival: { aim: 30, usual: 31 },
  'press, metadata known': { aim: 20, usual: 12 },
  'press, metadata unknown': { aim: 20, usual: 14 },
  'event loop': { aim: 16, usual: 18 },
  // counts
  'requests before the browser': { aim: 1, usual: 1 },
  'wake-ups per hour': { aim: 0, usual: 0 },
  // KiB per 1,000
  'pages visited': { aim: 100, usual: 100 },
};

/** In words, how a figure compares with the budget of this name. */
export function judge(name, value) {
  const { aim, usual } = BUDGETS[name];
  if (value <= aim) return `within the aim of ${aim}`;
  const over = `over the aim of ${aim} by ${(value - aim).toFixed(2)}`;
  return value <= usual * MARGIN ? `${over}, as usual` : `${over}, WORSE than the usual ${usual}`;
}
