// SPDX-License-Identifier: Apache-2.0
// Tokens: who gets one, and that they are refreshed once.
import { readFileSync } from 'node:fs';

const ALL_AT_ONCE = 50;

export const scenarios = {
  async 'a token goes to a program, and to a terminal on request alone'(terminal) {
    await terminal.signIn();
    const piped = await terminal.ctl(['token']);
    terminal.check(/^\S+\n$/.test(piped.stdout) && piped.stderr === '', 'the token alone is on standard output');
    const shown = await terminal.ctlOnTerminal(['token']);
    terminal.equal(shown.status, 4, 'a terminal does not get it');
    terminal.check(!shown.stdout.includes(piped.stdout.trim()) && shown.stdout.includes('--show'), 'but a sentence');
    terminal.check(shown.stdout.includes('\u001b['), 'in color');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      const plain = await terminal.ctlOnTerminal(['token'], { env });
      terminal.check(!plain.stdout.includes('\u001b['), `or without, with ${JSON.stringify(env)}`);
    }
    terminal.check((await terminal.ctlOnTerminal(['token', '--show'])).stdout.includes(piped.stdout.trim()), 'unless it is asked for');
    const { stdout: idToken } = await terminal.ctl(['id-token']);
    terminal.equal(JSON.parse(Buffer.from(idToken.split('.')[1], 'base64url')).sub, 'sub-ada', 'the ID Token');
    const audience = await terminal.ctl(['token', '--audience', 'https://other.example']);
    terminal.equal(audience.status, 6, 'a token for another API is not given');
    terminal.equal(audience.stdout, '', 'nothing is written then');
  },

  async 'a provider may issue tokens that are valid for less time'(terminal) {
    await terminal.provider.control('ttl', { access: 120 });
    await terminal.signIn();
    const { status, stdout, stderr } = await terminal.ctl(['token', '--min-validity', '1h']);
    terminal.equal(status === 0 && await terminal.isValid(stdout.trim()), true, 'it is given');
    terminal.check(stderr.includes('issues no access tokens that are valid for 3600 seconds'), 'with a message');
  },

  async 'fifty at once after the token has expired refresh it once'(terminal) {
    await terminal.signIn();
    await terminal.provider.control('ttl', { access: 4000 });
    const { refreshes: before } = await terminal.provider.control('stats');
    const start = Date.now();
    const all = await Promise.all(Array.from({ length: ALL_AT_ONCE }, () => terminal.ctl(['token', '--min-validity', '3900s'], { timeoutMs: 120000 })));
    terminal.note(`${ALL_AT_ONCE} processes in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    const failed = all.filter(({ status }) => status !== 0);
    terminal.equal(failed.map(({ status, stderr }) => `${status} ${stderr}`).join(), '', 'all have one');
    terminal.equal(new Set(all.map(({ stdout }) => stdout)).size, 1, 'the same one');
    const { refreshes, reuses } = await terminal.provider.control('stats');
    terminal.equal(refreshes - before, 1, 'one refresh');
    terminal.equal(reuses, 0, 'no refresh token was used twice');
  },

  async 'a command has the token in its environment, and nobody else'(terminal) {
    await terminal.signIn();
    const { stdout: token } = await terminal.ctl(['token']);
    const { status, stdout } = await terminal.ctl(['exec', '--', 'sh', '-c',
      'printf %s "$BIFROST_ACCESS_TOKEN"; tr "\\0" " " </proc/$$/cmdline >&2; kill -PIPE $$; exit 9']);
    terminal.equal(stdout, token.trim(), 'the variable holds it');
    terminal.equal(status, 'SIGPIPE', 'signals do what they do to other programs');
    terminal.equal((await terminal.ctl(['exec', '--', 'sh', '-c', 'exit 9'])).status, 9, 'its exit status is the status');
    terminal.equal((await terminal.ctl(['exec', '--', '/nowhere/at/all'])).status, 127, 'a command that is not there');
    terminal.equal((await terminal.ctl(['exec', '--', '/etc/passwd'])).status, 126, 'one that is none');
    const children = await terminal.ctl(['exec', '--', 'sh', '-c', 'cat /proc/$$/task/$$/children']);
    terminal.equal(children.stdout.trim().split(' ').filter(Boolean).length <= 1, true, 'no helper of ours stays beside it');
    const hidden = await terminal.ctl(['exec', '--', 'sh', '-c', 'env'], { env: { BIFROST_CLIENT_SECRET: 'hush', BIFROST_CLIENT_ID: 'desktop' } });
    terminal.check(!hidden.stdout.includes('hush'), 'it does not have the client secret');
  },

  async 'a token that is bound to a key goes to no other program'(terminal) {
    await terminal.provider.control('quirks', { dpop: true });
    await terminal.signIn();
    const { status, stderr, stdout } = await terminal.ctl(['token']);
    terminal.equal(status, 6, 'it is refused');
    terminal.check(stderr.includes('--dpop off') && stdout === '', 'with what to do');
    terminal.equal((await terminal.ctl(['exec', '--', 'true'])).status, 6, 'also for a command');
    const address = `${new URL(terminal.provider.issuer).origin}/t/demo/api/orders`;
    const api = await terminal.ctl(['api', 'GET', address, '--allow']);
    terminal.equal(api.status === 0 && JSON.parse(api.stdout).bound, true, 'a request of its own presents it');
  },

  async 'an API is asked only if it may have the token'(terminal) {
    await terminal.signIn();
    const origin = new URL(terminal.provider.issuer).origin;
    const address = `${origin}/t/demo/api/orders`;
    const mark = await terminal.provider.mark();
    const refused = await terminal.ctl(['api', 'GET', address]);
    terminal.equal(refused.status, 6, 'nobody has it by default');
    terminal.check(refused.stderr.includes('--allow'), 'with what to do');
    terminal.equal((await terminal.provider.eventsAfter(mark)).filter(({ endpoint }) => endpoint === 'api').length, 0, 'nothing was sent');
    const allowed = await terminal.ctl(['api', 'get', address], { env: { BIFROST_API_ORIGINS: origin } });
    terminal.equal(allowed.status === 0 && JSON.parse(allowed.stdout).subject, 'sub-ada', 'one that is allowed has it');
    const posted = await terminal.ctl(['api', 'POST', address, '--allow', '--data', '-', '--include'], { input: '{"n":1}' });
    terminal.equal(posted.status, 6, 'the API demands a scope');
    const missing = await terminal.ctl(['api', 'DELETE', address, '--allow']);
    terminal.equal(missing.status, 8, 'a status that is no success');
    const closed = await terminal.ctl(['api', 'GET', 'https://127.0.0.1:9/', '--allow']);
    terminal.equal(closed.status, 5, 'a server that is not there');
  },

  async 'a keyring that is not there, and a reader that is gone'(terminal) {
    await terminal.signIn();
    await terminal.keyring.stopKeyring();
    const { status, stderr } = await terminal.ctl(['token'], { timeoutMs: 60000 });
    terminal.equal(status, 7, 'it is the keychain');
    terminal.note(stderr.trim().split('\n')[0]);
    await terminal.keyring.startKeyring();
    const gone = await terminal.run('bash', ['-c', `set -o pipefail; '${terminal.program}' --help | true; echo \${PIPESTATUS[0]}`]);
    terminal.check(['0', '1'].includes(gone.stdout.trim()), 'no signal ends it');
    const log = readFileSync(`${terminal.out}/bifrostctl.log`, 'utf8');
    terminal.check(!/eyJ[\w-]{20}/.test(log), 'no token is in what it said');
  },
};
