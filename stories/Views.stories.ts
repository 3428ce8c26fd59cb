import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { TimelineDocument } from '../src/data/types.js';
import { belarus } from './data/belarus.js';
import { crewedFlights } from './data/crewed-flights.js';
import { heard, timelineIn } from './support/play.js';
import { argTypes, renderTimeline, type TimelineArgs } from './support/timeline.js';

/** How else can the same events be looked at, and how does a reader find one among many? */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/Views',
  component: 'event-timeline',
  argTypes,
  args: { document: belarus },
  render: renderTimeline,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** One event at a time? `view="story"`: large text over a slim chart; buttons, arrow keys, a swipe or the chart lead on. */
export const OneAtATime: Story = {
  args: { view: 'story', selected: 'protests' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await userEvent.click(heard(timeline).getByRole('button', { name: 'Next event' }));
    await waitFor(() => expect(timeline.selected).toBe('promise'));
    await expect(heard(timeline).getByRole('article')).toHaveAccessibleName(/of 17/);
  },
};

/** Pictures, films, and what lies on another site? They stand beside the text; the last is named first and loaded only where the reader agrees. */
export const StoryWithMedia: Story = {
  args: {
    view: 'story',
    document: {
      title: 'A story with pictures',
      events: [{
        id: 'square', date: '2021-05', title: 'A picture, its caption and who made it', summary: 'Its room is kept while it loads.',
        media: [{ kind: 'image', width: 640, height: 400, alt: 'A field of one colour', caption: 'Nothing but a colour', credit: 'The makers',
          src: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#5b7c99"/></svg>')}` }],
      }, {
        id: 'film', date: '2021-06', title: 'A film on another site', summary: 'Its host is named; nothing is asked of it before the reader agrees.',
        media: [{ kind: 'embed', src: 'https://example.org/film', alt: 'A film' }],
      }],
    } satisfies TimelineDocument,
  },
  argTypes: { document: { control: false } },
};

/** And what is only agreed to? The address that will be contacted is named, with a way to go there instead. */
export const Consent: Story = {
  ...StoryWithMedia,
  args: { ...StoryWithMedia.args, selected: 'film' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await expect(heard(timeline).getByRole('button', { name: 'Load content from example.org' })).toBeVisible();
    await expect(timeline.shadowRoot!.querySelector('iframe')).toBeNull();
  },
};

/** As a table? `view="table"`: sorted by any column, and copied as a spreadsheet takes it. */
export const Table: Story = {
  args: { view: 'table', selected: 'ryanair' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await userEvent.click(heard(timeline).getByRole('button', { name: /^Category/ }));
    await waitFor(() => expect(heard(timeline).getByRole('columnheader', { name: /^Category/ })).toHaveAttribute('aria-sort', 'ascending'));
  },
};

/** Which of the many? The legend is a choice of categories, in every view; the counts say what each would show. */
export const Chosen: Story = {
  play: async (played) => {
    const timeline = await timelineIn(played);
    await waitFor(() => heard(timeline).getByRole('button', { name: /^Military/ }));
    await userEvent.click(heard(timeline).getByRole('button', { name: /^Military/ }));
    await userEvent.click(heard(timeline).getByRole('button', { name: /^Sanctions/ }));
    await waitFor(() => heard(timeline).getByRole('button', { name: 'Show all' }));
  },
};

/** Where is that word? A search finds it in titles, texts and tags; the chart keeps its shape, and what was not found steps back. */
export const Found: Story = {
  args: { controls: 'auto search' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await userEvent.type(heard(timeline).getByRole('searchbox'), 'protest');
    await waitFor(() => expect(timeline.shadowRoot!.querySelectorAll('.hit').length).toBeGreaterThan(1));
  },
};

/** And where there are hundreds? A search is offered unasked, and a list too long to be read at once shows its years with their counts. */
export const ManyAsList: Story = { args: { document: crewedFlights, view: 'list' } };

/** May a reader take it along? Where the page says so, `controls="auto share"`: a link, a picture, the data, a printout, all made in the page. */
export const Shared: Story = {
  args: { controls: 'auto share', selected: 'zapad' },
  play: async (played) => {
    const timeline = await timelineIn(played);
    await userEvent.click(await waitFor(() => heard(timeline).getByRole('button', { name: 'Share' })));
    await waitFor(() => heard(timeline).getByRole('button', { name: 'Copy link to this event' }));
  },
};
