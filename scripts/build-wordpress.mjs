// npm run build:wordpress: cms/event-timeline.zip, the WordPress plugin with the element in it. The same files give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { buildIfStale } from './build.mjs';
import { root } from './bundle.mjs';

const CRC = Uint32Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce((c) => (c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1), n));
const crc32 = (bytes) => (bytes.reduce((c, byte) => CRC[(c ^ byte) & 255] ^ (c >>> 8), ~0) ^ ~0) >>> 0;

/** Midnight of the first day a zip file can tell: what was made when is not the user's business. */
const DATE = (1 << 5) | 1;

function header(signature, { name, packed, bytes, crc }, more = []) {
  const fields = [[4, signature], ...(more.length ? [[2, 0x0314]] : []), [2, 20], [2, 0x800], [2, 8], [2, 0], [2, DATE], [4, crc], [4, packed.length], [4, bytes.length], [2, name.length], [2, 0], ...more];
  const buffer = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = size === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value, at);
  return Buffer.concat([buffer, name]);
}

/** A zip file of `{ path, content }`, in the order of the paths. */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const bytes = Buffer.from(content);
    const one = { name: Buffer.from(path), bytes, packed: deflateRawSync(bytes, { level: 9 }), crc: crc32(bytes) };
    const local = header(0x04034b50, one);
    directory.push(header(0x02014b50, one, [[2, 0], [2, 0], [2, 0], [4, (0o100644 << 16) >>> 0], [4, offset]]));
    parts.push(local, one.packed);
    offset += local.length + one.packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}

/** The files of the plugin, as they lie in the zip; the element as built. */
export function pluginFiles() {
  const from = (folder, to, wanted = () => true) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1)).filter(wanted)
    .map((path) => ({ path: `event-timeline/${to}${path}`, content: readFileSync(join(root, folder, path)) }));
  return [
    ...from('cms/wordpress', ''),
    ...from('dist', 'element/', (path) => path === 'event-timeline.js' || path === 'THIRD-PARTY-LICENSES.txt' || path.startsWith('chunks/')),
    { path: 'event-timeline/element/LICENSE.txt', content: readFileSync(join(root, 'LICENSE')) },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildIfStale();
    const bytes = zip(pluginFiles());
    const path = 'cms/event-timeline.zip';
    writeFileSync(join(root, path), bytes);
    console.log(`${path}, ${(bytes.length / 1000).toFixed(0)} kB`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
