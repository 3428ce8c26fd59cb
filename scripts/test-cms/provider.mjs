// The folder `event-timeline build` makes, on a host of its own: with CORS, as docs/embed.md asks of it, and nothing else.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { root } from '../bundle.mjs';
import { list } from './document.mjs';
import { cache } from './tools.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.csv': 'text/csv' };

/** A static server on loopback. */
export function serve(folder, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(({ url }, response) => {
      const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
      const name = path.endsWith('/') ? `${path}index.html` : path;
      try {
        const body = readFileSync(join(folder, name));
        response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream', 'access-control-allow-origin': '*' }).end(body);
      } catch {
        response.writeHead(404).end('not found');
      }
    }).on('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Builds and serves it; port 8080 is one of the three WordPress asks. */
export async function provider() {
  const base = 'http://localhost:8080/';
  const folder = join(cache, 'folder');
  writeFileSync(join(cache, 'list.json'), JSON.stringify(list));
  execFileSync(process.execPath, [join(root, 'dist/embed/cli.js'), 'build', join(cache, 'list.json'), '-o', folder, '--base', base], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await serve(folder, 8080);
  const pasted = [...readFileSync(join(folder, 'snippets.html'), 'utf8').matchAll(/<textarea[^>]*>([^]*?)<\/textarea>/g)].map(([, code]) => decode(code));
  const [url, frame, listFrame, element] = pasted;
  return { base, url, frame, listFrame, element, list: pasted.at(-1), csv: readFileSync(join(folder, 'timeline.csv'), 'utf8'), close: () => { server.close(); server.closeAllConnections(); } };
}

export const decode = (text) => text.replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16))).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  .replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', amp: '&' })[name]);
