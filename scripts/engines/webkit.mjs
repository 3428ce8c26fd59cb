// WebKit, spoken to in WebDriver (https://www.w3.org/TR/webdriver2/) through the driver of WebKitGTK, on a screen of its own.
import { createServer } from 'node:net';
import { begin, ended, said } from './processes.mjs';

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

async function call(method, url, body, time = 60_000) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(time) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

/** Resolves once the driver answers at its address. */
async function answering(address, child) {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    try {
      return await call('GET', `${address}/status`, undefined, 2000);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver did not start.');
}

async function start({ driver, browser, screen }, { width, height }) {
  const children = [];
  const also = (...args) => children[children.push(begin(...args)) - 1];
  const stop = async () => { for (const child of children.reverse()) await ended(child); };
  try {
    const shown = also(screen, ['-displayfd', '3', '-screen', '0', `${width + 200}x${height + 300}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [, display] = await said(shown, shown.stdio[3], /(\d+)\n/);
    const port = await freePort();
    // Its sandbox needs namespaces that a container does not give; the pages it sees are ours.
    const env = { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1' };
    const driving = also(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    const address = `http://127.0.0.1:${port}`;
    await answering(address, driving);
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = await call('POST', `${address}/session`, { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }, 30_000);
    const session = `${address}/session/${sessionId}`;
    await call('POST', `${session}/timeouts`, { pageLoad: 120_000, script: 120_000 });
    await call('POST', `${session}/window/rect`, { width, height });
    return {
      open: (url) => call('POST', `${session}/url`, { url }, 150_000),
      act: (actions) => call('POST', `${session}/actions`, { actions }),
      run: async (source) => {
        const { value, error } = await call('POST', `${session}/execute/async`, { args: [], script: `const done = arguments[0]; Promise.resolve().then(${source}).then((value) => done({ value }), (error) => done({ error: String(error) }))` }, 150_000);
        if (error) throw new Error(error);
        return value ?? undefined;
      },
      close: async () => {
        await call('DELETE', session, undefined, 5000).catch(() => {});
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts WebKit with one page of a size. One start in ten hangs, for reasons of its own, so a second is tried. */
export async function startWebKit(paths, size) {
  try {
    return await start(paths, size);
  } catch {
    return start(paths, size);
  }
}
