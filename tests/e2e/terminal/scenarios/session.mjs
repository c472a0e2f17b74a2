// SPDX-License-Identifier: Apache-2.0
// Signing in and out, and what is said of it.

export const scenarios = {
  async 'signs in, shows who it is, and signs out'(terminal) {
    const before = await terminal.ctl(['status']);
    terminal.equal(before.status, 3, 'nobody is signed in');
    const mark = await terminal.provider.mark();
    const { stderr } = await terminal.signIn();
    terminal.check(stderr.includes('You are signed in as Ada Lovelace'), 'it says who has signed in');
    const status = await terminal.ctl(['status', '--json']);
    terminal.equal(status.status, 0, 'somebody is signed in');
    const { name, sub, signedIn, tokenBinding } = JSON.parse(status.stdout);
    terminal.equal(JSON.stringify([name, sub, signedIn, tokenBinding]), '["Ada Lovelace","sub-ada",true,"bearer"]', 'the status');
    const report = JSON.parse((await terminal.ctl(['doctor', '--json'])).stdout);
    terminal.check(JSON.stringify(report).includes('computer.windows'), 'the doctor reports');
    const { stdout: token } = await terminal.ctl(['token']);
    terminal.check(await terminal.isValid(token.trim()), 'the token is valid');
    const out = await terminal.ctlOnDesktop(['logout']);
    terminal.equal(out.status, 0, 'it signs out');
    terminal.equal(await terminal.isValid(token.trim()), false, 'the token is revoked');
    await terminal.provider.wait({ event: 'end_session' }, mark);
    terminal.check(true, 'the session at the provider has ended');
    terminal.equal((await terminal.ctl(['token'])).status, 3, 'and there is no token any more');
  },

  async 'signs in to an organization by its name, and by an address there'(terminal) {
    const organizationOf = async (account) => {
      const { stdout } = await terminal.ctl(['id-token', '--account', account]);
      return JSON.parse(Buffer.from(stdout.split('.')[1], 'base64url')).org_name;
    };
    await terminal.signIn(['--organization', 'ABC Builders']);
    terminal.equal(await organizationOf('sub-ada@builders.example'), 'ABC Builders', 'the token is for the organization');
    terminal.person.forget();
    await terminal.signIn(['--organization', 'ada@guardians.example']);
    terminal.equal(await organizationOf('sub-ada@guardians.example'), 'Guardian Insurance', 'the domain leads to another one');
  },

  async 'without a desktop it signs in on another device'(terminal) {
    const login = terminal.spawn(terminal.program, ['login'], { env: { SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22', DISPLAY: ':0' } });
    const address = await terminal.until('the address is there', () => /or open (\S+) and/.exec(login.stderr())?.[1]);
    terminal.check(/enter the code [A-Z0-9-]+/.test(login.stderr()), 'the code is there, too');
    terminal.equal(await terminal.confirmOnDevice(address), 'Device signed in', 'the person confirms it');
    const { status, stdout } = await login.ended;
    terminal.equal(status, 0, 'it signs in');
    terminal.equal(stdout, '', 'and writes no data');
    const out = await terminal.ctl(['logout']);
    terminal.equal(out.status, 0, 'signing out takes no browser');
  },

  async 'where the provider offers no codes, the address of a browser elsewhere is pasted'(terminal) {
    await terminal.provider.control('tamper', { preset: 'noDevice', count: null });
    const login = terminal.spawn(terminal.program, ['login'], { input: null });
    const address = await terminal.until('the address is there', () => /^(http\S+)$/m.exec(login.stderr())?.[1]);
    login.child.stdin.write('http://127.0.0.1:27421/callback?code=1&state=2\n');
    await terminal.until('an address from elsewhere is refused', () => /paste it here, and press Enter:\n.+\n/.test(login.stderr()));
    login.child.stdin.write(`${await terminal.returnAddress(address)}\n`);
    terminal.equal((await login.ended).status, 0, 'it signs in');
    terminal.equal((await terminal.ctl(['status'])).status, 0, 'and stays so');
  },

  async 'opens no browser if it shall not'(terminal) {
    const login = terminal.spawn(terminal.program, ['login', '--no-browser', '--quiet'], { env: { DISPLAY: ':0', QT_QPA_PLATFORM: 'offscreen' } });
    const address = await terminal.until('the address is there', () => /open (http\S+) in a browser/.exec(login.stderr())?.[1]);
    terminal.equal(terminal.person.visits, 0, 'nobody was sent there');
    await terminal.person.visit(address);
    terminal.equal((await login.ended).status, 0, 'the address signs in');
  },

  async 'Ctrl+C ends a sign-in, and what is issued then is revoked'(terminal) {
    await terminal.provider.control('delay', { endpoint: 'token', ms: 1500, count: 1 });
    const mark = await terminal.provider.mark();
    const login = terminal.spawn(terminal.program, ['login'], { env: { DISPLAY: ':0', QT_QPA_PLATFORM: 'offscreen' } });
    await terminal.provider.wait({ event: 'request', endpoint: 'token' }, mark);
    login.child.kill('SIGINT');
    terminal.equal((await login.ended).status, 130, 'it was interrupted');
    await terminal.provider.wait({ event: 'grant.success' }, mark);
    await terminal.provider.wait({ event: 'request', endpoint: 'revoke' }, mark);
    terminal.check(true, 'the tokens that have come are revoked');
    terminal.equal((await terminal.ctl(['status'])).status, 3, 'nobody is signed in');
  },

  async 'a second Ctrl+C does not wait'(terminal) {
    await terminal.provider.control('fail', { endpoint: 'token', action: 'hang', count: 1 });
    const mark = await terminal.provider.mark();
    const login = terminal.spawn(terminal.program, ['login'], { env: { DISPLAY: ':0', QT_QPA_PLATFORM: 'offscreen' } });
    await terminal.provider.wait({ event: 'request', endpoint: 'token' }, mark);
    login.child.kill('SIGINT');
    const end = setInterval(() => login.child.kill('SIGINT'), 50);
    const { status } = await login.ended;
    clearInterval(end);
    terminal.equal(status, 'SIGINT', 'the signal has ended it');
  },

  async 'two accounts, and the one that is meant'(terminal) {
    await terminal.signIn();
    terminal.person.forget();
    await terminal.signIn(['--new'], { user: 'bob', password: 'builder' });
    const list = JSON.parse((await terminal.ctl(['accounts', '--json'])).stdout);
    terminal.equal(list.map(({ sub, current, signedIn }) => `${sub} ${current} ${signedIn}`).join(), 'sub-ada true true,sub-bob false true', 'both are listed');
    const bob = list[1];
    for (const name of [bob.id, bob.sub, bob.email, bob.name]) {
      const { status, stdout } = await terminal.ctl(['status', '--json', '--account', name]);
      terminal.equal(status === 0 && JSON.parse(stdout).sub, 'sub-bob', `--account ${name}`);
    }
    const named = await terminal.ctl(['status', '--json'], { env: { BIFROST_ACCOUNT: 'sub-bob' } });
    terminal.equal(JSON.parse(named.stdout).sub, 'sub-bob', 'BIFROST_ACCOUNT');
    const nobody = await terminal.ctl(['token', '--account', 'eve']);
    terminal.equal(nobody.status, 2, 'an account that is not there');
    terminal.check(nobody.stderr.includes(bob.id) && nobody.stdout === '', 'those that are there are listed');
    terminal.equal((await terminal.ctlOnDesktop(['logout', '--all'])).status, 0, 'it signs out of all');
    const after = JSON.parse((await terminal.ctl(['accounts', '--json'])).stdout);
    terminal.equal(after.some(({ signedIn }) => signedIn), false, 'nobody is signed in any more');
  },
};
