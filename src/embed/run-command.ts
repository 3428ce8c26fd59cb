import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFolder } from './build-folder.js';
import { readBuildOptions, type BuildOptions } from './build-options.js';
import { readInput } from './read-input.js';
import { serveFolder } from './serve-folder.js';

const HELP = `event-timeline build LIST -o FOLDER    makes a folder for any static host
event-timeline serve LIST [-p PORT]    the same, shown at http://localhost:8080/ and made anew at every change

LIST is a file: event list (JSON), CSV, or a page with an HTML list; - is what comes in.

  -o, --out FOLDER        where to (build)
  -p, --port PORT         where at (serve)
      --base ADDRESS      absolute address the folder will have
      --config FILE       JSON with the options below; flags win
      --lang en,ru        languages; the first at the root, others in folders of their own
      --theme auto        auto, light or dark
      --widths 360,600,900,1200
      --title TEXT        beats the list's own
      --site-name TEXT    for shared links
      --newsletter 600    px; timeline-2x.png is twice as wide
      --index             lets search engines list the page
      --orientation auto  auto, horizontal or vertical
      --scale elastic     elastic, time or even
      --lanes none        none, category or lane
      --order oldest      oldest or newest
      --controls auto     auto, none, or a list: views overview legend search zoom share
      --analytics ADDRESS a script that counts visits; none unless given
      --watch             makes it anew when LIST changes
  -h, --help
`;

interface Out { stdout: { write(text: string): unknown }; stderr: { write(text: string): unknown }; stdin: AsyncIterable<unknown> }
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const FLAGS = {
  out: { ...text, short: 'o' }, port: { ...text, short: 'p' }, help: { ...flag, short: 'h' }, config: text, watch: flag, base: text, lang: text, theme: text, widths: text, title: text, 'site-name': text, newsletter: text,
  index: flag, orientation: text, scale: text, lanes: text, order: text, controls: text, analytics: text,
} as const;

/** Runs the command; resolves to its exit code: 0, 1 where the list could not be built, 2 where the command was not understood. Watching and serving never resolve. */
export async function runCommand(words: readonly string[], { stdout, stderr, stdin }: Out): Promise<number> {
  const wrong = (message: string): number => {
    stderr.write(`${message}\nevent-timeline --help says how.\n`);
    return 2;
  };
  let asked;
  try {
    asked = parseArgs({ args: [...words], options: FLAGS, allowPositionals: true });
  } catch (error) {
    return wrong((error as Error).message);
  }
  const { values: { out, port, help, config, watch: watching, 'site-name': siteName, ...given }, positionals: [command, list, ...more] } = asked;
  if (help || !command) {
    stdout.write(HELP);
    return help ? 0 : 2;
  }
  if (!['build', 'serve'].includes(command)) return wrong(`Unknown command “${command}”.`);
  if (!list || more.length) return wrong('Expected one list.');
  if (command === 'build' && !out) return wrong('Expected -o FOLDER.');
  const build = async (): Promise<number> => {
    try {
      const options = readBuildOptions({ ...(config === undefined ? {} : JSON.parse(await readFile(config, 'utf8')) as object), ...given, siteName });
      const { notes, count, files } = await buildList(list, options, stdin);
      for (const note of notes) stderr.write(`${note}\n`);
      if (command === 'build') {
        await writeFiles(resolve(out!), files);
        stdout.write(`${count} events, ${files.length} files in ${out!}\n`);
      } else served = new Map(files.map(({ path, content }) => [path, content]));
      return 0;
    } catch (error) {
      stderr.write(`${list}: ${(error as Error).message}\n`);
      return error instanceof RangeError ? 2 : 1;
    }
  };
  let served = new Map<string, string | Uint8Array>();
  const code = await build();
  if (command === 'serve') {
    if (code) return code;
    const { address } = await serveFolder(() => served, Number(port ?? 8080));
    stdout.write(`${address}\n`);
  } else if (!watching || code === 2) return code;
  await follow(list, build);
  return 0;
}

async function buildList(list: string, options: BuildOptions, stdin: AsyncIterable<unknown>) {
  const { document, problems } = readInput(list === '-' ? await everything(stdin) : await readFile(list), options.lang?.[0]);
  if (!document.events.length) throw new Error(['The list has no events.', ...problems.slice(0, 5).map(said)].join('\n'));
  const { files, notes } = await buildFolder(document, options);
  return { files, count: document.events.length, notes: [...problems.map(said), ...notes] };
}

/** Where and what; what is wrong with the whole of it is nowhere in it. */
const said = ({ path, message }: { path: string; message: string }): string => (path ? `${path}: ${message}` : message);

async function everything(stdin: AsyncIterable<unknown>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part as string));
  return Buffer.concat(parts);
}

async function writeFiles(folder: string, files: readonly { path: string; content: string | Uint8Array }[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Calls back when a file has changed, once for what an editor does in one go. Never resolves. */
async function follow(list: string, changed: () => Promise<unknown>): Promise<void> {
  if (list === '-') return;
  let due: NodeJS.Timeout | undefined;
  // One after the other: what was saved last is what stays.
  let last: Promise<unknown> = Promise.resolve();
  // The folder and not the file: an editor that saves puts another file in its place.
  watch(dirname(resolve(list)), (_, name) => {
    if (name !== null && resolve(dirname(resolve(list)), name) !== resolve(list)) return;
    clearTimeout(due);
    due = setTimeout(() => { last = last.then(changed); }, 50);
  });
  await new Promise(() => undefined);
}
