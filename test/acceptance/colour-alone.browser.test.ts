import { afterEach, expect, it } from 'vitest';
import { belarus, draw, settled, textIn } from './support/page.js';

afterEach(() => document.body.replaceChildren());

it.each(['chart', 'story', 'list', 'table'])('view="%s": an open event says its category in words, too, not by its colour alone', async (view) => {
  const { element } = await draw(belarus, { width: 1000, attributes: { view } });
  for (const { id, category } of belarus.events) {
    element.select(id);
    await settled(element);
    const at = element.shadowRoot!.querySelector(view === 'chart' ? `.card[data-id="${id}"]` : view === 'story' ? `.story-event[data-id="${id}"]` : view === 'list' ? `li[data-id="${id}"]` : `tr[data-id="${id}"]`)!;
    expect(at.textContent, id).toContain(textIn(belarus.categories![category!].label, 'en'));
  }
});
