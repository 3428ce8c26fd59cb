import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { belarus } from './data/belarus.js';
import { ibnBattuta } from './data/ibn-battuta.js';
import { drawn, heard, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

/** Does it fit where it is put: another language, the dark, a column, a tab, a house style? */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Places',
  component: 'event-timeline',
  argTypes,
  args: { document: belarus },
  render: renderTimeline,
  play: drawn,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** In the dark? It follows `color-scheme`; each category has a colour for it. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In Russian? Words, dates and texts follow the nearest `lang`. */
export const Russian: Story = {
  globals: { language: 'ru' },
  play: async (played) => {
    await drawn(played);
    await expect(heard(await timelineIn(played)).getByRole('heading')).toHaveTextContent(/^Беларусь и Россия/);
  },
};

/** From right to left? Time runs as the text does. */
export const RightToLeft: Story = {
  args: { document: ibnBattuta, lang: 'ar', dir: 'rtl' },
  play: async (played) => {
    await drawn(played);
    const timeline = await timelineIn(played);
    const x = (id: string) => timeline.shadowRoot!.querySelector(`.item[data-id=${id}]`)!.getBoundingClientRect().right;
    // Equal where it stands.
    await expect(x('tangier')).toBeGreaterThanOrEqual(x('rihla'));
    await expect(heard(timeline).getByRole('heading')).toHaveStyle({ direction: 'rtl' });
  },
};

/** English, on a page that runs from right to left? The axis follows the page, each text keeps its own direction. */
export const MirroredPage: Story = { globals: { direction: 'rtl' } };

/** In a column of 20rem? It stands: its own width decides, not the window’s. */
export const NarrowColumn: Story = {
  args: { box: { inlineSize: '20rem', maxInlineSize: '100%' } },
  play: async (played) => {
    await drawn(played);
    const chart = (await timelineIn(played)).shadowRoot!.querySelector('[part~=chart]')!.getBoundingClientRect();
    await expect(chart.height).toBeGreaterThan(chart.width);
  },
};

/** In a box of a given height? `--timeline-max-block-size` bounds it: it clusters sooner, and scrolls. */
export const BoundedHeight: Story = {
  args: { look: { '--timeline-max-block-size': '22rem' } },
  play: async (played) => {
    await drawn(played);
    await expect((await timelineIn(played)).offsetHeight).toBeLessThanOrEqual(22 * 16);
  },
};

/** In a house style? Fonts and colours are custom properties; marks are parts. */
export const HouseStyle: Story = {
  args: {
    look: {
      '--timeline-heading-font': 'Georgia, "DejaVu Serif", serif',
      '--timeline-band': 'light-dark(#e4eef0, #1d2a30)',
      '--timeline-accent': 'light-dark(#0b6e78, #67c5cf)',
    },
  },
};

const show = ({ target }: Event): void => {
  const tab = target as HTMLElement;
  const tabs = tab.closest('.tabs')!;
  for (const other of tabs.querySelectorAll('[role=tab]')) {
    other.setAttribute('aria-selected', String(other === tab));
    tabs.querySelector<HTMLElement>(`#${other.getAttribute('aria-controls')}`)!.hidden = other !== tab;
  }
};

/** In a tab that is not open yet? The data is read at once and drawn when there is a width to draw in. */
export const HiddenTab: Story = {
  render: (args) => html`<div class="tabs">
    <div role="tablist" aria-label="Belarus">
      <button type="button" role="tab" id="tab-article" aria-controls="panel-article" aria-selected="true" @click=${show}>Article</button>
      <button type="button" role="tab" id="tab-timeline" aria-controls="panel-timeline" aria-selected="false" @click=${show}>Timeline</button>
    </div>
    <div role="tabpanel" id="panel-article" aria-labelledby="tab-article" tabindex="0"><p>Russia and Belarus begin their largest exercise in years. The timeline is in the other tab.</p></div>
    <div role="tabpanel" id="panel-timeline" aria-labelledby="tab-timeline" hidden>${renderTimeline(args)}</div>
  </div>`,
  play: async (played) => {
    const timeline = await timelineIn(played);
    await expect(timeline.events).toHaveLength(17);
    await expect(timeline.shadowRoot!.querySelector('[part~=chart]')).toBeNull();
    await userEvent.click(within(played.canvasElement).getByRole('tab', { name: 'Timeline' }));
    await waitFor(() => expect(timeline.shadowRoot!.querySelector('[part~=chart]')!.getBoundingClientRect().width).toBe(timeline.offsetWidth));
    await drawn(played);
  },
};
