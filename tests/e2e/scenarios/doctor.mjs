// SPDX-License-Identifier: Apache-2.0
// bifrost --doctor on a good day, on a bad one, and without a display; and options that are judged before a display is needed.
import { createServer } from 'node:net';
import { start } from '../lib/processes.mjs';
import { Provider, people } from '../lib/provider.mjs';
import { tokensOfRecord } from '../lib/secrecy.mjs';

const PORT = 27421;
const NO_DISPLAY = { DISPLAY: '', WAYLAND_DISPLAY: '' };

/** What the program prints, and its exit status. */
async function run(stage, args, env = {}) {
  const { person, program } = stage;
  const child = start(program, args, { env: { ...process.env, XDG_CONFIG_HOME: person.config, XDG_DATA_HOME: person.data, BROWSER: person.browser, ...env } });
  const read = async (stream) => {
    let text = '';
    stream.setEncoding('utf8');
    for await (const piece of stream) text += piece;
    return text;
  };
  const [out, err, status] = await Promise.all([read(child.stdout), read(child.stderr), child.ended]);
  return { out, err, status };
}

async function doctor(stage, args = stage.clientArguments, env = {}) {
  const result = await run(stage, ['--doctor', ...args], env);
  console.log(result.out.replace(/^/gm, '    ').trimEnd());
  return result;
}

/** The report as JSON: `line(id)` is the first line with that id. */
async function report(stage, args = stage.clientArguments, env = {}) {
  const { out, status } = await run(stage, ['--doctor', '--json', ...args], env);
  const json = JSON.parse(out);
  return { text: out, status, ...json, line: (id) => json.lines.find((line) => line.id === id) };
}

const verdicts = ({ lines }, verdict) => lines.filter((line) => line.verdict === verdict).map(({ id, result }) => `${id}: ${result}`);

