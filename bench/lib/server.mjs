import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** What a page has in its head for a peer, as the peer's docs say. */
const heads = {
  'vis-timeline': '<link rel="stylesheet" href="/peers/vis-timeline.css">',
  timelinejs: '<link rel="stylesheet" href="/timelinejs/css/timeline.css"><script src="/timelinejs/js/timeline.js"></script>',
};

const page = (peer) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Bench</title>
<link rel="icon" href="data:,"><style>body { margin: 0; font: 16px/1.4 sans-serif }</style>${heads[peer] ?? ''}
<p>${peer}</p><main></main><script type="module" src="/page/harness.js"></script></html>`;

/** Serves the files at 127.0.0.1, and a page a peer at `/?peer=`; `loaded()`: kB, brotli, of what was asked for since the last call, the bench's own files left out. */
export async function serve(files) {
  const sizes = new Map();
  let asked = new Set();
  const size = (path) => {
    if (!sizes.has(path)) sizes.set(path, brotliCompressSync(files.get(path)).length);
    return sizes.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const peer = searchParams.get('peer');
    const body = pathname === '/' ? page(peer) : files.get(pathname);
    if (!body) return response.writeHead(404).end();
    if (files.has(pathname) && !/^\/(page|documents)\//.test(pathname)) asked.add(pathname);
    return response.writeHead(200, { 'Content-Type': types[extname(pathname) || '.html'] ?? 'application/octet-stream' }).end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
    loaded() {
      const bytes = [...asked].reduce((sum, path) => sum + size(path), 0);
      asked = new Set();
      return bytes / 1000;
    },
  };
}
