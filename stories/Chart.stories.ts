import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { belarus, belarusByActor } from './data/belarus.js';
import { drawn, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Chart',
  component: 'event-timeline',
  parameters: { docs: { controls: { include: /./ } } },
  argTypes,
  args: { document: belarus },
  render: renderTimeline,
  play: drawn,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/**
 * What does it look like with nothing set? It lies where it has 40em and stands where it has less; the axis is elastic: seven events of two
 * weeks get as much room as the years before them, each shortened stretch says so, and the strip below shows the same dates at true scale.
 */
export const Default: Story = {};

/** Can it be made to lie in a narrow place? Yes: labels that then find no room join in a cluster with their number. */
export const Horizontal: Story = { args: { orientation: 'horizontal', box: { inlineSize: '34rem', maxInlineSize: '100%' } } };

/** Can it stand in a wide one? Yes: time runs down, labels stand beside it, and every title is there at any width. */
export const Vertical: Story = { args: { orientation: 'vertical' } };

/** What does the elastic scale do? It gives crowded weeks room and takes it from empty years, and says where. The default. */
export const ElasticScale: Story = { args: { scale: 'elastic' } };

/** What if equal times must be equally long? `scale="time"`: the last nine months are a sliver of the whole, and most events a number in it. */
export const TimeScale: Story = { args: { scale: 'time' } };

/** What if only the order counts? `scale="even"`: one step an event; those of one day share a step. */
export const EvenScale: Story = { args: { scale: 'even' } };

/** How do the kinds of event compare? `lanes="category"`: a row for each category, labels in the rows, no poles. */
export const LanesByCategory: Story = { args: { lanes: 'category' } };

/** Who acted when? `lanes="lane"`: a row for each lane of the document, here the side that acts. */
export const LanesByLane: Story = { args: { document: belarusByActor, lanes: 'lane' } };

/** Can the latest stand first, as in a news ticker? `order="newest"` turns the vertical chart, the list and the table round. */
export const NewestFirst: Story = { args: { orientation: 'vertical', order: 'newest' } };

/**
 * How does it show only a part? `from` and `to`, dates as precise as you like. Zoom buttons appear, and `zoomToFit()` shows all again.
 */
export const Window: Story = {
  args: { from: '2021-05', to: '2021-09' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    const item = (id: string) => timeline.shadowRoot!.querySelector(`.item[data-id=${id}]`);
    await expect(item('zapad')).not.toBeNull();
    await expect(item('stalled')).toBeNull();
    await expect(timeline.viewport.map((time) => new Date(time).toISOString().slice(0, 10))).toEqual(['2021-05-01', '2021-10-01']);
  },
};

/** What surrounds the chart? `controls` names it: here the legend alone, without the strip at true scale. */
export const LegendOnly: Story = { args: { controls: 'legend' } };

/** And nothing at all around it? `controls="none"` and an empty `heading`: for a page that says these things itself. */
export const Bare: Story = { args: { controls: 'none', heading: '' } };
