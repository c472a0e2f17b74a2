// SPDX-License-Identifier: Apache-2.0
// Tables of figures: the median of what was measured, the smallest and the largest, and, where there is an aim, how near it is.
import { judge } from '../budgets.mjs';

export const sum = (values) => values.reduce((total, value) => total + value, 0);
export const sorted = (values) => [...values].sort((a, b) => a - b);
export const median = (values) => sorted(values)[values.length >> 1];

/** Pair by pair, so that what slows the computer down for a while slows both. */
export const ratios = (ours, yardstick) => ours.map((value, i) => value / yardstick[i]);

const NAME = 66;

export const title = (text) => console.log(`  -- ${text}`);
export const note = (text) => console.log(`  ${text}`);

/** `budget` is a name in budgets.mjs, for a figure that has an aim. */
export function row(name, values, unit, budget) {
  if (values.length === 0) throw new Error(`nothing was measured: ${name}`);
  const range = values.length > 1 ? `(${sorted(values)[0].toFixed(2)} to ${sorted(values).at(-1).toFixed(2)}; ${values.length} runs)` : '';
  const verdict = budget ? judge(budget, median(values)) : '';
  console.log(`  ${name.padEnd(NAME)} ${median(values).toFixed(2).padStart(9)} ${unit.padEnd(4)} ${range.padEnd(32)} ${verdict}`.trimEnd());
}

/** The slope of the straight line nearest to the points [x, y] (least squares). */
export function slope(points) {
  const meanX = sum(points.map(([x]) => x)) / points.length;
  const meanY = sum(points.map(([, y]) => y)) / points.length;
  return sum(points.map(([x, y]) => (x - meanX) * (y - meanY))) / sum(points.map(([x]) => (x - meanX) ** 2));
}
