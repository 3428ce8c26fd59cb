// npm start: the Belarus timeline on a page under a strict content policy, and Storybook beside it.
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, isStale } from './build.mjs';
import { root } from './bundle.mjs';

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html event-timeline";

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
};

/** The file an address stands for: Storybook under its own path, the page and the built files at the root. */
function fileOf(path) {
  const folders = path.startsWith('/storybook/') ? [['storybook-static', path.slice('/storybook'.length)]] : [['demo', path], ['dist', path]];
  return folders
    .map(([folder, name]) => join(root, folder, normalize(`/${name.endsWith('/') ? `${name}index.html` : name}`)))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

function answer(request, response) {
  let path = '';
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    // An address that cannot be read is not found.
  }
  if (path === '/storybook') return response.writeHead(308, { Location: '/storybook/' }).end();
  const file = fileOf(path);
  const storybook = path.startsWith('/storybook/');
  if (!file) {
    response.writeHead(storybook ? 503 : 404, { 'Content-Type': 'text/plain; charset=utf-8', ...(storybook && { Refresh: '5' }) });
    return response.end(storybook ? 'Storybook is being built; this page tries again.' : 'Not found.');
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(!storybook && { 'Content-Security-Policy': policy }),
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).pipe(response);
}

/** Serves the page and the built files at a port (0: any); resolves to the server and its address. */
export function serve(port) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, process.env.HOST ?? 'localhost', () => resolve({ server, address: `http://localhost:${server.address().port}/` }));
  });
}

function buildStorybook(address) {
  // iframe.html is written last: a build that was broken off is not taken for one.
  if (!isStale('storybook-static/iframe.html', ['src', 'stories', '.storybook'])) return console.log(`Storybook: ${address}storybook/`);
  console.log('Storybook is being built in the background (a minute or so).');
  const build = spawn(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--output-dir', 'storybook-static', '--quiet', '--disable-telemetry'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  build.on('exit', (code) => console.log(code ? 'Storybook could not be built: npm run build:storybook says why.' : `Storybook: ${address}storybook/`));
  process.on('exit', () => build.kill());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  try {
    await buildIfStale();
    const { address } = await serve(Number(process.env.PORT ?? 8000));
    console.log(`\nevent-timeline: ${address}`);
    buildStorybook(address);
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken: choose another, for example PORT=8001 npm start.` : error.message);
    process.exitCode = 1;
  }
}
