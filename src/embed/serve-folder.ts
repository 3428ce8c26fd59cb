import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.jsonld': 'application/ld+json; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.md': 'text/markdown; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.ics': 'text/calendar; charset=utf-8',
};

/** What a built page needs, and no more: a policy to copy. */
export const PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src 'self'; font-src 'self'; require-trusted-types-for 'script'";

/**
 * Serves files out of memory as a static host does, under the strict policy that a built page keeps, and readable from other origins, as a sandboxed frame
 * without an origin needs it. Port 0: any. Heard on the loopback address only.
 */
export function serveFolder(files: () => ReadonlyMap<string, string | Uint8Array>, port: number, policy: string | null = PAGE_POLICY): Promise<{ server: Server; address: string }> {
  const server = createServer(({ url = '/', method }, response) => {
    let path = '';
    try {
      path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    } catch {
      // An address that cannot be read is not found.
    }
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const content = files().get(name);
    const head = { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream', 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': /-[\w-]{8,10}\.(js|css|woff2)$/.test(name) ? 'max-age=31536000, immutable' : 'no-cache' };
    if (content === undefined) response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.');
    else response.writeHead(200, { ...head, ...(policy && name.endsWith('.html') && { 'Content-Security-Policy': policy }) }).end(method === 'HEAD' ? undefined : content);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const at = server.address();
      resolve({ server, address: `http://localhost:${typeof at === 'object' && at ? at.port : port}/` });
    });
  });
}
