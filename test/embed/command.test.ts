import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/embed/run-command.js';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'event-timeline-command-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runWith(['date,title\n1994,From stdin\n'], ...words);

async function runWith(parts: (string | Uint8Array)[], ...words: string[]) {
  let [out, err] = ['', ''];
  const stdin = (async function* () { yield* parts; })();
  const code = await runCommand(words, { stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) }, stdin });
  return { code, out, err };
}

describe('event-timeline', () => {
  it('build LIST -o FOLDER writes the folder and says how many events', async () => {
    writeFileSync(join(folder, 'list.csv'), 'date,title\n1994,A\n1999,B\nsoon,C\n');
    const { code, out, err } = await run('build', join(folder, 'list.csv'), '-o', join(folder, 'out'), '--title', 'T');
    expect([code, out]).toEqual([0, expect.stringMatching(/^2 events, \d+ files/)]);
    expect(err).toMatch(/events\[2\]/);
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toContain('<title>T</title>');
  }, 60_000);

  it('build - reads what comes in; a file of options counts, flags beat it', async () => {
    writeFileSync(join(folder, 'options.json'), JSON.stringify({ title: 'From file', theme: 'dark' }));
    expect((await run('build', '-', '-o', join(folder, 'out'), '--config', join(folder, 'options.json'), '--title', 'From flag')).code).toBe(0);
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toMatch(/<title>From flag<\/title>[^]*From stdin/);
    const sheet = readdirSync(join(folder, 'out')).find((name) => name.startsWith('page-'))!;
    expect(readFileSync(join(folder, 'out', sheet), 'utf8')).toContain('color-scheme: dark;');
  }, 60_000);

  it('build reads Windows-1252 and says so; and says what the calendar leaves out, once in all languages', async () => {
    const rows = ['-0043-03-15,Before', '../1994,Open', '/1994,Unknown', 'Y12000,Sp\xe4ter', '1994,M\xfcller \x96 \x80'];
    writeFileSync(join(folder, 'list.csv'), Buffer.from(`date,title\n${rows.join('\n')}\n`, 'latin1'));
    const { code, err } = await run('build', join(folder, 'list.csv'), '-o', join(folder, 'out'), '--lang', 'en,de', '--base', 'https://example.org/t/');
    expect(code).toBe(0);
    expect(err.match(/^.*(UTF-8|timeline\.ics).*$/gm)).toEqual([
      'The text is not UTF-8; it was read as Windows-1252. Save it as UTF-8.',
      expect.stringMatching(/^timeline\.ics leaves out 4 events that calendars cannot hold \(.*\): (“(Before|Open|Unknown|Später)”(, | and )){3}1 more\.$/),
    ]);
    expect(readFileSync(join(folder, 'out/timeline.ics'), 'utf8').match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Müller – €']);
    expect(readFileSync(join(folder, 'out/timeline.csv'), 'utf8')).toContain('Später');
  }, 120_000);

  it('build - reads a letter that comes in two parts', async () => {
    const bytes = Buffer.from('date,title\n1994,Müller\n');
    const { err } = await runWith([bytes.subarray(0, 18), bytes.subarray(18)], 'build', '-', '-o', join(folder, 'out'));
    expect(err).not.toMatch(/UTF-8|timeline\.ics/);
    expect(readFileSync(join(folder, 'out/timeline.csv'), 'utf8')).toContain('Müller');
  }, 60_000);

  it('says what is wrong: 2 for the command, 1 for the list, and writes nothing', async () => {
    writeFileSync(join(folder, 'none.json'), '{"title":"T","events":[]}');
    expect((await run('build', 'x.csv')).code).toBe(2);
    expect((await run('bake', 'x.csv')).code).toBe(2);
    expect((await run('build', '-', '-o', 'x', '--theme', 'blue')).code).toBe(2);
    expect((await run('build', '-', '-o', 'x', '--nonsense')).code).toBe(2);
    expect(await run('build', join(folder, 'missing.csv'), '-o', join(folder, 'x'))).toMatchObject({ code: 1, err: expect.stringMatching(/missing\.csv/) as string });
    expect(await run('build', join(folder, 'none.json'), '-o', join(folder, 'x'))).toMatchObject({ code: 1, err: expect.stringMatching(/no events/) as string });
    expect(readdirSync(folder)).toEqual(['none.json']);
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/event-timeline build LIST/) as string });
  });

  it('build --watch makes the folder anew when the list is saved, keeps it where the list is broken, and goes on', async () => {
    const list = join(folder, 'list.csv');
    const page = (): string => readFileSync(join(folder, 'out/index.html'), 'utf8');
    writeFileSync(list, 'date,title\n1994,Before\n');
    const command = spawn(process.execPath, ['dist/embed/cli.js', 'build', list, '-o', join(folder, 'out'), '--watch'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    command.stdout.on('data', (text: Buffer) => (out += String(text)));
    command.stderr.on('data', (text: Buffer) => (err += String(text)));
    try {
      await expect.poll(() => out, { timeout: 30_000 }).toMatch(/^1 events/);
      expect(page()).toContain('Before');
      // As an editor saves: another file in its place.
      writeFileSync(join(folder, 'new'), 'date,title\n1994,After\n');
      renameSync(join(folder, 'new'), list);
      await expect.poll(page, { timeout: 30_000 }).toContain('After');
      writeFileSync(list, 'nothing of the kind');
      await expect.poll(() => err, { timeout: 30_000 }).toMatch(/list\.csv: /);
      expect(page()).toContain('After');
      writeFileSync(list, 'date,title\n1994,Again\n');
      await expect.poll(page, { timeout: 30_000 }).toContain('Again');
      expect(command.exitCode).toBeNull();
    } finally {
      command.kill();
    }
  }, 120_000);

  it('serve shows the list, and the changed one after it was saved', async () => {
    const list = join(folder, 'list.csv');
    writeFileSync(list, 'date,title\n1994,Before\n');
    const server = spawn(process.execPath, ['dist/embed/cli.js', 'serve', list, '-p', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const address = await new Promise<string>((resolve) => server.stdout.once('data', (text: Buffer) => resolve(String(text).trim())));
      const page = async () => (await fetch(address)).text();
      expect(await page()).toContain('Before');
      writeFileSync(list, 'date,title\n1994,After\n');
      await expect.poll(page, { timeout: 20_000 }).toContain('After');
    } finally {
      server.kill();
    }
  }, 60_000);
});
