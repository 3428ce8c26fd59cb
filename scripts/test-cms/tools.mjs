// What the runs of the content systems share: processes that end with the run, packages in a cache, a wait for an address.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle.mjs';

export const cache = join(root, '.cache/cms');
mkdirSync(cache, { recursive: true });

const started = [];

/** Starts a process with children of its own; `log` takes what it says. */
export function start(command, args, { log, ...options }) {
  const out = openSync(log, 'a');
  const child = spawn(command, args, { stdio: ['ignore', out, out], detached: true, ...options });
  started.push(child);
  return child;
}

/** Ends what was started, the children of it too, the last first. */
export async function stopAll() {
  for (const child of started.splice(0).reverse()) {
    const ended = new Promise((resolve) => { child.once('exit', resolve); });
    if (child.exitCode !== null || child.signalCode !== null) continue;
    try { process.kill(-child.pid, 'SIGTERM'); } catch { continue; }
    await Promise.race([ended, pause(10_000)]);
  }
}
process.once('exit', () => { for (const child of started) try { process.kill(-child.pid, 'SIGKILL'); } catch { /* Ended already. */ } });

export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Resolves once something holds. */
export async function until(what, holds, seconds = 120) {
  for (const end = Date.now() + seconds * 1000; ;) {
    if (await Promise.resolve().then(holds).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`${what} did not start within ${seconds} s.`);
    await pause(300);
  }
}
export const answers = (url, seconds) => until(url, async () => (await fetch(url)).status < 500, seconds);

export const run = (command, args, options = {}) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8, ...options });

/** Unpacks a package of the npm registry into the cache, once; `more` runs in its folder the first time. */
export function unpacked(name, version, more = () => undefined) {
  const folder = join(cache, `${name.replace(/\W+/g, '-')}-${version}`);
  if (existsSync(join(folder, '.ready'))) return join(folder, 'package');
  mkdirSync(folder, { recursive: true });
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', `${name}@${version}`], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] }));
  run('tar', ['xzf', filename], { cwd: folder });
  more(join(folder, 'package'));
  run('touch', [join(folder, '.ready')]);
  return join(folder, 'package');
}

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server', 'php-cli', 'php-mysql', 'php-curl', 'php-mbstring', 'php-xml', 'php-gd', 'php-intl', 'unzip', 'sqlite3'];

/** PHP, MariaDB and Debian's WordPress: installed now where that can be done, else one plain sentence. */
export function findServers() {
  const there = () => ['/usr/share/wordpress/wp-load.php', '/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/unzip', '/usr/bin/sqlite3'].every(existsSync);
  if (there()) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Debian’s WordPress, PHP and MariaDB.');
    for (const args of [['update', '-q'], ['install', '-qy', '--no-install-recommends', ...PACKAGES]]) execFileSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (!there()) throw new Error(`This run needs Debian’s packages: sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}`);
}
