// SPDX-License-Identifier: Apache-2.0
// A screen with a window manager, and what a real hand does on it.
import { firstLine, run, start } from './processes.mjs';
import { until, within } from './until.mjs';

const SIZE = '1920x1040x24';
const CONFIGURATION = new URL('../session/openbox.xml', import.meta.url).pathname;

/** Starts X server and window manager. Sets DISPLAY for everything that is started later. */
export async function startDesktop(logDirectory) {
  // Explicit and far from what people use: a server in another process namespace takes our lock files for stale.
  const number = 1000 + Number(process.hrtime.bigint() % 50000n);
  const server = start('Xvfb', [`:${number}`, '-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], log: `${logDirectory}/xvfb.log` });
  const display = await within('X server', firstLine(server, server.stdio[3]));
  process.env.DISPLAY = `:${display}`;
  await run('dbus-update-activation-environment', ['DISPLAY']);
  start('openbox', ['--config-file', CONFIGURATION], { log: `${logDirectory}/openbox.log` });
  await until('window manager', () => run('xdotool', ['get_num_desktops']));
}

const xdotool = (...args) => run('xdotool', args.map(String));

/** The visible windows of a process, as X window numbers. */
export async function windowsOf(pid) {
  const found = await xdotool('search', '--all', '--onlyvisible', '--pid', pid, '--name', '.').catch(() => '');
  return found.split('\n').filter(Boolean);
}

export const titleOf = (window) => xdotool('getwindowname', window);
export const activeWindow = () => xdotool('getactivewindow').catch(() => undefined);
export const activate = (window) => xdotool('windowactivate', '--sync', window);
export const minimize = (window) => xdotool('windowminimize', '--sync', window);
export const resizeWindow = (window, width, height) => xdotool('windowsize', '--sync', window, width, height);
export const click = ({ x, y }) => xdotool('mousemove', x, y, 'click', 1);
export const hover = ({ x, y }) => xdotool('mousemove', x, y);
export const key = (...names) => xdotool('key', '--clearmodifiers', ...names);
export const type = (text) => xdotool('type', '--clearmodifiers', '--delay', 2, text);

/** As Alt+F4 does it: the program is asked, not killed. */
export async function closeWindow(window) {
  await activate(window);
  await key('alt+F4');
}

/** { x, y, width, height } of a window on the screen. */
export async function geometryOf(window) {
  const text = await xdotool('getwindowgeometry', '--shell', window);
  const value = (name) => Number(new RegExp(`^${name}=(-?\\d+)`, 'm').exec(text)[1]);
  return { x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') };
}

/** A picture of a window, or of the whole screen, as PNG in `file`. */
export const photograph = (file, window = 'root') => run('import', ['-silent', '-window', window, file]);
