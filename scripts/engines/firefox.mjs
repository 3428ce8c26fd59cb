// Firefox, spoken to in WebDriver BiDi (https://w3c.github.io/webdriver-bidi), which it serves without a driver beside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { begin, ended, said } from './processes.mjs';

// Quiet: no first-run pages and no talk with anybody but the page. Its own settings for tests take care of most.
const preferences = {
  'app.normandy.enabled': false, 'app.update.disabledForTesting': true, 'browser.shell.checkDefaultBrowser': false, 'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false, 'services.settings.server': 'data:,#remote-settings-dummy/v1', 'toolkit.telemetry.enabled': false,
};

/** A connection on which every command is answered once. */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map();
  let count = 0;
  socket.on('message', (text) => {
    const { id, type, result, error, message } = JSON.parse(text);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (type === 'success') resolve?.(result);
    else if (type === 'error') reject?.(new Error(`Firefox: ${error}: ${message}`));
  });
  socket.on('close', () => waiting.forEach(({ reject }) => reject(new Error('Firefox has gone.'))));
  const send = (method, params = {}) => new Promise((resolve, reject) => {
    waiting.set((count += 1), { resolve, reject });
    socket.send(JSON.stringify({ id: count, method, params }));
  });
  return { send, close: () => socket.close() };
}

/** Starts Firefox with a profile of its own and one page of a size. */
export async function startFirefox(executable, { width, height }) {
  const profile = mkdtempSync(join(tmpdir(), 'event-timeline-firefox-'));
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const browser = begin(executable, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = async () => {
    await ended(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, address] = await said(browser, browser.stderr, /listening on (ws:\/\/\S+)/);
    const { send, close } = await connect(`${address}/session`);
    await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    // The window it starts with is never the active one: in it no focus event would be fired.
    const { context } = await send('browsingContext.create', { type: 'window' });
    await send('browsingContext.setViewport', { context, viewport: { width, height } });
    return {
      open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
      act: (actions) => send('input.performActions', { context, actions }),
      run: async (source) => {
        const { type, result, exceptionDetails } = await send('script.evaluate', { expression: `(async () => JSON.stringify(await (${source})()))()`, awaitPromise: true, target: { context } });
        if (type === 'exception') throw new Error(exceptionDetails.text);
        return result.value === undefined ? undefined : JSON.parse(result.value);
      },
      close: async () => {
        close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
