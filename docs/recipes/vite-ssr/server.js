// PORT=5173 node server.js
import { readFile } from 'node:fs/promises';
import { createServer as http } from 'node:http';
import { createServer } from 'vite';

const server = http();
const vite = await createServer({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' });

server.on('request', (request, response) => vite.middlewares(request, response, async () => {
  const page = await vite.transformIndexHtml(request.url, await readFile('index.html', 'utf8'));
  const { render } = await vite.ssrLoadModule('/entry-server.js');
  const { head, html } = render();
  // A function, since a text may have $ in it.
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(page.replace('<!--head-->', () => head).replace('<!--timeline-->', () => html));
}));
server.listen(Number(process.env.PORT ?? 5173), 'localhost', () => console.log(`http://localhost:${server.address().port}/`));
