// A WordPress of its own, with the plugin as its zip file holds it: every form an author or an administrator can paste.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle.mjs';
import { lines, list } from './document.mjs';
import { inText } from './reader.mjs';
import { answers, cache, findServers, run, start, unpacked, until } from './tools.mjs';

const here = join(root, 'scripts/test-cms');
const BUILDS = '0.9.19';

function files(version, folder) {
  if (version === '6.1') return cpSync('/usr/share/wordpress', folder, { recursive: true, dereference: true, force: true });
  const builds = unpacked('@wp-playground/wordpress-builds', BUILDS);
  run('unzip', ['-qo', join(builds, `src/wordpress/wp-${version}.zip`), '-d', folder]);
  cpSync(join(builds, `public/wp-${version}`), folder, { recursive: true, force: false });
  for (const path of ['mu-plugins', 'db.php', 'database']) rmSync(join(folder, 'wp-content', path), { recursive: true, force: true });
  return undefined;
}

const config = (socket, url) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, "test-$key");
$table_prefix = 'wp_';
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('WP_ENVIRONMENT_TYPE', 'local');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1,localhost');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts it on loopback; gives its address, version and passwords for programs. */
async function begin(version, port) {
  findServers();
  const work = join(cache, `wordpress-${version}`);
  rmSync(work, { recursive: true, force: true });
  const site = join(work, 'site');
  mkdirSync(site, { recursive: true });
  const socket = join('/tmp', `event-timeline-${port}.sock`);
  run('mariadb-install-db', ['--no-defaults', '--user=root', `--datadir=${join(work, 'db')}`, '--auth-root-authentication-method=normal', '--skip-test-db'], { stdio: ['ignore', 'ignore', 'ignore'] });
  start('mariadbd', ['--no-defaults', '--user=root', `--datadir=${join(work, 'db')}`, '--skip-networking', `--socket=${socket}`, `--pid-file=${join(work, 'db.pid')}`, '--skip-log-bin'], { log: join(work, 'db.log') });
  const sql = ['--no-defaults', `--socket=${socket}`, '-u', 'root'];
  await until('The database', () => run('mariadb-admin', [...sql, 'ping'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  run('mariadb', [...sql, '-e', 'CREATE DATABASE wp CHARACTER SET utf8mb4']);
  files(version, site);
  rmSync(join(site, '.htaccess'), { force: true });
  writeFileSync(join(site, 'wp-config.php'), config(socket, `http://localhost:${port}`));
  run('unzip', ['-qo', join(root, 'cms/event-timeline.zip'), '-d', join(site, 'wp-content/plugins')]);
  mkdirSync(join(site, 'wp-content/uploads/timeline'), { recursive: true });
  writeFileSync(join(site, 'wp-content/uploads/timeline/timeline.json'), JSON.stringify(list));
  const told = JSON.parse(run('php', [join(here, 'wordpress-install.php'), site, `http://localhost:${port}`]));
  start('php', ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', site, join(here, 'wordpress-router.php')], { log: join(work, 'php.log'), env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } });
  await answers(`http://localhost:${port}/wp-login.php`);
  return { ...told, log: join(site, 'wp-content/debug.log') };
}

const json = (value) => JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).replace(/--/g, '\\u002d\\u002d');
const block = (attributes) => `<!-- wp:event-timeline/timeline ${json(attributes)} /-->`;
const html = (code) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;

/** What is pasted: by name, and what of it has to arrive where. */
const forms = (made, site) => [
  { name: 'block, lines pasted', content: block({ content: lines }), plugin: true },
  { name: 'block, table pasted', content: block({ content: made.csv }), plugin: true },
  { name: 'block, JSON pasted', content: block({ content: JSON.stringify(list) }), plugin: true },
  { name: 'block, address of a folder elsewhere', content: block({ src: made.base }), plugin: true },
  { name: 'block, address of a file of this site', content: block({ src: `${site.url}/wp-content/uploads/timeline/timeline.json` }), plugin: true },
  { name: 'shortcode, address', content: `[event_timeline src="${made.base}timeline.csv"]`, plugin: true },
  { name: 'shortcode around lines', content: `[event_timeline]\n${lines.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\[/g, '&#91;')}\n[/event_timeline]`, plugin: true },
  { name: 'shortcode around a list', content: `[event_timeline]\n${made.list}\n[/event_timeline]`, plugin: true },
  { name: 'element in a figure, HTML block', content: html(made.element) },
  { name: 'element in a figure, classic editor', content: made.element },
  { name: 'element alone, classic editor', content: made.element.replace(/<\/?figure>\s*/g, '') },
  { name: 'frame with its script, HTML block', content: html(made.frame) },
  { name: 'list that becomes a frame, HTML block', content: html(made.listFrame) },
  { name: 'list alone', content: made.list },
  { name: 'address on a line of its own', content: `\n${made.url}\n`, frame: true },
];

/** One row a form and role: what a reader is given in the page, in the feed and in the excerpt. */
export async function wordpress(version, port, made, reader) {
  const site = await begin(version, port);
  const rows = [];
  for (const role of ['author', 'admin']) {
    const post = async (title, content) => {
      const response = await fetch(`${site.url}/wp-json/wp/v2/posts?context=edit`, { method: 'POST', body: JSON.stringify({ title, content, status: 'publish' }),
        headers: { authorization: `Basic ${Buffer.from(`${role}:${site.users[role]}`).toString('base64')}`, 'content-type': 'application/json' } });
      if (!response.ok) throw new Error(`${title}: ${response.status} ${(await response.text()).slice(0, 300)}`);
      return response.json();
    };
    for (const { name, content, plugin, frame } of forms(made, site)) {
      const title = `${role}, ${name}`;
      const saved = await post(title, `Words before.\n\n${content}`);
      const { js, nojs } = await reader.read(saved.link, '.wp-block-post-content, .entry-content');
      rows.push({ form: name, role, title, js, nojs, excerpt: inText(saved.excerpt.rendered), expected: plugin ? { js: 'timeline', nojs: 'list', feed: 'list', excerpt: 'list' } : frame ? { js: 'frame', nojs: 'link' } : {} });
    }
  }
  const feed = await (await fetch(`${site.url}/feed/`)).text();
  for (const item of feed.split('<item>').slice(1)) {
    const row = rows.find(({ title }) => item.includes(`<title>${title}</title>`));
    if (row) row.feed = inText(/<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content:encoded>/.exec(item)?.[1] ?? '');
  }
  const faults = existsSync(site.log) ? readFileSync(site.log, 'utf8').split('\n').filter((line) => /plugins\/event-timeline/.test(line)) : [];
  return { name: `WordPress ${site.version}`, rows, faults };
}
