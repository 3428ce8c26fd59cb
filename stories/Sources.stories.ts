import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { belarus } from './data/belarus.js';
import { crewedFlightsAddress } from './data/crewed-flights.js';
import { vermeer } from './data/vermeer.js';
import { drawn, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';
import type { TimelineDocument } from '../src/data/types.js';

/** Where can the events come from? The first that is there wins: a property, `src`, a JSON child, a list. */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Sources of data',
  component: 'event-timeline',
  argTypes,
  render: renderTimeline,
  play: drawn,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** From a script: `timeline.document = …`, or `timeline.events = [ … ]`. */
export const Property: Story = { args: { document: vermeer } };

/** From a spreadsheet: `src` takes CSV as well as JSON; columns are known by the names people give them. */
export const CsvFile: Story = { args: { src: crewedFlightsAddress, heading: 'Sixty launches with people aboard' } };

/** From the page itself, without another request: a `<script type="application/json">` inside the tag. It is read, never run. */
export const JsonChild: Story = {
  args: {
    children: html`<script type="application/json">
{
  "title": "Three firsts",
  "events": [
    { "date": "1957-10-04", "title": "Sputnik", "summary": "The first satellite." },
    { "date": "1961-04-12", "title": "Gagarin", "summary": "The first man in space." },
    { "date": "1969-07-20", "title": "Apollo 11", "summary": "Two men on the Moon." }
  ]
}
</script>`,
  },
};

/** From a list that is there before any script, and without it. The date is the first `<time>`, the title the first bold words. */
export const List: Story = {
  args: {
    heading: 'Three firsts',
    children: html`<ol>
  <li><time>1957-10-04</time> <strong>Sputnik</strong> The first satellite.</li>
  <li><time>1961-04-12</time> <strong>Gagarin</strong> The first man in space.</li>
  <li><time>1969-07-20</time> <strong>Apollo 11</strong> Two men on the Moon.</li>
</ol>`,
  },
};

/** Does the list need `<time>`? No: a date that is written out, in the language of the page, will do. */
export const WrittenDates: Story = {
  args: {
    heading: 'Первые в космосе',
    lang: 'ru',
    children: html`<ul>
  <li>4 октября 1957 — Спутник. Первый спутник Земли.</li>
  <li>12 апреля 1961 — Гагарин. Первый человек в космосе.</li>
  <li>Март 1965 — Леонов. Первый выход в открытый космос.</li>
</ul>`,
  },
};

/** What of a row that cannot be read? It is left out and reported, with its place and what was expected, in `timeline-load` and `problems`; the rest is drawn. */
export const BadRows: Story = {
  args: {
    document: {
      ...belarus,
      title: 'Seventeen events, and two that are none',
      events: [...belarus.events, { id: 'when', date: 'last summer', title: 'A date that is none' }, { id: 'what', date: '2021-06' }],
    } as TimelineDocument,
  },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await expect(timeline.problems.map(({ path }) => path.replace(/\[(\d+)\].*/, '[$1]'))).toEqual(['events[17]', 'events[18]']);
    await expect(timeline.events).toHaveLength(17);
  },
};
