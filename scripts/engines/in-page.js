// Runs in the page, before the tests: finds where on the window an element is to be clicked.
import { page, userEvent } from 'vitest/browser';

const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const inView = ({ x, y }) => x > 40 && y > 40 && x < innerWidth - 40 && y < innerHeight - 40;

/** The point of an element that is clicked, once it is in view and at rest; not at the edge, where the focus it gets would scroll it away from the mouse. */
async function pointOf(element, position) {
  const now = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + (position?.x ?? width / 2), y: top + (position?.y ?? height / 2) };
  };
  if (!inView(now())) element.scrollIntoView({ block: 'center', inline: 'center' });
  if (!inView(now())) scrollBy(now().x - innerWidth / 2, now().y - innerHeight / 2);
  let last = now();
  for (;;) {
    await frame();
    const point = now();
    if (last.x === point.x && last.y === point.y) break;
    last = point;
  }
  const outer = window.frameElement.getBoundingClientRect();
  return { x: last.x + outer.left, y: last.y + outer.top };
}

/**
 * Clicks at a point; false where something else was there by then, because a picture arrived and moved the page: it has heard nothing of it.
 */
async function hits(element, point) {
  let hit;
  const guard = (event) => {
    hit ??= event.composedPath().includes(element);
    if (hit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  for (const type of types) addEventListener(type, guard, true);
  await window.__vitest_browser_runner__.commands.triggerCommand('__vitest_click', [point]);
  if (hit === undefined) await frame();
  for (const type of types) removeEventListener(type, guard, true);
  return hit;
}

page.extend({
  elementLocator: (element) => ({
    element: () => element,
    click: async (options) => {
      for (let tries = 0; tries < 10; tries += 1) if (await hits(element, await pointOf(element, options?.position))) return;
      throw new Error('The element cannot be clicked: something else is on top of it.');
    },
  }),
});

userEvent.type = async (element, text) => {
  await userEvent.click(element);
  await userEvent.keyboard(text);
};
