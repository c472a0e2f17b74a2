// SPDX-License-Identifier: Apache-2.0
// Mouse and keyboard through one xdotool that stays: what it is told happens at once, without the start of a program.
import { start } from '../../e2e/lib/processes.mjs';
import { windowsOf } from '../../e2e/lib/desktop.mjs';
import { until } from '../../e2e/lib/until.mjs';

export const windowOf = (pid) => until('the window', async () => (await windowsOf(pid))[0]);

export class Hand {
  #xdotool = start('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'inherit'] });

  does(...commands) { this.#xdotool.stdin.write(commands.map((command) => `${command}\n`).join('')); }

  end() {
    this.#xdotool.stdin.end();
    return this.#xdotool.ended;
  }
}

/** Where the middle of a button is in its window, as a screen reader finds it. */
export async function placeOf(app, desktop, name) {
  const [button, box] = [await app.button(name), await desktop.geometryOf(app.window)];
  return { x: Math.round(button.x + button.width / 2 - box.x), y: Math.round(button.y + button.height / 2 - box.y) };
}
