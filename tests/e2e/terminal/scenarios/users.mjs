// SPDX-License-Identifier: Apache-2.0
// Two users of one computer, each with accounts of their own.
import { statSync } from 'node:fs';
import { OtherUser, canBeOtherUser } from '../lib/otheruser.mjs';

const BOB = { user: 'bob', password: 'builder' };
const LIFETIME = 6; // seconds

async function enter(terminal) {
  if (!await canBeOtherUser()) terminal.impossible('nobody else can be played here');
  return OtherUser.enter({ program: terminal.program, environment: terminal.environment });
}

/** As somebody who has no browser. */
async function signInWithDevice(terminal, user, answers) {
  const login = terminal.spawn(user.program, ['login', '--device'], { user });
  const address = await terminal.until('the address is there', () => /or open (\S+) and/.exec(login.stderr())?.[1]);
  await terminal.confirmOnDevice(address, answers);
  terminal.equal((await login.ended).status, 0, 'the other user signs in');
}

const subjects = async (terminal, program, options) =>
  JSON.parse((await terminal.run(program, ['accounts', '--json'], options)).stdout).map(({ sub }) => sub).join();

export const scenarios = {
  async 'two users of one computer share neither accounts nor refreshes'(terminal) {
    const other = await enter(terminal);
    await terminal.provider.control('ttl', { access: LIFETIME });
    await terminal.signIn();
    await signInWithDevice(terminal, other, BOB);
    terminal.equal(await subjects(terminal, terminal.program), 'sub-ada', 'the first sees their own account');
    terminal.equal(await subjects(terminal, other.program, { user: other }), 'sub-bob', 'the other one theirs');
    terminal.equal(statSync(`${other.home}/data/bifrost`).mode & 0o077, 0, 'nobody else may read their folder');
    const end = Date.now() + 3 * LIFETIME * 1000;
    const failures = [];
    const loop = async (program, options) => {
      while (Date.now() < end) {
        const { status, stdout, stderr } = await terminal.run(program, ['token', '--min-validity', '1s'], options);
        if (status !== 0 || !await terminal.isValid(stdout.trim())) failures.push(`${status} ${stderr}`);
      }
    };
    await Promise.all([loop(terminal.program), loop(terminal.program), loop(other.program, { user: other }), loop(other.program, { user: other })]);
    terminal.equal(failures.join('\n'), '', 'each token was valid');
    terminal.equal((await terminal.provider.control('stats')).reuses, 0, 'no refresh token was used twice');
    terminal.equal((await terminal.run(other.program, ['logout'], { user: other })).status, 0, 'the other one signs out');
    terminal.equal((await terminal.ctl(['status'])).status, 0, 'and the first stays signed in');
    other.leave();
  },

  async 'a sign-in of one user is out of the reach of the other'(terminal) {
    const other = await enter(terminal);
    const login = terminal.spawn(other.program, ['login', '--no-browser'], { user: other, env: { DISPLAY: ':0', QT_QPA_PLATFORM: 'offscreen' } });
    const address = await terminal.until('the address is there', () => /open (http\S+) in a browser/.exec(login.stderr())?.[1]);
    const answer = await fetch(address, { redirect: 'manual' });
    terminal.equal(answer.status, 403, 'nobody else may open the address');
    await terminal.signIn(); // beside it, on another port
    terminal.equal(await subjects(terminal, terminal.program), 'sub-ada', 'who signs in meanwhile is who they are');
    login.child.kill('SIGINT');
    terminal.check((await login.ended).status !== 0, 'the other one gives up');
    terminal.equal((await terminal.run(other.program, ['status'], { user: other })).status, 3, 'and is not signed in');
    other.leave();
  },
};
