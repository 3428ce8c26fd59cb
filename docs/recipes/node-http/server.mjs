// A page with a timeline from plain node:http. PORT=8000 node server.mjs
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { renderTimeline } from 'event-timeline/server';

const dist = new URL('./', import.meta.resolve('event-timeline'));
const list = JSON.parse(await readFile(fileURLToPath(import.meta.resolve('event-timeline/belarus.json')), 'utf8'));

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/') {
    const { head, html, jsonld } = renderTimeline(list, { styles: { href: '/timeline.css' } });
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'");
    response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}${jsonld}<script type="module" src="/event-timeline.js"></script><body>${html}</body></html>`);
  } else if (pathname === '/timeline.css') {
    response.setHeader('Content-Type', 'text/css');
    response.end(renderTimeline(list, { styles: { href: '/timeline.css' } }).css);
  } else if (/^\/(event-timeline\.js|chunks\/[\w-]+\.js)$/.test(pathname)) {
    response.setHeader('Content-Type', 'text/javascript');
    createReadStream(new URL(`.${pathname}`, dist)).on('error', () => response.writeHead(404).end()).pipe(response);
  } else response.writeHead(404).end();
});
server.listen(Number(process.env.PORT ?? 8000), 'localhost', () => console.log(`http://localhost:${server.address().port}/`));
