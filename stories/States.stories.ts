import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { belarus } from './data/belarus.js';
import { GONE, NEVER } from './support/answers.js';
import { heard, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

/** What does a reader see while there is nothing to see? A word, or what you put in the slot. */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/States',
  component: 'event-timeline',
  argTypes,
  render: renderTimeline,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** While the data is on its way: a word that screen readers hear. */
export const Loading: Story = {
  args: { src: NEVER },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await timeline.updateComplete;
    await expect(heard(timeline).getAllByRole('status').some(({ textContent }) => /\S/.test(textContent))).toBe(true);
  },
};

/** In your words: `slot="loading"`, and `--timeline-block-size` keeps the place so that nothing jumps. */
export const LoadingSlot: Story = {
  args: {
    src: NEVER,
    look: { '--timeline-block-size': '14rem' },
    children: html`<p slot="loading">The archive is being opened; it usually takes a second or two.</p>`,
  },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await timeline.updateComplete;
    await expect(timeline.querySelector('p')).toBeVisible();
    await expect(timeline.offsetHeight).toBe(14 * 16);
  },
};

/** While a list is there, it stays until the data has been drawn: nobody looks at nothing. */
export const LoadingWithList: Story = {
  args: {
    src: NEVER,
    children: html`<ol>
  <li><time>1994</time> <strong>Lukashenko comes to power</strong></li>
  <li><time>2020-08</time> <strong>Mass protests</strong></li>
  <li><time>2021-09-10</time> <strong>Zapad 2021 begins</strong></li>
</ol>`,
  },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await timeline.updateComplete;
    await expect(timeline.querySelector('ol')).toBeVisible();
  },
};

/** Where there are no events: it says so. */
export const Empty: Story = {
  args: { document: { ...belarus, events: [] } },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await expect(timeline.shadowRoot!.querySelector('[part~=chart]')).toBeNull();
  },
};

/** In your words: `slot="empty"`. */
export const EmptySlot: Story = {
  args: { document: { title: 'Corrections', events: [] }, children: html`<p slot="empty">Nothing has had to be corrected yet.</p>` },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await expect(timeline.querySelector('p')).toBeVisible();
  },
};

/** Where the data could not be read: the reason, in the reader’s language, and `timeline-error` for the page. */
export const Failed: Story = {
  args: { src: GONE },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await waitFor(() => expect(heard(timeline).getByRole('alert')).toHaveTextContent(/404/));
  },
};

/** In your words: `slot="error"`, with a way on. */
export const FailedSlot: Story = {
  args: { src: GONE, children: html`<p slot="error">The timeline is not there just now. <a href="https://www.washingtonpost.com/">Read the article</a> meanwhile.</p>` },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await expect(timeline.querySelector('p')).toBeVisible();
  },
};

/** A list that is on the page stays there when newer data fails, beside the reason. */
export const FailedWithList: Story = {
  args: { ...LoadingWithList.args, src: GONE },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await waitFor(() => heard(timeline).getByRole('alert'));
    await expect(timeline.querySelector('ol')).toBeVisible();
  },
};
