// SPDX-License-Identifier: Apache-2.0
// Another user of the same computer: another uid, with a home, a session bus and a keyring of their own.
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { firstLine, run, start } from '../../lib/processes.mjs';

const UID = 65534; // nobody: a session bus serves only users whom the system knows

/** Whether this process may be somebody else: as root, and not in a namespace that knows no other user. */
export const canBeOtherUser = () => run('true', [], { uid: UID, gid: UID }).then(() => true, () => false);

export class OtherUser {
  uid = UID;
  gid = UID;

  /** `program` is copied to where this user may run it. */
  static async enter({ program, environment }) {
    const self = new OtherUser();
    self.home = mkdtempSync(`${tmpdir()}/bifrost-other.`);
    chmodSync(self.home, 0o755);
    self.program = `${self.home}/bifrostctl`;
    copyFileSync(program, self.program);
    chmodSync(self.program, 0o755);
    for (const name of ['config', 'data', 'run']) {
      mkdirSync(`${self.home}/${name}`, { mode: 0o700 });
      chownSync(`${self.home}/${name}`, UID, UID);
    }
    const template = readFileSync(new URL('../../session/dbus.conf.in', import.meta.url), 'utf8');
    writeFileSync(`${self.home}/dbus.conf`, template.replaceAll('@DIR@', self.home));
    self.environment = { ...environment, HOME: self.home, XDG_CONFIG_HOME: `${self.home}/config`, XDG_DATA_HOME: `${self.home}/data`,
      XDG_CACHE_HOME: `${self.home}/data`, XDG_RUNTIME_DIR: `${self.home}/run` };
    const bus = start('dbus-daemon', [`--config-file=${self.home}/dbus.conf`, '--nofork', '--print-address'], self.as({}));
    self.environment.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, bus.stdout);
    await run('gnome-keyring-daemon', ['--unlock', '--components=secrets'], self.as({ input: 'other\n' }));
    return self;
  }

  /** `options` of a process that is this user's. */
  as(options) { return { uid: UID, gid: UID, cwd: this.home, env: this.environment, ...options }; }

  leave() { rmSync(this.home, { recursive: true, force: true }); }
}
