// npm run test:cms [names]: what a reader is given of a timeline in real WordPress, Ghost and Eleventy, with and without scripts, in feeds and excerpts.
// Needs root on Debian the first time, or what it names; packages of npm go to .cache/cms. Prints the table of docs/embed.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pluginFiles, zip } from './build-wordpress.mjs';
import { buildIfStale } from './build.mjs';
import { root } from './bundle.mjs';
import { eleventy } from './test-cms/eleventy.mjs';
import { ghost } from './test-cms/ghost.mjs';
import { provider } from './test-cms/provider.mjs';
import { openReader } from './test-cms/reader.mjs';
import { faultsOf, table } from './test-cms/table.mjs';
import { stopAll } from './test-cms/tools.mjs';
import { wordpress } from './test-cms/wordpress.mjs';

const systems = {
  'wordpress-6.1': (...given) => wordpress('6.1', 8081, ...given),
  'wordpress-6.5': (...given) => wordpress('6.5', 8082, ...given),
  ghost,
  eleventy,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in systems));
let made;
let reader;
try {
  if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}: ${Object.keys(systems).join(', ')}.`);
  await buildIfStale();
  writeFileSync(join(root, 'cms/event-timeline.zip'), zip(pluginFiles()));
  made = await provider();
  reader = await openReader();
  for (const [name, system] of Object.entries(systems)) {
    if (asked.length && !asked.includes(name)) continue;
    const result = await system(made, reader);
    await stopAll();
    console.log(`\n${table(result)}\n`);
    const faults = [...result.rows.flatMap((row) => faultsOf(row).map((fault) => `${row.role}, ${row.form}: ${fault}`)), ...result.faults];
    for (const fault of faults) console.error(`${result.name}: ${fault}`);
    if (faults.length) process.exitCode = 1;
    else console.log(`${result.name}: each event arrives once wherever any does, ${result.rows.length} posts.`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stopAll();
  await reader?.close();
  made?.close();
}
