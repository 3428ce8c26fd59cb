import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import type { TimelineList } from '../../src/components/index.js';
import { belarus } from '../data/belarus.js';

type Args = Partial<Pick<TimelineList, 'document' | 'order' | 'selected'>>;

const meta: Meta<Args> = {
  title: 'Parts/timeline-list',
  component: 'timeline-list',
  parameters: { docs: { controls: { include: /./ } } },
  args: { document: belarus },
  render: ({ document, order, selected }) => html`<timeline-list order=${order ?? nothing} selected=${selected ?? nothing} .document=${document}></timeline-list>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('timeline-list')!;
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelectorAll('li[data-id]')).toHaveLength(belarus.events.length);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** How do the events read as text? In order; each opens in its place. */
export const OldestFirst: Story = {};

/** The latest first? */
export const NewestFirst: Story = { args: { order: 'newest' } };

/** With one open? */
export const EntryOpen: Story = { args: { selected: 'protests' } };
