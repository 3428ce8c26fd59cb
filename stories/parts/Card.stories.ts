import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { TimelineCard } from '../../src/components/index.js';
import { belarus } from '../data/belarus.js';

type Args = Partial<Pick<TimelineCard, 'document' | 'event'>>;

const meta: Meta<Args> = {
  title: 'Parts/timeline-card',
  component: 'timeline-card',
  parameters: { docs: { controls: { include: /./ } } },
  args: { document: belarus, event: 'talks' },
  render: ({ document, event }) => html`<timeline-card .document=${document} .event=${event}></timeline-card>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('timeline-card')!;
    await waitFor(() => expect(element.shadowRoot!.querySelectorAll('[part~=card]')).toHaveLength(1));
  },
};
export default meta;
type Story = StoryObj<Args>;

/** How is one event shown on a page of its own? By its document and its id: title, date, summary, body, media, sources, links. */
export const OfADocument: Story = {};

/** Without a document? The event alone, as an object. */
export const Alone: Story = {
  args: {
    document: undefined,
    event: {
      id: 'moon', date: '1969-07-20', title: 'A man on the Moon', summary: 'Apollo 11 lands in the Sea of Tranquility.',
      body: 'Armstrong and Aldrin stay for **less than a day**; Collins waits in orbit.',
      links: [{ href: 'https://www.nasa.gov/mission/apollo-11/', label: 'Apollo 11 at NASA' }],
    },
  },
};
