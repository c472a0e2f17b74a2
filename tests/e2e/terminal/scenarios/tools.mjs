// SPDX-License-Identifier: Apache-2.0
// The real tools, with bifrostctl as their helper, at servers that check the token at the provider.
import { mkdirSync, writeFileSync } from 'node:fs';

/** Everything as for somebody who is signed in and lets these servers have the token. */
async function prepare(terminal) {
  if (!terminal.trustsCa) terminal.impossible('no test CA can be trusted here');
  await terminal.signIn();
  Object.assign(terminal.environment, { BIFROST_API_ORIGINS: terminal.servers.origin, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org', GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' });
}

async function git(terminal, args, options) {
  const result = await terminal.run('git', args, options);
  if (result.status !== 0) throw new Error(`git ${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return result.stdout;
}

/** A repository `orders` on the server. */
async function prepareRepository(terminal) {
  const work = `${terminal.home}/work`;
  terminal.servers.repositories = `${terminal.home}/repositories`;
  mkdirSync(terminal.servers.repositories);
  await git(terminal, ['init', '-q', '-b', 'main', work]);
  writeFileSync(`${work}/README`, 'orders\n');
  await git(terminal, ['-C', work, 'add', '.']);
  await git(terminal, ['-C', work, 'commit', '-qm', 'Begin']);
  await git(terminal, ['clone', '-q', '--bare', work, `${terminal.servers.repositories}/orders.git`]);
  return `${terminal.servers.origin}/git/orders.git`;
}

function kubeconfig(terminal, { version = 'v1', provideClusterInfo = true } = {}) {
  const file = `${terminal.home}/kubeconfig`;
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'Config', 'current-context': 'c',
    clusters: [{ name: 'c', cluster: { server: terminal.servers.origin } }], contexts: [{ name: 'c', context: { cluster: 'c', user: 'me' } }],
    users: [{ name: 'me', user: { exec: { apiVersion: `client.authentication.k8s.io/${version}`, command: terminal.program, args: ['kubernetes'],
      provideClusterInfo, interactiveMode: 'Never' } } }] }));
  return file;
}

export const scenarios = {
  async 'git clones from a server that asks for a token'(terminal) {
    await prepare(terminal);
    const address = await prepareRepository(terminal);
    await git(terminal, ['config', '--global', 'credential.helper', 'bifrost']);
    await git(terminal, ['clone', '-q', address, 'cloned']);
    const { stdout: token } = await terminal.ctl(['token']);
    terminal.check(terminal.servers.seen.some((request) => request.token === token.trim()), 'the server got the access token');
    terminal.equal(await git(terminal, ['-C', 'cloned', 'log', '--format=%s']), 'Begin\n', 'the clone is whole');
  },

  async 'git has a new token after the server has rejected one'(terminal) {
    await prepare(terminal);
    const address = await prepareRepository(terminal);
    await git(terminal, ['config', '--global', 'credential.helper', 'bifrost']);
    const { stdout: token } = await terminal.ctl(['token']);
    terminal.servers.rejected.add(token.trim());
    const { refreshes } = await terminal.provider.control('stats');
    terminal.check((await terminal.run('git', ['clone', '-q', address, 'first'])).status !== 0, 'the server rejects the token');
    await git(terminal, ['clone', '-q', address, 'second']);
    terminal.equal((await terminal.provider.control('stats')).refreshes, refreshes + 1, 'it was refreshed once');
  },

  async 'git gives no token to a server that somebody else names'(terminal) {
    await prepare(terminal);
    const address = await prepareRepository(terminal);
    await git(terminal, ['config', '--global', 'credential.helper', 'bifrost']);
    terminal.environment.BIFROST_API_ORIGINS = 'https://git.example.com';
    const { status } = await terminal.run('git', ['clone', '-q', address, 'cloned']);
    terminal.check(status !== 0, 'the clone fails');
    terminal.equal(terminal.servers.seen.filter(({ token }) => token).length, 0, 'the server got none');
  },

  async 'kubectl has a token from the plugin'(terminal) {
    await prepare(terminal);
    if (!await terminal.has('kubectl')) terminal.impossible('kubectl is not installed');
    const get = (options) => terminal.run('kubectl', ['--kubeconfig', kubeconfig(terminal, options), 'get', '--raw', '/api/v1/namespaces']);
    const first = await get();
    if (first.stderr.includes('no kind "ExecCredential" is registered for version "client.authentication.k8s.io/v1"')
      || first.stderr.includes('invalid apiVersion "client.authentication.k8s.io/v1"')) terminal.note('this kubectl knows v1beta1 alone');
    else terminal.equal(first.status === 0 && JSON.parse(first.stdout).items[0].metadata.name, 'orders', 'v1');
    const beta = await get({ version: 'v1beta1' });
    terminal.equal(beta.status === 0 && JSON.parse(beta.stdout).items[0].metadata.name, 'orders', `v1beta1 ${beta.stderr}`);
    terminal.check(terminal.servers.seen.some(({ scheme, token }) => scheme === 'Bearer' && token), 'the server got it as a Bearer token');
    const silent = await get({ provideClusterInfo: false });
    terminal.check(silent.status !== 0 && silent.stderr.includes('provideClusterInfo'), 'a cluster that is not named gets none');
  },

  async 'curl has the header field'(terminal) {
    await prepare(terminal);
    const address = `${terminal.servers.origin}/hello`;
    const { status, stdout } = await terminal.run('bash', ['-c', `curl -sS -f -H @<(bifrostctl curl-header "$0") "$0"`, address]);
    terminal.equal(status === 0 && JSON.parse(stdout).hello, 'ada', 'curl has the answer');
    const other = await terminal.ctl(['curl-header', 'https://git.example.com/']);
    terminal.equal(other.status, 6, 'not for another server');
    terminal.equal(other.stdout, '', 'which gets nothing');
  },

  async 'shells complete'(terminal) {
    const completion = new URL('../../../../resources/linux/completion/', import.meta.url).pathname;
    const bash = await terminal.run('bash', ['-c', `source '${completion}bifrostctl.bash'; COMP_WORDS=(bifrostctl token --min); COMP_CWORD=2; _bifrostctl
      printf '%s\\n' "\${COMPREPLY[@]}"`]);
    terminal.equal(bash.stdout, '--min-validity\n', 'bash, an option');
    await terminal.signIn();
    const account = await terminal.run('bash', ['-c', `source '${completion}bifrostctl.bash'; COMP_WORDS=(bifrostctl token --account ''); COMP_CWORD=3
      _bifrostctl; printf '%s\\n' "\${COMPREPLY[@]}"`]);
    terminal.check(account.stdout.includes('ada@'), 'bash, an account');
    if (await terminal.has('fish')) {
      const fish = await terminal.run('fish', ['-c', `source '${completion}bifrostctl.fish'; complete -C 'bifrostctl git-credential e'`]);
      terminal.equal(fish.stdout, 'erase\n', 'fish, a word');
    }
  },

  async 'docker asks its helper'(terminal) {
    await prepare(terminal);
    const helper = (operation, input) => terminal.run('docker-credential-bifrost', [operation], { input });
    const { stdout: token } = await terminal.ctl(['token']);
    const got = await helper('get', `${terminal.servers.origin}\n`);
    terminal.equal(JSON.parse(got.stdout).Secret, token.trim(), 'a registry that may have it');
    const other = await helper('get', 'https://index.docker.io/v1/');
    terminal.equal(`${other.status} ${other.stdout}`, '1 credentials not found in native keychain\n', 'another one');
    terminal.equal((await helper('store', JSON.stringify({ ServerURL: terminal.servers.origin, Username: 'a', Secret: 'b' }))).status, 1, 'passwords are not stored');
    terminal.equal((await helper('list', '')).stdout, `${JSON.stringify({ [terminal.servers.origin]: 'oauth2' })}\n`, 'the list');
  },
};
