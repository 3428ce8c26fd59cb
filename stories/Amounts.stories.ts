import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { zapadAlone } from './data/belarus.js';
import { crewedFlights } from './data/crewed-flights.js';
import { seventySeven } from './data/seventy-seven.js';
import { drawn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

/** What of very few events, and of very many in little room? */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Amounts',
  component: 'event-timeline',
  argTypes,
  render: renderTimeline,
  play: drawn,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** One event? It stands on an axis of its own days. */
export const One: Story = { args: { document: zapadAlone } };

/** Sixty in fifteen years? What matters most keeps its label; the rest join in clusters, and the counts add up. */
export const Sixty: Story = { args: { document: crewedFlights } };

/** Sixty in a column? Room is down the page: more of them keep their titles. */
export const SixtyInAColumn: Story = { args: { document: crewedFlights, box: { inlineSize: '24rem', maxInlineSize: '100%' } } };

/** Sixty in lanes? A row for each programme shows who flew when. */
export const SixtyInLanes: Story = { args: { document: crewedFlights, lanes: 'category' } };

/** Seventy-seven on one day? One date, one place: a number, and all of them in its card. */
export const SeventySevenOnOneDay: Story = { args: { document: seventySeven } };
