// A site of Eleventy: the recipe of docs/recipes/eleventy, and forms pasted into Markdown.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle.mjs';
import { lines, list } from './document.mjs';
import { serve } from './provider.mjs';
import { inText } from './reader.mjs';
import { cache, run } from './tools.mjs';

const VERSION = '3.1.8';
const PORT = 8085;

function begin() {
  const work = join(cache, `eleventy-${VERSION}`);
  mkdirSync(work, { recursive: true });
  if (!existsSync(join(work, 'node_modules/@11ty/eleventy/cmd.cjs'))) {
    writeFileSync(join(work, 'package.json'), JSON.stringify({ name: 'site', private: true, type: 'module' }));
    run('npm', ['install', '--no-audit', '--no-fund', `@11ty/eleventy@${VERSION}`], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (!existsSync(join(work, 'node_modules/event-timeline'))) symlinkSync(root, join(work, 'node_modules/event-timeline'), 'dir');
  for (const name of ['site', '_site']) rmSync(join(work, name), { recursive: true, force: true });
  cpSync(join(root, 'docs/recipes/eleventy/eleventy.config.js'), join(work, 'eleventy.config.js'));
  writeFileSync(join(work, 'list.json'), JSON.stringify(list));
  return work;
}

const stories = (made) => ({
  recipe: { form: 'shortcode of the recipe', body: '{% timeline "list.json" %}', feed: '{% timelineList "list.json" %}', expected: { js: 'timeline', nojs: 'timeline', feed: 'list' } },
  figure: { form: 'element in a figure, Markdown', body: made.element, feed: made.element, expected: { js: 'timeline', nojs: 'list', feed: 'list' } },
  alone: { form: 'element alone, Markdown', body: made.element.replace(/<\/?figure>\s*/g, '').replace('\n', ''), feed: made.list, expected: { js: 'timeline', nojs: 'list', feed: 'list' } },
  frame: { form: 'frame with its script, Markdown', body: made.frame, expected: { js: 'frame' } },
  becomes: { form: 'list that becomes a frame, Markdown', body: made.listFrame, feed: made.listFrame, expected: { js: 'frame', nojs: 'list', feed: 'list' } },
  list: { form: 'list alone, Markdown', body: lines.replace(/^/gm, '- ').replace(/[<*[]/g, '\\$&'), expected: { js: 'list', nojs: 'list' } },
});

export async function eleventy(made, reader) {
  const work = begin();
  const all = stories(made);
  mkdirSync(join(work, 'site'), { recursive: true });
  writeFileSync(join(work, '.eleventyignore'), 'node_modules\n');
  for (const [name, { form, body, feed }] of Object.entries(all)) {
    writeFileSync(join(work, `site/${name}.md`), `---\ntitle: ${form}\npermalink: /${name}/\n---\n<main>\n\nWords before.\n\n${body}\n\n</main>\n`);
    if (feed) writeFileSync(join(work, `site/${name}-feed.njk`), `---\npermalink: /${name}.xml\n---\n${feed.includes('{%') ? feed : `{% raw %}${feed}{% endraw %}`}\n`);
  }
  run(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--input=site'], { cwd: work });
  const server = await serve(join(work, '_site'), PORT);
  const rows = [];
  for (const [name, { form, feed, expected }] of Object.entries(all)) {
    rows.push({ form, role: 'author', ...await reader.read(`http://localhost:${PORT}/${name}/`, 'main'), expected, ...(feed && { feed: inText(readFileSync(join(work, `_site/${name}.xml`), 'utf8')) }) });
  }
  server.close();
  server.closeAllConnections();
  return { name: `Eleventy ${VERSION}`, rows, faults: [] };
}
