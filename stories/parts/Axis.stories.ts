import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import type { TimelineAxis } from '../../src/components/index.js';
import { belarus } from '../data/belarus.js';

type Args = Partial<Pick<TimelineAxis, 'document' | 'scale'>>;

const meta: Meta<Args> = {
  title: 'Parts/timeline-axis',
  component: 'timeline-axis',
  parameters: { docs: { controls: { include: /./ } } },
  args: { document: belarus },
  render: ({ document, scale }) => html`<timeline-axis scale=${scale ?? nothing} .document=${document}></timeline-axis>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('timeline-axis')!;
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelectorAll('[part~=chart]')).toHaveLength(1);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Is there room for an axis only? Ticks, breaks, spans, and a marker or a count at each date. */
export const Elastic: Story = {};

/** At true scale? */
export const Proportional: Story = { args: { scale: 'time' } };

/** One step an event? */
export const Even: Story = { args: { scale: 'even' } };
