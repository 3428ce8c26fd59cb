import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { belarus } from './data/belarus.js';
import { seventySeven } from './data/seventy-seven.js';
import { drawn, heard, listed, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

/** How does a reader get from a label to all there is to it, by hand, by keyboard, as text? */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Reading',
  component: 'event-timeline',
  argTypes,
  args: { document: belarus },
  render: renderTimeline,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/**
 * Can it be read without a pointer? Tab comes to the chart, arrow keys go from event to event, Enter opens one: a dialog with its title as its
 * name, and the focus in it. Escape closes it and goes back.
 */
export const CardByKeyboard: Story = {
  play: async (played) => {
    const timeline = await timelineIn(played);
    const [first] = heard(timeline).getAllByRole('button', { expanded: false });
    first.focus();
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{Enter}');
    const card = await waitFor(() => heard(timeline).getByRole('dialog'));
    await expect(card).toHaveAccessibleName(/^Zapad\s2021 begins/);
    await waitFor(() => expect(timeline.shadowRoot!.activeElement).toBe(card));
    await expect(heard(timeline).getByRole('button', { expanded: true })).toHaveAccessibleName(/Zapad\s2021 begins/);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(heard(timeline).queryByRole('dialog')).toBeNull());
    await expect(heard(timeline).queryByRole('button', { expanded: true })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => heard(timeline).getByRole('dialog'));
  },
};

/** Can a page open one itself? `selected="protests"`, or `select('protests')`, or an address that ends in `#protests`. */
export const CardByAttribute: Story = {
  args: { selected: 'protests' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await waitFor(() => expect(heard(timeline).getByRole('dialog')).toHaveAccessibleName(/protests/i));
  },
};

/** What is in a cluster? Its number says how many; opened, it names each, and each opens. */
export const ClusterOpen: Story = {
  args: { document: seventySeven, orientation: 'horizontal' },
  play: async (played) => {
    await drawn(played);
    const timeline = await timelineIn(played);
    const cluster = timeline.shadowRoot!.querySelector<SVGElement>('[data-count]')!;
    cluster.focus();
    await userEvent.keyboard('{Enter}');
    const card = await waitFor(() => heard(timeline).getByRole('dialog'));
    await expect(card.querySelectorAll('li')).toHaveLength(Number(cluster.dataset.count));
  },
};

/** Is there a version without a picture? `view="list"`: every event as text, in order; each opens in its place. */
export const List: Story = { args: { view: 'list' }, play: listed };

/** And the latest first? `order="newest"`. */
export const ListNewestFirst: Story = {
  args: { view: 'list', order: 'newest' },
  play: async (played) => {
    await listed(played);
    const [first] = heard(await timelineIn(played)).getAllByRole('button', { expanded: false });
    await expect(first).toHaveAccessibleName(/^Zapad/);
  },
};

/** What does an entry open to? All that the card has, in its place. */
export const ListEntryOpen: Story = {
  args: { view: 'list', selected: 'talks' },
  play: async (played) => {
    await listed(played);
    await expect(heard(await timelineIn(played)).getAllByRole('button', { expanded: true })).toHaveLength(1);
  },
};
