// A Ghost of its own: HTML and Markdown cards, a list, an embed card, as owner and as author.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from './document.mjs';
import { inText } from './reader.mjs';
import { answers, cache, findServers, pause, run, start, unpacked } from './tools.mjs';

/** The last that Node 20 takes. */
const VERSION = '5.130.6';
const PORT = 2368;
const word = 'test-word-0123456789';

/** npm takes it neither as a dependency nor with its devDependencies: it is unpacked and installed inside. */
function install(folder) {
  console.log('Installing Ghost, some minutes the first time.');
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  delete own.devDependencies;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--legacy-peer-deps'], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
}

async function begin() {
  findServers();
  const folder = unpacked('ghost', VERSION, install);
  const work = join(cache, 'ghost-site');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(join(folder, 'content'), join(work, 'content'), { recursive: true });
  const url = `http://localhost:${PORT}`;
  // Not production: there it asks no provider of oEmbed on this machine.
  writeFileSync(join(folder, 'config.development.json'), JSON.stringify({
    url: `${url}/`, server: { host: '127.0.0.1', port: PORT }, database: { client: 'sqlite3', connection: { filename: join(work, 'content/data/test.db') }, useNullAsDefault: true },
    paths: { contentPath: join(work, 'content') }, mail: { transport: 'Stub' }, logging: { level: 'warn', transports: ['stdout'] }, security: { staffDeviceVerification: false }, privacy: { useTinfoil: true },
  }));
  start(process.execPath, ['index.js'], { cwd: folder, env: { ...process.env, NODE_ENV: 'development' }, log: join(work, 'ghost.log') });
  await answers(`${url}/`, 240);
  return { url, database: join(work, 'content/data/test.db') };
}

function adminApi(url) {
  const headers = { 'content-type': 'application/json', origin: url };
  const ask = async (path, { body, cookie, method } = {}) => {
    const response = await fetch(`${url}/ghost/api/admin${path}`, { method: method ?? (body ? 'POST' : 'GET'), headers: { ...headers, ...(cookie && { cookie }) }, body: body && JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
    return { body: /^[{[]/.test(text) ? JSON.parse(text) : undefined, cookie: response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') };
  };
  /** A session is stored a moment after it is answered. */
  const login = async (username) => {
    const { cookie } = await ask('/session/', { body: { username, password: word } });
    for (let i = 0; ; i++) {
      try { return { cookie, id: (await ask('/users/me/', { cookie })).body.users[0].id }; } catch (error) { if (i > 40) throw error; }
      await pause(250);
    }
  };
  return { ask, login };
}

async function makeUsers({ ask, login }, database) {
  await ask('/authentication/setup/', { body: { setup: [{ name: 'Owner', email: 'owner@example.test', password: word, blogTitle: 'News' }] } });
  const owner = await login('owner@example.test');
  const { body } = await ask('/roles/', owner);
  await ask('/invites/', { ...owner, body: { invites: [{ email: 'author@example.test', role_id: body.roles.find(({ name }) => name === 'Author').id }] } });
  const token = run('sqlite3', ['-cmd', '.timeout 20000', database, "select token from invites where email='author@example.test'"]).trim();
  await ask('/authentication/invitation/', { body: { invitation: [{ token, email: 'author@example.test', password: word, name: 'Author' }] } });
  return { owner, author: await login('author@example.test') };
}

const lexical = (node) => JSON.stringify({ root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [
  { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children: [{ type: 'text', version: 1, text: 'Words before.', detail: 0, format: 0, mode: 'normal', style: '' }] }, node] } });

async function forms(made, { ask }, user) {
  const card = (code) => ({ lexical: lexical({ type: 'html', version: 1, html: code }) });
  const markdown = (text) => ({ lexical: lexical({ type: 'markdown', version: 1, markdown: text }) });
  const embed = (await ask(`/oembed/?type=embed&url=${encodeURIComponent(made.url)}`, { cookie: user.cookie })).body;
  const once = { js: 'timeline', nojs: 'list', feed: 'list', excerpt: 'list' };
  return [
    { name: 'element in a figure, HTML card', post: card(made.element), expected: once },
    { name: 'element in a figure, Markdown card', post: markdown(made.element), expected: once },
    { name: 'element alone, Markdown card', post: markdown(made.element.replace(/<\/?figure>\s*/g, '').replace('\n', '')), expected: once },
    { name: 'frame with its script, HTML card', post: card(made.frame), expected: { js: 'frame' } },
    { name: 'list that becomes a frame, HTML card', post: card(made.listFrame), expected: { js: 'frame', nojs: 'list', feed: 'list', excerpt: 'list' } },
    { name: 'address pasted, embed card', post: { lexical: lexical({ type: 'embed', version: 1, url: made.url, embedType: embed.type, html: embed.html, metadata: embed }) }, expected: { js: 'frame' } },
    { name: 'list alone, HTML card', post: card(made.list), expected: { js: 'list', nojs: 'list', feed: 'list', excerpt: 'list' } },
    { name: 'list alone, Markdown card', post: markdown(lines.replace(/^/gm, '- ').replace(/[<*[]/g, '\\$&')), expected: { js: 'list', nojs: 'list', feed: 'list', excerpt: 'list' } },
    { name: 'element in a figure, imported HTML', html: `<p>Words before.</p>${made.element}`, expected: { js: 'list', nojs: 'list', feed: 'list', excerpt: 'list' } },
  ];
}

export async function ghost(made, reader) {
  const { url, database } = await begin();
  const api = adminApi(url);
  const users = await makeUsers(api, database);
  const rows = [];
  for (const [role, user] of Object.entries({ author: users.author, owner: users.owner })) {
    for (const { name, post, html, expected } of await forms(made, api, user)) {
      const title = `${role}, ${name}`;
      const { body } = await api.ask(`/posts/?${html ? 'source=html&' : ''}formats=html,lexical`, { cookie: user.cookie, body: { posts: [{ title, status: 'published', authors: [{ id: user.id }], ...(html ? { html } : post) }] } });
      const [saved] = body.posts;
      rows.push({ form: name, role, title, ...await reader.read(saved.url, '.gh-content'), excerpt: inText(saved.excerpt ?? ''), expected });
    }
    // The feed has the last fifteen posts.
    const feed = await (await fetch(`${url}/rss/`)).text();
    for (const item of feed.split('<item>').slice(1)) {
      const row = rows.find(({ title }) => item.includes(`<![CDATA[${title}]]>`));
      if (row) row.feed = inText(/<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(item)?.[1] ?? '');
    }
  }
  return { name: `Ghost ${VERSION}`, rows, faults: [] };
}
