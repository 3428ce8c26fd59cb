import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { TimelineLegend } from '../../src/components/index.js';
import { belarus } from '../data/belarus.js';

type Args = Partial<Pick<TimelineLegend, 'document'>>;

const meta: Meta<Args> = {
  title: 'Parts/timeline-legend',
  component: 'timeline-legend',
  parameters: { docs: { controls: { include: /./ } } },
  args: { document: belarus },
  render: ({ document }) => html`<timeline-legend .document=${document}></timeline-legend>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('timeline-legend')!;
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelectorAll('li')).toHaveLength(Object.keys(belarus.categories!).length);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Which colour is which? The categories that have events, in the order of the document; put it where the page wants it. */
export const Default: Story = {};
