import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { takenOver } from './built-site.js';

// Each recipe of docs/recipes that needs nothing to be installed, run as a reader of the docs would, with the built package.

const folder = mkdtempSync(join(tmpdir(), 'event-timeline-recipes-'));
const running: ChildProcess[] = [];
let browser: Browser;
beforeAll(async () => {
  cpSync('docs/recipes', folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.'))) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(resolve('.'), join(folder, 'node_modules/event-timeline'));
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all(running.map((server) => new Promise((ended) => {
    server.once('exit', ended);
    server.kill();
  })));
  rmSync(folder, { recursive: true, force: true });
});

it.each([['node-http', 'server.mjs'], ['vite-ssr', 'server.js']])('%s: all 17 events are drawn before any script, and the element takes over', async (name, file) => {
  const server = spawn(process.execPath, [file], { cwd: join(folder, name), env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(server);
  const address = await new Promise<string>((found) => server.stdout.once('data', (text: Buffer) => found(String(text).trim())));
  const html = await (await fetch(address)).text();
  expect(html.match(/<li id="/g)).toHaveLength(17);
  expect(html).toContain('<template shadowrootmode="open">');
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await takenOver(page);
  expect(await page.evaluate(() => new Set([...document.querySelector('event-timeline')!.shadowRoot!.querySelectorAll('[part~="label"]')].map((label) => label.closest('[data-id]')?.getAttribute('data-id'))).size)).toBe(17);
  expect(errors).toEqual([]);
  await page.close();
}, 120_000);
