// SPDX-License-Identifier: Apache-2.0
// A program that uses the library, in a separate process: see client.cpp.
import { createInterface } from 'node:readline';
import { start } from '../../e2e/lib/processes.mjs';
import { within } from '../../e2e/lib/until.mjs';

export class Killed extends Error {}

export class FaultClient {
  #answers = [];
  #waiting = [];

  /** `args` and `env` go to the program; `log` is where its log goes. */
  static async start({ program, args, env, log }) {
    const self = new FaultClient();
    self.process = start(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    self.process.stdin.on('error', () => {}); // it may have ended already
    self.process.stderr.pipe(log, { end: false });
    createInterface(self.process.stdout).on('line', (line) => self.#receive(JSON.parse(line)));
    self.process.ended.then((how) => self.#end(how));
    await within('the client starts', self.#next());
    return self;
  }

  #receive(answer) {
    if ('struck' in answer) {
      this.struck = answer.what;
      this.done = answer.done;
      this.onStruck?.(answer.what);
      return;
    }
    const waiting = this.#waiting.shift();
    if (waiting) waiting.resolve(answer);
    else this.#answers.push(answer);
  }

  #end(how) {
    this.how = how;
    for (const { reject } of this.#waiting.splice(0)) reject(new Killed(`the client ended with ${how}`));
  }

  #next() {
    if (this.#answers.length > 0) return Promise.resolve(this.#answers.shift());
    if (this.how !== undefined) return Promise.reject(new Killed(`the client ended with ${this.how}`));
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** Sends one command and resolves to its answer; rejects with Killed if the command kills the client. */
  async ask(command, timeoutMs = 30000) {
    this.process.stdin.write(`${command}\n`);
    const answer = await within(`an answer to '${command}'`, this.#next(), timeoutMs);
    if (!command.startsWith(answer.command)) throw new Error(`asked ${command}, was answered ${answer.command}`);
    return answer;
  }

  /** The same, for a command that may kill the client; resolves to undefined if it did. */
  async dare(command) {
    try {
      return await this.ask(command);
    } catch (cause) {
      if (!(cause instanceof Killed)) throw cause;
      return undefined;
    }
  }

  async stop() {
    this.process.kill('SIGKILL');
    await this.process.ended;
  }
}
