// Vitest in a browser that Playwright does not drive: the same tests, and of `userEvent` what they use, `keyboard`, `tab`, `type` and `click`.
import { fileURLToPath } from 'node:url';
import { defineBrowserProvider } from '@vitest/browser';
import { click, keys, release } from './actions.mjs';

/**
 * Vitest's provider for an engine. `start` opens it, with one page of a size that holds Vitest's frame unscaled:
 * `{ open(url), act(actions), close() }`, the actions being WebDriver's, at points of the window.
 */
export const engine = (name, start) => defineBrowserProvider({
  name: 'webdriver',
  supportedBrowser: [name],
  options: {},
  providerFactory(project) {
    let started;
    const act = async (actions) => (await started).act(actions);
    const commands = {
      __vitest_keyboard: async (_, text, { unreleased }) => {
        const { actions, down } = keys(text, unreleased);
        await act(actions);
        return { unreleased: down };
      },
      __vitest_tab: (_, { shift } = {}) => act(keys(shift ? '{Shift>}{Tab}{/Shift}' : '{Tab}').actions),
      __vitest_click: (_, { x, y }) => act(click(x, y)),
      __vitest_cleanup: (_, { unreleased }) => act(release(unreleased)),
    };
    for (const [command, does] of Object.entries(commands)) project.browser.registerCommand(command, does);
    return {
      name: 'webdriver',
      supportsParallelism: false,
      initScripts: [fileURLToPath(new URL('in-page.js', import.meta.url))],
      getCommandsContext: () => ({}),
      openPage: async (_, url) => {
        started ??= start({ width: 1280, height: 1000 });
        await (await started).open(url);
      },
      close: async () => {
        const browser = await started?.catch(() => {});
        await browser?.close();
      },
    };
  },
});