export const scenarios = {
  async 'the doctor on a good day'(stage) {
    await stage.startApp();
    await stage.signIn(people.ada);
    const { out, status } = await doctor(stage);
    stage.equal(status, 0, 'the doctor finds nothing wrong');
    for (const heading of ['Configuration', 'This computer', 'Network', 'Provider', 'Session']) {
      stage.check(out.includes(`\n${heading}\n`), `there is a section '${heading}'`);
    }
    stage.check(/^ok {6}Organization or issuer: .* \(from the command line\)$/m.test(out), 'it says where a value comes from');
    stage.check(out.includes(`ok      Redirect URL: http://127.0.0.1:${PORT}/callback is registered`), 'the redirect URL is registered');
    stage.check(/^ok {6}Stored session: /m.test(out), 'the session of the window is stored');
    const json = await report(stage);
    stage.equal(json.status, 0, 'as JSON it ends the same way');
    stage.equal(verdicts(json, 'failed').length + verdicts(json, 'warning').length, 0, 'every line of the JSON report is fine');
    stage.equal(json.line('provider.key').facts.kty, 'RSA', 'each key is listed');
    stage.equal(json.line('provider.rule').facts.rule, 'MetadataIsJsonObject', 'each rule is listed');
    const [item] = await stage.keyring.storedItems();
    stage.equal((await stage.keyring.storedItems()).length, 1, 'the session is in the keychain, and no trial entry');
    for (const token of tokensOfRecord((await stage.keyring.readItem(item)).secret)) {
      stage.check(!json.text.includes(token), 'no token is in the report');
    }
    stage.check(await stage.app.seesNow(/^Welcome, /), 'the window is still signed in');
  },

  async 'the report contains no secret'(stage) {
    const secrets = { BIFROST_CLIENT_SECRET: 'open-sesame-1', BIFROST_PROXY: 'http://proxy-user:open-sesame-2@127.0.0.1:9' };
    for (const args of [['--doctor'], ['--doctor', '--json']]) {
      const { out, err } = await run(stage, [...args, ...stage.clientArguments, '--authorization-parameter', 'login_hint=open-sesame-3'], secrets);
      stage.check(!(out + err).includes('open-sesame') && !out.includes('proxy-user'), `nothing secret is printed by ${args.join(' ')}`);
    }
  },

  async 'the doctor on a bad day'(stage) {
    const thief = createServer().listen(PORT, '127.0.0.1');
    const bad = await report(stage);
    thief.close();
    stage.equal(bad.status, 0, 'with warnings alone the status is 0');
    const port = bad.line('computer.listener');
    stage.equal([port.verdict, port.facts.processId].join(), `warning,${process.pid}`, 'it names the program that has the port');
    stage.check(port.advice, 'and says what to do');
    const gone = await Provider.start({ logDirectory: `${stage.logs}` });
    await gone.stop();
    const dead = await report(stage, ['--issuer', gone.issuer, '--client-id', 'desktop']);
    stage.equal(dead.status, 1, 'a provider that is stopped is a failure');
    stage.equal(dead.line('provider.metadata').verdict, 'failed', 'its metadata cannot be read');
    stage.equal(dead.line('provider.redirect').verdict, 'notChecked', 'and the rest is not checked');
    stage.equal(dead.line('computer.keychain').verdict, 'ok', 'the computer is all the same');
    const wrong = await report(stage, ['--issuer', stage.provider.issuer, '--client-id', 'desktop', '--redirect-port', '27499']);
    stage.equal(wrong.line('provider.redirect').verdict, 'ok', 'this provider takes any port of 127.0.0.1');
    const localhost = await report(stage, [...stage.clientArguments, '--redirect-host', 'localhost']);
    console.log(`    ${localhost.line('provider.redirect').result}`);
    stage.equal(localhost.line('provider.redirect').verdict, 'failed', 'but no other host');
    stage.check(localhost.line('provider.redirect').advice.includes('http://localhost:27421/callback'), 'and the doctor says what to register');
    const unknown = await report(stage, ['--issuer', stage.provider.issuer, '--client-id', 'nobody']);
    console.log(`    ${unknown.line('provider.redirect').result}`);
    stage.equal(unknown.line('provider.redirect').verdict, 'failed', 'a client that it does not know is a failure');
  },

  async 'a clock that is seven minutes slow'(stage) {
    const date = new Date(Date.now() + 420_000).toUTCString();
    for (const target of ['discovery', 'jwks']) await stage.provider.control('tamper', { target, httpHeaders: { date }, count: null });
    const clock = (await report(stage)).line('provider.clock');
    console.log(`    ${clock.verdict}: ${clock.result}`);
    stage.equal(clock.verdict, 'warning', 'the doctor compares the clocks');
    stage.check(clock.result.includes('7 minutes slow'), 'and names the difference');
  },

  async 'without a display'(stage) {
    const { out, status } = await doctor(stage, stage.clientArguments, NO_DISPLAY);
    stage.equal(status, 1, 'a missing display is a failure');
    stage.check(/^FAILED {2}Window system: /m.test(out), 'which it names');
    stage.check(/^ok {6}Keychain: /m.test(out) && /^ok {6}Metadata: /m.test(out), 'everything else was examined');
    for (const [args, sentence] of [[['--nonsense'], 'Unknown option'], [['--json'], '--json needs --doctor'], [['--issuer'], 'issuer'],
      [['acme'], "isn't an option"], [['--doctor', '--redirect-port', 'x'], '--redirect-port takes']]) {
      const refused = await run(stage, args, NO_DISPLAY);
      stage.equal(refused.status, 2, `'${args.join(' ')}' is refused`);
      stage.check(refused.err.includes(sentence) && refused.out === '', 'with a sentence on the standard error');
    }
    const plain = await run(stage, stage.clientArguments, NO_DISPLAY);
    stage.equal(plain.status, 1, 'a plain start ends with a status');
    stage.check(plain.err.includes('no window can be opened'), 'and a sentence');
    const dead = await run(stage, stage.clientArguments, { ...NO_DISPLAY, DISPLAY: ':4711' });
    stage.equal(dead.status, 1, 'so does one on a display that is gone');
  },
};
