// SPDX-License-Identifier: Apache-2.0
// Mouse and keyboard through one xdotool that stays: what it is told happens at once, without the start of a program.
import { start } from '../../e2e/lib/processes.mjs';
import { windowsOf } from '../../e2e/lib/desktop.mjs';
import { until } from '../../e2e/lib/until.mjs';

export const windowOf = (pid) => until('the window', async () => (await windowsOf(pid))[0]);

export class Hand {
  #xdotool = start('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'inherit'] });

  does(...commands) { this.#xdotool.stdin.write(commands.map((command) => `${command}\n`).join('')); }

  /** The button at this place of the window is held down, and has to be released. */
  aims(window, { x, y }) { this.does(`mousemove --window ${window} ${x} ${y}`, 'mousedown 1'); }

  /** What counts as the press. */
  releases() { this.does('mouseup 1'); }

  end() {
    this.#xdotool.stdin.end();
    return this.#xdotool.ended;
  }
}
