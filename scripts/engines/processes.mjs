import { spawn } from 'node:child_process';

/** Starts a process that does not outlive this one. */
export function begin(...args) {
  const child = spawn(...args);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

/** Resolves to the match of a pattern in what a process says; rejects where it ends first or says nothing of the kind in half a minute. */
export function said(child, stream, pattern, time = 30_000) {
  return new Promise((resolve, reject) => {
    let text = '';
    const settle = (act, value) => {
      clearTimeout(timer);
      act(value);
    };
    const fail = (why) => settle(reject, new Error(`${child.spawnfile} ${why}: ${text.trim().split('\n').at(-1)}`));
    const timer = setTimeout(() => fail('did not start in time'), time);
    child.once('error', (error) => settle(reject, error));
    child.once('exit', () => fail('ended'));
    // Read to the end: a full pipe would stop the process.
    stream.on('data', (part) => {
      if (text.length > 1e5) return;
      text += part;
      const match = pattern.exec(text);
      if (match) settle(resolve, match);
    });
  });
}

/** Ends a process, politely first; resolves when it has gone. */
export function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
