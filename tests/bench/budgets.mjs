// SPDX-License-Identifier: Apache-2.0
// What the figures are to stay below. `aim` is what is wanted; a figure counts as over only beyond `margin` times that, because computers
// differ and are busy. It is printed beside the figure, and nothing fails: whoever changes the code reads it.
const BUDGETS = {
  'first frame': { aim: 1.25, margin: 1.3 }, // ratios to the window with one line of text
  'first frame, processor': { aim: 1.25, margin: 1.3 },
  welcome: { aim: 1.5, margin: 1.3 },
  'welcome, processor': { aim: 1.5, margin: 1.3 },
  memory: { aim: 1.5, margin: 1.1 },
  arrival: { aim: 50, margin: 1.5 }, // ms
  'press, metadata known': { aim: 20, margin: 1.5 }, // ms
  'press, metadata unknown': { aim: 40, margin: 1.5 }, // ms
  'requests before the browser': { aim: 1, margin: 1 },
  'event loop': { aim: 16, margin: 2 }, // ms
  'pages visited': { aim: 100, margin: 2 }, // KiB per 1,000
  refreshes: { aim: 100, margin: 2 }, // KiB per 1,000
  'wake-ups per hour': { aim: 60, margin: 2 },
};

/** 'within' or 'over', with the aim. */
export function judge(name, value) {
  const { aim, margin } = BUDGETS[name];
  const limit = aim * margin;
  if (value <= aim) return `within the aim of ${aim}`;
  return value <= limit ? `within ${limit.toFixed(2)}, the aim of ${aim} and its margin` : `over by ${(value - limit).toFixed(2)} (aim ${aim}, with its margin ${limit.toFixed(2)})`;
}
